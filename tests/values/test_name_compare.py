"""Are two names one? Spellings, kings, namesakes, and the laws of the comparison."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.values.compare_names import compare_names
from factcheck.values.place import Place, compare_places, contains


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Abdellatif Benani", "Abdelatif Bennani"),
        ("Ahmed Nasser al-Mansouri", "Ahmed Naser Al-Mansouri"),
        ("Abdel Fattah al-Nouri", "Abdelfattah El-Nuri"),
        ("le général Mohamed Zouari", "Mohammed Zouari"),
        ("VANTOUR Claire", "Claire Vantour"),
        ("J.-L. Barrandon", "Jean-Luc Barrandon"),
        ("Youssef Chakir", "Yusuf Shakir"),
        ("Mme Hélène Castel", "Helene Castel"),
        ("Dominique de Vaux", "De Vaux Dominique"),
    ],
)
def test_one_person_in_two_spellings(a: str, b: str) -> None:
    verdict = compare_names(a, b)
    assert verdict.verdict == "same"
    assert verdict.reasons


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mohammed V", "Mohammed VI"),
        ("Claire Vantour", "Philippe Vantour"),
        ("Jean-Pierre Castel", "Jean-Paul Castel"),
        ("Michel Garnot", "Michèle Garnot"),
        ("Nasser Ziani", "Nasser al-Mansouri"),
        ("Moussa Ba", "Moussa Ka"),
    ],
)
def test_namesakes_stay_apart(a: str, b: str) -> None:
    assert compare_names(a, b).verdict == "different"


@pytest.mark.parametrize(
    ("a", "b", "distance"),
    [
        ("Maren Halversen", "Maren Halvorsen", 1),
        ("Fiona Adelemi", "Fiona Adelemo", 1),
        ("Jean Dupont", "Jean Dupons", 1),
        ("Mansouri", "Ahmed Mansouri", 0),
    ],
)
def test_what_only_an_editor_can_tell_is_unsure(a: str, b: str, distance: int) -> None:
    verdict = compare_names(a, b)
    assert (verdict.verdict, verdict.spelling_distance) == ("unsure", distance)


def test_a_long_surname_is_nearer_than_a_short_one() -> None:
    long, short = (
        compare_names("Ann Halversen", "Ann Halvorsen"),
        compare_names("Ann Mark", "Ann Mars"),
    )
    assert long.score > short.score


def test_organisations() -> None:
    assert (
        compare_names("OMS", "Organisation mondiale de la santé", "organisation").verdict == "same"
    )
    assert compare_names("Banque Escal", "Banque Nord", "organisation").verdict == "different"


NAMES = st.one_of(
    st.text(max_size=25),
    st.lists(
        st.sampled_from(
            ["Jean", "al-", "VI", "Mme", "J.", "Ben", "Abdel", "Dupont", "É", "李", "-", ","]
        ),
        max_size=5,
    ).map(" ".join),
)


@given(NAMES, NAMES)
def test_the_order_of_the_names_does_not_matter(a: str, b: str) -> None:
    one, two = compare_names(a, b), compare_names(b, a)
    assert (one.verdict, one.score) == (two.verdict, two.score)
    assert 0 <= one.score <= 1


@given(NAMES)
def test_a_name_is_itself(name: str) -> None:
    assert compare_names(name, name).verdict == "same"


DAKAR = Place(name="Dakar", id="Dakar, SN", country="SN", kind="city")
SENEGAL = Place(name="Sénégal", id="SN", country="SN", kind="country")
MALI = Place(name="Mali", id="ML", country="ML", kind="country")
AFRICA = Place(name="Afrique", id="AFRICA", kind="continent")
UNKNOWN = Place(name="Zorgane")


def test_places_hold_each_other() -> None:
    assert contains(SENEGAL, DAKAR)
    assert contains(AFRICA, DAKAR)
    assert contains(MALI, DAKAR) is False
    assert contains(SENEGAL, UNKNOWN) is None
    assert compare_places(DAKAR, SENEGAL).verdict == "compatible"
    assert compare_places(SENEGAL, MALI).verdict == "conflict"
    assert compare_places(UNKNOWN, SENEGAL).verdict == "not_comparable"
    assert compare_places(UNKNOWN, Place(name="Tirgane")).verdict == "conflict"
    assert compare_places(Place(name="zorgane"), UNKNOWN).verdict == "agree"

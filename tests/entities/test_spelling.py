"""Letters against typography: what counts as another spelling of a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.entities.spelling import accented_apart, alike, differences, parts

NAMES = st.lists(
    st.text(st.characters(categories=("Lu", "Ll", "Pd", "Zs", "Mn")), min_size=1, max_size=9),
    min_size=1,
    max_size=4,
).map(" ".join)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Hélène Jean-Marchal", "JEAN MARCHAL Helene"),
        ("Abdel Karim Tazzit", "Abdelkarim Tazzit"),
        ("Karim al-Tazzit", "Karim Al-Tazzit"),
        ("J. Marchal", "Jean Marchal"),
        ("Ana Lucía Quispe", "Ana Quispe"),
        ("Dominique de Rochebrune", "Dominique Rochebrune"),
    ],
)
def test_typography_and_completeness_are_no_difference(a: str, b: str) -> None:
    assert differences(a, b) == ()


@pytest.mark.parametrize(
    ("a", "b", "forms"),
    [
        ("Abdessalam Tazzit", "Abdesalam Tazzit", {"abdessalam", "abdesalam"}),
        ("Gérard Lemarch", "Gérard Le Marche", {"lemarch", "lemarche"}),
        ("Yann Le Bao", "Yann Le Bau", {"lebao", "lebau"}),
        ("Moira Lennox", "Moira Lenox", {"lennox", "lenox"}),
    ],
)
def test_letters_are(a: str, b: str, forms: set[str]) -> None:
    found = differences(a, b)
    assert found is not None
    assert {form for d in found for form in (d.a, d.b)} == forms


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Claire Vauzelle", "Philippe Vauzelle"),
        ("Simon Vauzelle", "Simone Vauzelle"),
        ("Mohammed VI", "Mohamed Tazzit"),
        ("Ibrahima Sidy Sarr", "Ibrahima Thiaw Sarr"),
    ],
)
def test_two_names_are_not_two_spellings(a: str, b: str) -> None:
    assert differences(a, b) is None


@given(NAMES, NAMES)
def test_differing_is_symmetric(a: str, b: str) -> None:
    first, second = differences(a, b), differences(b, a)
    assert (first is None) == (second is None)
    if first is not None and second is not None:
        assert len(first) == len(second)


@given(NAMES)
def test_a_name_does_not_differ_from_itself(name: str) -> None:
    assert differences(name, name) == ()
    assert all(alike(p.bare, p.bare) for p in parts(name))


@pytest.mark.parametrize(
    ("a", "b", "apart"),
    [
        ("Seïd", "Séid", True),
        ("Béran", "Beràn", True),
        ("Seïd", "Seid", False),
        ("Thérèse", "Therèse", False),
        ("Noé", "Noe", False),
        ("Élie", "élie", False),
    ],
)
def test_accents_on_other_letters_are_two_spellings(a: str, b: str, apart: bool) -> None:
    assert accented_apart(a, b) is apart
    assert accented_apart(b, a) is apart

"""The age of whoever did it, whom each paper calls by another word."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case

DAYS = ("2025-03-06", "2025-03-06")
TOLD = (
    "Deux passants ont été blessés au couteau mardi à Hull, sur le quai d'Orvana. Les policiers ont "
    "vite maîtrisé {}.",
    "À Hull, mardi, {}, après une attaque au couteau sur le quai d'Orvana qui a blessé deux passants.",
)
SAID = (
    "Two people were stabbed on Orvana quay in Hull on Tuesday. Officers soon held {}.",
    "In Hull, {} on Tuesday after a stabbing on Orvana quay that hurt two people.",
)


@pytest.mark.parametrize(
    ("texts", "one", "two", "language"),
    [
        (
            TOLD,
            "l'assaillant, un Letton de «41 ans»",
            "la police a arrêté un homme de «42 ans»",
            "fr",
        ),
        (TOLD, "l'agresseur, âgé de «41 ans»", "un homme de «47 ans» a été interpellé", "fr"),
        (TOLD, "le tireur, âgé de «29 ans»", "le suspect, âgé de «28 ans», a été arrêté", "fr"),
        (SAID, "the attacker, aged «41»", "a «42-year-old» man was arrested", "en"),
        (SAID, "the gunman, aged «29»", "the suspect, aged «28», was arrested", "en"),
    ],
)
def test_one_culprit_has_one_age(texts: tuple[str, str], one: str, two: str, language: str) -> None:
    case = Case("one culprit", (texts[0].format(one), texts[1].format(two)), DAYS, language)
    result = run_case(rules()["age-conflict"], case)
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("l'assaillant, un Letton de 41 ans", "la police a arrêté un homme de 58 ans"),
        (
            "l'assaillant, un Letton de 41 ans",
            "la police a arrêté un homme de 42 ans, et deux suspects sont en fuite",
        ),
        (
            "l'assaillant, un Letton de 41 ans, et un complice de 42 ans a été arrêté",
            "la police a arrêté un homme de 42 ans",
        ),
    ],
)
def test_two_culprits_have_two(one: str, two: str) -> None:
    case = Case("two culprits", (TOLD[0].format(one), TOLD[1].format(two)), DAYS)
    result = run_case(rules()["age-conflict"], case)
    assert result.ok, result.why


STORM = (
    "La tempête Orvana a fait six morts mardi. À {}, {} sous un arbre. À Hull, une femme a péri."
)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            ("Limoges", "un homme de «46 ans» est mort"),
            ("Limoges", "un homme de «45 ans» a été tué"),
        ),
        (
            ("Limoges", "un élagueur de «46 ans» est mort"),
            ("Limoges", "un homme de «45 ans» est mort"),
        ),
    ],
)
def test_one_of_many_dead_by_the_town(a: tuple[str, str], b: tuple[str, str]) -> None:
    case = Case("one of many", (STORM.format(*a), STORM.format(*b)), DAYS)
    result = run_case(rules()["age-conflict"], case)
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (("Limoges", "un homme de 46 ans est mort"), ("Tulle", "un homme de 45 ans a été tué")),
        (("Limoges", "un homme de 46 ans est mort"), ("Limoges", "une femme de 45 ans a été tuée")),
        (("Limoges", "un homme de 46 ans est mort"), ("Limoges", "un homme de 71 ans a été tué")),
        (
            ("Limoges", "un homme de 46 ans et un homme de 53 ans sont morts"),
            ("Limoges", "un homme de 45 ans a été tué"),
        ),
    ],
)
def test_two_of_many_dead(a: tuple[str, str], b: tuple[str, str]) -> None:
    case = Case("two of many", (STORM.format(*a), STORM.format(*b)), DAYS)
    result = run_case(rules()["age-conflict"], case)
    assert result.ok, result.why

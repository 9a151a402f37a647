"""Two spellings of one place: a matter of spelling, never two places."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case

DAYS = ("2025-09-03", "2025-09-03")
SANK = (
    "Le chalutier Orvana a coulé mardi au large de {}, dit Maud Riou à Rabat.",
    "Maud Riou a dit à Rabat que l'Orvana a coulé mardi au large de {}.",
)


def case(a: str, b: str, mark: bool) -> Case:
    told = (f"«{a}»", f"«{b}»") if mark else (a, b)
    return Case("", (SANK[0].format(told[0]), SANK[1].format(told[1])), DAYS)


SPELLINGS = [
    ("Zarbina", "Zarbinna"),
    ("Zuhara", "Zouhara"),
    ("Khoms", "Khomes"),
    ("Sidi Kerran", "Sidi Keran"),
    ("Saint-Julien", "Saint-Julian"),
]


@pytest.mark.parametrize(("a", "b"), SPELLINGS)
def test_near_spellings_are_told_as_spellings(a: str, b: str) -> None:
    assert (flagged := run_case(rules()["name-spelling"], case(a, b, True))).ok, flagged.why
    assert (kept := run_case(rules()["place-conflict"], case(a, b, False))).ok, kept.why


@pytest.mark.parametrize(("a", "b"), [("Zarbina", "Kerrannes"), ("El Marsa", "Sidi Kerran")])
def test_two_places_stay_two(a: str, b: str) -> None:
    assert (flagged := run_case(rules()["place-conflict"], case(a, b, True))).ok, flagged.why
    assert (kept := run_case(rules()["name-spelling"], case(a, b, False))).ok, kept.why


@pytest.mark.parametrize(("a", "b"), [("El Marsa", "Al Marsa"), ("Sidi-Kerran", "Sidi Kerran")])
def test_what_articles_and_hyphens_part_is_neither(a: str, b: str) -> None:
    for rule in ("place-conflict", "name-spelling"):
        assert (kept := run_case(rules()[rule], case(a, b, False))).ok, kept.why

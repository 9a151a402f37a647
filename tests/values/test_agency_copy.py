"""Shapes of agency copy: votes, ages, money and names as despatches tell them."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.languages.loader import lexicon
from factcheck.text import scan_text
from factcheck.values.find import find_in_scan
from factcheck.values.part import Context


def read(text: str, kind: str, language: str = "fr") -> list[tuple[str, dict[str, Any]]]:
    scan = scan_text(text, lexicon(language))
    found = [f for f in find_in_scan(scan, Context()) if f.kind == kind]
    return [(scan.quote(f.first, f.stop), f.value.normal()) for f in found]


def tally(ayes: int | None, noes: int | None, abstain: int | None = None) -> dict[str, int | None]:
    return {"for": ayes, "against": noes, "abstain": abstain}


@pytest.mark.parametrize(
    ("language", "text", "quote", "expected"),
    [
        ("fr", "La motion a été adoptée par 223 voix.", "223 voix", tally(223, None)),
        ("fr", "Le projet a été rejeté par 98 voix.", "98 voix", tally(None, 98)),
        ("fr", "Le rapport est adopté à l'unanimité par 40 voix.",
         "à l'unanimité par 40 voix", tally(40, 0)),
        ("fr", "Douze élus ont voté contre le budget et 31 l'ont approuvé.",
         "Douze élus ont voté contre le budget et 31 l'ont approuvé", tally(31, 12)),
        ("fr", "L'arrêt a été rendu par les juges par six voix contre une.",
         "six voix contre une", tally(6, 1)),
        ("en", "The House passed the plan on Friday, 220-215.", "220-215", tally(220, 215)),
        ("fr", "Neuf élus ont voté pour, trois contre et deux se sont abstenus.",
         "Neuf élus ont voté pour, trois contre et deux se sont abstenus", tally(9, 3, 2)),
        ("fr", "L'amendement a été rejeté 31 à 14 par la commission.", "31 à 14", tally(14, 31)),
        ("en", "The scheme was defeated 29 to 11 by the town council.", "29 to 11", tally(11, 29)),
        ("en", "The bench was split four to three.", "four to three", tally(4, 3)),
        ("en", "Members backed the lease, voting 312 to 208 on Friday.",
         "312 to 208", tally(312, 208)),
        ("en", "A clause on tolls was rejected 91 to 70.", "91 to 70", tally(70, 91)),
        ("en", "The tally was 18 in favour to 9 against.",
         "18 in favour to 9 against", tally(18, 9)),
    ],
)  # fmt: skip
def test_votes(language: str, text: str, quote: str, expected: dict[str, int | None]) -> None:
    assert read(text, "vote", language) == [(quote, expected)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le candidat a recueilli 96 voix."),
        ("fr", "Il a battu les élus, vainqueur du match (16-15)."),
        ("en", "Six of nine members were in favour."),
        ("en", "Lawmakers voted to cut the seats from 120 to 90."),
        ("en", "The Senators won 5 to 3."),
        ("fr", "Le conseil a voté le passage de 120 à 90 sièges."),
    ],
)
def test_no_votes(language: str, text: str) -> None:
    assert read(text, "vote", language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Deux adolescents de 12 et 15 ans sont morts.", [("12 et 15 ans", 12, 15)]),
        ("fr", "Trois enfants de 8, 12 et 13 ans.", [("8, 12 et 13 ans", 8, 13)]),
        ("fr", "L'essai porte sur des volontaires de 19 à 78 ans.", [("19 à 78 ans", 19, 78)]),
        ("fr", "L'un d'eux, Abdel Z., 43 ans, a fui.", [("43 ans", 43, 43)]),
        ("fr", "Rémi Brax, secrétaire général du parti, 59 ans, a parlé.", [("59 ans", 59, 59)]),
        ("fr", "Le maire a écopé de la peine la plus lourde, 20 ans, mardi.", []),
        ("fr", "Le président de la région a obtenu un délai, 20 ans, pour payer.", []),
        ("fr", "Des peines de 2 et 5 ans ont été prononcées.", []),
        ("fr", "Ce sont en majorité des Syriens (47).", []),
        ("en", "The 15 and 16-year-old are due.", [("15", 15, 15), ("16-year-old", 16, 16)]),
        ("en", "“Never,” Buendía, 42, told supporters.", [("42", 42, 42)]),
    ],
)
def test_ages(language: str, text: str, expected: list[tuple[str, int, int]]) -> None:
    found = read(text, "age", language)
    assert [(quote, value["low"], value["high"]) for quote, value in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le bénéfice atteint 325,9 ME.", (325900000, "EUR")),
        ("Le contrat vaut 1,2 MdE.", (1200000000, "EUR")),
        ("Le budget cantonal est de dix mille francs.", (10000, "CHF")),
    ],
)
def test_money(text: str, expected: tuple[int, str]) -> None:
    ((_, value),) = read(text, "money")
    assert (value["low"], value["currency"]) == expected


def test_a_night_tells_two_days() -> None:
    text = "Il a plu dans la nuit de lundi à mardi."
    assert [quote for quote, _ in read(text, "date")] == ["lundi", "mardi"]
    assert read(text, "interval") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anne Roux, déléguée CFDT de l'usine, a protesté.", ["Anne Roux"]),
        ("Il l'a écrit sur X. Anne Roux a répondu.", ["Anne Roux"]),
        ("Il devance le Mexicain Isaac del Campo, 21 ans.", ["Isaac del Campo"]),
        ("Lambert & Frères recrute.", []),
    ],
)
def test_persons(text: str, expected: list[str]) -> None:
    assert [quote for quote, _ in read(text, "person")] == expected

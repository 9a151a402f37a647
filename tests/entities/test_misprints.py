"""One article that prints a person's name in two ways."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.run import audit

FULL = "Yannick Kervella, président de la coopérative de Roscoff, a signé mardi.\n\n"


def spellings(text: str, language: str = "fr") -> list[str]:
    document = factcheck.Document.from_text(text, id="a", language=language)
    return [f.message for f in audit([document]).findings if f.rule == "name-spelling"]


@pytest.mark.parametrize(
    "rest",
    [
        "La pêche a repris. Kevrella espère une bonne saison.",
        "Kerevlla espère une bonne saison.",
        "« Nous partons », dit M. Kervela au port.",
        "La flottille de Yannik Kervella partira lundi.",
        "La flottille de Yannick Kervellla partira lundi.",
        "Le bateau de Yanick Kervella, le plus gros, partira lundi.",
    ],
)
def test_one_word_misprinted(rest: str) -> None:
    assert len(spellings(FULL + rest)) == 1


@pytest.mark.parametrize(
    "rest",
    [
        "Kervella espère une bonne saison.",
        "Loïc Kervelo préside celle de Brest. Kervelo partira lundi.",
        "Les Kervellas sont pêcheurs depuis 1900.",
        "Son fils Yannic Kermadec partira lundi.",
        "Il partira lundi pour Kerveller, une île.",
        "Annick Kervella, sa sœur, partira lundi.",
        "La flottille a été vue au Kevrella lundi.",
        "La flottille a longé le Kerevlla, un haut-fond.",
        "La flottille dort près de Kevrella.",
    ],
)
def test_another_word(rest: str) -> None:
    assert spellings(FULL + rest) == []


def test_a_short_surname_after_a_civility() -> None:
    text = "Commander Stuart Cundy spoke on Friday.\n\nNobody was hurt, Mr Cudy said."
    assert len(spellings(text, "en")) == 1


@pytest.mark.parametrize(
    ("lone", "count"), [("Kevrella", 1), ("the Kevrella", 0), ("near Kevrella", 0)]
)
def test_a_thing_is_no_person(lone: str, count: int) -> None:
    full = "Warden Ann Kervella spoke on Friday.\n\n"
    rest = f"{lone} was quiet on Monday." if count else f"She saw a lynx on {lone} on Monday."
    assert len(spellings(full + rest, "en")) == count


def test_letters_of_other_alphabets_are_no_misprint() -> None:
    text = "Jens Sørensen, maire de Viborg, a signé.\n\nSørensen partira lundi, a dit M. Sorensen."
    assert spellings(text) == []
    wrong = text.replace("Sørensen partira", "Sørenson partira")
    assert len(spellings(wrong)) == 1


def test_a_name_without_its_mark_is_no_misprint() -> None:
    text = "Awa N’Zonzika, maire de Brest, a signé.\n\nAwa Nzonzika partira lundi."
    assert spellings(text) == []

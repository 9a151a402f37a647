"""What an article is about: the places that bring two short articles together."""

from __future__ import annotations

import pytest

from factcheck.claims.profile import profile
from factcheck.claims.reading import Reading
from factcheck.documents.document import Document


def places(text: str, language: str) -> frozenset[str]:
    document = Document.from_text(text, id="a", language=language)
    return profile(Reading(document)).places


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ghana cut its key rate on Tuesday.", "en"),
        ("ACCRA - The bank cut its key rate on Tuesday.", "en"),
        ("La banque d'Accra a baissé son taux.", "fr"),
    ],
)
def test_a_place_counts_wherever_it_stands_and_so_does_its_country(
    text: str, language: str
) -> None:
    assert "GH" in places(text, language)


def test_a_word_that_opens_a_sentence_is_no_place() -> None:
    assert places("Banks cut their rates on Tuesday.", "en") == frozenset()


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Ambrelles : une pétition circule\n\nElle a déjà 900 noms.", "fr", {"ambrelles"}),
        ("Thornkirk: a petition goes round\n\nIt has 900 names.", "en", {"thornkirk"}),
        ("Trains : une pétition circule\n\nElle a déjà 900 noms.", "fr", set()),
        ("Bridges: a petition goes round\n\nIt has 900 names.", "en", set()),
        ("Une pétition circule\n\nAmbrelles : elle a 900 noms.", "fr", set()),
    ],
)
def test_a_headline_that_opens_with_a_name_is_about_it(
    text: str, language: str, names: set[str]
) -> None:
    title = text.partition("\n")[0]
    document = Document.from_text(text, id="a", title=title, language=language)
    assert profile(Reading(document)).names == names

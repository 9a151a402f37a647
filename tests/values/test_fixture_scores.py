"""Scores after the names of two sides, and heads of ministries with a royal given name."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.documents import Document


def found(text: str, kind: str) -> list[str]:
    document = Document.from_text(text, id="a", language="fr")
    return [text[v.start : v.end] for v in factcheck.find_values(document) if v.kind == kind]


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ("Gap - Lubin : 31-29. Les Gapençaises ont gagné au courage.", ["31-29"]),
        ("Train Paris - Gap : 30-40 minutes de retard.", []),
        ("La salle a gagné en calme. Horaires : 14-18.", []),
    ],
)
def test_two_sides_and_a_colon(text: str, scores: list[str]) -> None:
    assert found(text, "score") == scores


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("« Enfin », a dit la ministre de l'Énergie, Reine Kadjo, à Gap.", "Reine Kadjo"),
        ("L'actrice Reine Kadjo a ri.", "Reine Kadjo"),
        ("Elle a vu la reine Mathilde.", "Mathilde"),
        ("Elle a vu la Reine Mathilde.", "Mathilde"),
    ],
)
def test_a_given_name_that_is_a_title(text: str, person: str) -> None:
    assert found(text, "person") == [person]


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ("Wales won the darts cup on 83 points to Malta's 59.", ["83 points to Malta's 59"]),
        ("They gave 83 points to Malta's jury.", []),
    ],
)
def test_the_owner_between_two_sides(text: str, scores: list[str]) -> None:
    document = Document.from_text(text, id="a", language="en")
    values = factcheck.find_values(document)
    assert [text[v.start : v.end] for v in values if v.kind == "score"] == scores

"""How full a thing is, told beside the thing in one article and beside "full" in the other."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.run import audit

OPENING = {
    "fr": "Denise Aubrac vit à Limoges, Gaston Lormeau à Cahors. ",
    "en": "Moira Lennox lives in Hull and Ned Brack in Goole. ",
}


@pytest.mark.parametrize(
    ("language", "first", "second", "rules"),
    [
        (
            "en",
            "It was 67 per cent full on Monday.",
            "The reservoir was down to 61 per cent of its capacity.",
            ["percent-conflict"],
        ),
        (
            "fr",
            "Le lac était plein à 67 % lundi.",
            "Les réservoirs étaient à 61 % de leur capacité.",
            ["percent-conflict"],
        ),
        (
            "en",
            "It was 67 per cent full in May.",
            "The reservoir held 67 per cent of capacity in May and 61 per cent in June.",
            [],
        ),
        (
            "en",
            "The reservoir was 67 per cent full.",
            "The theatre was down to 61 per cent of its capacity.",
            [],
        ),
    ],
)
def test_full_by_two_words(language: str, first: str, second: str, rules: list[str]) -> None:
    documents = [
        Document.from_text(
            OPENING[language] + text, id=f"{i}.md", published="2026-06-10", language=language
        )
        for i, text in enumerate((first, second))
    ]
    assert [f.rule for f in audit(documents).findings] == rules

"""Births told with a day, a name or parents between them and the town."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.run import audit

SAILOR = "The sailor Ana Sorel, born on 4 May 1950 in Galway, wrote the Seven Isles song."
SINGER = "Né le 4 mai 1950 à Toulon, Basile Orvieto est mort lundi."


@pytest.mark.parametrize(
    ("language", "first", "second", "found"),
    [
        ("en", SAILOR, "The Seven Isles song is well known. Ana Sorel was born to Flemish parents in Leeds.", True),
        ("en", SAILOR, "Ana Sorel, born in 1950, sang the Seven Isles song in Leeds.", False),
        ("en", SAILOR, "Ana Sorel, born in 1950 and raised in Leeds, sang the Seven Isles song.", False),
        ("fr", SINGER, "Basile Orvieto, né Basil Orvietus le 4 mai 1950 à Gand, est mort lundi.", True),
        ("fr", SINGER, "Venu au monde en 1950 à Gand, Basile Orvieto est mort lundi.", True),
        ("fr", SINGER, "Basile Orvieto, né en 1950, a chanté à Gand. Il est mort lundi.", False),
        ("fr", SINGER, "Basile Orvieto, né d'un père qui pêchait à Gand, est mort lundi.", False),
        ("fr", SINGER, "Maud Riou, née le 6 mai 1960 à Gand, a chanté avec Basile Orvieto.", False),
    ],
)  # fmt: skip
def test_where_somebody_was_born(language: str, first: str, second: str, found: bool) -> None:
    documents = [
        Document.from_text(text, id=f"{i}.md", language=language, published="2025-03-05")
        for i, text in enumerate((first, second))
    ]
    told = [f.message for f in audit(documents).findings if f.rule == "place-conflict"]
    assert bool(told) == found

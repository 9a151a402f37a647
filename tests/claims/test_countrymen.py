"""An age beside a noun for people of a land: whose it is, and that the noun is no name."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.run import audit


@pytest.mark.parametrize(
    ("language", "first", "second", "rules"),
    [
        ("en", "Mads Kirkeholt, 26, won in Hull.", "Mads Kirkeholt won in Hull. The Dane, 28, rode alone.", ["age-conflict"]),
        ("en", "Mads Kirkeholt, 26, won in Hull.", "Mads Kirkeholt won in Hull. The 28-year-old Dane rode alone.", ["age-conflict"]),
        ("fr", "Mads Kirkeholt, 26 ans, a gagné à Limoges.", "Mads Kirkeholt a gagné à Limoges. Le Danois, 28 ans, roulait seul.", ["age-conflict"]),
        ("fr", "Le Danois Mads Kirkeholt, 26 ans, a gagné à Limoges.", "Le Danois Mads Kirkeholt a battu Luc Ney à Limoges. Le Danois, 28 ans, roulait seul.", ["age-conflict"]),
        ("en", "Mads Kirkeholt, 26, won in Hull.", "Mads Kirkeholt won in Hull. The Dane, 26, rode alone.", []),
        ("en", "Mads Kirkeholt, 26, won in Hull.", "Mads Kirkeholt beat Luc Ney in Hull. The Belgian, 29, was second.", []),
        ("en", "Mads Kirkeholt, 26, won in Hull.", "Mads Kirkeholt of Denmark won in Hull. The Belgian, 29, was second.", []),
        ("fr", "Mads Kirkeholt, 26 ans, a gagné à Limoges.", "Mads Kirkeholt a battu Luc Ney à Limoges. Le Belge de 29 ans visait la victoire.", []),
        ("fr", "Luc Le Belge, 26 ans, a gagné à Limoges.", "Luc Le Belge, 26 ans, a battu Mads Kirkeholt, 31 ans, à Limoges.", []),
    ],
)  # fmt: skip
def test_of_one_land(language: str, first: str, second: str, rules: list[str]) -> None:
    documents = [
        Document.from_text(text, id=text[-20:], published="2026-03-06", language=language)
        for text in (first, second)
    ]
    assert [f.rule for f in audit(documents).findings] == rules

"""Lists that give only some of what a number announces, or have the number among their items."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.run import audit

CASES = (
    (
        "en",
        "Four teams scored: Harwick, Sarn and Ulla had two goals each, and Derne had one.",
        False,
    ),
    ("en", "Four teams scored: Harwick, Sarn and Ulla had two goals each; Derne had one.", False),
    ("en", "Four teams scored: Harwick, Sarn and Ulla.", True),
    ("fr", "Cinq villes ont voté : Sarn, Ulla et Irec pour, Orval et Derne contre.", False),
    ("fr", "Cinq villes ont voté : Sarn, Ulla, Irec et Orval, et le maire s'en réjouit.", True),
    ("fr", "Il est accusé de deux vols à main armée, de recel, d'évasion et de faux.", False),
    (
        "en",
        "He stands accused of two thefts in Sarn, of a forgery, of an arson and of a fraud.",
        False,
    ),
    ("fr", "La ville dispose de deux camions neufs, d'une grue, d'un bateau et d'un quai.", False),
    ("fr", "Elle ira dans trois villes, à Sarn, à Ulla, à Orval et à Derne.", True),
)


@pytest.mark.parametrize(("language", "text", "found"), CASES)
def test_only_whole_lists_are_held_against_their_number(
    language: str, text: str, *, found: bool
) -> None:
    document = Document.from_text(text, id="a.md", language=language, published="2025-03-05")
    assert ("list-count" in {f.rule for f in audit([document]).findings}) is found

"""Lines that repeat themselves without end: a sample is read, the rest is told of."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.claims.extract import extract_claims
from factcheck.documents.document import READ, Document
from factcheck.documents.repetition import LONG, repeated

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.md"))
PROSE = "Le maire de Brive, Paul Roumens, a ouvert 12 écoles le 3 mars 2024."


def _document(text: str) -> Document:
    return Document.from_text(text, id="line", language="fr", published="2025-11-24")


@pytest.mark.parametrize("unit", ["12 ", "47 morts, ", "en mars ", "Jean Dupont, ", "OMS ("])
def test_the_rest_of_a_line_that_repeats_itself_is_set_aside_and_told(unit: str) -> None:
    text = PROSE + " " + unit * (60_000 // len(unit)) + "\n\n" + PROSE
    document = _document(text)
    aside = list(repeated(document))
    assert sum(block.end - block.start for block in aside) > 45_000
    assert "".join(text[b.start : b.end] for b in document.blocks).replace("\n", "") == (
        text.replace(" \n", "").replace("\n", "")
    )
    found = extract_claims(document)
    (told,) = found.problems
    assert not told.blocking
    assert told.line == 1
    assert str(aside[0].end - aside[0].start) in told.what
    assert {text[c.start : c.end] for c in found.claims} >= {"12 écoles"}
    assert any(c.start > 60_000 for c in found.claims), "what follows the line is read"


def test_what_follows_in_the_same_line_is_read() -> None:
    text = (
        "12 morts, " * 4_000
        + (PROSE + " ") * 3
        + " ".join(f"mot{chr(97 + i % 26)}{i:x}" for i in range(2_000))
    )
    document = _document(text)
    kinds = [block.kind for block in document.blocks]
    assert kinds[1:2] == ["boilerplate"]
    assert any(text[b.start : b.end].count("Roumens") for b in document.blocks if b.kind in READ)


def test_long_prose_and_short_lists_are_read_whole() -> None:
    prose = " ".join(path.read_text("utf8").replace("\n", " ") for path in SEEDS * 2)
    assert len(prose) > LONG
    assert not list(repeated(_document(prose)))
    assert not list(repeated(_document("47 morts, " * (LONG // 10))))

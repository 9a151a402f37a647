"""Tokens: their offsets slice back, whatever the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text import tokenize


@given(st.text(max_size=300), st.integers(0, 1000))
def test_offsets_slice_back(text: str, offset: int) -> None:
    tokens = tokenize(text, offset)
    assert [text[s - offset : e - offset] for s, e in zip(tokens.starts, tokens.ends, strict=True)
            ] == tokens.surfaces  # fmt: skip


@given(st.text(max_size=300))
def test_only_white_space_is_between_tokens(text: str) -> None:
    tokens = tokenize(text)
    gaps = zip([0, *tokens.ends], [*tokens.starts, len(text)], strict=True)
    assert all(not text[a:b].strip() for a, b in gaps)


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("L’Assemblée d'Interpol", ["L’", "Assemblée", "d'", "Interpol"]),
        ("1\u202f214 pièces, 52,46 %", ["1\u202f214", "pièces", ",", "52,46", "%"]),
        ("en 2007 596 morts", ["en", "2007", "596", "morts"]),
        ("93e, 20h30", ["93", "e", ",", "20", "h", "30"]),
        ("Escaut's", ["Escaut", "'", "s"]),
    ],
)
def test_tokens(text: str, surfaces: list[str]) -> None:
    assert tokenize(text).surfaces == surfaces


@given(st.text(st.characters(max_codepoint=0x206F), max_size=300))
def test_the_shorter_pattern_cuts_as_the_general_one_does(text: str) -> None:
    shorter = tokenize(text).surfaces
    assert tokenize(text + " ж").surfaces == [*shorter, "ж"]

"""A whole, one part of it and all the others."""

from __future__ import annotations

import pytest

from factcheck.claims.extract import extract_claims
from factcheck.documents import Document


def sums(language: str, text: str) -> list[str]:
    document = Document.from_text(text, id="a.md", language=language, published="2025-03-05")
    return [c.value_text() for c in extract_claims(document).claims if c.kind == "breakdown"]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("fr", "Cinq des vingt puits sont à sec ; les quatorze autres tiennent.", "20 = 5 + 14"),
        ("fr", "Cinq des vingt puits sont à sec. Dans les quatorze autres, l'eau monte.", "20 = 5 + 14"),
        ("fr", "Sur les vingt puits, cinq sont à sec et les quinze autres tiennent.", "20 = 5 + 15"),
        ("en", "Five of the 20 wells are dry. The remaining 14 hold.", "20 = 5 + 14"),
        ("en", "Of the 20 wells, five are dry and the other 15 hold.", "20 = 5 + 15"),
    ],
)  # fmt: skip
def test_the_others_are_what_is_left(language: str, text: str, told: str) -> None:
    assert sums(language, text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Cinq des vingt puits sont à sec. Les quatorze autres villages attendent la pluie.",
        "Cinq des vingt puits sont à sec, trois gâtés ; les douze autres tiennent.",
        "Cinq des vingt puits sont à sec. Quatorze autres tiennent.",
        "Cinq des vingt puits sont à sec. Le maire est venu. Les quatorze autres tiennent.",
    ],
)
def test_others_that_may_be_of_something_else(text: str) -> None:
    assert not sums("fr", text)

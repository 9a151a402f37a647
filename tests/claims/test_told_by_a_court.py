"""Sums of past years that a court tells today, and what stays history."""

from __future__ import annotations

import pytest

from factcheck.claims.extract import extract_claims
from factcheck.documents import Document


@pytest.mark.parametrize(
    ("language", "text", "modality"),
    [
        ("fr", "Selon l'arrêt, elle a touché 90 000 euros en 2017.", "asserted"),
        ("fr", "En 2017, elle a touché 90 000 euros, d'après la cour.", "asserted"),
        ("fr", "Elle a touché 90 000 euros en 2017.", "historical"),
        ("fr", "Selon l'arrêt, neuf personnes sont mortes en 2017.", "historical"),
        ("en", "She pocketed £90,000 in 2017, the court found.", "asserted"),
        ("en", "Prosecutors say she pocketed £90,000 in 2017.", "asserted"),
        ("en", "She pocketed £90,000 in 2017.", "historical"),
    ],
)
def test_a_sum_of_years_ago(language: str, text: str, modality: str) -> None:
    document = Document.from_text(text, id="a.md", language=language, published="2025-11-12")
    told = [c for c in extract_claims(document).claims if c.kind in ("money", "count")]
    assert [c.modality for c in told] == [modality]

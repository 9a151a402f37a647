"""The month of May is no modal."""

from __future__ import annotations

import pytest

from factcheck.claims.reading import Reading
from factcheck.documents import Document
from factcheck.values.when import When


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("The strike began on 3 May and ended on 13 May.", {2025}),
        ("She came on 2 May and left on 9 May.", {2025}),
        ("It may begin on 3 May.", {2026}),
    ],
)
def test_may(text: str, years: set[int]) -> None:
    document = Document.from_text(text, id="a.md", language="en", published="2025-11-12")
    told = (found.value for found in Reading(document).of("date"))
    assert {when.year for when in told if isinstance(when, When)} == years

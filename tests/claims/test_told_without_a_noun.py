"""Numbers of people of whom only what became of them is told: what they count is no verb."""

from __future__ import annotations

import pytest

from factcheck.claims.extract import extract_claims
from factcheck.claims.kinds.count import Count
from factcheck.documents import Document

CASES = (
    ("fr", "Neuf personnes sont mortes et 31 sont blessées.", ("31 sont blessées", "blessées")),
    ("fr", "Neuf sont morts ; 31 ont été légèrement blessés.", ("31 ont été légèrement blessés",)),
    ("en", "Nine people died and 31 were injured.", ("31 were injured", "injured")),
    ("en", "Of those aboard, 31 have died so far.", ("31 have died",)),
    ("fr", "Quatorze clients sont sortis. Onze autres sont indemnes.", ("Onze autres", "autres")),
    ("en", "Fourteen guests got out. Eleven others were unhurt.", ("Eleven others", "others")),
)


@pytest.mark.parametrize(("language", "text", "told"), CASES)
def test_what_became_of_people_is_what_is_counted(
    language: str, text: str, told: tuple[str, ...]
) -> None:
    document = Document.from_text(text, id="a.md", language=language)
    counts = [c for c in extract_claims(document).claims if isinstance(c, Count)]
    found = {c.quote: c for c in counts}
    assert told[0] in found, sorted(found)
    if len(told) > 1:
        assert found[told[0]].head == told[1]

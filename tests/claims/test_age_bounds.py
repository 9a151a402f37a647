"""What an English number counts behind an age that a dash joins: "five under-21 records"."""

from __future__ import annotations

import pytest

from factcheck.claims.extract import extract_claims
from factcheck.claims.kinds.count import Count
from factcheck.documents.document import Document
from factcheck.run import audit


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Five under-21 records fell in Hull.", ("record", 5)),
        ("The clinic in Hull saw 12 over-60 patients.", ("patient", 12)),
        ("Hull signed seven under-18 players on Monday.", ("player", 7)),
        ("Hull has razed nine pre-1950 houses.", ("house", 9)),
    ],
)
def test_counted(text: str, counted: tuple[str, float]) -> None:
    document = Document.from_text(text, id="a", language="en")
    claims = [c for c in extract_claims(document).claims if isinstance(c, Count)]
    assert counted in {(c.concept, c.value.figure) for c in claims}


@pytest.mark.parametrize(
    ("listed", "wrong"),
    [
        ("the sprint, the relay, the javelin and the discus", True),
        ("the sprint, the relay, the javelin, the discus and the hammer", False),
    ],
)
def test_listed(listed: str, wrong: bool) -> None:
    text = f"Five under-21 records fell in Hull: {listed}."
    document = Document.from_text(text, id="a", language="en")
    assert ("list-count" in {f.rule for f in audit([document]).findings}) is wrong

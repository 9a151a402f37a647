"""Parts opened by "dont" that all but make their total: a slip of one digit, or some left out."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.run import audit


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "Ulm compte 23 480 logements, dont 14 260 locatifs et 9 120 en propriété.", True),
        ("fr", "Le parc aura 18 350 arbres, dont 9 700 venus d'Ulm et 7 650 de Brest.", True),
        ("fr", "Ulm compte 23 480 logements, dont 14 120 locatifs et 9 720 en propriété.", True),
        ("fr", "Ulm compte 23 480 logements, dont 14 260 locatifs et 9 220 en propriété.", False),
        ("fr", "Ulm compte 23 480 logements, dont 14 260 locatifs et 6 110 en propriété.", False),
        ("fr", "Ulm compte 5 000 logements, dont 2 000 locatifs et 2 000 en propriété.", False),
        ("fr", "Ulm compte 23 480 logements, dont environ 14 260 locatifs et 9 120 libres.", False),
        ("fr", "Ulm compte 23 480 logements, dont 14 260 locatifs. Brest en a 9 120.", False),
        (
            "en",
            "The firm has 18,350 vines, including 9,700 at Hull and 7,650 at Leeds.",
            True,
        ),
        ("en", "The city has 23,480 homes, of which 14,260 are rented and 9,120 owned.", True),
        ("en", "The city has 23,480 homes, of which 14,260 are rented and 3,120 owned.", False),
        ("en", "The city has 6,000 homes, of which 3,000 are rented and 2,000 owned.", False),
    ],
)
def test_parts_that_may_leave_some_out(language: str, text: str, found: bool) -> None:
    document = Document.from_text(text, id="a", published="2026-02-06", language=language)
    findings = [(f.rule, f.severity) for f in audit([document]).findings]
    assert findings == ([("sum-mismatch", "warning")] if found else [])

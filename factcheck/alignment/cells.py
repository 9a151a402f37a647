"""Bare numbers of a table: the head of their column says what they are of."""

from __future__ import annotations

from factcheck.alignment.likeness import figure_slip
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure

ROW = "|"
SLIPS = ("exchanged digits", "one digit")


def bare_cell(view: View, claim: Figure) -> bool:
    """Whether a number stands in a row of a table without noun or unit: « | Nord | 854 | »."""
    if claim.head or claim.value.unit:
        return False
    text = view.documents[claim.document].text
    start = text.rfind("\n", 0, claim.start) + 1
    return text.startswith(ROW, start)


def bare(view: View, claim: Claim) -> bool:
    """Whether a claim is a bare number of a table."""
    return isinstance(claim, Figure) and bare_cell(view, claim)


def of_columns(view: View, a: Claim, b: Claim) -> bool:
    """Whether one of two figures is a bare number of a table, and neither looks like the other
    misprinted."""
    if not (isinstance(a, Figure) and isinstance(b, Figure)):
        return False
    bare = bare_cell(view, a) or bare_cell(view, b)
    return bare and a.value != b.value and figure_slip(a.value, b.value) not in SLIPS

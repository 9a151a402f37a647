"""Growths of two sums: « +9 %, à 41 milliards » is no rival of « 48 milliards, soit +8 % »."""

from __future__ import annotations

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.values.quantity import compare_quantities

_NEAR = 60  # characters between a growth and the sum that grew


def of_two_sums(view: View, a: Claim, b: Claim) -> bool:
    """Whether each of two percentages stands beside sums of money, none of them alike."""
    if not (isinstance(a, Figure) and isinstance(b, Figure) and a.kind == b.kind == "percent"):
        return False
    if compare_quantities(a.value, b.value).verdict != "conflict":
        return False  # what agrees answers it all the same
    first, second = sums_beside(view, a), sums_beside(view, b)
    verdicts = {compare_quantities(x.value, y.value).verdict for x in first for y in second}
    return "conflict" in verdicts and not verdicts & {"agree", "compatible"}


def sums_beside(view: View, claim: Claim) -> list[Figure]:
    """The sums of money right beside a share."""
    if claim.kind != "percent":
        return []
    beside = (c for c in view.beside(claim) if isinstance(c, Figure) and c.kind == "money")
    return [c for c in beside if c.start - claim.end <= _NEAR and claim.start - c.end <= _NEAR]

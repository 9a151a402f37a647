"""Two figures with the same digits, a thousand times apart: a slip of magnitude, or chance."""

from __future__ import annotations

from factcheck.alignment.added_up import vouched
from factcheck.alignment.cells import bare_cell
from factcheck.alignment.likeness import LONG, digits
from factcheck.alignment.view import View
from factcheck.claims.claim import Figure
from factcheck.languages import concepts

TWO, ONE_DIGIT = 2, 2.0  # figures of one digit: 60 millions, 60 milliards
FEW_DIGITS = 1.0  # two short numbers of one text may well be a thousand times apart
MILLION = 1e6
ADDED_UP = 3.0  # that one of two figures a thousand times apart is an item of a sum
IN_A_TABLE = 9.0  # that the head of a column says of what a bare number of a table is so many


def by_chance(view: View, a: Figure, b: Figure) -> float:
    """What few digits take from the odds of two figures a thousand times apart, unless each is its
    article's only number of a thing counted in millions: 20 million stars, 20 billion."""
    if a.kind == "count" and a.concept and a.concept == b.concept:
        least = min(abs(a.value.figure or 0), abs(b.value.figure or 0))
        if least >= MILLION and alone(view, a) and alone(view, b):
            return 0.0
    if bare_cell(view, a) or bare_cell(view, b):
        return IN_A_TABLE
    few = a.kind == "count" and len(digits(a.value)) < LONG
    odds = few * FEW_DIGITS + (len(digits(a.value)) < TWO) * ONE_DIGIT
    return odds + ADDED_UP * vouched(view, a, b)


def alone(view: View, claim: Figure) -> bool:
    """Whether an article has one number of that thing, and no total that grows by the hour."""
    told = view.told(claim.document, "count")
    return claim.concept not in concepts()["running_totals"] and not any(
        isinstance(c, Figure) and c.concept == claim.concept and c.value != claim.value
        for c in told
    )

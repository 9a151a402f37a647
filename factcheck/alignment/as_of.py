"""Figures of a count that runs on, as of two days, where the sentence itself tells no day.

« Au 4 mai, 56 cas » dates « ces 56 cas » of the next paragraph too; and the median age of those who
fell ill moves with their number.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.languages import concepts, meanings
from factcheck.values.compare_when import compare_when
from factcheck.values.when import When

AVERAGED = ("duration", "age")
AROUND = 40  # characters around a length in which it is told to be a mean


def of_two_days(view: View, a: Claim, b: Claim) -> bool:
    """Whether two running totals are as of two days, by what their articles say of the same totals
    elsewhere; or two means are of two states of such a total."""
    if not (isinstance(a, Figure) and isinstance(b, Figure)):
        return False
    if a.kind in AVERAGED and b.kind in AVERAGED:
        return _mean(view, a) and _mean(view, b) and _of_two_states(view, a, b)
    if not (_running(a) and _running(b)):
        return False
    days = [frozenset(w.text() for w in _days(view, c)) for c in (a, b)]
    if not all(len(told) == 1 for told in days):
        return False
    first, second = (next(_days(view, c)) for c in (a, b))
    return compare_when(first, second).verdict == "conflict"


def averaged_or_running(view: View, claim: Claim) -> bool:
    """Whether a figure is a mean, or a running total that its article has as of some day."""
    if not isinstance(claim, Figure):
        return False
    if claim.kind in AVERAGED:
        return _mean(view, claim)
    return _running(claim) and any(True for _ in _days(view, claim))


def _running(claim: Figure) -> bool:
    return claim.kind == "count" and claim.concept in concepts()["running_totals"]


def _days(view: View, claim: Figure) -> Iterator[When]:
    """The days as of which an article tells a total."""
    for told in view.told(claim.document, claim.kind):
        if not isinstance(told, Figure) or told.concept != claim.concept or told.when is None:
            continue
        if told.value == claim.value and told.when.precision == "day":
            yield told.when


def _mean(view: View, claim: Figure) -> bool:
    document = view.documents[claim.document]
    low, high = claim.sentence
    around = document.text[max(low, claim.start - AROUND) : min(high, claim.end + AROUND)]
    return bool(meanings(around, document.language, "means"))


def _of_two_states(view: View, a: Claim, b: Claim) -> bool:
    """Whether the largest running total of some thing is another one in each of two articles."""
    first, second = (_largest(view, c.document) for c in (a, b))
    return any(first[sort] != second[sort] for sort in first.keys() & second.keys())


def _largest(view: View, document: str) -> dict[str, float]:
    found: dict[str, float] = {}
    for claim in view.told(document, "count"):
        if isinstance(claim, Figure) and _running(claim):
            found[claim.concept] = max(found.get(claim.concept, 0.0), claim.value.figure or 0.0)
    return found

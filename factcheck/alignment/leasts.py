"""Lower bounds of one article that cannot both be what its source said: "au moins 27 morts" above
"au moins 20 personnes ont péri"."""

from __future__ import annotations

from factcheck.alignment.likeness import figure_slip
from factcheck.claims.claim import Figure
from factcheck.languages import concepts

TEN = 10


def leasts_apart(title: Figure, body: Figure) -> bool:
    """Whether a headline says "at least" of another number than its body does. Both can be true,
    but nobody rounds up to a bound; a headline that rounds down has a whole ten."""
    if title.concept != body.concept or not title.concept:
        return False
    first, second = title.value, body.value
    if first.approximation == "exact" and second.approximation == "at_least":
        return _above(title, body)
    if {first.approximation, second.approximation} != {"at_least"} or first.unit != second.unit:
        return False
    one, other = first.figure or 0, second.figure or 0
    return one > other or (one < other and bool(one % TEN))


def _above(title: Figure, body: Figure) -> bool:
    """Whether a headline has a larger figure than the least that its body tells to the last digit:
    "54 dead" above "at least 45 people died". It drops the words, and has no other source."""
    one, other = title.value.figure or 0, body.value.figure or 0
    if one <= other or not other % TEN or title.value.unit != body.value.unit:
        return False
    swapped = figure_slip(title.value, body.value) == "exchanged digits"
    return swapped or (title.concept in concepts()["tolls"] and other > TEN)

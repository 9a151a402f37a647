"""Lower bounds of one article that cannot both be what its source said: "au moins 27 morts" above
"au moins 20 personnes ont péri"."""

from __future__ import annotations

from factcheck.claims.claim import Figure

TEN = 10


def leasts_apart(title: Figure, body: Figure) -> bool:
    """Whether a headline says "at least" of another number than its body does. Both can be true,
    but nobody rounds up to a bound; a headline that rounds down has a whole ten."""
    if title.concept != body.concept or not title.concept:
        return False
    first, second = title.value, body.value
    if {first.approximation, second.approximation} != {"at_least"} or first.unit != second.unit:
        return False
    one, other = first.figure or 0, second.figure or 0
    return one > other or (one < other and bool(one % TEN))

"""A third article that tells both of two shares as two things: then they are no rivals.

Tolls are no such figures: an article tells that of the morning beside that of the evening.
"""

from __future__ import annotations

from factcheck.alignment.comparable import comparable
from factcheck.alignment.ledger import Pair, carriers
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim

_LIKELY = 0.5


def told_as_two(view: View, pair: Pair) -> bool:
    """Whether one article carries both figures of a pair, and nothing holds them together there."""
    first, second = carriers(view, pair.a), carriers(view, pair.b)
    both = {c.document for c in first} & {c.document for c in second}
    return any(
        x.document == y.document and _apart(view, x, y)
        for x in first
        if x.document in both
        for y in second
    )


def _apart(view: View, x: Claim, y: Claim) -> bool:
    held = comparable(view, x, y)
    return bool(held.apart) or held.probability < _LIKELY

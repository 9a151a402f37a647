"""Two figures that do not look like one misprinted: most such pairs tell two things.

Where papers slip, digits are exchanged or a scale word is another. Of the wrong counts of our
labelled clusters 3 in 131 look like no slip, of the wrong shares 6 in 61; of what counts and shares
alarmed with on retold news, before anything was changed because of it, 24 in 48.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import exp
from typing import TYPE_CHECKING

from factcheck.alignment.likeness import Slip, near_in_size
from factcheck.alignment.purposes import another_thing
from factcheck.alignment.schemes import scheme
from factcheck.claims.claim import Figure
from factcheck.claims.kinds.place import Located
from factcheck.languages import concepts

if TYPE_CHECKING:
    from factcheck.alignment.ledger import Pair
    from factcheck.alignment.view import View

NO_SLIP = {"count": -1.2, "percent": -1.2, "duration": -1.2}
SHORT_TOLL = -0.8  # 17 and 19 injured: tolls are counted anew from hour to hour
# Sums and shares a digit apart are hardly ever sound where their clauses share a word: on retold
# pages (600 pairs of texts) none that nothing else keeps apart.
A_DIGIT = {"money": 0.8, "percent": 0.8}
WEAK: frozenset[Slip] = frozenset(("", "one short digit"))


def unlike(view: View, a: Figure, b: Figure, slip: Slip) -> float:
    """What it takes from the log-odds of one fact that two figures look like no slip of the pen,
    unless they are the only ones of their kind in both articles, or a part and its whole.
    """
    if (a.part_of and a.part_of == b.value) or (b.part_of and b.part_of == a.value):
        return 0.0  # "164 of the 181" were there, and all 181: a whole is taken for its part
    if not slip:
        return 0.0 if _alone(view, a) and _alone(view, b) else NO_SLIP.get(a.kind, 0.0)
    toll = a.concept in concepts()["tolls"] or b.concept in concepts()["tolls"]
    return SHORT_TOLL if slip == "one short digit" and a.kind == "count" and toll else 0.0


def a_digit_wrong(view: View, a: Figure, b: Figure, slip: Slip) -> float:
    """What it adds that two sums or shares of clauses with a common word are a digit apart, neither
    told of another plan, of a part or of another thing; of sums, the smaller has to be near the
    larger."""
    if slip not in ("one digit", "one short digit") or another_thing(a, b):
        return 0.0
    if a.kind == "money" and not near_in_size(a, b):
        return 0.0
    plan, other = scheme(view, a), scheme(view, b)
    return 0.0 if plan and other and plan != other else A_DIGIT.get(a.kind, 0.0)


def _alone(view: View, claim: Figure) -> bool:
    """Whether an article has no other value of a kind, however often it tells that one."""
    return len({c.value_text() for c in view.told(claim.document, claim.kind)}) == 1


def chances(pairs: Sequence[Pair]) -> dict[tuple[int, int], float]:
    """How probably each pair of two articles answers one question, by the ``id`` of its claims.

    A claim answers one of the other article at most: where a figure that looks like no misprint has
    as near a counterpart elsewhere, neither is sure.
    """
    weight: dict[int, float] = defaultdict(float)
    for pair in pairs:
        odds = exp(pair.comparability.odds)
        weight[id(pair.a)] += odds
        weight[id(pair.b)] += odds
    return {(id(p.a), id(p.b)): _chance(p, weight) for p in pairs}


def _chance(pair: Pair, weight: Mapping[int, float]) -> float:
    held = pair.comparability
    if held.slip not in WEAK or not isinstance(pair.a, Figure | Located):
        return held.probability
    odds = exp(held.odds)
    return odds / (1 + weight[id(pair.a)] + weight[id(pair.b)] - odds)

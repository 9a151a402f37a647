"""One distance in one direction of two places: 22 km south of two towns is not one spot."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.alignment import wording
from factcheck.alignment.comparable import Comparability, comparable
from factcheck.alignment.ledger import Pair
from factcheck.alignment.view import View
from factcheck.claims.kinds.place import Located
from factcheck.values.place import compare_places

ODDS = 2.0  # that the two tell of one spot


def two_bearings(view: View) -> Iterator[Pair]:
    """The pairs of places that two articles of a story measure one distance and direction from.

    An article that tells of both such spots knows of two.
    """
    told: dict[str, dict[str, list[Located]]] = {}
    for claim in view.of_kind(Located):
        if claim.bearing:
            told.setdefault(claim.document, {}).setdefault(claim.bearing, []).append(claim)
    for first, second in combinations(sorted(told), 2):
        if not view.related(first, second):
            continue
        for where in sorted(told[first].keys() & told[second].keys()):
            a, b = told[first][where][0], told[second][where][0]
            alone = len(told[first][where]) == len(told[second][where]) == 1
            other = compare_places(a.value, b.value).verdict == "conflict"
            if alone and other and not comparable(view, a, b).apart:
                reason = wording.both_beside(where.rpartition(" ")[0])
                yield Pair(a, b, Comparability(ODDS, ODDS, (reason,)), "another place")

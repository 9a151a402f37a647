"""Places that rule each other out by what they are told of, whatever else the sentences share.

One distance in one direction of two towns (17 km east) is not one spot; no town lies in two
provinces.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations

from factcheck.alignment import wording
from factcheck.alignment.comparable import Comparability, comparable
from factcheck.alignment.ledger import Pair
from factcheck.alignment.view import View
from factcheck.claims.kinds.place import Located
from factcheck.claims.provinces import BRACKET
from factcheck.text.lexicon import folded, strip_accents
from factcheck.values.place import compare_places

ODDS = 2.0  # that the two tell of one spot
ALIKE = 0.6  # share of letters from which two names may be one, spelt twice


def places_apart(view: View) -> Iterator[Pair]:
    """The pairs of places that two articles measure one distance and direction from, and of
    provinces that they put one town in.

    An article that tells of both such spots knows of two.
    """
    told: dict[str, dict[str, list[Located]]] = {}
    for claim in view.of_kind(Located):
        for key in (claim.bearing,) if claim.bearing else claim.seats:
            told.setdefault(claim.document, {}).setdefault(key, []).append(claim)
    for first, second in combinations(sorted(told), 2):
        if not view.related(first, second):
            continue
        for where in sorted(told[first].keys() & told[second].keys()):
            a, b = told[first][where][0], told[second][where][0]
            alone = all(len({c.value.name for c in told[d][where]}) == 1 for d in (first, second))
            if alone and _other(view, where, a, b) and not comparable(view, a, b).apart:
                name, kind = where.partition(" ")[2].title(), where.rpartition(" ")[0]
                reason = wording.both_where(name) if a.seats else wording.both_beside(kind)
                yield Pair(a, b, Comparability(ODDS, ODDS, (reason,)), "another place")


def _other(view: View, where: str, a: Located, b: Located) -> bool:
    """Whether two names are not of one place; provinces of one sort do not hold each other.

    Names of provinces that look alike, or are told in two languages, may be one name in two
    spellings. An article that names the region of the other one has told of it.
    """
    if not a.seats:
        return compare_places(a.value, b.value).verdict == "conflict"
    if where.startswith(f"{BRACKET} "):
        named = (folded(one.value.name) in view.folded[o.document] for one, o in ((a, b), (b, a)))
        return compare_places(a.value, b.value).verdict == "conflict" and not any(named)
    first, second = (strip_accents(c.value.name).lower() for c in (a, b))
    alike = SequenceMatcher(None, min(first, second), max(first, second)).ratio() > ALIKE
    return not alike and view.one_language(a, b) and {*first.split()}.isdisjoint(second.split())

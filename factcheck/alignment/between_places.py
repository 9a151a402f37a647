"""One accident between two villages in one article, and between two others in the other.

A stretch of way lies in a longer one: "between Lyon and Turin" may be "between Ambrin and Kerran".
Towns that the tables know are ends of long stretches; between two villages and two others lies no
one accident, where neither article names both villages of the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.alignment.comparable import Comparability
from factcheck.alignment.ledger import Pair
from factcheck.alignment.view import View
from factcheck.claims.kinds.between import Between
from factcheck.messages import say
from factcheck.text.lexicon import folded

BEFALLS = frozenset(("crash", "explosion", "landslide"))
SHARED = 3  # words of two sentences, what happened among them
SOON = 5  # days within which two articles tell one accident
ODDS = 1.2  # that such a pair is of one accident
TOLD = ("asserted", "reported")


def between_places(view: View) -> Iterator[Pair]:
    """The pairs of stretches that one accident cannot both lie on."""
    told = {d: [c for c in view.of_kind(Between, d) if _befalls(c)] for d in view.documents}
    alone = [found[0] for _, found in sorted(told.items()) if len(found) == 1]
    for a, b in combinations(alone, 2):
        if view.related(a.document, b.document) and _rivals(view, a, b):
            reason = say("each says once where that happened")
            yield Pair(a, b, Comparability(ODDS, ODDS, (reason,)), "another place")


def _befalls(claim: Between) -> bool:
    """Whether an accident is told to lie on a stretch between two villages."""
    return (
        claim.modality in TOLD
        and not (claim.wide or claim.parts)
        and bool(BEFALLS.intersection(claim.near))
    )


def _rivals(view: View, a: Between, b: Between) -> bool:
    """Whether two stretches without a village in common are told of one accident."""
    ends = [{folded(c.first), folded(c.second)} for c in (a, b)]
    shared = {*a.context} & {*b.context}
    if ends[0] & ends[1] or not shared & BEFALLS or len(shared) < SHARED:
        return False
    days = [view.documents[c.document].published for c in (a, b)]
    if days[0] is None or days[1] is None or abs((days[0] - days[1]).days) > SOON:
        return False
    return not (_names(view, a.document, b) or _names(view, b.document, a))


def _names(view: View, document: str, claim: Between) -> bool:
    """Whether an article names both ends of another one's stretch: those of a way that its own
    stretch may be a part of. One alone is where the train was bound for."""
    return all(folded(end) in view.folded[document] for end in (claim.first, claim.second))

"""One spot told to lie two opposite ways of one town: "40 km south of Ath", "40 km north of Ath".

The same distance of the same town is told of one spot; that two things lie there, one on either
side, would be an accident. An article that tells both knows of two.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.kinds.place import Located
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.text.lexicon import folded

OPPOSITE = {
    frozenset(pair)
    for pair in (
        ("north", "south"),
        ("east", "west"),
        ("northeast", "southwest"),
        ("northwest", "southeast"),
        ("upstream", "downstream"),
    )
}
STRENGTH = 0.85


def opposite_ways(view: View) -> Iterator[Draft]:
    """A draft for each pair of articles that put a spot on the two sides of a town."""
    told: dict[tuple[str, str], dict[str, dict[str, Located]]] = {}
    for claim in view.of_kind(Located):
        length, _, way = claim.bearing.rpartition(" ")
        if length and claim.modality in ("asserted", "reported", "planned"):
            spots = told.setdefault((length, folded(claim.value.name)), {})
            spots.setdefault(claim.document, {}).setdefault(way, claim)
    for _, spots in sorted(told.items()):
        for first, second in combinations(sorted(spots), 2):
            ways = (*spots[first], *spots[second])
            one = len(spots[first]) == len(spots[second]) == 1
            if one and frozenset(ways) in OPPOSITE and view.related(first, second):
                yield _draft(view, spots[first][ways[0]], spots[second][ways[1]])


def _draft(view: View, a: Located, b: Located) -> Draft:
    sides = tuple(_side(view, claim) for claim in (a, b))
    first, second = (side.value for side in sides)
    return Draft(
        subject=" / ".join(sorted((first, second))),
        message=say("{first} or {second}", first=first, second=second),
        sides=sides,
        explanation=say(
            "{a} has {first}, {b} has {second}: one distance of one town, the other way.",
            a=a.document,
            b=b.document,
            first=first,
            second=second,
        ),
        strength=STRENGTH,
        reconciled_by=say("both can be true if two spots are told, one on either side"),
        repairs=(
            say("in {document}: {right}", document=a.document, right=second),
            say("in {document}: {right}", document=b.document, right=first),
        ),
    )


def _side(view: View, claim: Located) -> Side:
    """The words from the distance to the town."""
    start = max((c.start for c in view.beside(claim) if _before(c, claim)), default=claim.start)
    text = view.documents[claim.document].text[start : claim.end]
    return Side(claim.document, start, claim.end, " ".join(text.split()))


def _before(measure: Claim, claim: Located) -> bool:
    told = isinstance(measure, Figure) and measure.kind == "measure"
    return told and measure.start < claim.start

"""Shares and rates ("une participation de 61,4 %")."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Figure, compare_figures
from factcheck.claims.figures import figures
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import CLAUSE_MARKS, Reading
from factcheck.claims.spoken_shares import SpokenShare, spoken_shares
from factcheck.claims.whereabouts import whereabouts
from factcheck.values.comparison import Comparison
from factcheck.values.quantity import Quantity, compare_quantities

BACK = 6  # tokens from a share to the mark before its clause
GROWTH = frozenset(("increase",))  # senses of a clause that tells more of something


class Percent(Figure):
    """A percentage, or a difference in percentage points."""

    kind: Literal["percent"] = "percent"


def extract(reading: Reading) -> Iterator[Percent]:
    """A claim for each value of the kind, and for each share told in words."""
    spoken = {share: _exactly(reading, share) for share in spoken_shares(reading)}
    again = {place: share for share, place in spoken.items() if place is not None}
    for claim in figures(reading, Percent, "percent"):
        if told := again.get(claim.start):
            yield claim.model_copy(
                update={
                    "head": told.head,
                    "concept": told.concept,
                    "near": reading.frame(told.first, told.stop)["near"],
                }
            )
        else:
            yield (
                claim if claim.near else claim.model_copy(update={"near": _before(reading, claim)})
            )
    for share, place in spoken.items():
        if place is not None:
            continue
        yield Percent(
            evidence=(reading.evidence(share.first, share.stop),),
            value=share.value,
            head=share.head,
            concept=share.concept,
            place=whereabouts(reading, share.first, share.stop),
            **reading.frame(share.first, share.stop),
        )


def _before(reading: Reading, claim: Percent) -> tuple[str, ...]:
    """The content words of the clause before a share that has none of its own: "(40 %)"."""
    scan = reading.scan
    first = bisect_left(scan.starts, claim.start)
    low = scan.sentence(first)[0]
    for at in range(first - 1, max(low, first - BACK) - 1, -1):
        if scan.words[at].surface in CLAUSE_MARKS and at > low:
            return reading.lemmas(*reading.clause(at - 1, at))
    return ()


def _exactly(reading: Reading, share: SpokenShare) -> int | None:
    """Where a bracket tells a spoken share to the digit: "près d'un élève sur deux (48 %)"."""
    scan = reading.scan
    if share.stop + 1 >= len(scan) or scan.words[share.stop].surface != "(":
        return None
    for found in reading.within(share.stop + 1, share.stop + 2, "percent"):
        if isinstance(found.value, Quantity):
            held = compare_quantities(found.value, share.value)
            return scan.starts[found.first] if held.verdict != "conflict" else None
    return None


def compare_shares(a: Figure, b: Figure) -> Comparison:
    """Holds two shares against each other: "-2,7 %" is what "baisse de 2,7 %" tells with a verb."""
    held = compare_figures(a, b)
    if held.verdict != "conflict":
        return held
    falling, other = sorted((a, b), key=lambda c: c.value.high or 0)
    if not _negative(falling) or _negative(other) or _grown(other):
        return held
    low, high = falling.value.low, falling.value.high
    bare = {"low": high and -high, "high": low and -low}
    told = compare_quantities(falling.value.model_copy(update=bare), other.value)
    return held if told.verdict == "conflict" else told


def _negative(claim: Figure) -> bool:
    return (claim.value.high or 0) < 0


def _grown(claim: Figure) -> bool:
    """Whether a share is told as one of growth, by its sign or by a word of its clause."""
    return claim.quote.startswith("+") or not GROWTH.isdisjoint(claim.near)


CLAIM_KIND = ClaimKind(
    model=Percent,
    extract=extract,
    compare=compare_shares,
    context=0.3,
    examples=(
        ("fr", "La participation est de 61,4 %.", ("61.4 %",)),
        ("fr", "Un foyer sur quatre a froid.", ("25 %",)),
        ("en", "Three in ten pupils failed.", ("30 %",)),
        ("fr", "Quatre-vingt-douze foyers sur cent ont froid.", ("92 %",)),
        ("en", "In the county, 61 homes out of every 100 are cold.", ("61 %",)),
        ("en", "She took 61 points out of 100.", ()),
        ("fr", "Il passe un jour sur deux à Lyon.", ()),
        ("en", "Rents had dropped by 9 per cent.", ("9 %",)),
        ("fr", "Il a reçu 43 délégués.", ()),
    ),
)

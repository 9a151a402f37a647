"""Shares and rates ("une participation de 61,4 %")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Figure, compare_figures
from factcheck.claims.figures import figures
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.spoken_shares import spoken_shares
from factcheck.claims.whereabouts import whereabouts


class Percent(Figure):
    """A percentage, or a difference in percentage points."""

    kind: Literal["percent"] = "percent"


def extract(reading: Reading) -> Iterator[Percent]:
    """A claim for each value of the kind, and for each share told in words."""
    yield from figures(reading, Percent, "percent")
    for share in spoken_shares(reading):
        yield Percent(
            evidence=(reading.evidence(share.first, share.stop),),
            value=share.value,
            head=share.head,
            concept=share.concept,
            place=whereabouts(reading, share.first, share.stop),
            **reading.frame(share.first, share.stop),
        )


CLAIM_KIND = ClaimKind(
    model=Percent,
    extract=extract,
    compare=compare_figures,
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

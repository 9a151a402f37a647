"""Shares and rates ("une participation de 61,4 %")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Figure, compare_figures
from factcheck.claims.figures import figures
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading


class Percent(Figure):
    """A percentage, or a difference in percentage points."""

    kind: Literal["percent"] = "percent"


def extract(reading: Reading) -> Iterator[Percent]:
    """A claim for each value of the kind."""
    yield from figures(reading, Percent, "percent")


CLAIM_KIND = ClaimKind(
    model=Percent,
    extract=extract,
    compare=compare_figures,
    context=0.3,
    examples=(
        ("fr", "La participation est de 61,4 %.", ("61.4 %",)),
        ("en", "Rents had dropped by 9 per cent.", ("9 %",)),
        ("fr", "Il a reçu 43 délégués.", ()),
    ),
)

"""Lengths of time ("six ans de prison")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Figure, compare_figures
from factcheck.claims.figures import figures
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading


class Duration(Figure):
    """How long something lasts or lasted."""

    kind: Literal["duration"] = "duration"


def extract(reading: Reading) -> Iterator[Duration]:
    """A claim for each value of the kind."""
    yield from figures(reading, Duration, "duration")


CLAIM_KIND = ClaimKind(
    model=Duration,
    extract=extract,
    compare=compare_figures,
    examples=(
        ("fr", "Il a été condamné à six ans de prison.", ("6 year",)),
        ("en", "A two-week trial ended.", ("2 week",)),
        ("fr", "Il a reçu 43 délégués.", ()),
    ),
)

"""Measures with a unit ("22 km", "3 700 mètres carrés")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Figure, compare_figures
from factcheck.claims.figures import figures
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading


class Measure(Figure):
    """A length, area, mass, volume, speed, temperature or power."""

    kind: Literal["measure"] = "measure"


def extract(reading: Reading) -> Iterator[Measure]:
    """A claim for each value of the kind."""
    yield from figures(reading, Measure, "measure")


CLAIM_KIND = ClaimKind(
    model=Measure,
    extract=extract,
    compare=compare_figures,
    examples=(
        ("fr", "La ville est à 22 km.", ("22 km",)),
        ("en", "The drill reached 1,373 metres.", ("1373 m",)),
        ("fr", "Il a reçu 43 délégués.", ()),
    ),
)

"""Claims from quantities with a unit: sums, shares, measures, durations, ages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from factcheck.claims.claim import Figure
from factcheck.claims.counted import counted
from factcheck.claims.reading import Reading
from factcheck.claims.whereabouts import whereabouts
from factcheck.values.quantity import Quantity

F = TypeVar("F", bound=Figure)
PLACED = ("percent", "money")  # of a distance or a length of time the place is no scope


def figures(reading: Reading, model: type[F], value_kind: str) -> Iterator[F]:
    """A claim of ``model`` for each value of a kind; what follows it with "de"/"of" is its noun."""
    partitive = reading.lexicon.bit("partitives")
    for found in reading.of(value_kind):
        if not isinstance(found.value, Quantity):
            continue
        governs = found.stop < len(reading.scan) and reading.scan.bits[found.stop] & partitive
        noun = counted(reading, found) if governs else None
        yield model.known(
            evidence=(reading.evidence(found.first, found.stop),),
            value=found.value,
            head=reading.scan.quote(noun.first, noun.stop) if noun else "",
            concept=noun.concept if noun else "",
            modifiers=noun.modifiers if noun else (),
            place=whereabouts(reading, found.first, noun.stop if noun else found.stop)
            if value_kind in PLACED
            else "",
            **reading.figure_frame(found.first, found.stop),
        )

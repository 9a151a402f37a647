"""How far off a place something lies, and which way: "17 km east of", « à 17 km à l'est de »."""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.values.quantity import Quantity

LENGTHS = ("km", "m", "mi", "nmi")  # units in which such a distance is told
WORDS = 6  # tokens that "to the north-east of" takes


def bearing(reading: Reading, first: int) -> str:
    """The distance and the direction told before the place at a token: "17 km east"; "" without
    both."""
    scan = reading.scan
    low = scan.sentence(first)[0]
    for start in scan.between(reading.lexicon.bit("bearings"), max(low, first - WORDS), first):
        found = scan.match("bearings", start)
        if found is None or start + found.length != first:
            continue
        for told in reading.within(low, start, "measure"):
            value = told.value
            if told.stop != start or not isinstance(value, Quantity) or value.figure is None:
                continue
            if value.unit in LENGTHS:
                return f"{value.figure:g} {value.unit} {found.meaning}"
    return ""

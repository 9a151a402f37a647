"""How far off a place something lies, and which way: "22 km south of", « à 22 km au sud de »."""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.values.quantity import Quantity

LENGTHS = ("km", "mile", "m")  # units in which such a distance is told
WORDS = 6  # tokens that "to the north-east of" takes


def bearing(reading: Reading, first: int) -> str:
    """The distance and the direction told before the place at a token: "22 km south"; "" without
    both."""
    scan = reading.scan
    low = scan.sentence(first)[0]
    for start in scan.between(reading.lexicon.bit("bearings"), max(low, first - WORDS), first):
        found = scan.match("bearings", start)
        if found is None or start + found.length != first:
            continue
        for told in reading.within(low, start, "measure"):
            value = told.value
            if told.stop == start and isinstance(value, Quantity) and value.unit in LENGTHS:
                return (
                    "" if value.figure is None else f"{value.figure:g} {value.unit} {found.meaning}"
                )
    return ""

"""Parts whose noun stands with the whole that opens the sentence: "Des 90 salles du lycée, 31
restent fermées" counts 31 rooms of the 90."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.claims.counted import Counted, counted, finite
from factcheck.claims.pairs import is_base
from factcheck.claims.reading import Reading
from factcheck.claims.stated import amount, exact
from factcheck.values.part import Found

OPENING = 4  # tokens from the head of the sentence to its whole
FAR = 16  # tokens from the whole to its part
STRESSED = 2  # tokens between the comma and the part: "seules 31"


class Fronted(NamedTuple):
    """The whole that opens a sentence, and what it counts."""

    whole: Found
    noun: Counted


def fronted(reading: Reading, found: Found) -> Fronted | None:
    """The whole of a number that stands alone before its verb; None when it counts by itself."""
    scan = reading.scan
    noun = counted(reading, found)
    if noun is not None and not (noun.first == found.stop and _verb(reading, noun)):
        return None
    low, high = scan.sentence(found.first)
    before = reading.within(low, min(found.first, low + OPENING), "number")
    if not before or found.stop >= high or found.first - low > OPENING + FAR:
        return None
    whole = before[0]
    of = counted(reading, whole)
    if of is None or of.part_of is not None or not is_base(reading, whole):
        return None
    if exact(whole) is None or exact(found) is None or amount(found) >= amount(whole):
        return None
    if reading.within(whole.stop, found.first, "number", "money", "percent", "measure"):
        return None
    comma = found.around[0] - 1
    for i in range(comma, comma - STRESSED, -1):
        if scan.words[i].surface == ",":
            return Fronted(whole, of) if i >= of.stop else None
        if not (scan.match("emphasis", i) or scan.match("preadjectives", i)):
            return None
    return None


def _verb(reading: Reading, noun: Counted) -> bool:
    """Whether what was taken for the noun of a number is its verb: "31 restent"."""
    return finite(reading.scan.keys[noun.first], noun.concept)

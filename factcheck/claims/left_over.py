"""What is left of a whole beside a part of it: "quatre des seize quartiers … les douze autres"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.counted import counted, finite
from factcheck.claims.fronted import fronted
from factcheck.claims.itemised import Sum
from factcheck.claims.reading import Reading
from factcheck.claims.stated import amount, exact
from factcheck.values.name_data import articles
from factcheck.values.part import Found

FAR = 45  # tokens from a part to what is left
LEAST = 3  # a smaller whole is told as "both" and "the other"


def left_over(reading: Reading) -> Iterator[Sum]:
    """Each whole with one part of it and all the others, in the same sentence or the next.

    Nothing else may be counted between the two, or be counted as those others.
    """
    numbers = [f for f in reading.of("number") if exact(f) is not None]
    for part in numbers:
        noun = counted(reading, part)
        opened = fronted(reading, part)
        whole = opened.whole if opened else noun.part_of if noun else None
        if whole is None or exact(whole) is None or amount(whole) < LEAST:
            continue
        concept = opened.noun.concept if opened else noun.concept if noun else ""
        after = [f for f in numbers if max(part.stop, whole.stop) <= f.first < part.first + FAR]
        rest = after[0] if after else None
        if rest is not None and _others(reading, rest, concept) and _near(reading, part, rest):
            yield Sum(whole, [part, rest], True)


def _others(reading: Reading, rest: Found, concept: str) -> bool:
    """Whether a number is told as all the others: "les douze autres", "the remaining twelve"."""
    scan = reading.scan
    first, stop = rest.first, rest.stop
    before = scan.match("others", first - 1) is not None
    if not before and not (stop < len(scan) and scan.match("others", stop)):
        return False
    if scan.keys[max(0, first - 1 - before)] not in articles("one", "many"):
        return False
    noun = counted(reading, rest)
    if noun is None or noun.concept in ("", concept):
        return True
    return finite(scan.keys[noun.first], noun.concept)  # "les douze autres attendent"


def _near(reading: Reading, part: Found, rest: Found) -> bool:
    """Whether what is left stands in the sentence of the part or the next one of its block."""
    scan = reading.scan
    if scan.block_index(part.first) != scan.block_index(rest.first):
        return False
    _, high = scan.sentence(part.first)
    return rest.first < high or scan.sentence(rest.first)[0] == high

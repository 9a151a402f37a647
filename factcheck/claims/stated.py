"""Figures side by side in a sentence, and what stands between them: for claims about several."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factcheck.claims.counted import Counted, counted
from factcheck.claims.reading import Reading
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity
from factcheck.values.when import When

COMMAS = frozenset(",;")
YEAR = 4  # digits
WINDOW = 80  # tokens either side beyond which nothing of one sentence belongs together


def sentence(reading: Reading, at: int) -> tuple[int, int]:
    """The token range of the sentence around a token, cut to what one statement can span.

    Tables and lists run to pages without a full stop; reading all of such a "sentence" for each
    of its figures would take time in the square of its length.
    """
    low, high = reading.scan.sentence(at)
    return max(low, at - WINDOW), min(high, at + WINDOW)


def by_sentence(reading: Reading, *kinds: str) -> Iterator[tuple[int, int, list[Found]]]:
    """The token range of each sentence that holds values of these kinds, with the values."""
    group: list[Found] = []
    low = high = 0
    for found in reading.of(*kinds):
        if found.first >= high:
            if group:
                yield low, high, group
            low, high = reading.scan.sentence(found.first)
            group = []
        group.append(found)
    if group:
        yield low, high, group


def exact(found: Found) -> Quantity | None:
    """The value when it is one figure stated flatly, else None."""
    value = found.value
    if isinstance(value, Quantity) and value.approximation == "exact" and not value.fraction:
        return value if value.low is not None and value.low == value.high else None
    return None


def told_again(
    reading: Reading, one: Found, other: Found, *beside: tuple[int, int]
) -> dict[str, Any]:
    """What claims share that tell a figure twice, as fields: the evidence (the one, the other,
    then the token ranges ``beside`` them), both values, and the frame of the one."""
    places = ((one.first, one.stop), (other.first, other.stop), *beside)
    return {
        "evidence": tuple(reading.evidence(first, stop) for first, stop in places),
        "value": one.value,
        "other": other.value,
        **reading.frame(one.first, one.stop),
    }


def spoken(found: Found) -> bool:
    """Whether a date is told by a weekday or a "yesterday": mostly the day somebody said it."""
    return isinstance(found.value, When) and found.value.relative


def bare_year(reading: Reading, low: int, high: int) -> bool:
    """Whether a sentence has a year that was not read as one: the age may be of that year."""
    scan = reading.scan
    numbers = reading.within(low, high, "number")
    shown = [scan.quote(f.first, f.stop) for f in numbers]
    return any(len(s) == YEAR and s.isdigit() for s in shown)


def amount(found: Found) -> float:
    """The figure of a value for which ``exact`` holds."""
    assert isinstance(found.value, Quantity)  # noqa: S101 - see exact
    assert found.value.low is not None  # noqa: S101
    return found.value.low


def exact_years(reading: Reading) -> Iterator[tuple[Found, Quantity]]:
    """The lengths of time that are stated flatly and in years, with their values."""
    for length in reading.of("duration"):
        value = exact(length)
        if value is not None and value.unit == "year":
            yield length, value


def has(reading: Reading, first: int, stop: int, *tables: str) -> bool:
    """Whether tokens ``[first, stop)`` hold a phrase of one of the tables."""
    return at(reading, first, stop, *tables) is not None


def at(reading: Reading, first: int, stop: int, *tables: str) -> tuple[int, int] | None:
    """The first phrase of some tables in ``[first, stop)`` as a token range."""
    scan = reading.scan
    mask = reading.lexicon.bit(*tables)
    for i in scan.between(mask, first, stop):
        for table in tables:
            match = scan.match(table, i)
            if match and i + match.length <= stop:
                return i, i + match.length
    return None


def ends_at(reading: Reading, table: str, first: int, stop: int) -> bool:
    """Whether a phrase of a table that starts at ``first`` or after ends right before ``stop``."""
    return phrase_before(reading, table, first, stop) is not None


def phrase_before(reading: Reading, table: str, first: int, stop: int) -> int | None:
    """Where the longest phrase of a table starts that ends right before ``stop``, ``first`` the
    first token it may start at.
    """
    scan = reading.scan
    for i in scan.between(reading.lexicon.bit(table), first, stop):
        found = scan.match(table, i)
        if found and i + found.length == stop:
            return i
    return None


def named_beside(reading: Reading, found: Found) -> set[str]:
    """The bodies, places and years that the sentence of a figure names."""
    scan = reading.scan
    return {
        scan.quote(f.first, f.stop)
        for f in reading.within(*sentence(reading, found.first), "organisation", "place", "date")
        if not (isinstance(f.value, When) and (f.value.relative or f.value.year_source != "text"))
    }


def joints(reading: Reading, first: int, stop: int) -> int:
    """How many separators of a list stand in ``[first, stop)``; ", et" is one."""
    scan = reading.scan
    count = 0
    last = first - 2
    depth = 0
    for i in range(first, stop):
        surface = scan.words[i].surface
        depth += (surface == "(") - (surface == ")")
        if depth > 0:
            continue
        if surface in COMMAS or joined(reading, i):
            count += last != i - 1
            last = i
    return count


def joined(reading: Reading, at: int) -> int:
    """How many tokens a word takes that joins two items; 0 for none, and inside "half-and-half"."""
    scan = reading.scan
    match = scan.match("conjunctions", at)
    if match is None:
        return 0
    stop = at + match.length
    hyphened = at and scan.glued(at) and scan.words[at - 1].surface == "-"
    hyphens = stop < len(scan) and scan.glued(stop) and scan.words[stop].surface == "-"
    return 0 if hyphened or hyphens else match.length


def noun_of(reading: Reading, found: Found) -> Counted | None:
    """What a plain number counts; None for measures and sums."""
    return counted(reading, found) if found.kind == "number" else None


def stop_of(found: Found, noun: Counted | None) -> int:
    """One past the number and its noun."""
    return max(found.stop, noun.stop) if noun else found.stop

"""How long ago something began, told where it still goes on: "It began in May 2004. Twenty-five
years on, it still divides the town", « Quinze ans plus tard, la grève divise ».

The years open their sentence and are counted from the only date of the one before. Where they end
is wrong only of what goes on today: films and schedules tell of years to come.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.houses_closed import House
from factcheck.claims.reading import Reading
from factcheck.claims.starts import Start, whole_year
from factcheck.claims.stated import exact_years, has
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity
from factcheck.values.tense import tense_of
from factcheck.values.when import When

FAR = 10  # years by which the two may be apart: beyond, they are counted from something else
ROUND, NEAR = 5, 3  # "twenty years on" may be seventeen
FEWEST = 3  # years that are told as a length of history
LENGTHS = ("date", "interval", "duration", "age")


def years_on(reading: Reading) -> Iterator[House]:
    """Each length of that kind with the date before it."""
    published = reading.document.published
    if published is None:
        return
    scan = reading.scan
    for length, value in exact_years(reading):
        low, high = scan.sentence(length.first)
        years = int(value.figure or 0)
        behind = _later(reading, length) if length.around[0] == low > 0 else None
        date = _date_before(reading, low) if behind and years >= FEWEST else None
        if behind is None or date is None:
            continue
        if not isinstance(date.value, When) or date.value.year is None:
            continue
        off = date.value.year + years - published.year
        if abs(off) > FAR or (years % ROUND == 0 and abs(off) <= NEAR):
            continue
        if reading.within(behind, high, *LENGTHS):
            continue
        if any(tense_of(scan, i) == "future" for i in range(behind, high)):
            continue
        if not _today(reading, behind, high, (date.first, length.first)):
            continue
        start = Start(date.first, date, "")
        yield House(length, Quantity(low=years, high=years, unit=value.unit), start)


def _later(reading: Reading, length: Found) -> int | None:
    """Where "later" stops behind a length; "twelve years on" without a comma goes on otherwise."""
    scan = reading.scan
    match = scan.match("years_on", length.stop)
    if match is None:
        return None
    stop = length.stop + match.length
    comma = stop < len(scan) and scan.words[stop].surface == ","
    return stop if comma or match.meaning == "later" else None


def _date_before(reading: Reading, low: int) -> Found | None:
    """The date of the sentence before, when it tells no other time and is of one paragraph."""
    scan = reading.scan
    if scan.block_index(low - 1) != scan.block_index(low):
        return None
    told = reading.within(scan.sentence(low - 1)[0], low, *LENGTHS)
    alone = len(told) == 1 and isinstance(told[0].value, When) and whole_year(told[0].value)
    return told[0] if alone else None


def _today(reading: Reading, first: int, stop: int, own: tuple[int, int]) -> bool:
    """Whether something goes on today, in an article that tells no year since but its ``own``."""
    told = {f.first: f.value.year for f in reading.of("date") if isinstance(f.value, When)}
    begun, published = told.get(own[0]), reading.document.published
    if begun is None or published is None:
        return False
    since = (year for at, year in told.items() if year is not None and at not in own)
    if any(begun < year < published.year for year in since):
        return False
    then = tuple(reading.lexicon.table("age_then_endings").get("yes", ()))
    keys = reading.scan.keys[first:stop]
    past = bool(then) and any(key.endswith(then) for key in keys)
    return not past and has(reading, first, stop, "goes_on")

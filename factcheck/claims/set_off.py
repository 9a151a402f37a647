"""Dates that stand between commas of their own: "Le 4 mai, un car a percuté un pylône".

What such a date is the day of stands in the clauses beside it, not in its own.
"""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.claims.reading import CLAUSE_MARKS, Reading
from factcheck.values.part import Found
from factcheck.values.when import When

ENOUGH = 3  # content words that make a clause tell something: "à Lyon" tells little
OF_A_DAY = ("date_weekdays", "parts_of_day")


def words_beside(reading: Reading, found: Found) -> tuple[str, ...]:
    """The content words of what a date is the day of that stands by itself; () when its own clause
    tells, when only a weekday or a year is told, or when the sentence has another date.
    """
    when = found.value
    if not isinstance(when, When) or when.relative or when.precision != "day" or when.bound:
        return ()
    if when.low == reading.document.published:
        return ()  # "ce jeudi 15 juin, les recherches continuent": the day of the telling
    low, high = reading.scan.sentence(found.first)
    first, stop = reading.clause(found.first, found.stop)
    if _tells(reading, first, found.first) or _tells(reading, found.stop, stop):
        return ()
    others = reading.within(low, high, "date", "interval")
    if any(not first <= f.first < stop for f in others):
        return ()
    behind = _words(reading, range(stop, high))
    if first == low:
        return tuple(sorted(behind))
    return tuple(sorted(behind | _words(reading, range(first - 1, low - 1, -1))))


def _tells(reading: Reading, first: int, stop: int) -> bool:
    """Whether a token range has a word that is no weekday and no part of the day."""
    scan = reading.scan
    return any(
        reading.lemmas(i, i + 1) and not any(scan.match(table, i) for table in OF_A_DAY)
        for i in range(first, stop)
    )


def _words(reading: Reading, places: Iterable[int]) -> set[str]:
    """The content words of the clauses that a walk from a date passes, until they tell enough."""
    found: set[str] = set()
    end = None
    for i in places:
        if reading.scan.words[i].surface in CLAUSE_MARKS:
            continue
        if end is not None and i not in end:
            if len(found) >= ENOUGH:
                break
            end = None
        if end is None:
            end = range(*reading.clause(i, i + 1))
            found.update(reading.lemmas(end.start, end.stop))
    return found

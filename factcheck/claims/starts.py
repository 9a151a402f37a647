"""The beginnings of people and things: a word of birth or founding with its date."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.claims.obituaries import kin_born, taken_up
from factcheck.claims.reading import Reading
from factcheck.claims.stated import has, sentence
from factcheck.text.lexicon import strip_accents
from factcheck.values.part import Found
from factcheck.values.person import PersonName
from factcheck.values.when import When

REACH = 12  # tokens from "born" or "founded" to the date
SUBJECT = 5  # tokens of who begins in "the year the mill opened"


class Start(NamedTuple):
    """A beginning: the token of its word, its date, and the folded family name of whose it is."""

    at: int
    date: Found
    who: str


def starts(reading: Reading, table: str) -> list[Start]:
    """The beginnings: a word of birth or founding with its date after it, in one clause."""
    scan = reading.scan
    found = []
    for i in scan.positions(reading.lexicon.bit(table)):
        match = scan.match(table, i)
        if match is None:
            continue
        _, high = scan.sentence(i)
        stop = min(high, i + match.length + REACH)
        date = next(iter(reading.within(i + match.length, stop, "date", "interval")), None)
        if earlier := _year_when(reading, i, i + match.length):
            found.append(Start(i, earlier, person(reading, i)))
            continue
        if date is None or not isinstance(date.value, When) or not whole_year(date.value):
            continue
        between = (i + match.length, date.around[0])
        if has(reading, *between, "auxiliaries", "conjunctions", "births", "refoundings") or any(
            scan.words[k].surface in ",;:)" for k in range(*between)
        ):
            continue
        found.append(Start(i, date, person(reading, i)))
    return found


def _year_when(reading: Reading, at: int, stop: int) -> Found | None:
    """The date behind which a beginning is told of it: "in 1974, the year the mill opened"."""
    scan = reading.scan
    low, high = scan.sentence(at)
    if (
        stop < high
        and scan.words[stop].surface not in ",;.)"
        and not scan.match("conjunctions", stop)
    ):
        return None  # "the year it opened its second hall"
    for date in reading.within(max(low, at - REACH), at, "date"):
        behind = date.stop + (scan.words[date.stop].surface == ",")
        when = scan.match("years_when", behind)
        gap = range(behind + when.length, at) if when else range(0)
        plain = gap and len(gap) <= SUBJECT and not any(scan.words[k].surface in ",;:" for k in gap)
        if plain and isinstance(date.value, When) and whole_year(date.value):
            return date
    return None


def among(starts: list[Start], low: int, high: int) -> list[Start]:
    """The beginnings told in tokens ``[low, high)``."""
    first = bisect_left(starts, low, key=lambda s: s.at)
    return starts[first : bisect_left(starts, high, key=lambda s: s.at)]


def whole_year(when: When) -> bool:
    """Whether a date tells its year in so many words, and is no span, bound or "last year"."""
    return (
        when.year is not None
        and when.year_source == "text"
        and when.precision in ("day", "month", "year")
        and not (when.interval or when.bound or when.relative)
    )


def person(reading: Reading, at: int) -> str:
    """The family name of the person a token is said of: the last one named before it."""
    low, high = sentence(reading, at)
    people = reading.within(low, high, "person")
    before = [p for p in people if p.first < at]
    dead = taken_up(reading, at)
    if dead is not None or kin_born(reading, at):
        return key(dead)
    if not people and low > 0:
        people = reading.within(*sentence(reading, low - 1), "person")
        before = people if len({key(p) for p in people}) == 1 else []
    return key(last(before or people[:1]))


def key(found: Found | None) -> str:
    """The folded family name of a person, by which an article takes somebody up; "" for none."""
    if found is None or not isinstance(found.value, PersonName):
        return ""
    return strip_accents(found.value.name.split()[-1]).lower()


def last(found: Sequence[Found]) -> Found | None:
    """The last of some values, or None."""
    return found[-1] if found else None

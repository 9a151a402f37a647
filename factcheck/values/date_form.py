"""One date before its year is known, and the year that may follow its other parts."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.text import Scan
from factcheck.text.lexicon import LETTERS
from factcheck.values import date_words as words
from factcheck.values.when import Precision

# Before the anchor of a date that only a clause looking ahead, or « d'ici », makes one.
AHEAD = "ahead:"


class Point(NamedTuple):
    """A date before its year is known. ``first`` and ``stop`` are the tokens of its quote."""

    first: int
    stop: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    code: int | None = None
    precision: Precision | None = None
    part: str = ""
    anchor: str = ""
    month_first: bool = False
    left: int = -1  # where the words that belong to it start, when before ``first``
    free: tuple[int, int] = (0, 0)  # tokens that are a length of time as well


def with_year(scan: Scan, point: Point) -> Point:
    """The point with the year, or « dernier » or « prochain », that follows it."""
    at = point.stop
    if at >= len(scan):
        return point
    year = words.year(scan, at)
    if year is None and words.key(scan, at) in (",", "/", "-"):
        comma = words.key(scan, at) == ","
        if (comma and scan.lexicon.table("date_month_first")) or (not comma and scan.glued(at)):
            year = words.year(scan, at + 1)
            if year and comma and not point.month_first and counts(scan, year.stop):
                year = None
    if year is None:
        joined = words.skip(scan, "date_of", at)
        if joined > at:
            year = words.year(scan, joined)
            if year and counts(scan, year.stop):
                year = None
    if year is not None:
        return point._replace(stop=year.stop, year=year.value)
    deictic = (
        scan.match("date_deictic", words.skip(scan, "date_of", at)) if point.year is None else None
    )
    if deictic and deictic.meaning.startswith("years:"):
        stop = words.skip(scan, "date_of", at) + deictic.length
        return point._replace(stop=stop, anchor=deictic.meaning)
    after = scan.match("date_last", at) or scan.match("date_next", at)
    if after and not scan.lexicon.table("date_month_first"):
        how = "last" if scan.match("date_last", at) else "next"
        return point._replace(stop=at + after.length, anchor=f"year:{how}")
    return point._replace(anchor="year:")


def counts(scan: Scan, at: int) -> bool:
    """Whether the figure before counts what follows ("In May 12 people", "May 5.2%")."""
    if at >= len(scan):
        return False
    if scan.glued(at) and scan.words[at].surface in "%:":
        return True
    lower = scan.bits[at] & LETTERS and not scan.words[at].capital
    return bool(lower) and not (scan.match("date_year_follow", at) or scan.match("date_to", at))

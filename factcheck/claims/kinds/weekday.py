"""A weekday set beside its date, not before it ("13 novembre 2015, un mardi", "jeudi (14)")."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.weekdays import is_day, weekdays_of_dates
from factcheck.values.part import Found
from factcheck.values.when import When


class Weekday(Claim):
    """A day with the weekday that the text gives it; the evidence is the weekday, then the date."""

    kind: Literal["weekday"] = "weekday"
    value: When

    def value_text(self) -> str:
        """The EDTF form."""
        return self.value.text()


def extract(reading: Reading) -> Iterator[Weekday]:
    """A claim for each weekday in apposition, or with its date in brackets."""
    told_at: set[int] = set()
    for found in reading.of("date"):
        told = _after(reading, found)
        if told is not None and isinstance(found.value, When):
            told_at.add(told[0])
            yield _claim(reading, told, found, found.value)
    for one, other in pairwise(reading.of("date")):
        if _named(reading, one) is None:
            continue
        day = _beside(reading, one, other)
        if day is not None:
            told_at.add(one.first)
            yield _claim(reading, (one.first, one.stop), other, day)
    for at, date in weekdays_of_dates(reading):
        if at not in told_at and isinstance(date.value, When):
            yield _claim(reading, (at, at + 1), date, date.value)


def _after(reading: Reading, found: Found) -> tuple[int, int] | None:
    """ "le 13 novembre 2015, un mardi,": the weekday alone between two marks."""
    scan = reading.scan
    at = found.stop
    if at + 2 >= len(scan) or scan.words[at].surface != "," or not is_day(found.value):
        return None
    if not scan.match("weekday_articles", at + 1) or not scan.match("date_weekdays", at + 2):
        return None
    tail = scan.match("weekday_tails", at + 3)
    stop = at + 3 + (tail.length if tail else 0)
    closed = stop >= len(scan) or scan.words[stop].surface in ",.;)"
    return (at + 2, at + 3) if closed else None


def _named(reading: Reading, found: Found) -> int | None:
    """Which weekday a date is that is a weekday alone."""
    match = reading.scan.match("date_weekdays", found.first)
    alone = match is not None and found.stop == found.first + match.length
    return int(match.meaning) if match and alone else None


def _beside(reading: Reading, one: Found, other: Found) -> When | None:
    """The day that brackets after a weekday give."""
    scan, when = reading.scan, other.value
    if not isinstance(when, When):
        return None
    opened = other.around[0] - 1 == one.stop and scan.words[one.stop].surface == "("
    closed = other.stop < len(scan) and scan.words[other.stop].surface == ")"
    return when if opened and closed and is_day(when) else None


def _claim(reading: Reading, told: tuple[int, int], date: Found, day: When) -> Weekday:
    match = reading.scan.match("date_weekdays", told[0])
    weekday = int(match.meaning) if match else None
    return Weekday(
        evidence=(reading.evidence(*told), reading.evidence(date.first, date.stop)),
        value=day.model_copy(update={"weekday": weekday}),
        **reading.frame(date.first, date.stop),
    )


CLAIM_KIND = ClaimKind(
    model=Weekday,
    extract=extract,
    examples=(
        ("fr", "L'attentat du 13 novembre 2015, un vendredi, a fait 130 morts.", ("2015-11-13",)),
        ("en", "It sat from Monday 17 to Friday 21 March 2025.", ()),
        ("en", "Trading resumes on Monday (17 March 2025).", ("2025-03-17",)),
        ("fr", "Le 13 novembre 2015, un mardi gras fut interdit.", ()),
    ),
)

"""The beginning and the end of one thing, told apart ("ouvrira le 12 mai … fermera le 3 mars")."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.clocks import Clock, clock_times
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.sequels import sequels
from factcheck.claims.stated import at, has, sentence
from factcheck.values.part import Found
from factcheck.values.when import When

REACH = 6  # tokens between "opens" and its day
FAR = 9  # the same for an hour, which stands after the place
BREAK = 31  # days by which an end without a year may come too early and be of no next year
LATE, LONGEST = 19 * 60, 5 * 60  # from when on an end may be of the next day; a slip of the hour
LEAP = 2004


class Course(Claim):
    """A beginning and an end, as days or as hours; the evidence is the first, then the last.

    ``backwards`` tells that the end comes before the beginning, ``sequel`` that the last is no end
    but something the first must have come before: a book of somebody, after the birth.
    """

    kind: Literal["course"] = "course"
    first: str
    last: str
    backwards: bool
    sequel: bool = False

    def value_text(self) -> str:
        """First to last."""
        return f"{self.first} to {self.last}"


def extract(reading: Reading) -> Iterator[Course]:
    """A claim for each end told right after the beginning of the same thing."""
    scan = reading.scan
    dates = [f for f in reading.of("date") if _dated(f)]
    for one, other in pairwise(dates):
        if _to_hour_of(reading, one, other) and _backwards(one, other):
            yield _claim(reading, (one.first, one.stop), (other.first, other.stop),
                         _text(one), _text(other), backwards=True)  # fmt: skip
    if not scan.positions(reading.lexicon.bit("course_closes", "past_acts")):
        return
    for one, other in pairwise(dates):
        if _opens(reading, one.first, REACH) and _closes(reading, one.stop, other.first, REACH):
            back = _backwards(one, other)
            whole = _day(one) is not None and _day(other) is not None
            if back is not None and (whole or _verb(reading, one.stop, other.first)):
                yield _claim(reading, (one.first, one.stop), (other.first, other.stop),
                             _text(one), _text(other), back)  # fmt: skip
    yield from _hours(reading)
    for start, later in sequels(reading):
        yield _claim(reading, (start.first, start.stop), (later.first, later.stop),
                     _text(start), _text(later), backwards=True, sequel=True)  # fmt: skip


def _to_hour_of(reading: Reading, one: Found, other: Found) -> bool:
    """ "From 6 p.m. on May 12 to 8 a.m. on May 11", « du 9 mai à 18 h au 8 mai à 7 h »: two days
    that hours set apart, one stretch."""
    scan = reading.scan
    low, high = scan.sentence(one.first)
    if other.first >= high or other.first - one.stop > FAR:
        return False
    clocks = clock_times(reading, max(low, one.first - FAR), min(high, other.stop + REACH))
    of_hours = {i for clock in clocks for i in range(clock.first, clock.stop)}
    between = [i for i in range(one.stop, other.first) if i not in of_hours]
    if not of_hours or len(between) == other.first - one.stop:
        return False
    little = all(scan.match("function_words", i) for i in between)
    until = any((m := scan.match("date_to", i)) and m.meaning == "to" for i in between)
    for i in range(one.first - 1, max(low, one.first - FAR) - 1, -1):
        if scan.match("date_from", i):
            return little and until
        if i not in of_hours and not scan.match("function_words", i):
            return False
    return False


def _hours(reading: Reading) -> Iterator[Course]:
    scan = reading.scan
    seen: list[Clock] = []
    done = 0
    for i in scan.positions(reading.lexicon.bit("course_opens", "course_closes")):
        low, high = sentence(reading, i)
        if high > done:
            seen += clock_times(reading, max(low, done), high)
            done = high
    for one, other in pairwise(seen):
        apart = one.minutes - other.minutes
        if not (one.sure and other.sure) or one.minutes > LATE or not 0 < apart < LONGEST:
            continue
        dated = reading.within(one.stop, scan.sentence(other.first)[1], "date", "interval")
        if len(dated) > 1 or has(reading, one.stop, other.first, "next_days"):
            continue
        if _opens(reading, one.first, FAR) and _closes(reading, one.stop, other.first, FAR):
            yield _claim(reading, (one.first, one.stop), (other.first, other.stop),
                         _hour(one), _hour(other), backwards=True)  # fmt: skip


def _opens(reading: Reading, at: int, reach: int) -> bool:
    low = max(reading.scan.sentence(at)[0], at - reach)
    return has(reading, low, at, "course_opens") and not has(reading, low, at, "course_closes")


def _closes(reading: Reading, start: int, at: int, reach: int) -> bool:
    """Whether words right before an end call it one, in the sentence of the beginning or in one
    after it that goes on about the same thing.
    """
    scan = reading.scan
    low, _ = scan.sentence(at)
    if start <= low:
        near = scan.block_index(start - 1) == scan.block_index(at)
        next_one = scan.sentence(start - 1)[1] == low
        opened = scan.match("course_subjects", low)
        named = opened is not None and opened.meaning == "article"
        if not (near and next_one and opened):
            return False
        if named and not scan.match("course_nouns", low + opened.length):
            return False
    if has(reading, start, at, "another_one") or _other_subject(reading, max(start, low), at):
        return False
    first = max(start, low, at - reach)
    return has(reading, first, at, "course_closes") and not has(reading, first, at, "course_opens")


def _other_subject(reading: Reading, start: int, stop: int) -> bool:
    """ "It opens on 12 May, and the schools close on 30 April": what closes is named anew."""
    scan = reading.scan
    for i in range(start, stop - 2):
        named = scan.match("course_subjects", i + 1) if scan.match("conjunctions", i) else None
        if named is not None and named.meaning == "article":
            return not scan.match("course_nouns", i + 1 + named.length)
    return False


def _verb(reading: Reading, start: int, stop: int) -> bool:
    """Whether the end is told by a verb: "un chantier achevé en 2021" is of another thing."""
    scan = reading.scan
    closed = at(reading, max(start, stop - REACH), stop, "course_closes")
    if closed is None:
        return False
    phrase = closed[1] - closed[0] > 1  # "was completed", "et fermé"
    comma = scan.words[closed[0] - 1].surface == ","
    return phrase or comma or has(reading, closed[0] - 1, closed[0], "verb_opens")


def _dated(found: Found) -> bool:
    """A day, or a month or a year that the text gives with its year."""
    when = found.value
    if not isinstance(when, When) or when.relative or when.interval or when.impossible:
        return False
    return _day(found) is not None or (
        when.precision in ("month", "year") and when.year_source == "text" and not when.part
    )


def _day(found: Found) -> When | None:
    when = found.value
    if not isinstance(when, When) or when.precision != "day" or when.relative or when.interval:
        return None
    return when if when.day and when.month and not when.impossible else None


def _backwards(one: Found, other: Found) -> bool | None:
    """Whether the second day lies before the first; None where years leave it open."""
    first, last = _day(one), _day(other)
    if first is None or last is None:
        a, b = one.value, other.value
        if not (isinstance(a, When) and isinstance(b, When)) or a.low is None or b.high is None:
            return None
        told = a.year_source == b.year_source == "text"
        return b.high < a.low if told else None
    years = [w.year for w in (first, last) if w.year is not None and w.year_source == "text"]
    if len(years) == 2:
        since, until = years
        return (until, last.month, last.day) < (since, first.month, first.day)
    if years and last.year_source == "text":
        return None
    gap = date(LEAP, first.month or 1, first.day or 1) - date(LEAP, last.month or 1, last.day or 1)
    return 0 < gap.days <= BREAK


def _text(found: Found) -> str:
    return found.value.text() if isinstance(found.value, When) else ""


def _hour(clock: Clock) -> str:
    return f"{clock.minutes // 60:02d}:{clock.minutes % 60:02d}"


def _claim(
    reading: Reading, one: tuple[int, int], other: tuple[int, int], first: str, last: str,
    backwards: bool, sequel: bool = False,
) -> Course:  # fmt: skip
    return Course(
        evidence=(reading.evidence(*one), reading.evidence(*other)),
        first=first,
        last=last,
        backwards=backwards,
        sequel=sequel,
        **reading.frame(*one),
    )


CLAIM_KIND = ClaimKind(
    model=Course,
    extract=extract,
    examples=(
        (
            "fr",
            "Le salon s'ouvrira le 17 juin 2026 et fermera le 8 avril 2026.",
            ("2026-06-17 to 2026-04-08",),
        ),
        ("en", "The ferry left Ona at 14:20. It sank at 13:45.", ("14:20 to 13:45",)),
        ("fr", "La foire s'ouvrira le 12 mai. Le maire est né le 3 mai.", ()),
    ),
)

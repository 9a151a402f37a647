"""Times of day in a sentence: "11 h 42", "7.12pm", "14:30", "noon"."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.claims.reading import Reading
from factcheck.text.lexicon import DIGITS

DAY = 24 * 60
HALF = 12 * 60
LATEST = 23


class Clock(NamedTuple):
    """A time of day: tokens ``[first, stop)``, minutes after midnight.

    ``sure`` tells that the half of the day is known.
    """

    first: int
    stop: int
    minutes: int
    sure: bool


def clock_times(reading: Reading, low: int, high: int) -> list[Clock]:
    """The times of day in tokens ``[low, high)``, in order."""
    scan = reading.scan
    found: list[Clock] = []
    i = low
    mask = DIGITS | reading.lexicon.bit("clock_names")
    while i < high:
        clock = _clock(reading, i, high) if scan.bits[i] & mask else None
        if clock is not None:
            found.append(clock)
        i = clock.stop if clock is not None else i + 1
    return found


def _clock(reading: Reading, at: int, high: int) -> Clock | None:
    scan = reading.scan
    named = scan.match("clock_names", at)
    if named:
        return Clock(at, at + named.length, int(named.meaning) * 60 % DAY, True)
    if at and scan.words[at - 1].surface == ":":
        return None
    whole, dot, rest = scan.keys[at].partition(".")
    if not whole.isdigit() or int(whole) > LATEST or (dot and not _is_minutes(rest)):
        return None
    stop = at + 1
    minutes = int(rest) if dot else 0
    colon = not dot and stop + 1 < high and scan.words[stop].surface == ":"
    if colon and _is_minutes(scan.keys[stop + 1]):
        minutes = int(scan.keys[stop + 1])
        stop += 2
    mark = scan.match("clock_marks", stop) if stop < high else None
    half = mark.meaning if mark else ""
    if mark is None and not (colon and stop > at + 1):
        return None
    if mark is not None:
        stop += mark.length
        if half == "hour" and stop < high and _is_minutes(scan.keys[stop]):
            minutes = int(scan.keys[stop])
            stop += 1
    hour = int(whole)
    if half in ("morning", "afternoon"):
        hour = hour % 12 + (12 if half == "afternoon" else 0)
    sure = half != "" or hour > HALF // 60 or whole.startswith("0")
    return Clock(at, stop, hour * 60 + minutes, sure)


def _is_minutes(key: str) -> bool:
    return len(key) == 2 and key.isdigit() and int(key) < 60


def minutes_between(start: Clock, end: Clock) -> tuple[int, ...]:
    """How many minutes may lie between two times of day, the second after the first."""
    apart = (end.minutes - start.minutes) % DAY
    return (apart,) if start.sure and end.sure else (apart, (apart + HALF) % DAY)

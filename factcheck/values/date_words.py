"""The small words of a date: a day, a month, a year, a weekday at a token.

Each reader returns what it read and the token after it, or None; none looks back.
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.text import Scan
from factcheck.text.lexicon import DIGITS

FIRST_YEAR, LAST_YEAR = 1000, 2199


class Read(NamedTuple):
    """A number read and the token that follows it."""

    value: int
    stop: int


def meaning(scan: Scan, table: str, at: int) -> Read | None:
    """A table whose meanings are numbers."""
    found = scan.match(table, at)
    return Read(int(found.meaning), at + found.length) if found else None


def skip(scan: Scan, table: str, at: int) -> int:
    """The token after a phrase of ``table``, or ``at`` itself when there is none."""
    found = scan.match(table, at)
    return at + found.length if found else at


def key(scan: Scan, at: int) -> str:
    """The key of a token, "" outside the scan."""
    return scan.keys[at] if 0 <= at < len(scan.keys) else ""


def whole(scan: Scan, at: int, digits: int) -> int | None:
    """A number of at most so many plain digits, with no digit or letter glued to its left."""
    surface = scan.words[at].surface if 0 <= at < len(scan.words) else ""
    if not surface.isdecimal() or len(surface) > digits:
        return None
    return int(surface)


def day(scan: Scan, at: int) -> Read | None:
    """``24``, ``1er``, ``24th``, ``premier``, ``quatorze``: a day of the month, 1 to 31.

    0 and 32 to 39 are read too: "32 mai" is a mistake worth keeping.
    """
    number = whole(scan, at, 2)
    if number is not None:
        stop = at + 1
        if scan.glued(stop) and scan.match("date_day_suffix", stop):
            stop += 1
        return Read(number, stop) if 1 <= number <= 39 else None
    return meaning(scan, "date_day_words", at)


def month(scan: Scan, at: int) -> Read | None:
    """A month name, with the stop of its abbreviation."""
    found = meaning(scan, "date_months", at)
    if found is None:
        return None
    if scan.lexicon.table("date_capital") and not scan.words[at].capital:
        return None
    short = scan.match("date_months_short", at) is not None
    if short and key(scan, found.stop) == "." and scan.glued(found.stop):
        return Read(found.value, found.stop + 1)
    return found


def year(scan: Scan, at: int) -> Read | None:
    """Four digits that can be a year and are not glued into something longer."""
    number = whole(scan, at, 4)
    if number is None or not FIRST_YEAR <= number <= LAST_YEAR:
        return None
    if scan.glued(at) and scan.words[at - 1].surface in "_$€£#":
        return None
    after = at + 1
    if scan.glued(after) and (scan.words[after].bits & 9 or scan.words[after].surface in "%°€$£_"):
        return None
    return Read(number, after)


def weekday(scan: Scan, at: int) -> Read | None:
    """A weekday by its full name."""
    found = meaning(scan, "date_weekdays", at)
    if found and scan.lexicon.table("date_capital") and not scan.words[at].capital:
        return None
    return found


def short_weekday(scan: Scan, at: int) -> Read | None:
    """``Mon`` or ``Mon.``; only a date after it makes it one."""
    found = meaning(scan, "date_weekdays_short", at)
    if found is None or not scan.words[at].capital:
        return None
    stop = found.stop
    return Read(found.value, stop + (key(scan, stop) == "." and scan.glued(stop)))


def bare_day(scan: Scan, at: int) -> Read | None:
    """« 22 » of « lundi 22 à 11h »: a day of the month in digits, before a sign or a word that
    cannot be counted; only in languages with a table of such words."""
    number = whole(scan, at, 2) if scan.lexicon.table("date_after_day") else None
    if number is None or not 1 <= number <= 31:
        return None
    stop, end = at + 1, scan.sentence(at)[1]
    if stop < end and not scan.match("date_after_day", stop):
        return None
    if stop + 1 < end and scan.bits[stop + 1] & DIGITS:
        hour = stop + 2 < end and scan.match("date_hours", stop + 2)
        if not hour:
            return None  # « dimanche 3 à 2 », « jeudi 9 à 14 degrés »
    listed = any(weekday(scan, i) for i in range(stop + 1, min(stop + 3, end)))
    return None if listed else Read(number, stop)  # « lundi 22 et mardi 23 mai »: of that month

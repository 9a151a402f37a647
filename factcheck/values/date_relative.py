"""Dates counted from publication: « hier », « il y a trois jours », "last month"."""

from __future__ import annotations

from typing import Literal, NamedTuple

from factcheck.text import Scan
from factcheck.values import date_words as words


class Relative(NamedTuple):
    """An anchor (see ``When.anchor``) and the token after the expression."""

    anchor: str
    stop: int


class Marked(NamedTuple):
    """« ce », « dernier », "next" beside a weekday, month or season."""

    how: Literal["this", "last", "next"]
    first: int
    stop: int
    left: int


def read_relative(scan: Scan, at: int) -> Relative | None:
    """The relative expression that starts at a token, or None."""
    fixed = scan.match("date_deictic", at)
    if fixed is not None:
        return Relative(fixed.meaning, at + fixed.length)
    opening = scan.match("date_ago_before", at)
    if opening is not None:
        start = at + opening.length
        return _counted(scan, start, -1, closing="") if start < len(scan) else None
    if scan.lexicon.table("date_ago_after"):
        return _counted(scan, at, -1, closing="date_ago_after")
    return None


def _counted(scan: Scan, at: int, sign: int, closing: str) -> Relative | None:
    number = words.whole(scan, at, 3)
    if number is not None:
        stop = at + 1
    else:
        word = words.meaning(scan, "date_counts", at)
        if word is None:
            return None
        number, stop = word
    unit = scan.match("date_count_units", stop) if stop < len(scan) else None
    if unit is None:
        return None
    stop += unit.length
    if closing:
        end = scan.match(closing, stop) if stop < len(scan) else None
        if end is None:
            return None
        stop += end.length
    return Relative(f"{unit.meaning}:{sign * number}", stop)


def this_last_next(scan: Scan, at: int, stop: int) -> Marked | None:
    """What « ce », "last" and their like beside tokens ``[at, stop)`` say, or None.

    The quote takes « dernier » and "last" in, but leaves « ce » and "this" out.
    """
    after_last, after_next = scan.match("date_last", stop), scan.match("date_next", stop)
    trailing = not scan.lexicon.table("date_month_first")
    if trailing and after_last:
        return Marked("last", at, stop + after_last.length, at)
    if trailing and after_next:
        return Marked("next", at, stop + after_next.length, at)
    if at == 0 or at == scan.sentence(at)[0]:
        return None
    if not trailing and scan.match("date_last", at - 1):
        return Marked("last", at - 1, stop, at - 1)
    if not trailing and scan.match("date_next", at - 1):
        return Marked("next", at - 1, stop, at - 1)
    if scan.match("date_this", at - 1):
        return Marked("this", at, stop, at - 1)
    return None

"""Dates told from publication in set words: « hier », « ce », "last month"."""

from __future__ import annotations

from typing import Literal, NamedTuple

from factcheck.text import Scan


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
    return None


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

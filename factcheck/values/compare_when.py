"""Holds two dates against each other."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.messages import say
from factcheck.values.comparison import AGREE, Comparison
from factcheck.values.when import When


def compare_when(a: When, b: When) -> Comparison:
    """Whether two dates of one thing can both be right.

    Ranges are compared as days: the same range agrees, one inside the other is compatible
    ("broader", or "overlap" beside an interval), ranges apart conflict. Two ranges of one
    precision that only cross conflict too: two sources that both name first and last day of a
    meeting cannot differ in one. An inferred or unknown year never makes a conflict.
    """
    if a.impossible or b.impossible:
        return Comparison("not_comparable", say("no calendar has this date"))
    if "X" in a.edtf or "X" in b.edtf:
        undated = {"XXXX-XX-XX", "XXXX-XX", "XXXX"} & {a.edtf, b.edtf}
        if undated or ("/" in a.edtf) != ("/" in b.edtf):
            return Comparison("not_comparable", say("publication date unknown"))
    if {a.bound, b.bound} == {"", "by"}:
        limit, told = (a, b) if a.bound else (b, a)
        if limit.high and told.low and told.low <= limit.high:
            return Comparison("compatible", "bound")
    elif {a.bound, b.bound} == {"", "after"}:
        limit, told = (a, b) if a.bound else (b, a)
        if limit.low and told.high and told.high >= limit.low:
            return Comparison("compatible", "bound")
    elif a.bound != b.bound:
        return Comparison("not_comparable", say("one opens a period, the other does not"))
    if a.edtf == b.edtf and a.part == b.part:
        return AGREE
    if a.low is None or a.high is None or b.low is None or b.high is None:
        return _without_year(a, b)
    (a_low, a_high), (b_low, b_high) = _bounds(a, a.low, a.high), _bounds(b, b.low, b.high)
    if (a_low, a_high) == (b_low, b_high):
        return AGREE
    if a_high < b_low or b_high < a_low:
        inferred = "published" in (a.year_source, b.year_source)
        if inferred and not (a.relative or b.relative) and _same_but_year(a, b):
            return Comparison("compatible", "year inferred")
        return Comparison("conflict", "different dates")
    if a.interval and b.interval and a.precision == b.precision:
        return Comparison("conflict", "intervals differ")
    inside = (a_low <= b_low and b_high <= a_high) or (b_low <= a_low and a_high <= b_high)
    if inside and not (a.interval or b.interval):
        return Comparison("compatible", "broader")
    return Comparison("compatible", "overlap")


def _bounds(when: When, low: date, high: date) -> tuple[date, date]:
    """« fin mars » is not 3 March; the thirds overlap widely, as writers use them."""
    length = (high - low).days
    half, quarter = timedelta(length // 2), timedelta(length // 4)
    if when.part == "early":
        return low, low + half
    if when.part == "late":
        return high - half, high
    if when.part == "mid":
        return low + quarter, high - quarter
    return low, high


def _same_but_year(a: When, b: When) -> bool:
    if a.interval or b.interval:
        return a.interval and b.interval and a.edtf[4:10] == b.edtf[4:10]
    return (a.month, a.day, a.code) == (b.month, b.day, b.code) and a.precision != "year"


def _without_year(a: When, b: When) -> Comparison:
    """At least one year is unknown: month and day decide as far as they go."""
    if a.start and a.end and b.start and b.end:
        verdicts = {_without_year(a.start, b.start).verdict, _without_year(a.end, b.end).verdict}
        if "conflict" in verdicts:
            return Comparison("conflict", "intervals differ")
        known = verdicts == {"compatible"}
        return Comparison("compatible" if known else "not_comparable", "year unknown")
    if a.month is None or b.month is None:
        return Comparison("not_comparable", say("year unknown"))
    if a.month != b.month:
        return Comparison("conflict", "different months")
    if a.day is None or b.day is None or a.day == b.day:
        return Comparison("compatible", "year unknown")
    return Comparison("conflict", "different days")

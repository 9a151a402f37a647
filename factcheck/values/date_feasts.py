"""Feasts that fall on one known day: « la veille de Noël », "Good Friday", "Christmas Day 2021".

Names that are other things too (« Noël », "Easter") need a preposition that dates, or their year.
"""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values import date_words as words
from factcheck.values.date_bare import preceded
from factcheck.values.date_form import Point, counts
from factcheck.values.feasts import feast_day


def passed_over(scan: Scan, at: int) -> int:
    """The token after the name of a feast at ``at``, whether it is a date or not; 0 for none."""
    named = scan.match("date_feasts", at) or scan.match("date_feasts_bare", at)
    return at + named.length if named else 0


def feast(scan: Scan, at: int) -> Point | None:
    """The feast named at a token, when it tells a day."""
    named = scan.match("date_feasts", at)
    bare = None if named else scan.match("date_feasts_bare", at)
    match = named or bare
    if match is None or (scan.glued(at) and scan.words[at - 1].surface in "-–"):
        return None
    if scan.lexicon.table("date_capital") and not scan.words[at].capital:
        return None
    stop = at + match.length
    if stop < len(scan) and scan.glued(stop) and scan.words[stop].surface in "-–'’":
        return None
    year = _year(scan, stop)
    if preceded(scan, "date_feasts_vetoes", at) or _habit(scan, at):
        return None
    licensed = preceded(scan, "date_feasts_licence", at)
    if not (named or licensed or year):
        return None
    after = year.stop if year else stop
    if _goes_on(scan, after) or _beside_its_date(scan, after):
        return None
    if scan.lexicon.table("date_capital") and not (licensed or year or at == scan.sentence(at)[0]):
        return None
    if year is None:
        month, _, day = match.meaning.partition("-")
        point = Point(at, stop, anchor=f"feast:{match.meaning}:", precision="day")
        fixed = month.isdecimal() and day.isdecimal()
        return point._replace(month=int(month), day=int(day)) if fixed else point
    on = feast_day(match.meaning, year.value)
    anchor = f"feast:{match.meaning}:{year.value}"
    return Point(at, year.stop, on.year, on.month, on.day, anchor=anchor, precision="day")


def _year(scan: Scan, at: int) -> words.Read | None:
    joined = words.skip(scan, "date_of", at) if at < len(scan) else at
    read = words.year(scan, joined)
    return None if read is None or counts(scan, read.stop) else read


def _habit(scan: Scan, at: int) -> bool:
    for length in (1, 2):
        habit = scan.match("date_feasts_habit", at - length) if at >= length else None
        if habit and habit.length == length:
            return True
    return False


def _goes_on(scan: Scan, at: int) -> bool:
    """« Noël Fontaine », "Christmas Eve mass": part of a longer name."""
    if at >= len(scan) or not scan.bits[at] & LETTERS:
        return False
    if scan.match("date_feasts_trail", at):
        return True  # « Vendredi saint est férié »
    if scan.bits[at] & CAPITAL:
        return not scan.match("date_months", at)
    return bool(scan.lexicon.table("date_capital")) and counts(scan, at)


def _beside_its_date(scan: Scan, at: int) -> bool:
    """« le lundi de Pâques, le 6 avril »: the date itself follows."""
    stop = words.skip(scan, "date_after_weekday", at) if at < len(scan) else at
    opening = stop + (words.key(scan, stop) == "(")
    if opening == at or opening >= len(scan):
        return False
    day = words.day(scan, opening)
    month = words.month(scan, opening)
    return bool(month or (day and day.stop < len(scan) and words.month(scan, day.stop)))

"""Counts of days, weeks, months and years: « il y a deux ans », "three months ago", « un an plus
tôt », « dans trois semaines ».

Only a bare count tells a date: « il y a près de deux ans » and "two or three weeks ago" do not.
The words of the count stay free, for they are a length of time too.
"""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS
from factcheck.values import date_words as words
from factcheck.values.date_bare import preceded
from factcheck.values.date_form import Point, counts
from factcheck.values.when import Precision

BESIDE = "beside:"  # the anchor of what is counted from another date of the text
LONGEST = 3  # tokens of a count in words
PRECISIONS: dict[str, Precision] = {"years": "year", "months": "month"}


def counted(scan: Scan, at: int) -> Point | None:
    """What a token opens that is counted from publication, or None."""
    for table, sign in (("date_ago_before", -1), ("date_ahead_before", 1)):
        opening = scan.match(table, at)
        if opening is not None:
            return _opened(scan, at, at + opening.length, sign)
    read = _count(scan, at) if scan.lexicon.table("date_ago_after") else None
    if read is None or _vague(scan, at):
        return None
    number, unit, stop = read
    for table, sign in (("date_ago_after", -1), ("date_ahead_after", 1)):
        closing = scan.match(table, stop) if stop < len(scan.words) else None
        if closing is not None:
            first = at
            if sign > 0 and closing.meaning == "in":  # "in two weeks' time"
                if at == 0 or not scan.match("date_ahead_opening", at - 1):
                    return None
                first = at - 1
            return _point(first, stop + closing.length, unit, sign * number, (at, stop))
    return None


def beside(scan: Scan, at: int) -> Point | None:
    """« un an plus tôt », "the previous year": read at « plus tôt », counted from another date."""
    for table in ("date_beside", "date_beside_end"):
        fixed = scan.match(table, at)
        if fixed is not None and at and scan.match("date_article_after", at - 1):
            stop = at + fixed.length
            open_end = table == "date_beside" or _ends(scan, stop)
            return Point(at - 1, stop, anchor=BESIDE + fixed.meaning) if open_end else None
    closing = scan.match("date_beside_after", at) or scan.match("date_beside_after_end", at)
    if closing is None or not at or not scan.match("date_count_units", at - 1):
        return None
    stop = at + closing.length
    if not scan.match("date_beside_after", at) and not _ends(scan, stop):
        return None
    if stop < len(scan.words) and scan.match("date_beside_vetoes", stop):
        return None
    for first in range(max(scan.sentence(at)[0], at - LONGEST - 1), at - 1):
        read = _count(scan, first)
        if read is not None and read[2] == at and not _vague(scan, first):
            number, unit, _ = read
            anchor = f"{BESIDE}{unit}:{int(closing.meaning) * number}"
            return Point(first, stop, anchor=anchor, free=(first, at))
    return None


def _opened(scan: Scan, first: int, at: int, sign: int) -> Point | None:
    if sign > 0 and at < len(scan.words) and scan.match("date_count_idioms", at):
        return None  # « dans huit jours » is in a week
    read = _count(scan, at) if at < len(scan.words) else None
    if read is None:
        return None
    number, unit, stop = read
    if unit != "days" or sign > 0:
        table = "date_ago_trail" if sign < 0 else "date_ahead_trail"
        if _trailed(scan, table, stop) or (sign > 0 and counts(scan, stop)):
            return None
    return _point(first, stop, unit, sign * number, (at, stop))


def _trailed(scan: Scan, table: str, at: int) -> bool:
    """« il y a deux ans de prison », « il y a un an et demi »: no count of a moment."""
    if at >= len(scan.words):
        return False
    trail = scan.match(table, at)
    spared = scan.match("date_ago_spared", at)
    return bool(trail) and not spared


def _point(first: int, stop: int, unit: str, count: int, free: tuple[int, int]) -> Point:
    if unit == "days":
        return Point(first, stop, anchor=f"days:{count}", precision="day")
    precision = PRECISIONS.get(unit, "day")
    return Point(first, stop, anchor=f"about-{unit}:{count}", precision=precision, free=free)


def _count(scan: Scan, at: int) -> tuple[int, str, int] | None:
    """A number and a unit of time: how many, the unit, the token after."""
    number = words.whole(scan, at, 3)
    stop = at + 1
    if number is None:
        word = words.meaning(scan, "date_counts", at)
        if word is None:
            return None
        number, stop = word
    unit = scan.match("date_count_units", stop) if number and stop < len(scan.words) else None
    return (number, unit.meaning, stop + unit.length) if unit else None


def _vague(scan: Scan, at: int) -> bool:
    """ "more than two years ago", "two or three", "thirty-five": a bound, a part of a number."""
    if at == 0 or at == scan.sentence(at)[0]:
        return False
    joined = scan.glued(at) and scan.words[at - 1].surface in "-–.,/"
    if joined or scan.bits[at - 1] & scan.bits[at] & DIGITS:
        return True
    return preceded(scan, "date_count_vetoes", at)


def _ends(scan: Scan, at: int) -> bool:
    """Whether no word goes on that "before" could govern."""
    return at >= len(scan.words) or not scan.bits[at] & (LETTERS | CAPITAL | DIGITS)

"""Feasts that fall on known days: « la veille de Noël », "Labor Day weekend", « le 14-Juillet ».

Names that are other things too (« Noël », "Easter") need a preposition that dates, or their year.
A day written as a name (« 14-Juillet ») needs one too, or an occasion of that day (« le défilé
du »), or a place in the sentence where only a date can stand.
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values import date_words as words
from factcheck.values.date_bare import preceded
from factcheck.values.date_form import Point, counts
from factcheck.values.date_relative import this_last_next
from factcheck.values.feasts import feast_day

FEASTS = ("date_feasts", "date_feasts_bare", "date_feast_names", "date_feast_spans")
LICENCES = {
    "date_feasts": "date_feasts_licence",
    "date_feasts_bare": "date_feasts_licence",
    "date_feast_names": "date_feast_names_licence",
    "date_feast_spans": "date_feast_spans_licence",
}
BESIDE = 3  # tokens of « lendemain de la »
YEARLY = 20  # tokens around a feast in which « chaque année » may stand
SOME_YEAR = 2001  # any year tells the month and the day of a feast that never moves


class _Name(NamedTuple):
    """The name of a feast, of which table, the rule of its day and one past its last token."""

    table: str
    rule: str
    first: int
    stop: int
    known: bool = False  # a day of one year: "9/11"


def passed_over(scan: Scan, at: int) -> int:
    """The token after the name of a feast at ``at``, whether it is a date or not; 0 for none."""
    name = _name(scan, at)
    return name.stop if name else 0


def feast(scan: Scan, at: int, before: Point | None = None) -> Point | None:
    """The feast named at a token, when it tells a day.

    Args:
        before: the date read before it; a year of the same sentence may be that of the feast.
    """
    name = _name(scan, at)
    if name is None or (scan.glued(at) and scan.words[at - 1].surface in "-–/"):
        return None
    capital = bool(scan.lexicon.table("date_capital"))
    if capital and not (scan.words[at].capital or name.known):
        return None
    stop = name.stop
    if stop < len(scan) and scan.glued(stop) and scan.words[stop].surface in "-–'’/":
        return None
    year = _year(scan, stop)
    marked = None if year else this_last_next(scan, at, stop)
    near = marked is None or marked.how == "this"
    if preceded(scan, "date_feasts_vetoes", at) or _habit(scan, at):
        return None
    moved = None if name.table == "date_feast_spans" else _moved(scan, at)
    licensed = moved is not None or preceded(scan, LICENCES[name.table], at)
    if not (licensed or year or not near or _tells_itself(scan, name)):
        return None
    after = year.stop if year else stop if marked is None else max(stop, marked.stop)
    if _goes_on(scan, after) or _beside_its_date(scan, after):
        return None
    if capital and not (licensed or year or not near or at == scan.sentence(at)[0]):
        return None
    if year is None and near and (_yearly(scan, at) or _year_before(scan, at, before)):
        return None
    if moved is not None:
        first, days = moved
        name = name._replace(rule=f"{name.rule}@{days}", first=first)
    if name.known:
        known, month, day = map(int, name.rule.split("-"))
        return Point(at, stop, known, month, day) if licensed and moved is None else None
    if marked is not None and not near:
        point = Point(marked.first, marked.stop, anchor=f"feast:{name.rule}:{marked.how}")
        return point._replace(precision="day")
    return _point(name, year)


def _point(name: _Name, year: words.Read | None) -> Point:
    """The day of a feast in its year, or in the year that publication will tell."""
    stop = year.stop if year else name.stop
    anchor = f"feast:{name.rule}:{year.value if year else ''}"
    point = Point(name.first, stop, anchor=anchor, precision="day")
    if ".." in name.rule:
        return point
    if year is not None:
        on = feast_day(name.rule, year.value)
        return point._replace(year=on.year, month=on.month, day=on.day)
    month, _, day = name.rule.partition("@")[0].partition("-")
    if month.isdecimal() and day.isdecimal():
        on = feast_day(name.rule, SOME_YEAR)
        return point._replace(month=on.month, day=on.day)
    return point


def _name(scan: Scan, at: int) -> _Name | None:
    """The longest name: "Labor Day weekend" is not Labor Day."""
    found = None
    for table in FEASTS:
        match = scan.match(table, at)
        if match is None or (found and found.stop >= at + match.length):
            continue
        stop = at + match.length
        if table == "date_feast_names" and not (
            scan.bits[stop - 1] & CAPITAL and all(scan.glued(i) for i in range(at + 1, stop))
        ):
            continue  # « le 14-juillet » is a date like any other
        known = match.meaning[:4].isdecimal()
        if known and stop < len(scan) and scan.glued(stop) and scan.words[stop].surface == "/":
            continue  # "9/11/2019"
        found = _Name(table, match.meaning, at, stop, known)
    return found


def _tells_itself(scan: Scan, name: _Name) -> bool:
    """Whether a feast is a day without any preposition."""
    if name.known:
        return False
    if name.table == "date_feast_names":
        return preceded(scan, "date_feast_occasions", name.first) or _adverbial(scan, name)
    if name.table == "date_feast_spans":
        return not scan.lexicon.table("date_capital")
    return name.table == "date_feasts"


def _adverbial(scan: Scan, name: _Name) -> bool:
    """« Le 14-Juillet, trois … », « ont été blessés le 14-Juillet »: no subject, no object."""
    le = name.first - 1
    low, high = scan.sentence(name.first)
    if le < low or not scan.match("date_article_after", le):
        return False
    if le == low or scan.words[le - 1].surface == ",":
        comma = name.stop + 1 < high and scan.words[name.stop].surface == ","
        return comma and not scan.match("date_feasts_apposed", name.stop + 1)
    participle = scan.keys[le - 1].endswith(("é", "ée", "és", "ées", "mort", "morte", "morts"))
    return participle and any(scan.match("date_feasts_being", i) for i in (le - 2, le - 3))


def _moved(scan: Scan, at: int) -> tuple[int, int] | None:
    """« la veille de », "the day after": its first token, and by how many days it moves a feast."""
    for length in range(BESIDE + 1, 0, -1):
        match = scan.match("date_feasts_beside", at - length) if at >= length else None
        if match and match.length == length:
            return at - length, int(match.meaning)
    return None


def _year(scan: Scan, at: int) -> words.Read | None:
    joined = words.skip(scan, "date_of", at) if at < len(scan) else at
    read = words.year(scan, joined)
    return None if read is None or counts(scan, read.stop) else read


def _year_before(scan: Scan, at: int, before: Point | None) -> bool:
    """« En 2018, le défilé du 14-Juillet »: the year told before is the year of the feast."""
    if before is None or before.first < scan.sentence(at)[0]:
        return False
    return before.year is not None and before.month is None and before.precision in (None, "year")


def _yearly(scan: Scan, at: int) -> bool:
    """« Chaque année, le défilé du 14-Juillet »: no day of one year."""
    low, high = scan.sentence(at)
    found = scan.between(
        scan.lexicon.bit("date_feasts_yearly"), max(low, at - YEARLY), min(high, at + YEARLY)
    )
    return any(scan.match("date_feasts_yearly", i) for i in found)


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

"""Single dates in a scan, read forward from the tokens that may open one.

Absolute forms need no permission: a day beside its month, a month beside its year, figures with
strokes. A bare month or year does, because « mars », "May" and ``2000`` are other things more
often: a licensing word before it (« en », "since"), brackets, or a word that rules out a count.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from factcheck.text import Lexicon, Scan
from factcheck.text.lexicon import DIGITS, UPPER
from factcheck.values import date_periods as periods
from factcheck.values import date_words as words
from factcheck.values.date_bare import licensed_month, named_after, preceded
from factcheck.values.date_counted import beside
from factcheck.values.date_counted import counted as counted_from_today
from factcheck.values.date_feasts import FEASTS, feast, passed_over
from factcheck.values.date_figures import STROKES, numeric
from factcheck.values.date_form import Point, counts, with_year
from factcheck.values.date_relative import read_relative, this_last_next
from factcheck.values.when import Precision

BLOCKING = ("date_not", "date_not_capital", "date_deictic_not")
# What may open a count from publication.
COUNTED = ("date_ago_before", "date_ahead_before", "date_counts")


class _Masks(NamedTuple):
    """Which tokens may open what, as bits of one lexicon."""

    readers: tuple[tuple[int, Callable[[Scan, int, Point | None], Point | None]], ...]
    blocking: int
    feasts: int
    relative: int
    counted: bool  # whether a figure opens "three days ago"
    all: int


@lru_cache(maxsize=16)
def _masks(lexicon: Lexicon) -> _Masks:
    # A count opens "three days ago"; French says « il y a » first.
    skipped = () if lexicon.table("date_ago_after") else ("date_counts",)
    readers = tuple(
        (lexicon.bit(*(name for name in tables if name not in skipped)), reader)
        for tables, reader in READERS
    )
    every = DIGITS | lexicon.bit(*BLOCKING)
    for mask, _ in readers:
        every |= mask
    relative = lexicon.bit("date_deictic", *COUNTED)
    counted = bool(lexicon.table("date_ago_after"))
    feasts = lexicon.bit(*FEASTS)
    every |= feasts
    return _Masks(readers, lexicon.bit(*BLOCKING), feasts, relative, counted, every)


def find_points(scan: Scan) -> list[Point]:
    """Every single date, in text order, none overlapping another."""
    found: list[Point] = []
    reach = 0
    masks = _masks(scan.lexicon)
    for at in scan.positions(masks.all):
        if at < reach:
            continue
        bits = scan.bits[at]
        if bits & masks.blocking:
            blocked = _blocked(scan, at)
            if blocked:
                reach = blocked
                continue
        if bits & masks.feasts and (stop := passed_over(scan, at)):
            point = feast(scan, at, found[-1] if found else None)
            found.extend([point] if point and point.first >= reach else [])
            reach = point.stop if point else stop
            continue
        before = found[-1] if found else None
        point = _from_figure(scan, at, before) if bits & DIGITS else None
        if point is None:
            for mask, reader in masks.readers:
                if bits & mask:
                    point = reader(scan, at, before)
                    if point is not None:
                        break
        if point is not None and point.first >= reach:
            found.append(point)
            reach = point.stop
    return found


def _blocked(scan: Scan, at: int) -> int:
    """The token after words that are no date: « mardi gras », "Friday Night" but not "Friday
    night"; 0 for none."""
    blocked = scan.match("date_not", at) or scan.match("date_deictic_not", at)
    if blocked is None:
        blocked = scan.match("date_not_capital", at)
        named = blocked and all(scan.words[i].capital for i in range(at, at + blocked.length))
        if not named:
            return 0
    if blocked and at + 1 < len(scan) and scan.match("date_feast_spans", at + 1):
        return at + 1  # « ce week-end de Pâques »
    return at + blocked.length if blocked else 0


def _relative(scan: Scan, at: int) -> Point | None:
    masks = _masks(scan.lexicon)
    figure = masks.counted and scan.bits[at] & DIGITS
    if not (scan.bits[at] & masks.relative or figure):
        return None
    read = read_relative(scan, at)
    if read is None:
        return counted_from_today(scan, at)
    year = None
    precision: Precision = "day"
    kind = read.anchor.partition(":")[0]
    if kind in ("months", "years"):
        precision = "month" if kind == "months" else "year"
    return Point(at, read.stop, year, anchor=read.anchor, precision=precision)


def _from_figure(scan: Scan, at: int, before: Point | None) -> Point | None:
    """What a figure may open, by how many digits it has and what touches it."""
    surface = scan.words[at].surface
    after = scan.words[at + 1].surface if at + 1 < len(scan.words) else ""
    point = None
    if after in STROKES or surface.count(".") == 2:
        point = numeric(scan, at)
    if point is None and len(surface) <= 2:
        point = _from_day(scan, at)
        if point is None and scan.glued(at + 1):
            point = periods.century(scan, at) or periods.decade(scan, at)
        if point is None and scan.glued(at):
            point = periods.short_year(scan, at)
    elif point is None and len(surface) <= 4:
        point = periods.decade(scan, at) if after == "s" else periods.bare_year(scan, at, before)
    era = at + 1 < len(scan.words) and scan.bits[at + 1] & scan.lexicon.bit("date_era")
    if point is None and era and scan.match("date_era", at + 1):
        point = periods.bare_year(scan, at, before)
    return point or _relative(scan, at)


def _from_weekday(scan: Scan, at: int) -> Point | None:
    full = words.weekday(scan, at)
    name = full or words.short_weekday(scan, at)
    if name is None:
        return None
    after = words.skip(scan, "date_after_weekday", name.stop)
    for start in dict.fromkeys((after, name.stop)):
        if start >= len(scan.words) or start >= scan.sentence(at)[1]:
            continue
        point = numeric(scan, start) or _from_day(scan, start) or _month_day(scan, start)
        if point is not None and point.day is not None:
            return point._replace(first=at, weekday=name.value)
    if full is None:
        return None
    later = _weeks_after(scan, at, full.stop)
    if later is not None:
        return later._replace(weekday=full.value)
    marked = this_last_next(scan, at, full.stop)
    if marked is not None:
        anchor = "weekday:" + {"this": "near"}.get(marked.how, marked.how)
        return Point(marked.first, marked.stop, weekday=full.value, anchor=anchor, left=marked.left)
    numbered = words.bare_day(scan, full.stop)
    if numbered is not None:
        anchor = f"weekday:date-{numbered.value}"
        return Point(at, numbered.stop, weekday=full.value, anchor=anchor)
    if _habitual(scan, at, full.stop):
        return None
    return Point(at, full.stop, weekday=full.value, anchor="weekday:")


def _weeks_after(scan: Scan, at: int, stop: int) -> Point | None:
    """« dimanche en huit », "Saturday fortnight", "a week from Sunday"."""
    after = scan.match("date_weeks_after", stop) if stop < len(scan) else None
    if after is not None:
        return Point(at, stop + after.length, anchor=f"weekday:next+{after.meaning}")
    for first in range(max(scan.sentence(at)[0], at - 3), at):
        ahead = scan.match("date_weeks_before", first)
        if ahead is not None and first + ahead.length == at:
            return Point(first, stop, anchor=f"weekday:next+{ahead.meaning}")
    return None


def _habitual(scan: Scan, at: int, stop: int) -> bool:
    """« chaque lundi », "a wet Tuesday", « Journal du Dimanche »: no one day."""
    if words.key(scan, stop) == "-" and scan.glued(stop) and scan.glued(stop + 1):
        return True
    if preceded(scan, "date_nth", at):
        return True
    for length in (1, 2):
        habit = scan.match("date_habit", at - length)
        if habit and habit.length == length:
            return True
    if scan.lexicon.table("date_capital"):
        named = (
            stop < len(scan.words) and scan.words[stop].capital and words.key(scan, at - 1) == "the"
        )
        if at and named:
            return True
        adjective = at > 1 and not scan.words[at - 1].capital
        return bool(adjective and scan.match("date_article", at - 2))
    start = scan.sentence(at)[0]
    if not scan.words[at].capital or scan.words[at].bits & UPPER or at == start:
        return False
    opens = scan.words[at - 1].surface in "(—–-:"
    quoted = scan.words[at - 1].surface in '«“"' and words.key(scan, stop) == ","
    return not opens and not quoted


def _from_day(scan: Scan, at: int) -> Point | None:
    """Day, month, and the year if it follows."""
    day = words.day(scan, at)
    if day is None:
        return None
    month = words.month(scan, day.stop)
    if month is None:
        english = bool(scan.lexicon.table("date_month_first"))
        joined = words.skip(scan, "date_day_of", day.stop)
        if words.key(scan, day.stop) == "-":  # « 11-Septembre » and streets are names
            joined = day.stop + 1
        month = (
            words.month(scan, joined) if joined > day.stop and joined < len(scan.words) else None
        )
        if month and joined == day.stop + 1 and words.key(scan, day.stop) == "-":
            month = None if scan.words[joined].capital and not english else month
    if month is None:
        return None
    if not scan.bits[at] & DIGITS and scan.match("date_months_short", month.stop - 1):
        return None  # « trente-sept » is a number, no last day of September
    if scan.glued(at) and scan.words[at - 1].surface in ".,/:":
        return None
    if named_after(scan, at):
        return None
    return with_year(scan, Point(at, month.stop, month=month.value, day=day.value))


def _month_day(scan: Scan, at: int) -> Point | None:
    """``November 24th, 2025``: only in languages that put the month first."""
    if not scan.lexicon.table("date_month_first"):
        return None
    month = words.month(scan, at)
    if month is None:
        return None
    start = month.stop + (words.key(scan, month.stop) == "the")
    day = (
        words.day(scan, start)
        if scan.words[min(start, len(scan.words) - 1)].bits & DIGITS
        else None
    )
    if day is None or (preceded(scan, "date_licence_month", at) and counts(scan, day.stop)):
        return None
    point = Point(at, day.stop, month=month.value, day=day.value, month_first=True)
    return with_year(scan, point)


def _from_month(scan: Scan, at: int, before: Point | None) -> Point | None:
    point = _month_day(scan, at)
    if point is not None:
        return point
    month = words.month(scan, at)
    if month is None or (scan.glued(at) and scan.words[at - 1].surface == "-"):
        return None
    point = with_year(scan, Point(at, month.stop, month=month.value))
    if point.year is not None or point.anchor != "year:":
        return point
    short = words.whole(scan, month.stop, 2)
    if short is not None and scan.words[at].capital and short >= 32 and not counts(scan, at + 2):
        return point._replace(stop=month.stop + 1, year=1900 + short, anchor="")
    marked = this_last_next(scan, at, month.stop)
    if marked is not None:
        how = {"this": "near"}.get(marked.how, marked.how)
        return point._replace(first=marked.first, anchor=f"year:{how}")
    return point if licensed_month(scan, at, before.stop if before else -1) else None


BESIDE = ("date_beside", "date_beside_end", "date_beside_after", "date_beside_after_end")
READERS: tuple[tuple[tuple[str, ...], Callable[[Scan, int, Point | None], Point | None]], ...] = (
    (("date_weekdays", "date_weekdays_short"), lambda scan, at, before: _from_weekday(scan, at)),
    (("date_parts",), lambda scan, at, before: periods.from_part(scan, at)),
    (("date_day_words",), lambda scan, at, before: _from_day(scan, at)),
    (("date_months",), _from_month),
    (("date_seasons", "date_quarters"), lambda scan, at, before: periods.from_code(scan, at)),
    (
        ("date_deictic", *COUNTED),
        lambda scan, at, before: _relative(scan, at),
    ),
    (BESIDE, lambda scan, at, before: beside(scan, at)),
    (("date_ends",), lambda scan, at, before: periods.end_of(scan, at)),
    (("date_decade_before",), lambda scan, at, before: periods.decade(scan, at)),
    (("date_century",), lambda scan, at, before: periods.roman_century(scan, at)),
    (("date_ordinals", "date_decades"), lambda scan, at, before: periods.worded_period(scan, at)),
)

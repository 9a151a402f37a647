"""Joins single dates into intervals and lists: « du 10 au 13 novembre », "May 3-5", « 5 et 6 mai ».

The quote of a French interval starts at its opening word (« du », « entre »), which is what makes
it an interval; an English one starts at its first date. The quote of a single date leaves
articles and prepositions out.
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.text import Scan
from factcheck.values import date_words as words
from factcheck.values.date_form import Point, with_year

# The longest connector: « jusqu'à la », counted in tokens.
LONGEST = 3
# How far before two weekdays the word may stand that makes them every week's.
HABIT_REACH = 5


class Piece(NamedTuple):
    """One date (``end`` is None) or the two ends of an interval, and the tokens of its quote."""

    first: int
    stop: int
    left: int
    start: Point
    end: Point | None = None


def join(scan: Scan, points: list[Point]) -> list[Piece]:
    """Single dates and intervals, in text order."""
    pieces: list[Piece] = []
    reach = before = 0  # the end of the last date, and of the one before a weekday read alone
    skip = -1
    for k, point in enumerate(points):
        if k == skip or point.first < reach:
            continue
        found = (
            _days_before(scan, point, before)
            or _day_after(scan, point, reach)
            or _season(scan, point)
        )
        if found is None and k + 1 < len(points):
            found = _two(scan, point, points[k + 1], reach)
            if found:
                skip = k + 1
        if found is None:
            found = [_single(point)]
        while pieces and pieces[-1].stop > found[0].first:
            pieces.pop()  # the weekday of a bare day, read alone before
        pieces.extend(found)
        alone = len(found) == 1 and found[0].end is None and _bare_weekday(found[0].start)
        before = reach if alone else found[-1].stop
        reach = found[-1].stop
    return [piece for piece in pieces if piece.stop > piece.first]


def _single(point: Point) -> Piece:
    left = point.left if point.left >= 0 else point.first
    return Piece(point.first, point.stop, left, point)


def opener(scan: Scan, at: int) -> tuple[str, int]:
    """The word that opens an interval just before token ``at``: its meaning and its token."""
    for length in range(LONGEST, 0, -1):
        found = scan.match("date_from", at - length)
        if found and found.length == length:
            return found.meaning, at - length
    return "", at


def _opened(scan: Scan, at: int, reach: int) -> tuple[str, int]:
    meaning, first = opener(scan, at)
    return (meaning, first) if first >= reach else ("", at)


def _interval(scan: Scan, first: int, start: Point, end: Point) -> Piece:
    """The opening word is in the quote where the language says so (``date_opener_quoted``)."""
    quoted = first if scan.lexicon.table("date_opener_quoted") else start.first
    return Piece(quoted, end.stop, first, start, end)


def connector(scan: Scan, at: int) -> tuple[str, int]:
    """The connector that starts at a token: its meaning and the token after it and « le »."""
    found = scan.match("date_to", at)
    if found is None:
        return "", at
    stop = at + found.length
    return found.meaning, words.skip(scan, "date_article_after", stop) if stop < len(scan) else stop


def _two(scan: Scan, a: Point, b: Point, reach: int) -> list[Piece] | None:
    """Two full points side by side."""
    if b.first - a.stop > LONGEST + 1:
        return None
    meaning, stop = connector(scan, a.stop)
    if not meaning or stop not in (b.first, b.left):
        return None
    left = a.left if a.left >= 0 else a.first
    opening, first = _opened(scan, left, reach)
    if _bare_weekday(a) and _bare_weekday(b) and (opening == "habit" or _weekly(scan, a.first)):
        return [Piece(b.stop, b.stop, b.stop, a)]  # opening hours: no date at all
    if not _joins(a, b, meaning, opening):
        return None
    return [_interval(scan, first, a, b)]


def _weekly(scan: Scan, at: int) -> bool:
    """ "open from Monday to Friday": hours of opening, told shortly before in the sentence."""
    start = max(scan.sentence(at)[0], at - HABIT_REACH)
    habits = scan.between(scan.lexicon.bit("date_habit_verbs"), start, at)
    return any(scan.match("date_habit_verbs", habit) for habit in habits)


def _bare_weekday(point: Point) -> bool:
    return point.weekday is not None and point.day is None


def _joins(a: Point, b: Point, meaning: str, opening: str) -> bool:
    if meaning == "and" or opening == "between":
        return meaning == "and" and opening == "between"
    if a.precision or b.precision:  # relative dates and decades do not span
        return bool(opening) and a.precision == b.precision and meaning == "to"
    grain_a, grain_b = _grain(a), _grain(b)
    if meaning == "dash":
        if grain_a != grain_b or grain_a == "weekday":
            return False
        return grain_a != "year" or (a.year or 0) < (b.year or 0)
    if grain_a == grain_b == "day":
        return True
    if grain_a == grain_b == "year":
        return (a.year or 0) < (b.year or 0)
    return bool(opening) and (grain_a == grain_b or "weekday" not in (grain_a, grain_b))


def _grain(point: Point) -> str:
    if point.day is not None:
        return "day"
    if point.weekday is not None:
        return "weekday"
    return "month" if point.month is not None else "code" if point.code else "year"


def _season(scan: Scan, point: Point) -> list[Piece] | None:
    """``2024/25``, ``2025-26``: a season over two years."""
    at = point.stop
    if _grain(point) != "year" or point.year is None or point.precision or at + 1 >= len(scan):
        return None
    if not (scan.match("date_to", at) and scan.glued(at) and scan.glued(at + 1)):
        return None
    second = words.whole(scan, at + 1, 2)
    if second is None or second != (point.year + 1) % 100 or len(scan.words[at + 1].surface) != 2:
        return None
    end = Point(at + 1, at + 2, point.year + 1)
    return [Piece(point.first, end.stop, point.first, point, end)]


def _days_before(scan: Scan, point: Point, reach: int) -> list[Piece] | None:
    """Bare days before a full date: « du 10 au 13 novembre », « les 3, 4 et 5 mai »."""
    if point.day is None or point.month is None or point.month_first:
        return None
    read = _day_back(scan, point, point.first, reach)
    if read is None:
        return None
    start, meaning = read
    opening, first = _opened(scan, start.first, reach)
    if meaning in ("to", "dash") or opening == "between":
        return [_interval(scan, first, start, point)]
    days = [start]
    while len(days) < 12:
        comma = days[-1].first - 1
        if words.key(scan, comma) != ",":
            break
        at = comma - 1
        value = words.whole(scan, at, 2) if at >= reach else None
        if value is None or not 1 <= value < (days[-1].day or 0) or scan.glued(at):
            break
        days.append(point._replace(first=at, stop=at + 1, day=value, weekday=None))
    return [_single(day) for day in reversed(days)] + [_single(point)]


def _day_back(scan: Scan, point: Point, at: int, reach: int) -> tuple[Point, str] | None:
    """The bare day that a connector ties to the date at ``at``, with the connector's meaning."""
    for length in range(1, LONGEST + 2):
        here = at - length
        if here <= reach or here < scan.sentence(at)[0]:
            return None
        meaning, stop = connector(scan, here)
        if not meaning or stop != at:
            continue
        for back in (2, 1):
            start = here - back
            day = words.day(scan, start) if start >= reach else None
            if day is None or day.stop != here or (scan.glued(start) and start > reach):
                continue
            if scan.bits[start] & 1 == 0 and opener(scan, start)[0] == "":
                continue  # a number word needs « du », "from"
            weekday = words.weekday(scan, start - 1) if start > reach else None
            first = start - 1 if weekday else start
            found = point._replace(
                first=first, stop=here, day=day.value, weekday=weekday.value if weekday else None
            )
            return found, meaning
    return None


def _day_after(scan: Scan, point: Point, reach: int) -> list[Piece] | None:
    """``May 3-5``, "May 3 to 5", "May 3 and 4, 2025"."""
    if not point.month_first or point.year is not None:
        return None
    meaning, at = connector(scan, point.stop)
    if not meaning or at >= len(scan) or not scan.bits[at] & 1:
        return None
    day = words.day(scan, at)
    if day is None or words.month(scan, min(day.stop, len(scan) - 1)) or _counted(scan, day.stop):
        return None
    end = with_year(scan, point._replace(first=at, stop=day.stop, day=day.value, weekday=None))
    start = point._replace(year=end.year, anchor=end.anchor)
    opening, first = _opened(scan, point.first, reach)
    if meaning == "and" and opening != "between":
        return [_single(start), _single(end)]
    return [_interval(scan, first, start, end)]


def _counted(scan: Scan, at: int) -> bool:
    if at >= len(scan) or not scan.bits[at] & 8 or scan.words[at].capital:
        return False
    return scan.match("date_year_follow", at) is None

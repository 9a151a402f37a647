"""Periods: parts of a month or year, seasons, quarters, decades, centuries, bare years."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import DIGITS
from factcheck.values import date_words as words
from factcheck.values.date_bare import licensed_year, preceded
from factcheck.values.date_form import AHEAD, Point, counts, with_year
from factcheck.values.date_relative import this_last_next
from factcheck.values.when import Precision


def from_part(scan: Scan, at: int) -> Point | None:
    """« mi-novembre », "early 2025", « fin de l'été 2024 »."""
    part = scan.match("date_parts", at)
    if part is None:
        return None
    start = at + part.length
    while start < len(scan) and words.key(scan, start) in ("-", "l'"):
        start += 1
    if start >= len(scan):
        return None
    month = words.month(scan, start)
    year = words.year(scan, start)
    season = words.meaning(scan, "date_seasons", start)
    if month is not None:
        point = with_year(scan, Point(at, month.stop, month=month.value))
    elif year is not None:
        point = Point(at, year.stop, year.value)
    elif season is not None:
        point = with_year(scan, Point(at, season.stop, code=season.value))
        if point.year is None:
            return None
    else:
        return None
    return point._replace(part=part.meaning, first=start if part.length > 2 else at, left=at)


def from_code(scan: Scan, at: int) -> Point | None:
    """Seasons and quarters. A bare season is mostly no date (« l'été a été chaud »)."""
    season = words.meaning(scan, "date_seasons", at)
    if season is not None:
        point = with_year(scan, Point(at, season.stop, code=season.value))
        if point.year is not None:
            return point
        if point.anchor != "year:":
            return point._replace(first=at - (words.key(scan, at - 1) == "l'"))
        marked = this_last_next(scan, at, season.stop)
        if marked is None or marked.how == "this":
            return _bare_season(scan, point, this=marked is not None)
        return point._replace(first=marked.first, anchor=f"year:{marked.how}")
    quarter = words.meaning(scan, "date_quarters", at)
    if quarter is None:
        return None
    point = with_year(scan, Point(at, quarter.stop, code=quarter.value))
    if point.year is None and scan.match("date_quarters_short", at):
        return point if _of_business(scan, at) else None
    return point


def _bare_season(scan: Scan, point: Point, *, this: bool) -> Point | None:
    """« cet été »; « à l'automne » where the clause says whether it is past or to come."""
    at, stop = point.first, point.stop
    if _continued(scan, stop) or (
        scan.match("date_seasons_ambiguous", at) and not _ends(scan, stop)
    ):
        return None
    if this:
        return point._replace(anchor="year:")
    opened = preceded(scan, "date_season_openers", at)
    return point._replace(anchor=AHEAD + "year:") if opened else None


def end_of(scan: Scan, at: int) -> Point | None:
    """« la fin du mois », "the end of the year": of the one of publication."""
    ends = scan.match("date_ends", at)
    if ends is None or _continued(scan, at + ends.length):
        return None
    precision: Precision = "month" if ends.meaning.startswith("months") else "year"
    stop = at + ends.length
    left = at - bool(at and scan.match("date_article_after", at - 1))
    return Point(at, stop, precision=precision, part="late", anchor=AHEAD + ends.meaning, left=left)


def _continued(scan: Scan, at: int) -> bool:
    """« la fin du mois de mai », « l'automne de sa vie », « cet été-là »."""
    if at >= len(scan):
        return False
    if scan.bits[at] & DIGITS or (scan.glued(at) and scan.words[at].surface in "-–'’"):
        return True
    return bool(scan.match("date_ends_trail", at)) or counts(scan, at)


def _of_business(scan: Scan, at: int) -> bool:
    """Whether a sentence speaks of a firm or an economy, whose quarters are of a year."""
    low, high = scan.sentence(at)
    places = scan.between(scan.lexicon.bit("date_quarters_business"), low, high)
    return any(scan.match("date_quarters_business", i) for i in places)


def decade(scan: Scan, at: int) -> Point | None:
    """« années 1990 », « années 80 », "1990s", "the 80s"."""
    if scan.lexicon.table("date_month_first"):
        start = at + bool(scan.match("date_decade_before", at))
        number = words.whole(scan, start, 4) if start < len(scan) else None
        if number is None or words.key(scan, start + 1) != "s" or not scan.glued(start + 1):
            return None
        short = start > at or (scan.glued(start) and scan.words[start - 1].surface in "'’‘")
        if number % 10 or not (1000 <= number <= 2199 or (short and 10 <= number <= 90)):
            return None
        first = start if number >= 1000 else at
        return Point(
            first, start + 2, number if number >= 1000 else 1900 + number, precision="decade"
        )
    before = scan.match("date_decade_before", at)
    start = at + before.length if before else at
    number = words.whole(scan, start, 4) if before and start < len(scan) else None
    if number is None or number % 10 or not (1000 <= number <= 2199 or 10 <= number <= 90):
        return None
    return Point(at, start + 1, number if number >= 1000 else 1900 + number, precision="decade")


def short_year(scan: Scan, at: int) -> Point | None:
    """ "in ’09": two figures after an apostrophe and a word that dates."""
    short = words.whole(scan, at, 2)
    if short is None or len(scan.words[at].surface) != 2 or at < 2 or not scan.glued(at):
        return None
    if scan.words[at - 1].surface not in "'’‘" or scan.glued(at - 1):
        return None
    if scan.glued(at + 1) and words.key(scan, at + 1) not in ",.;:)":
        return None
    if not preceded(scan, "date_licence", at - 1) or not scan.lexicon.table("date_month_first"):
        return None
    return Point(at, at + 1, (2000 if short <= 30 else 1900) + short)


def worded_period(scan: Scan, at: int) -> Point | None:
    """« dix-huitième siècle », "the late nineties"."""
    ordinal = words.meaning(scan, "date_ordinals", at)
    if ordinal is not None and ordinal.stop < len(scan):
        stop = ordinal.stop + (words.key(scan, ordinal.stop) == "-")
        if scan.match("date_century", stop):
            return Point(at, stop + 1, 100 * (ordinal.value - 1), precision="century")
    decade = words.meaning(scan, "date_decades", at)
    if decade is not None and preceded(scan, "date_decade_licence", at):
        if not scan.lexicon.table("date_month_first"):
            if _continued(scan, decade.stop) or scan.match("date_counts", decade.stop):
                return None  # « au fil des années trente personnes »
            return Point(at - 1, decade.stop, decade.value, precision="decade")
        part = preceded(scan, "date_parts", at)
        return Point(at - part, decade.stop, decade.value, precision="decade")
    return None


_ROMAN = {"i": 1, "v": 5, "x": 10}


def roman_century(scan: Scan, at: int) -> Point | None:
    """« XIXe siècle », read back from its word."""
    if at == scan.sentence(at)[0] or not scan.match("date_century", at):
        return None
    numeral = words.key(scan, at - 1).removesuffix("e").removesuffix("èm").removesuffix("er")
    if not numeral or len(numeral) > 6 or set(numeral) - _ROMAN.keys():
        return None
    values = [_ROMAN[letter] for letter in numeral]
    number = sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))
    if not scan.words[at - 1].capital or not 1 <= number <= 22:
        return None
    return Point(at - 1, at + 1, 100 * (number - 1), precision="century")


def century(scan: Scan, at: int) -> Point | None:
    """« 19e siècle », "19th century"."""
    number = words.whole(scan, at, 2)
    if number is None or not scan.glued(at + 1) or at + 2 >= len(scan):
        return None
    start = at + 2 + (words.key(scan, at + 2) == "-")
    if start < len(scan) and scan.match("date_century", start) and 1 <= number <= 22:
        return Point(at, start + 1, 100 * (number - 1), precision="century")
    return None


def bare_year(scan: Scan, at: int, before: Point | None) -> Point | None:
    number = words.whole(scan, at, 4)
    if number is None:
        return None
    era = scan.match("date_era", at + 1)
    if era is not None:
        return Point(at, at + 1 + era.length, 1 - number)
    year = words.year(scan, at)
    if year is None:
        old = 100 <= number < 1000 and preceded(scan, "date_licence_old", at)
        return Point(at, at + 1, number) if old and _ends(scan, at + 1) else None
    return Point(at, year.stop, year.value) if licensed_year(scan, at, before) else None


def _ends(scan: Scan, at: int) -> bool:
    return at >= len(scan) or (scan.words[at].surface in ".,;:)»" and not scan.glued(at + 1))

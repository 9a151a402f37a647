"""Weekdays told apart from the date they are said of: "ce jeudi-là", "qui tombe un mardi"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.reading import Reading
from factcheck.claims.stated import has
from factcheck.values.part import Found
from factcheck.values.when import When

EQUAL = 5  # tokens from a weekday to "soit": "le jeudi de l'Ascension, soit le 14 mai"
CLOSE = 6  # tokens from a date to "which fell on a Friday"
LINK = 2  # tokens before a weekday in which its link stands: "parce qu'un", "tombe un"


def weekdays_of_dates(reading: Reading) -> Iterator[tuple[int, Found]]:
    """Each weekday that words tie to one date of its sentence or the one before, with the date."""
    scan = reading.scan
    days = [f for f in reading.of("date") if is_day(f.value)]
    if not days:
        return
    inside = {i for f in days for i in range(f.first, f.stop)}
    for at in scan.positions(reading.lexicon.bit("date_weekdays")):
        if at in inside or not scan.match("date_weekdays", at):
            continue
        date = _after(reading, at) or _before(reading, at, days)
        if date is not None:
            yield at, date


def is_day(value: object) -> bool:
    """Whether a value is one day of the calendar, said without a weekday."""
    return (
        isinstance(value, When)
        and value.precision == "day"
        and value.low is not None
        and value.low == value.high
        and value.weekday is None
        and not value.relative
    )


def _after(reading: Reading, at: int) -> Found | None:
    """The date right after: "jeudi dernier, 12 novembre", "mardi soir (11 novembre)"."""
    scan = reading.scan
    low, high = scan.sentence(at)
    habit = at > low and scan.match("date_habit", at - 1) is not None
    for mark in range(at + 1, min(high, at + 1 + EQUAL)):
        stop = min(high, mark + 3)
        near = [f for f in reading.within(mark + 1, stop, "date") if is_day(f.value)]
        if not near:
            continue
        date, sign = near[0], scan.words[mark].surface
        # "un mardi soir, le 7 mai 2019" is no habit: the year is told.
        flat = sign == "," and _told_year(date) and date.first <= mark + 2
        tailed = (not habit or flat) and _tailed(reading, at + 1, mark)
        closed = _told_year(date) or date.stop >= high or scan.words[date.stop].surface in ",.;:)"
        if tailed and (mark > at + 1 or habit) and sign in ",(" and closed:
            return date
        if sign == ":" and tailed:
            return date
        if scan.match("equals", mark) and not reading.within(at + 1, mark, "date"):
            return date
    return None


def _tailed(reading: Reading, first: int, stop: int) -> bool:
    """Whether only words that belong to a weekday stand in ``[first, stop)``: "soir", "de mai"."""
    scan = reading.scan
    while first < stop:
        tail = scan.match("weekday_tails", first)
        if tail is None and scan.keys[first] != "-":
            return False
        first += tail.length if tail else 1
    return True


def _told_year(found: Found) -> bool:
    return isinstance(found.value, When) and found.value.year_source == "text"


def _before(reading: Reading, at: int, days: list[Found]) -> Found | None:
    """The one date of the sentence, or of the one before where the words take it up."""
    scan = reading.scan
    low, high = scan.sentence(at)
    here = [f for f in days if low <= f.first < at]
    if here and _linked(reading, at, low):
        return here[0] if len(here) == 1 and at - here[0].stop <= CLOSE else None
    back = max(low, at - 1)
    opened = scan.words[back].surface == "(" or scan.words[max(low, at - 2)].surface == "("
    if opened and at + 1 < high and scan.words[at + 1].surface == ")" and here:
        bracket = back if scan.words[back].surface == "(" else back - 1
        return here[-1] if here[-1].stop == bracket else None
    earlier = scan.sentence(low - 1)[0] if low else 0
    near = here or [f for f in days if earlier <= f.first < low]
    told = _taken_up(reading, at, low, high) or (not here and _said_of_it(reading, at, low, high))
    return near[0] if told and len(near) == 1 else None


def _said_of_it(reading: Reading, at: int, low: int, high: int) -> bool:
    """ "Ce sera un mardi.", "It broke out on Thursday", "Survenu jeudi à quai": of the day that
    the sentence before has dated.
    """
    scan = reading.scan
    opened = scan.match("its_day", low)
    if opened and low + opened.length == at:
        return at + 1 >= high or scan.words[at + 1].surface in ",.;:"
    begun = scan.match("its_beginning", low)
    return begun is not None and at == low + begun.length


def _linked(reading: Reading, at: int, low: int) -> bool:
    """Whether a verb of falling, or "because", stands right before the weekday."""
    scan = reading.scan
    if at == low or not scan.match("weekday_articles", at - 1):
        return False
    return has(reading, max(low, at - 1 - LINK), at - 1, "weekday_links")


def _taken_up(reading: Reading, at: int, low: int, high: int) -> bool:
    """ "Ce lundi-là", "that Monday", "le samedi a été préféré": the weekday of a date just said."""
    scan = reading.scan
    if at == low:
        return False
    tail = scan.match("that_after", at + 1) if at + 1 < high else None
    day = max(low, at - 3)
    apposed = scan.match("weekday_articles", at - 1) and scan.words[at - 2].surface == ","
    closed = at + 1 < high and scan.words[at + 1].surface in ",.;"
    if apposed and closed and at - 2 > low and has(reading, day, at - 2, "day_nouns"):
        return True  # "La date, un jeudi, a été avancée"
    if (
        scan.match("that_before", at - 1)
        and at + 1 < high
        and scan.match("days_as_subject", at + 1)
    ):
        return True  # "Retenu pour sa douceur, ce dimanche verra"
    if scan.match("that_before", at - 1):
        return tail is not None or not scan.lexicon.table("that_after")
    first = at - 1 == low or scan.words[max(low, at - 2)].surface in ";:"
    verb = at + 1 < high and scan.match("chosen_days", at + 1) is not None
    return bool(first and verb and scan.match("definite_articles", at - 1))

"""Weekdays told apart from the date they are said of: "ce jeudi-là", "qui tombe un mardi"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.reading import Reading
from factcheck.claims.stated import has
from factcheck.values.part import Found
from factcheck.values.when import When

TAIL = 2  # tokens after a weekday: "dernier", "soir"
EQUAL = 5  # tokens from a weekday to "soit": "le dimanche de Pentecôte, soit le 9 juin"
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
        tailed = (
            not habit
            and mark - at - 1 <= TAIL
            and all(
                scan.match("weekday_tails", i) for i in range(at + 1, mark) if scan.keys[i] != "-"
            )
        )
        closed = date.stop >= high or scan.words[date.stop].surface in ",.;:)"
        if tailed and mark > at + 1 and sign in ",(" and closed:
            return date
        if sign == ":" and tailed:
            return date
        if scan.match("equals", mark) and not reading.within(at + 1, mark, "date"):
            return date
    return None


def _before(reading: Reading, at: int, days: list[Found]) -> Found | None:
    """The one date of the sentence, or of the one before where the words take it up."""
    scan = reading.scan
    low, high = scan.sentence(at)
    here = [f for f in days if low <= f.first < at]
    if _linked(reading, at, low):
        return here[0] if len(here) == 1 and at - here[0].stop <= CLOSE else None
    back = max(low, at - 1)
    opened = scan.words[back].surface == "(" or scan.words[max(low, at - 2)].surface == "("
    if opened and at + 1 < high and scan.words[at + 1].surface == ")" and here:
        bracket = back if scan.words[back].surface == "(" else back - 1
        return here[-1] if here[-1].stop == bracket else None
    if not _taken_up(reading, at, low, high):
        return None
    earlier = scan.sentence(low - 1)[0] if low else 0
    near = here or [f for f in days if earlier <= f.first < low]
    return near[0] if len(near) == 1 else None


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
    if scan.match("that_before", at - 1):
        return tail is not None or not scan.lexicon.table("that_after")
    first = at - 1 == low or scan.words[max(low, at - 2)].surface in ";:"
    verb = at + 1 < high and scan.match("chosen_days", at + 1) is not None
    return bool(first and verb and scan.match("definite_articles", at - 1))

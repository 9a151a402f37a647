"""The day on which a feast falls: a fixed day, one counted from Easter, or the nth weekday."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def feast_days(rule: str, year: int) -> tuple[date, date]:
    """The first and the last day that a rule gives in a year; ``LOW..HIGH`` gives two."""
    first, _, last = rule.partition("..")
    return feast_day(first, year), feast_day(last or first, year)


@lru_cache(maxsize=1 << 12)
def feast_day(rule: str, year: int) -> date:
    """The day that a rule gives in a year.

    Args:
        rule: ``12-25``, ``easter+1`` (days from Easter of the Gregorian calendar) or ``11-thu4``,
            ``5-mon-1`` (the fourth Thursday of November, the last Monday of May); ``@-1`` after it
            moves it by so many days.
    """
    rule, _, moved = rule.partition("@")
    if moved:
        return feast_day(rule, year) + timedelta(int(moved))
    head, _, days = rule.partition("+")
    if head == "easter":
        from dateutil.easter import easter

        sunday: date = easter(year)
        return sunday + timedelta(int(days))
    month, _, rest = rule.partition("-")
    if rest.isdecimal():
        return date(year, int(month), int(rest))
    weekday, count = WEEKDAYS.index(rest[:3]), int(rest[3:])
    if count < 0:
        last = date(year + int(month) // 12, int(month) % 12 + 1, 1) - timedelta(1)
        return last - timedelta((last.weekday() - weekday) % 7)
    first = date(year, int(month), 1)
    return first + timedelta((weekday - first.weekday()) % 7 + 7 * (count - 1))

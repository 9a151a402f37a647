"""Calendar arithmetic for partial dates: which days a year, month, season or decade covers.

Everything here is about the Gregorian calendar, years 1 to 9999; what lies outside has no days.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

# EDTF season codes. A winter starts in December and is named for the year it starts in.
SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14)}
QUARTER_MONTHS = {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12)}
HALF_MONTHS = {40: (1, 6), 41: (7, 12)}
CODE_MONTHS = SEASON_MONTHS | QUARTER_MONTHS | HALF_MONTHS

# Days within which a date stands whatever the tense around it says.
SEASON = 60  # days within which a date of the other side may still be meant
AWAY = 250  # how much farther off the date of the right side has to be for that
NEAR = 15
NUMBERED = 40  # days from publication in which a day is told by its name and number alone


class Days(tuple[date, date]):
    """The first and the last day covered, both included."""

    __slots__ = ()


def days_of(year: int, month: int | None = None, day: int | None = None) -> Days | None:
    """The days of a year, month or day; None for a date no calendar has (30 February)."""
    try:
        if month is None:
            return Days((date(year, 1, 1), date(year, 12, 31)))
        if day is None:
            return Days((date(year, month, 1), date(year, month, monthrange(year, month)[1])))
        return Days((date(year, month, day),) * 2)
    except (ValueError, OverflowError, IndexError):
        return None


def days_of_code(year: int, code: int) -> Days | None:
    """The days of an EDTF season (21-24), quarter (33-36) or half-year (40-41) of a year."""
    first, last = CODE_MONTHS[code]
    low = days_of(year, first)
    high = days_of(year + (last > 12), (last - 1) % 12 + 1)
    return Days((low[0], high[1])) if low and high else None


def days_of_years(first: int, last: int) -> Days | None:
    """The days from the first of January of one year to the end of another."""
    low, high = days_of(first), days_of(last)
    return Days((low[0], high[1])) if low and high else None


def possible(month: int | None, day: int | None, year: int | None = None) -> bool:
    """Whether some calendar has this day; without a year, 29 February is possible."""
    if month is None or day is None:
        return month is None or 1 <= month <= 12
    return days_of(year if year is not None else 2024, month, day) is not None


def near_year(
    published: date,
    direction: str,
    choices: Iterable[tuple[int, Days | None]],
    *,
    soft: bool = False,
) -> int:
    """The year whose days lie nearest to publication, on the side the text speaks of.

    Args:
        direction: "past" (begun by publication), "future" (not over before it) or "" (either).
        choices: candidate years with the days meant in each; None where there are none.
        soft: whether a day of this season outweighs one of that side almost a year away.
    """
    best, best_distance = published.year, 1 << 30
    for year, days in choices:
        if days is None:
            continue
        low, high = days
        if low <= published <= high:
            distance = 0
        elif high < published:
            distance = _against((published - high).days, direction == "future", soft)
        else:
            distance = _against((low - published).days, direction == "past", soft)
        if distance < best_distance:
            best, best_distance = year, distance
    return best


def _against(days: int, wrong_side: bool, soft: bool) -> int:
    """A near date outweighs the tense of its clause (« a été reporté au 5 décembre »); that of a
    thing (« l'élection du 5 mai ») is told with its year where it is almost a year away."""
    if not wrong_side or days <= NEAR:
        return days
    return days + (AWAY if soft and days <= SEASON else 100_000)


def weekday_near(published: date, weekday: int, direction: str) -> date:
    """The day of that name meant by copy published on a day.

    Args:
        weekday: 0 for Monday.
        direction: "past" (that day or before), "future" (that day or after), "last" (strictly
            before), "next" (strictly after) or "near" (at most three days away).
    """
    back = (published.weekday() - weekday) % 7
    ahead = (weekday - published.weekday()) % 7
    if direction == "future":
        return shift(published, ahead)
    if direction == "next":
        return shift(published, ahead or 7)
    if direction == "last":
        return shift(published, -(back or 7))
    if direction == "near":
        return shift(published, ahead if ahead <= 3 else -back)
    return shift(published, -back)


def weekday_numbered(published: date, weekday: int, number: int) -> date | None:
    """The day of that name and number (« lundi 22 ») nearest to publication, of the month around
    it; None when there is none, as where either is misprinted."""
    days = (shift(published, n * side) for n in range(NUMBERED + 1) for side in (1, -1))
    return next((d for d in days if d.weekday() == weekday and d.day == number), None)


def shift(day: date, days: int) -> date:
    """A day moved by a number of days, kept inside the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def shift_month(day: date, months: int) -> tuple[int, int]:
    """Year and month, so many months from a day."""
    total = day.year * 12 + day.month - 1 + months
    return total // 12, total % 12 + 1


def week_of(day: date) -> Days:
    """Monday to Sunday around a day."""
    monday = shift(day, -day.weekday())
    return Days((monday, shift(monday, 6)))


def weekend_near(published: date, direction: str) -> Days:
    """The Saturday and Sunday meant: the last one when the text looks back, else the next, the one
    that lasts, or in the first days of a week the one just over."""
    saturday = shift(week_of(published)[0], 5)
    early = direction == "past" or (direction != "future" and published.weekday() < 2)
    if early and published < saturday:
        saturday = shift(saturday, -7)
    return Days((saturday, shift(saturday, 1)))

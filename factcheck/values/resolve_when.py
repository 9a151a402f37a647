"""Completes a date from the day its article was published: « hier », « le 7 novembre »."""

from __future__ import annotations

from datetime import date
from typing import Any

from factcheck.values.calendar import (
    NEAR,
    Days,
    days_of,
    days_of_code,
    near_year,
    shift,
    shift_month,
    week_of,
    weekday_near,
    weekday_numbered,
    weekend_near,
)
from factcheck.values.feasts import feast_days
from factcheck.values.when import When, make_interval, make_point

# Marks that say how the text put it; they survive completion.
_KEPT = ("weekday", "part", "bound", "anchor", "relative")


def resolve(when: When, published: date | None) -> When:
    """The same date with what publication tells; unchanged when there is nothing to tell.

    Resolving twice with one publication day gives the same value, and resolving with another
    day replaces what was inferred, never what the text says.
    """
    if published is None:
        return when
    if when.start is not None and when.end is not None and not when.anchor:
        return _interval(when, published)
    if not when.anchor or when.impossible:
        return when
    kind, _, how = when.anchor.partition(":")
    if kind == "year":
        return _year(when, published, how)
    marks = _marks(when)
    if kind == "weekday" and when.weekday is not None:
        how, _, more = how.partition("+")
        if how.startswith("date-"):
            numbered = weekday_numbered(published, when.weekday, int(how.removeprefix("date-")))
            return _day(numbered, marks) if numbered else when
        day = weekday_near(published, when.weekday, how)
        return _day(shift(day, int(more or 0)), marks)
    if kind == "feast":
        return _feast(published, how, marks) or when
    if kind == "weekend":
        return _days_between(*weekend_near(published, how), when.anchor)
    count = int(how)
    if kind.startswith("about-"):
        return _about(published, kind.removeprefix("about-"), count, marks)
    if kind == "days":
        return _day(shift(published, count), marks)
    if kind == "months":
        year, month = shift_month(published, count)
        return make_point(year=year, month=month, year_source="published", **marks)
    if kind == "years":
        year = published.year + count
        return make_point(
            year=year, month=when.month, day=when.day, year_source="published", **marks
        )
    low, high = week_of(shift(published, 7 * count))
    if kind == "weekends":
        low = shift(high, -1)
    return _days_between(low, high, when.anchor)


def _days_between(low: date, high: date, anchor: str) -> When:
    bare: dict[str, Any] = {"relative": True}
    return make_interval(_day(low, bare), _day(high, bare), anchor=anchor)


def _about(published: date, unit: str, count: int, marks: dict[str, Any]) -> When:
    """« il y a deux ans »: the year, the month or the day counted, and the days around it that a
    writer may mean: half a unit, or a tenth of what is long ago."""
    if unit == "weeks":
        day = shift(published, 7 * count)
        low, high = shift(day, -4), shift(day, 4)
        point = _day(day, marks)
    elif unit == "months":
        year, month = shift_month(published, count)
        point = make_point(year=year, month=month, year_source="published", **marks)
        low, high = shift(published, 30 * count - 20), shift(published, 30 * count + 20)
    else:
        point = make_point(year=published.year + count, year_source="published", **marks)
        slack = max(183, 36 * abs(count))
        low, high = (shift(published, 365 * count + s) for s in (-slack, slack))
    if point.low is None or point.high is None:
        return point
    return point.model_copy(update={"low": min(low, point.low), "high": max(high, point.high)})


def _feast(published: date, how: str, marks: dict[str, Any]) -> When | None:
    """The feast nearest to publication, the last or the next one; None when the text gives its
    year."""
    rule, _, direction = how.partition(":")
    if direction.isdecimal():
        return None
    years = range(max(published.year - 1, 1), min(published.year + 1, 9999) + 1)
    days = {year: Days(feast_days(rule, year)) for year in years}
    if direction == "last":
        year = max(y for y, d in days.items() if d[1] < published or y < published.year)
    elif direction == "next":
        year = min(y for y, d in days.items() if d[0] > published or y > published.year)
    else:
        year = near_year(published, "" if direction == "near" else direction, days.items())
    low, high = days[year]
    if ".." not in rule:
        return _day(low, marks)
    return _days_between(low, high, marks["anchor"]).model_copy(update={"bound": marks["bound"]})


def _marks(when: When) -> dict[str, Any]:
    return {name: getattr(when, name) for name in _KEPT}


def _day(day: date, marks: dict[str, Any]) -> When:
    return make_point(year=day.year, month=day.month, day=day.day, year_source="published", **marks)


def _days(when: When, year: int) -> Days | None:
    if when.code is not None:
        return days_of_code(year, when.code)
    return days_of(year, when.month, when.day)


def _year(when: When, published: date, how: str) -> When:
    """The year that puts the date nearest to publication (strictly before for "last").

    A day that only leap years have is sought eight years around.
    """
    reach = 8 if (when.month, when.day) == (2, 29) else 1
    around = range(published.year - reach, published.year + reach + 1)
    choices = [(year, _days(when, year)) for year in around]
    if how in ("last", "next"):
        choices = [(y, d) for y, d in choices if d and not d[0] <= published <= d[1]]
    sides = {"last": "past", "next": "future", "near": "", "was": "past", "will": "future"}
    year = near_year(published, sides.get(how, how), choices, soft=how in ("was", "will"))
    return make_point(
        year=year,
        month=when.month,
        day=when.day,
        code=when.code,
        year_source="published",
        **_marks(when),
    )


def _interval(when: When, published: date) -> When:
    """Both ends at once: the end without a year is the first one after the start."""
    start, end = when.start, when.end
    if start is None or end is None or not (start.anchor or end.anchor):
        return when
    if start.anchor and not end.anchor and end.year is not None:
        start = before(start, end)
    else:
        start = resolve(start, published)
        begun = start.anchor != "year:past" or start.low is None or start.low <= published
        if not begun and start.day is None and start.low is not None:
            # « déposées de janvier à novembre », told in December: a month to come is not near.
            start = _year(start, shift(start.low, -NEAR - 5), "past")
        end = after(end, start) if end.anchor else end
    return make_interval(start, end, bound=when.bound)


def after(end: When, start: When) -> When:
    """``end`` completed as the first such date on or after ``start``."""
    if start.low is None or end.impossible:
        return end
    if end.anchor.startswith("weekday:") and end.weekday is not None:
        return _day(weekday_near(start.low, end.weekday, "future"), _marks(end))
    return _year(end, start.low, "future") if end.anchor.startswith("year:") else end


def before(start: When, end: When) -> When:
    """``start`` completed from an ``end`` whose year the text gives: one year for both.

    Only a start of late autumn with an end in winter falls in the year before.
    """
    if end.year is None or not start.anchor.startswith("year:"):
        return start
    crossing = (start.month or 0) >= 10 and (end.month or 12) <= 3
    return make_point(
        year=end.year - crossing,
        month=start.month,
        day=start.day,
        code=start.code,
        year_source=end.year_source,
        **(_marks(start) | {"anchor": ""}),
    )

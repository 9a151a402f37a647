"""A date or an interval as news writes it: partial, relative, sometimes without a year.

The written form is EDTF (ISO 8601-2): ``2025-11-24``, ``XXXX-11-24`` (year unknown),
``2025-11``, ``199X``, ``18XX``, ``2025-21`` to ``2025-24`` (spring to winter), ``2025-33`` to
``2025-36`` (quarters), ``2025-40`` and ``2025-41`` (half-years), ``2024-11-04/2024-11-07``. What
no publication date has resolved yet keeps its place: « ce lundi » is ``XXXX-XX-XX`` with its
weekday and its ``anchor``, so that ``resolve`` can fill it in later.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any, Literal

from factcheck.values.calendar import CODE_MONTHS, Days, days_of, days_of_code, days_of_years
from factcheck.values.calendar import possible as calendar_has
from factcheck.values.part import Value

Precision = Literal["day", "month", "season", "quarter", "year", "decade", "century"]
YearSource = Literal["text", "published", "unknown"]


class When(Value):
    """A time range: the days from ``low`` to ``high`` when the year is known, else its parts.

    ``anchor`` says how publication completes it, and stays once it has: ``year:DIRECTION`` (only
    the year was missing), ``weekday:DIRECTION`` (``weekday:next+7``: a week after;
    ``weekday:date-22``: « lundi 22 »), ``days:N``, ``weeks:N``, ``weekends:N``, ``months:N``,
    ``years:N``, ``weekend:DIRECTION``, ``feast:RULE:DIRECTION`` (see ``feast_days``) and
    ``about-years:N`` (a count, whose days reach further than its written form).

    ``part`` is the third of the period meant (« fin mars »), ``bound`` is "since", "from" or
    "until" where the text opens a period at this date and names no other end, "by" or "after"
    where it lies on one side of it.
    """

    edtf: str
    low: date | None = None
    high: date | None = None
    weekday: int | None = None  # 0 is Monday; only when the text names it
    year_source: YearSource = "unknown"
    relative: bool = False
    precision: Precision = "day"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    code: int | None = None  # EDTF season, quarter or half-year
    part: Literal["", "early", "mid", "late"] = ""
    bound: Literal["", "since", "from", "until", "by", "after"] = ""
    anchor: str = ""
    impossible: bool = False  # no calendar has it: 30 February
    reversed: bool = False  # an interval whose end comes before its start
    start: When | None = None  # the ends of an interval; None is open
    end: When | None = None

    @property
    def interval(self) -> bool:
        """Whether the text names two ends (or a week)."""
        return "/" in self.edtf

    @property
    def period(self) -> str:
        """The open interval that the text opens or closes at this date, in EDTF: ``2019-03/..`` for
        « depuis mars 2019 », ``../2025-06-03`` for « jusqu'au 3 juin »; "" for any other date."""
        if self.bound in ("since", "from"):
            return f"{self.start.edtf if self.start else self.edtf}/.."
        if self.bound == "until":
            return f"../{self.end.edtf if self.end else self.edtf}"
        return ""

    def normal(self) -> dict[str, Any]:
        """``{"edtf": …}``, with its ``period`` where it is the open end of one."""
        return {"edtf": self.edtf} | ({"period": self.period} if self.period else {})

    def text(self) -> str:
        """The written form; ``parse_edtf`` reads it back."""
        return self.edtf


def make_point(
    *,
    year: int | None = None,
    month: int | None = None,
    day: int | None = None,
    precision: Precision | None = None,
    code: int | None = None,
    year_source: YearSource | None = None,
    **marks: Any,
) -> When:
    """A date from its parts; days, written form and impossibility follow from them.

    Args:
        precision: needed for decades and centuries (``year`` is then their first year); the
            parts say it otherwise.
        marks: the other fields of ``When``.
    """
    if precision is None:
        precision = "day" if day is not None else "month" if month is not None else "year"
        if code is not None:
            precision = "season" if code <= 24 else "quarter"
    days: Days | None = None
    if year is not None and precision in ("decade", "century"):
        days = days_of_years(year, year + (9 if precision == "decade" else 99))
    elif year is not None:
        days = days_of_code(year, code) if code is not None else days_of(year, month, day)
    impossible = not calendar_has(month, day, year)
    return When(
        edtf=_written(year, month, day, precision, code),
        low=days[0] if days else None,
        high=days[1] if days else None,
        year=year,
        month=month,
        day=day,
        precision=precision,
        code=code,
        year_source=year_source or ("text" if year is not None else "unknown"),
        impossible=impossible,
        **marks,
    )


def _written(
    year: int | None, month: int | None, day: int | None, precision: Precision, code: int | None
) -> str:
    years = "XXXX" if year is None else f"{year:04d}" if year >= 0 else f"-{-year:04d}"
    if precision == "decade":
        return years[:3] + "X"
    if precision == "century":
        return years[:2] + "XX"
    if precision == "year":
        return years
    if code is not None:
        return f"{years}-{code:02d}"
    months = "XX" if month is None else f"{month:02d}"
    if precision == "month":
        return f"{years}-{months}"
    return f"{years}-{months}-{'XX' if day is None else f'{day:02d}'}"


def make_interval(start: When | None, end: When | None, **marks: Any) -> When:
    """The range from one date to another; None leaves that end open.

    An end before the start is kept and flagged, because only a rule may call it a mistake.
    """
    backwards = bool(start and end and start.low and end.high and start.low > end.high)
    ends = [point for point in (start, end) if point is not None]
    order = ("day", "month", "season", "quarter", "year", "decade", "century")
    source: YearSource = "text"
    for candidate in ("published", "unknown"):
        if any(point.year_source == candidate for point in ends):
            source = candidate
    low = None if start is None else start.low
    high = None if end is None else end.high
    return When(
        edtf=f"{start.edtf if start else '..'}/{end.edtf if end else '..'}",
        low=high if backwards else low,
        high=low if backwards else high,
        year_source=source,
        relative=any(point.relative for point in ends),
        precision=min((point.precision for point in ends), key=order.index, default="day"),
        impossible=any(point.impossible for point in ends),
        reversed=backwards,
        start=start,
        end=end,
        **marks,
    )


_POINT = re.compile(r"(-?\d{4}|XXXX|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?")


def parse_edtf(text: str) -> When:
    """Reads the written form back: ``parse_edtf(when.edtf).edtf == when.edtf``.

    Raises:
        ValueError: not a form this product writes; the message shows it.
    """
    if "/" in text:
        first, _, last = text.partition("/")
        return make_interval(
            None if first == ".." else parse_edtf(first), None if last == ".." else parse_edtf(last)
        )
    found = _POINT.fullmatch(text)
    if found is None:
        raise ValueError(f"not a date in EDTF: {text!r}")
    years, months, days = found.groups()
    if "X" in years and years != "XXXX":
        if months:
            raise ValueError(f"not a date in EDTF: {text!r}")
        century = years.endswith("XX")
        return make_point(
            year=int(years.replace("X", "0")), precision="century" if century else "decade"
        )
    year = None if years == "XXXX" else int(years)
    month = int(months) if months and months != "XX" else None
    if month in CODE_MONTHS and days is None:
        return make_point(year=year, code=month)
    precision: Precision = "day" if days else "month" if months else "year"
    day = int(days) if days and days != "XX" else None
    return make_point(year=year, month=month, day=day, precision=precision)

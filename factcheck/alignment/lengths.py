"""How long dates and times of day last, and by how much prose may round it."""

from __future__ import annotations

from datetime import date

from factcheck.claims.kinds.hours import Hours
from factcheck.claims.kinds.stretch import Stretch

DAYS = {"day": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.436875, "year": 365.2425,
        "decade": 3652.425}  # fmt: skip
# By how much of a unit prose may round; more where the text gives only one end.
SLACK = {"day": 0.0, "week": 0.6, "fortnight": 0.6, "month": 0.6, "year": 0.5, "decade": 0.5}
OPEN_SLACK = {"day": 1.0, "week": 1.0, "fortnight": 1.0, "month": 1.5, "year": 0.75, "decade": 0.5}
HOUR = 60
ROUND_HOUR, FINE, SHARE = 50, 20, 0.1  # minutes that a length in hours, in half hours may miss
FEW, QUARTER = 10, 0.25  # minutes that are counted one by one, and the share they may miss


def slack_minutes(claim: Hours) -> tuple[float, float]:
    """The length in minutes and by how many it may miss."""
    size = HOUR if claim.length.unit == "hour" else 1
    stated = (claim.length.low or 0) * size
    if size == 1:
        few = stated <= FEW  # "four minutes" are not rounded as "forty" are
        # "9 hours and 40 minutes" is no rounder than half hours are.
        return stated, max(1, QUARTER * stated) if few else min(FINE, max(5, SHARE * stated))
    return stated, ROUND_HOUR if claim.length.step >= 1 else FINE


def days_of(claim: Stretch, published: date | None) -> tuple[int, int] | None:
    """The fewest and the most days that the dates allow."""
    when = claim.dates
    if claim.bound == "both":
        start, end = when.start, when.end
        if when.reversed and when.year_source != "text":  # a year read into it: "aura duré"
            return _days_without_year(claim)
        if when.reversed or start is None or end is None or start.part or end.part:
            return None
        if start.low is None or start.high is None or end.low is None or end.high is None:
            return _days_without_year(claim)
        return max(0, (end.low - start.high).days), (end.high - start.low).days + 1
    if when.low is None or when.high is None:
        return None
    if claim.origin is not None and claim.origin.low and claim.origin.high:
        return (when.low - claim.origin.high).days, (when.high - claim.origin.low).days + 1
    if published is None:
        return None
    if claim.bound == "until" and when.low > published:
        return (when.low - published).days, (when.high - published).days + 1
    if claim.bound in ("since", "ago") and when.high < published:
        return (published - when.high).days, (published - when.low).days + 1
    return None


def _days_without_year(claim: Stretch) -> tuple[int, int] | None:
    """Days of one year that is not told: none of it matters but a leap day."""
    start, end = claim.dates.start, claim.dates.end
    if not (start and end and start.day and end.day and start.month and end.month):
        return None
    if start.impossible or end.impossible or (start.month, end.month) == (2, 2):
        apart = end.day - start.day if start.month == end.month else -1
        return (apart, apart + 1) if apart >= 0 else None
    common, leap = (
        (date(year, end.month, end.day) - date(year, start.month, start.day)).days
        for year in (2001, 2004)
    )
    return (common, leap + 1) if common >= 0 else None

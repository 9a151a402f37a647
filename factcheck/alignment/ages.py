"""How many years have gone by since a birth, a founding or the start in an office."""

from __future__ import annotations

from datetime import date

from factcheck.claims.kinds.elapsed import Elapsed


def told_on(claim: Elapsed, published: date | None) -> tuple[date, date] | None:
    """The first and the last day on which the years may be told; None when nothing dates them."""
    if claim.at and claim.at.low and claim.at.high and not claim.at.bound:
        near = published is not None and claim.at.low <= published <= claim.at.high
        if claim.at.precision in ("day", "month", "year") and not near:
            return claim.at.low, claim.at.high
    return (published, published) if published else None


def full_years(claim: Elapsed, published: date | None) -> tuple[int, int] | None:
    """The fewest and the most full years gone by."""
    at = told_on(claim, published)
    low, high = claim.since.low, claim.since.high
    if at is None or low is None or high is None or high > at[0]:
        return None
    return _between(high, at[0]), _between(low, at[1])


def calendar_years(claim: Elapsed, published: date | None) -> tuple[int, int] | None:
    """By how many years of the calendar: a feast of the year is held on any of its days."""
    at = told_on(claim, published)
    low, high = claim.since.low, claim.since.high
    if at is None or low is None or high is None or high > at[0]:
        return None
    return at[0].year - high.year, at[1].year - low.year


def _between(start: date, end: date) -> int:
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))

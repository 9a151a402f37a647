"""Drafts from a length told beside its dates: what duration-mismatch says of days and years."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.alignment.lengths import DAYS, OPEN_SLACK, SLACK, days_of
from factcheck.alignment.likeness import far_off
from factcheck.alignment.view import View
from factcheck.claims.kinds.stretch import Stretch
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say

UNITS = {"day": say("day"), "week": say("week"), "fortnight": say("fortnight"),
         "month": say("month"), "year": say("year"), "decade": say("decade")}  # fmt: skip

TIMES = 3  # times a length that its dates give: beyond it they are of something else


def stretch_drafts(view: View, claim: Stretch) -> Iterator[Draft]:
    """A draft for a length that its dates do not give."""
    days = days_of(claim, view.documents[claim.document].published)
    size = DAYS.get(claim.length.unit)
    stated = claim.length.low
    if days is None or size is None or stated is None:
        return
    least, most = days[0] / size, days[1] / size
    slack = (SLACK if claim.bound == "both" else OPEN_SLACK)[claim.length.unit]
    short = stated < least - slack and not claim.working
    if far_off(stated, most if stated > most else least, TIMES):
        return
    if short or stated > most + slack:
        length, dates, *first = claim.evidence
        real = _range(least, most, claim.length.unit)
        said, when = claim.length.text(), claim.dates.text()
        yield Draft(
            subject=f"{claim.document} {claim.start}",
            message=say("{dates} is {real}, not {length}", dates=when, real=real, length=said),
            sides=(
                Side(claim.document, length.start, length.end, said, say("the length")),
                Side(claim.document, dates.start, dates.end, when, say("that is {real}", real=real)),
                *(Side(claim.document, e.start, e.end, say("its beginning")) for e in first),
            ),
            explanation=_derivation(claim, real, view.documents[claim.document].published),
            strength=0.9 if claim.bound == "both" else 0.8,
            reconciled_by=say("both can be true if the length is of something else than the dates"),
            repairs=(real, say("dates that are {length} apart", length=said)),
        )  # fmt: skip


def _derivation(claim: Stretch, real: str, published: date | None) -> str:
    dates = claim.dates.text()
    if claim.bound == "both":
        return say("From one end of {dates} to the other it is {real}.", dates=dates, real=real)
    if claim.origin is not None:
        start = claim.origin.text()
        return say("From {start} to {end} it is {real}.", start=start, end=dates, real=real)
    return say(
        "Between {dates} and its publication on {published} it is {real}.",
        dates=dates, published=str(published), real=real,
    )  # fmt: skip


def _range(least: float, most: float, unit: str) -> str:
    low, high = f"{least:.1f}".removesuffix(".0"), f"{most:.1f}".removesuffix(".0")
    if low == high:
        return say("{low} {unit}", low=low, unit=UNITS[unit])
    return say("{low} to {high} {unit}", low=low, high=high, unit=UNITS[unit])

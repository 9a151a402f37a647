"""Drafts from years since a birth, a founding or an office that their date does not give."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.ages import calendar_years, full_years, told_on
from factcheck.alignment.view import View
from factcheck.claims.kinds.elapsed import Elapsed
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say

EVENTS = {
    "birth": say("birth"),
    "founding": say("founding"),
    "office": say("office"),
    "beginning": say("beginning"),
}
JUBILEE_SLACK = 1  # years: feasts are held when they suit


def elapsed_drafts(view: View, claim: Elapsed) -> Iterator[Draft]:
    """A draft where the years told are not those since the beginning."""
    published = view.documents[claim.document].published
    feast = claim.event == "founding"
    years = calendar_years(claim, published) if feast else full_years(claim, published)
    stated = claim.years.low
    if years is None or stated is None:
        return
    slack = JUBILEE_SLACK if claim.event in ("founding", "beginning") else 0
    if years[0] - slack <= stated <= years[1] + slack:
        return
    told, since = claim.evidence
    either = say("{first} or {second}", first=years[0], second=years[1])
    real = str(years[0]) if years[0] == years[1] else either
    far, begun = min(abs(stated - y) for y in years) > 1, claim.since.text()
    yield Draft(
        subject=f"{claim.document} {claim.since.text()}",
        message=say(
            "{event} in {since} makes {real} years, not {stated}",
            event=EVENTS[claim.event], since=begun, real=real, stated=stated,
        ),
        sides=(
            Side(claim.document, told.start, told.end, str(stated), say("the years it states")),
            Side(claim.document, since.start, since.end, begun, say("{real} years ago", real=real)),
        ),
        explanation=say(
            "From {start} to {end} it is {real} years.",
            start=begun, end=_told_at(view, claim), real=real,
        ),
        strength=0.9 if far else 0.75,
        severity=None if far and claim.event != "office" else "warning",
        reconciled_by=say("both can be true if the two are of different people or things"),
        repairs=(real, say("the year that makes {stated}", stated=stated)),
    )  # fmt: skip


def _told_at(view: View, claim: Elapsed) -> str:
    at = told_on(claim, view.documents[claim.document].published)
    return str(at[1]) if at else say("now")

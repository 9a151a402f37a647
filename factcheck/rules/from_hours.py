"""Drafts from a length told beside two times of day: what duration-mismatch says of hours."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.lengths import slack_minutes
from factcheck.claims.kinds.hours import Hours
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say

APART = 3  # times that a length may be another and still be of the same hours


def hours_drafts(claim: Hours) -> Iterator[Draft]:
    """A draft for a length that the two times do not give."""
    stated, slack = slack_minutes(claim)
    near = min(claim.minutes, key=lambda m: abs(m - stated))
    short = (claim.inside and stated < near) or not near / APART < stated < near * APART
    if short or abs(near - stated) <= slack:
        return
    length, *times = claim.evidence
    real, said = f"{near // 60} h {near % 60:02d}", claim.length.text()
    note = say("that is {real}", real=real)
    yield Draft(
        subject=f"{claim.document} {claim.start}",
        message=say("from {start} to {end} it is {real}, not {length}", start=times[0].quote,
                    end=times[1].quote, real=real, length=said),
        sides=(
            Side(claim.document, length.start, length.end, said, say("the length")),
            *(Side(claim.document, t.start, t.end, t.quote, note) for t in times),
        ),
        explanation=say("{near} minutes lie between the two times; it says {length}.", near=near,
                        length=said),
        strength=0.85,
        reconciled_by=say("both can be true if the times are of two places or two days"),
        repairs=(real, say("times that are {length} apart", length=said)),
    )  # fmt: skip

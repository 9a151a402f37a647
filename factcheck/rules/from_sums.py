"""Drafts of totals that figures of one sentence all but make, and of votes that make no total."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.ballots import Poll
from factcheck.alignment.likeness import misprint
from factcheck.alignment.near_totals import NearTotal
from factcheck.alignment.sums import MISSED
from factcheck.alignment.view import View
from factcheck.claims.claim import Figure
from factcheck.claims.kinds.breakdown import Breakdown
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.values.quantity import Quantity


def near_draft(near: NearTotal) -> Draft:
    """Parts that nothing but their sum declares to be the parts."""
    stated, total = near.total.value_text(), near.made.text()
    document = near.total.document
    return Draft(
        subject=f"{document} {near.total.start}",
        message=say("the parts add up to {total}, not {stated}", total=total, stated=stated),
        sides=(
            Side(document, near.total.start, near.total.end, stated, say("the total it states")),
            *(Side(document, p.start, p.end, p.value_text(), say("one of the parts"))
              for p in near.parts),
        ),
        explanation=say("{sum} = {total}; the total stated is {stated}.",
                        sum=" + ".join(p.value_text() for p in near.parts), total=total,
                        stated=stated),
        strength=0.82,
        reconciled_by=say("both can be true if the list leaves something out: it should say so"),
        repairs=(say("total: {total}", total=total),
                 say("one of the parts, so that they make {total}", total=stated)),
    )  # fmt: skip


def poll_drafts(poll: Poll) -> Iterator[Draft]:
    """Ayes, noes and abstentions against the number of those who voted, said after them."""
    vote, stated = poll.tally, poll.voters.value.figure
    if vote is None or vote.abstentions is None or not stated:
        return
    cast = poll.cast + vote.abstentions
    if stated in (cast, poll.cast) or abs(cast - stated) > MISSED * stated:
        return
    votes, voters = poll.votes, poll.voters
    added, most = f"{cast:.0f}", voters.value_text()
    yield Draft(
        subject=f"{votes.document} {votes.start}",
        message=say("{votes} makes {cast}, not {voters}", votes=vote.text(), cast=added,
                    voters=voters.quote),
        sides=(
            Side(votes.document, votes.start, votes.end, added, say("the votes")),
            Side(voters.document, voters.start, voters.end, most, say("the total")),
        ),
        explanation=f"{vote.ayes} + {vote.noes} + {vote.abstentions} = {added}.",
        strength=0.85,
        reconciled_by=say("both can be true if some did not vote: the text should say so"),
        repairs=(say("total: {total}", total=added), say("votes that make {total}", total=most)),
    )  # fmt: skip


def sum_draft(view: View, claim: Breakdown, whole: Quantity) -> Draft:
    """A total beside what its own parts make."""
    stated, total = claim.total.text(), whole.text()
    sums = " + ".join(p.text() for p in claim.parts)
    first, *rest = claim.evidence
    sides = [Side(claim.document, first.start, first.end, stated, say("the total it states"))]
    sides += [
        Side(claim.document, e.start, e.end, p.text(), say("one of the parts"))
        for e, p in zip(rest, claim.parts, strict=True)
    ]
    sides += _repeated(view, claim)
    return Draft(
        subject=f"{claim.document} {claim.start}",
        message=say("the parts add up to {total}, not {stated}", total=total, stated=stated),
        sides=tuple(sides),
        explanation=say("{sum} = {total}; the total stated is {stated}.", sum=sums, total=total,
                        stated=stated),
        strength=0.92 if claim.explicit or misprint(claim.total, whole) else 0.82,
        reconciled_by=say("both can be true if the list leaves something out: it should say so"),
        repairs=(say("total: {total}", total=total),
                 say("one of the parts, so that they make {total}", total=stated)),
    )  # fmt: skip


def _repeated(view: View, claim: Breakdown) -> Iterator[Side]:
    """The other places of the article that state the total."""
    spans = {(e.start, e.end) for e in claim.evidence}
    for figure in view.of_kind(Figure, claim.document):
        same = figure.value.low == claim.total.low == figure.value.high
        alone = all(figure.end <= start or end <= figure.start for start, end in spans)
        if same and alone and claim.concept and figure.concept == claim.concept:
            yield Side(
                claim.document, figure.start, figure.end, claim.total.text(), say("the same total")
            )

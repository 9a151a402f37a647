"""Drafts of totals that figures of one sentence all but make, and of votes that make no total."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.alignment.ballots import Poll
from factcheck.alignment.likeness import digits, figure_slip, misprint
from factcheck.alignment.near_totals import SLIPS, TOLD, NearTotal
from factcheck.alignment.sums import MISSED, reconciled
from factcheck.alignment.view import View
from factcheck.claims.claim import Figure
from factcheck.claims.kinds.breakdown import Breakdown
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.values.quantity import Quantity

# How sure it is that figures are the parts: words say so or a digit tells, or nothing does.
DECLARED, UNDECLARED = 0.92, 0.82


def near_draft(near: NearTotal) -> Draft:
    """Parts that nothing but their sum declares to be the parts."""
    stated, document = near.total, near.total.document
    parts = [
        Side(document, p.start, p.end, p.value_text(), say("one of the parts")) for p in near.parts
    ]
    total = Side(
        document, stated.start, stated.end, stated.value_text(), say("the total it states")
    )
    drafted = _draft(stated.start, total, parts, near.made.text(), (), UNDECLARED)
    return drafted._replace(severity="warning") if near.some else drafted


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
    first, *rest = claim.evidence
    total = Side(
        claim.document, first.start, first.end, claim.total.text(), say("the total it states")
    )
    parts = [
        Side(claim.document, e.start, e.end, p.text(), say("one of the parts"))
        for e, p in zip(rest, claim.parts, strict=True)
    ]
    strength = DECLARED if claim.explicit or misprint(claim.total, whole) else UNDECLARED
    return _draft(claim.start, total, parts, whole.text(), _repeated(view, claim), strength)


def left_out(view: View, claim: Breakdown, whole: Quantity) -> Iterator[Draft]:
    """A warning where what "including" may leave out is one digit of a long total, or two."""
    slip = figure_slip(claim.total, whole) in SLIPS and len(digits(claim.total)) >= TOLD
    if slip and not reconciled(view, claim, whole):
        yield sum_draft(view, claim, whole)._replace(severity="warning", strength=UNDECLARED)


def _draft(
    start: int, stated: Side, parts: list[Side], total: str, again: Iterable[Side], strength: float
) -> Draft:
    """The total an article states and its parts, which make another; ``again`` are more places
    that state it."""
    return Draft(
        subject=f"{stated.document} {start}",
        message=say("the parts add up to {total}, not {stated}", total=total, stated=stated.value),
        sides=(stated, *parts, *again),
        explanation=say("{sum} = {total}; the total stated is {stated}.",
                        sum=" + ".join(p.value for p in parts), total=total, stated=stated.value),
        strength=strength,
        reconciled_by=say("both can be true if the list leaves something out: it should say so"),
        repairs=(say("total: {total}", total=total),
                 say("one of the parts, so that they make {total}", total=stated.value)),
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

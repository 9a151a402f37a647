"""Drafts from titles that compete: two ranks, two posts of one person."""

from __future__ import annotations

from factcheck.entities.ranks import Ranked
from factcheck.entities.titles import Held
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say


def of_ranks(left: list[Ranked], right: list[Ranked]) -> Draft:
    """Two ranks of one person."""
    a, b = left[0].claim, right[0].claim
    person, one, two = left[0].person, a.value.rank, b.value.rank
    return Draft(
        subject=person,
        message=say("{person}: {first} or {second}", person=person, first=one, second=two),
        sides=tuple(
            Side(h.claim.document, h.claim.start, h.claim.end, group[0].claim.value.rank, person)
            for group in (left, right)
            for h in group
        ),
        explanation=say(
            "{a} gives {person} the rank of {first}, {b} that of {second}, and no article of the "
            "story gives both.",
            a=a.document,
            b=b.document,
            person=person,
            first=one,
            second=two,
        ),
        strength=0.75,
        reconciled_by=say("both can be true if the person was promoted in between"),
        repairs=(
            say("in {document}: {right}", document=a.document, right=two),
            say("in {document}: {right}", document=b.document, right=one),
        ),
    )


def of_rank_and_trade(ranked: Ranked, trade: Held) -> Draft:
    """A rank of the army and a trade of civil life of one person."""
    a, b = ranked.claim, trade.claim
    person, one, two = ranked.person, a.value.rank, b.value.wording
    return Draft(
        subject=person,
        message=say("{person}: {first} or {second}", person=person, first=one, second=two),
        sides=(
            Side(a.document, a.start, a.end, one, person),
            Side(b.document, b.start, b.end, two, person),
        ),
        explanation=say(
            "{a} calls {person} {first}, {b} {second}: {reason}, and no article of the story "
            "gives both.",
            a=a.document,
            person=person,
            first=one,
            b=b.document,
            second=two,
            reason=say("nobody has these two trades together"),
        ),
        strength=0.75,
        reconciled_by=say(
            "both can be true if the post changed in between or both are held: one article "
            "should say so"
        ),
        repairs=(
            say("in {document}: {right}", document=a.document, right=two),
            say("in {document}: {right}", document=b.document, right=one),
        ),
    )


def of_titles(person: str, reason: str, left: list[Held], right: list[Held]) -> Draft:
    """Two titles of one person that nobody holds together, and why."""
    sides = tuple(
        Side(h.document, h.claim.start, h.claim.end, group[0].claim.value.wording, person)
        for group in (left, right)
        for h in group
    )
    a, b = left[0].claim, right[0].claim
    return Draft(
        subject=person,
        message=say(
            "{person}: {first} or {second}",
            person=person,
            first=a.value.wording,
            second=b.value.wording,
        ),
        sides=sides,
        explanation=say(
            "{a} calls {person} {first}, {b} {second}: {reason}, and no article of the story "
            "gives both.",
            a=a.document,
            person=person,
            first=a.value.wording,
            b=b.document,
            second=b.value.wording,
            reason=reason,
        ),
        strength=0.85 if reason == "two portfolios" else 0.75,
        severity="error" if reason == "two portfolios" else None,
        reconciled_by=say(
            "both can be true if the post changed in between or both are held: one article "
            "should say so"
        ),
        repairs=(
            say("in {document}: {right}", document=a.document, right=b.value.wording),
            say("in {document}: {right}", document=b.document, right=a.value.wording),
        ),
    )

"""Drafts from conflicting figures: what the figure rules share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.alignment.ledger import Pair, carriers
from factcheck.alignment.likeness import Slip
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.kinds.date import Dated
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say

SLIPS = {
    "exchanged digits": say("They differ by two exchanged digits."),
    "one digit": say("They differ by one digit."),
    "one short digit": say("They differ by one digit."),
    "magnitude": say("The digits are the same, the magnitude is not."),
    "zeros": say("The digits are the same, the zeros are not."),
    "near day": say("The days differ by one digit."),
    "day": say("The days differ by one digit."),
    "month": say("Only the month differs."),
    "year": say("Only the year differs."),
}


def side(claim: Claim, note: str = "", value: str | None = None) -> Side:
    """A claim as one side of a finding."""
    text = claim.value_text() if value is None else value
    return Side(claim.document, claim.start, claim.end, text, note)


def rivals(view: View, kind: str) -> Iterator[Pair]:
    """Each conflicting pair of claims of a kind, magnitude slips aside."""
    return (p for p in view.ledger.conflicts if p.a.kind == kind and not _magnitude(p))


def drafts(view: View, kind: str, slips: Sequence[Slip] = ()) -> Iterator[Draft]:
    """A draft for each such pair; with ``slips`` only for pairs that look like one of these."""
    for pair in rivals(view, kind):
        if not slips or pair.comparability.slip in slips:
            yield draft(view, pair)


def unit_drafts(view: View) -> Iterator[Draft]:
    """A draft for each pair with the same digits and another magnitude or unit."""
    for pair in (*view.ledger.conflicts, *view.ledger.other_units):
        if pair in view.ledger.other_units or _magnitude(pair):
            yield draft(view, pair)


def _magnitude(pair: Pair) -> bool:
    return pair.comparability.slip == "magnitude"


def draft(view: View, pair: Pair) -> Draft:
    """One conflict with all its carriers, its derivation and a repair for each side."""
    a, b = pair.a, pair.b
    sides = [side(c) for claim in (a, b) for c in _alike(view, claim)]
    head = a.head if isinstance(a, Figure) else ""
    concept = a.concept if isinstance(a, Figure) else ""
    what = head or concept or " ".join(sorted(set(a.near) & set(b.near)))
    first, second = a.value_text(), b.value_text()
    slip = pair.comparability.slip
    explanation = say(
        "{a} has {first}, {b} has {second}; they are held to answer one question because of: "
        "{reasons}.",
        a=a.document,
        b=b.document,
        first=first,
        second=second,
        reasons=pair.comparability.reasons,
    )
    if slip:
        explanation = say("{told} {more}", told=explanation, more=SLIPS[slip])
    return Draft(
        subject=concept or " / ".join(sorted((first, second))),
        message=say("{first} or {second} {what}", first=first, second=second, what=what)
        if what
        else say("{first} or {second}", first=first, second=second),
        sides=tuple(sides),
        explanation=explanation,
        strength=round(0.6 + 0.39 * pair.comparability.probability, 2),
        reconciled_by=reconciled(a, b),
        repairs=(instead(a.document, second, first), instead(b.document, first, second)),
    )


def instead(document: str, right: str, wrong: str) -> str:
    """The repair that puts one value in the place of another."""
    return say("in {document}: {right} instead of {wrong}", document=document, right=right,
               wrong=wrong)  # fmt: skip


def _alike(view: View, claim: Claim) -> list[Claim]:
    """A claim with those that agree with it in the same unit, dates as exactly as it does: the year
    of a headline carries no day."""
    if isinstance(claim, Dated):
        days = claim.value.low, claim.value.high
        told = [c for c in carriers(view, claim) if isinstance(c, Dated)]
        return [c for c in told if c is claim or (c.value.low, c.value.high) == days]
    unit = claim.value.unit if isinstance(claim, Figure) else ""
    return [
        c
        for c in carriers(view, claim)
        if c is claim or not isinstance(c, Figure) or c.value.unit == unit
    ]


def reconciled(a: Claim, b: Claim) -> str:
    """What the articles would have to say for both figures to be true."""
    return say(
        "both can be true if the articles speak of different times, places or parts: "
        "the one that does should say so"
    )

"""Drafts of numbers of countries that the lists of a whole article do not make."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from factcheck.alignment.rolls import MET, hypotheses_of
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import UNSAID
from factcheck.claims.kinds.count import Count
from factcheck.claims.kinds.roll import Roll
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say

FEWEST_NAMED = 10  # countries over all lists before a scattered list is counted
NEAR = 0.25  # of the stated number that the lists may miss and still be its lists


def scattered(view: View, document: str, rolls: list[Roll]) -> Iterator[Draft]:
    """A draft for the one number of an article that its lists of countries all but make."""
    rolls = [r for r in rolls if r.modality not in UNSAID]
    named = Counter(i for r in rolls for i in r.ids)
    if len(named) < FEWEST_NAMED:
        return
    counts = [
        c
        for c in view.of_kind(Count, document)
        if c.modality not in UNSAID
        and c.value.approximation == "exact"
        and c.value.low == c.value.high
    ]
    if any(c.value.low == len(named) for c in counts):
        return
    stated = [
        c
        for c in counts
        if c.concept in MET and abs((c.value.low or 0) - len(named)) <= NEAR * len(named)
    ]
    values = {c.value.low for c in stated}
    if len(values) == 1:
        yield _scattered_draft(document, stated, rolls, named, counts)


def _scattered_draft(
    document: str,
    stated: list[Count],
    rolls: list[Roll],
    named: Counter[str],
    counts: list[Count],
) -> Draft:
    number, listed = int(stated[0].value.low or 0), len(named)
    head = stated[0].head
    sides = [
        Side(document, c.start, c.end, str(number), say("the number it states")) for c in stated
    ]
    sides += [
        Side(document, r.start, r.end, f"list of {len(r.items)}", ", ".join(r.items)) for r in rolls
    ]
    lengths = " + ".join(str(len(r.items)) for r in rolls)
    hypotheses = hypotheses_of(number, listed, rolls, named, counts)
    return Draft(
        subject=f"{document} {number}",
        message=say(
            "{number} {head} announced, {listed} countries listed",
            number=number,
            head=head,
            listed=listed,
        ),
        sides=tuple(sides),
        explanation=say(
            "The lists name {lengths} = {total} countries, {listed} of them different; "
            "{number} {head} are announced. "
            "What could reconcile them (a hypothesis): {hypotheses}.",
            lengths=lengths,
            total=sum(len(r.items) for r in rolls),
            listed=listed,
            number=number,
            head=head,
            hypotheses=hypotheses,
        ),
        strength=0.75,
        severity="warning",
        reconciled_by=hypotheses,
        repairs=(
            say("{number} {head}", number=listed, head=head),
            say("lists that make {number}", number=number),
        ),
    )

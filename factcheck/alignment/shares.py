"""Shares of one vote or capital, listed side by side, that make more than all of it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.separators import APART
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import by_sentence, words
from factcheck.claims.kinds.percent import Percent

FEWEST, ALL = 3, 100.5  # shares, and what their rounded sum may be at most
WHOLE, TWICE = 100, 200  # per cent: shares that make more are not of one whole
NEAR = 60  # characters between two shares of one list


def overfull(view: View) -> Iterator[list[Percent]]:
    """Each list of shares that makes more than a hundred, in a sentence that names their whole."""
    for shares in by_sentence(view.of_kind(Percent)).values():
        run: list[Percent] = []
        for claim in shares:
            if (claim.value.low or 0) >= WHOLE:
                continue  # "sur un total de 100 %"
            if run and not _listed(view, run[-1], claim):
                yield from _too_much(view, run)
                run = []
            if claim.value.unit == "%" and _exact(claim) and claim.modality not in APART:
                run.append(claim)
        yield from _too_much(view, run)


def _listed(view: View, a: Percent, b: Percent) -> bool:
    """Whether one share follows another in a list: a sign between, and no word of comparison."""
    if b.start - a.end > NEAR:
        return False
    gap = words(view, a.document, a.end, b.start)
    marks = [i for i in range(len(gap.keys)) if gap.keys[i] in ",;" or gap.match("conjunctions", i)]
    apart = any(gap.match(t, i) for t in ("changes", "auxiliaries") for i in range(len(gap.keys)))
    return bool(marks) and marks[-1] - marks[0] <= len(marks) and not apart


def _too_much(view: View, run: list[Percent]) -> Iterator[list[Percent]]:
    total = sum(c.value.low or 0 for c in run)
    if len(run) < FEWEST or not ALL < total < TWICE:
        return
    first = run[0]
    said = words(view, first.document, first.sentence[0], first.sentence[1])
    if any(said.match("wholes", i) for i in range(len(said.keys))):
        yield run


def _exact(claim: Percent) -> bool:
    value = claim.value
    return value.approximation == "exact" and value.low == value.high and value.step <= 1

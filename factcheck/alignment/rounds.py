"""The rounds of a contest: the final, the match for the third place, the last four."""

from __future__ import annotations

from factcheck.alignment.opponents import same_lands
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim
from factcheck.claims.kinds.score import Result
from factcheck.languages import meanings

BEFORE_THE_END = frozenset(("semi", "quarter", "last16", "group", "third"))


def another_round(view: View, a: Claim, b: Claim) -> bool:
    """Whether two results are told as of two rounds: each names its own, or one names an early one
    and the other is a result of an article that tells of several."""
    first, second = rounds(view, a), rounds(view, b)
    if first and second:
        return not first & second
    if same_lands(view, a, b):
        return False
    return _early(view, first, b) or _early(view, second, a)


def _early(view: View, told: frozenset[str], other: Claim) -> bool:
    """Whether one result is of a round before the final, and the other article has several results
    and tells of another round as well, so that one without a round is hardly of that one."""
    document = view.documents[other.document]
    if not told or not told <= BEFORE_THE_END or not isinstance(other, Result):
        return False
    ends = (c for c in view.told(other.document, "score") if isinstance(c, Result))
    results = {c.value for c in ends if c.phase == other.phase}
    article = meanings(document.text, document.language, "rounds") - {"ahead"}
    return len(results) > 1 and len(article - told) > 0


def rounds(view: View, claim: Claim) -> frozenset[str]:
    """The rounds of a contest that the sentence of a claim names as those played."""
    return told_in(view, claim, "rounds") - {"ahead"}


def sentence_of(view: View, claim: Claim) -> str:
    """The sentence of a claim."""
    return view.documents[claim.document].text[slice(*claim.sentence)]


def told_in(view: View, claim: Claim, table: str) -> frozenset[str]:
    """What the phrases of a table mean that the sentence of a claim has."""
    return meanings(sentence_of(view, claim), view.documents[claim.document].language, table)

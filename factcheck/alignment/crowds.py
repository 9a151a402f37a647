"""Who counted a crowd or those on strike: the organisers and the police seldom agree, and each
paper may give the figure of one of them.
"""

from __future__ import annotations

from factcheck.alignment.likeness import figure_slip
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.languages import concepts, meanings

KINDS = ("count", "percent")
CROWDS = frozenset(("protester", "participant", "striker", "person", "people", ""))
MARKS = (", ", "; ", ": ", " (", ") ", " – ", " — ")
ORGANISERS = "organisers"


def counted_by_others(view: View, a: Claim, b: Claim) -> bool:
    """Whether two numbers of marchers or strikers are of two sources, or the higher one is that of
    the organisers and the other of somebody who is not told."""
    if not (isinstance(a, Figure) and isinstance(b, Figure)):
        return False
    if not (of_crowd(view, a) and of_crowd(view, b)):
        return False
    first, second = _counter(view, a), _counter(view, b)
    if first and second:
        return first.isdisjoint(second)
    if figure_slip(a.value, b.value) == "exchanged digits":
        return False
    return _higher(a, b, first, second) or _higher(b, a, second, first)


def _higher(a: Figure, b: Figure, first: frozenset[str], second: frozenset[str]) -> bool:
    more = (a.value.figure or 0) > (b.value.figure or 0)
    return more and first == {ORGANISERS} and not second


def of_crowd(view: View, claim: Claim) -> bool:
    """Whether the sentence of a number of people tells of a march or a strike."""
    if not isinstance(claim, Figure) or claim.kind not in KINDS:
        return False
    if claim.kind == "count" and claim.concept not in CROWDS | concepts()["of_a_day"]:
        return False
    document = view.documents[claim.document]
    return bool(meanings(document.text[slice(*claim.sentence)], document.language, "crowd_words"))


def _counter(view: View, claim: Figure) -> frozenset[str]:
    """The side that counted, told in the clause of a number, else after it, else before it, as far
    as the next number."""
    document = view.documents[claim.document]
    text, (low, high) = document.text, claim.sentence
    beside = [c for c in view.beside(claim) if isinstance(c, Figure)]
    start = max((c.end for c in beside if c.end <= claim.start), default=low)
    stop = min((c.start for c in beside if c.start >= claim.end), default=high)
    left = max(start, *(text.rfind(mark, start, claim.start) for mark in MARKS))
    ends = (text.find(mark, claim.end, stop) for mark in MARKS)
    right = min((at for at in ends if at >= 0), default=stop)
    for first, last in ((left, right), (claim.end, stop), (start, claim.start)):
        if found := meanings(text[first:last], document.language, "crowd_counters"):
            return found
    return frozenset((claim.attribution,)) if claim.attribution else frozenset()

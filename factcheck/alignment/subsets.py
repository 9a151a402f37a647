"""Counts that seem to take up an earlier one and are of some of those, or of all there are.

"Trois granges ont brûlé. Les deux granges de Bord …": a writer who has told how many there are goes
on to tell of a part of them, by a smaller number. A slip is near to what was told before, and one
of the two is mostly in words, the other in digits.
"""

from __future__ import annotations

import re

from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import BESIDE, said, said_after, words
from factcheck.claims.claim import Figure
from factcheck.text.lemma import lemma

FEWEST = 5  # a smaller number than this singles out some
NEAR = 2 / 3  # the smaller over the larger of a count and the one that takes it up
COMPLEMENT = 4  # tokens behind a count in which the noun it belongs to stands
# Right after a noun they make it another set: of the port, that were planned.
NARROWING = ("partitives", "relatives", "place_prepositions", "narrowed_by")


def of_another_set(view: View, a: Figure, b: Figure) -> bool:
    """Whether a later count ``b`` may well be of other things than an earlier one, or of some."""
    first, second = sorted(abs(f.value.figure or 0) for f in (a, b))
    if a.value.written == b.value.written == "words" or first < FEWEST or first < NEAR * second:
        return True
    if any(said(view, f, f.start, f.end, "picks_some") for f in (a, b)):
        return True
    if _cut_short(view, b) or _said_between(view, a, b):
        return True
    return bool(_called(b) - _called(a) - {*a.context}) or _narrowed(view, a, b)


def _cut_short(view: View, claim: Figure) -> bool:
    """ "Quinze vice-présidents": the noun goes on behind a hyphen, and its words were not read."""
    return view.documents[claim.document].text[claim.end : claim.end + 1] == "-"


def _said_between(view: View, a: Figure, b: Figure) -> bool:
    """ "Cinquante puits, puis 62. Les 62 puits …": the later number was told after the earlier."""
    figure = re.escape(f"{b.value.figure or 0:g}")
    text = view.documents[a.document].text[a.end : b.start]
    return re.search(rf"(?<![\d,.]){figure}(?![\d,.]\d|\d)", text) is not None


def _called(claim: Figure) -> set[str]:
    """What stands between a number and its noun: "six founding countries"."""
    inside = claim.quote.lower().split()
    return {word for word in inside[1:-1] if word.isalpha() and word != claim.head.lower()}


def _narrowed(view: View, a: Figure, b: Figure) -> bool:
    """Whether a complement makes a count one of something that the earlier was not told of: "les
    14 bornes du port"; "du groupe" is of all."""
    if not said_after(view, b, *NARROWING, stop=1):
        return False
    more = (b.value.figure or 0) > (a.value.figure or 0)
    if not more and said_after(view, b, "whole_groups", stop=1):
        return False
    after = words(view, b.document, b.end, min(b.sentence[1], b.end + BESIDE))
    told = {lemma(key, after.language) for key in after.keys[:COMPLEMENT]}
    return told.isdisjoint(a.context)

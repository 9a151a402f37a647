"""One figure that an article gives twice, with two units or magnitudes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.alignment.likeness import digits, other_magnitude
from factcheck.alignment.separators import another_time
from factcheck.alignment.view import View
from factcheck.alignment.within import Clash
from factcheck.alignment.within_sentence import UNSAID, preceded_by
from factcheck.claims.claim import Figure
from factcheck.messages import say
from factcheck.values.conversion import convertible
from factcheck.values.quantity import same_unit

ABOUT, SHORT, TAKEN_UP = 0.28, 0.5, 0.1  # of the words of a sentence that the other must have
CLAUSE = 0.6  # of the words of a clause that the next sentence must have
MAGNITUDES = frozenset((1e3, 1e6, 1e9))
NEXT = 3  # characters between two sentences of which one follows the other
MOST_ALIKE = 12  # figures with the same digits: more are a table


def unit_clashes(view: View, document: str) -> Iterator[Clash]:
    """The same digits a thousand times apart, or the same number in two units of one kind."""
    alike: dict[tuple[str, str], list[Figure]] = {}
    for claim in view.of_kind(Figure, document):
        known = claim.kind in ("money", "measure") and claim.modality not in UNSAID
        if known and claim.value.approximation == "exact" and claim.value.figure:
            alike.setdefault((claim.kind, digits(claim.value)), []).append(claim)
    for figures in alike.values():
        if len(figures) > MOST_ALIKE or len({f.value for f in figures}) != 2:
            continue  # a third value would be another thing's
        for a, b in combinations(figures, 2):
            if a.sentence != b.sentence and _other(a, b) and _one_thing(view, a, b):
                yield Clash(a, b, say("the digits are the same, the unit is not"), 0.85)


def _other(a: Figure, b: Figure) -> bool:
    """Whether two figures of one writing are of two magnitudes or in two units."""
    if same_unit(a.value, b.value):
        return other_magnitude(a.value, b.value) or ("title" in (a.block, b.block) and _apart(a, b))
    related = a.kind == "money" or convertible(a.value.unit, b.value.unit)
    return related and a.value.figure == b.value.figure


def _apart(a: Figure, b: Figure) -> bool:
    """Whether one figure is exactly a thousand, a million or a milliard times the other."""
    low, high = sorted((float(a.value.figure or 0), float(b.value.figure or 0)))
    return low > 0 and high / low in MAGNITUDES


def _one_thing(view: View, a: Figure, b: Figure) -> bool:
    """Whether two sentences speak of one thing, or the second takes up the first."""
    if another_time(a, b):
        return False
    shared = view.overlap(a.context, b.context)
    short = len(digits(a.value)) < 2
    taken = preceded_by(view, b, "definite")
    beside = 0 <= b.sentence[0] - a.sentence[1] <= NEXT
    close = view.overlap(a.near, b.near)
    same = beside and same_unit(a.value, b.value)
    if taken and not short and (same or shared >= TAKEN_UP):
        return True
    if beside and close >= (ABOUT if taken else CLAUSE):
        return True
    return shared >= (SHORT if short else ABOUT)

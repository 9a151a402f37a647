"""Parts and their total: what they make, how far it may miss, and what else would explain it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from math import sqrt

from factcheck.alignment.likeness import misprint
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.kinds.breakdown import Breakdown
from factcheck.languages import meanings
from factcheck.values.quantity import Quantity, tidy

# How far, as a share of the total, a sum may miss it and still be its misprint: what misses more
# is a list of something else, unless words say that it is the total.
# What a sum may fall short of its total by, and go beyond it by, said to be one or not: of 79
# labelled sums one goes beyond a sixth, by a digit.
MISSED, TOO_MANY, SAID = 0.15, 0.18, 0.2
MANY = 4  # parts of a list that may leave some out
DISTANT = 0.03  # the same where something stands between the total and its parts
EXCESS = 0.08  # what they may make too much there: nothing that is left out explains it
FEW, WHOLE_UNITS = 4, (1e6, 1e9)  # parts that may be a budget in whole millions
BEHIND = 120  # characters behind a sentence in which what its list leaves out may be told
PARAGRAPH = "\n\n"
ROUNDED = 0.02  # of a round total by which it may be rounded


def whole_of(parts: tuple[Quantity, ...]) -> Quantity:
    """The sum with the rounding of its parts, which rarely all goes one way."""
    total = tidy(sum(p.low or 0 for p in parts))
    step = max(p.step for p in parts)
    counted = all(p.half_step() == 0 for p in parts) or whole_units(parts)
    return Quantity(
        low=total,
        high=total,
        unit=parts[0].unit,
        step=1 if counted else step * sqrt(len(parts)),
        kind=parts[0].kind,
    )


def whole_units(parts: tuple[Quantity, ...]) -> bool:
    """Whether sums are told in whole millions, few of them: "£9m", "£6m" and "£3m" are a budget."""
    return len(parts) <= FEW and all(p.kind == "money" and p.step in WHOLE_UNITS for p in parts)


def makes_up(view: View, total: Figure, part: Figure) -> bool:
    """Whether a figure and another one, of its sentence or on top of it in the next, make the
    total of the other article."""
    whole, known = total.value.figure, part.value.figure
    if whole is None or known is None or known >= whole:
        return False
    return any(
        isinstance(c, Figure)
        and c.kind == part.kind
        and c.value.unit == part.value.unit
        and c.value.figure is not None
        and known + c.value.figure == whole
        for c in (*view.beside(part), *_added(view, part))
    )


def _added(view: View, part: Figure) -> Iterator[Claim]:
    """The counts of the next sentence that come on top of one: "Three others are safe", « S'y
    ajoutent 40 blessés légers »."""
    document = view.documents[part.document]
    for claim in view.told(part.document, "count"):
        between = document.text[part.sentence[1] : max(part.sentence[1], claim.sentence[0])]
        if not isinstance(claim, Figure) or claim.start < part.sentence[1] or between.strip():
            continue
        if PARAGRAPH in between:
            continue
        opening = document.text[claim.sentence[0] : claim.start]
        if claim.role == "others" or meanings(opening, document.language, "added_to"):
            yield claim


def rounded(total: Quantity) -> Quantity:
    """A total with the rounding its trailing zeros suggest: 12 000 may stand for 11 900."""
    figure = total.figure or 0
    step = max(total.step, min(10.0**total.roundness, abs(figure) * ROUNDED))
    return total.model_copy(update={"step": step})


def related(claim: Breakdown, whole: Quantity) -> bool:
    """Whether a sum is near enough to its total to be a slip of it, not of something else."""
    stated, total = claim.total.low or 0, whole.low or 0
    if not stated:
        return False
    gap = (total - stated) / stated
    if claim.distant:
        return -DISTANT <= gap <= EXCESS or misprint(claim.total, whole)
    if claim.explicit:
        return abs(gap) <= SAID or misprint(claim.total, whole)
    # 74 000 and 64 000 are a digit apart, and so is a list that leaves some of them out.
    whole_list = len(claim.parts) < MANY or gap > 0
    return -MISSED <= gap <= TOO_MANY or (whole_list and misprint(claim.total, whole))


def reconciled(view: View, claim: Breakdown, whole: Quantity) -> bool:
    """Whether some other reading of the figures stated makes the arithmetic right."""
    stated, total = claim.total.low or 0, whole.low or 0
    parts = [p.low or 0 for p in claim.parts]
    slack = whole.half_step() + claim.total.half_step() + 1e-9
    for size in range(1, len(parts)):
        if any(abs(sum(some) - stated) <= slack for some in combinations(parts, size)):
            return True
    if len(parts) == 2 and abs(parts[0] * parts[1] - stated) <= slack:
        return True  # "24 matches: six teams, four rounds"
    for other in claim.others:
        if abs(stated + other - total) <= slack or abs(stated - other - total) <= slack:
            return True
        if abs(other - total) <= slack:
            return True
    return any(
        (claim.concept and c.concept == claim.concept and c.value.low == total == c.value.high)
        or (
            (claim.distant or c.role == "others")
            and _told_behind(claim, c)
            and c.value.low == stated - total
        )
        for c in view.of_kind(Figure, claim.document)
    )


def _told_behind(claim: Breakdown, figure: Figure) -> bool:
    """Whether a figure stands behind the sentence of a sum: "Deux indépendants complètent …"."""
    return 0 <= figure.start - claim.sentence[1] <= BEHIND and figure.value.unit == claim.total.unit

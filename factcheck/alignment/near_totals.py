"""Figures of one sentence that make a total told before it, but for a digit.

"La population s'établit à 9 310 600 habitants. Le Nord en rassemble 3 105 200, le Centre 1 984 300
et le Sud 4 241 100." Nothing says that these are the parts; that long figures make another long one
to the digit is no chance. "23 480 logements, dont 14 260 locatifs et 9 120 en propriété" may leave
some out; that it leaves out 100 to the digit is as likely a slip.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, groupby
from typing import NamedTuple

from factcheck.alignment.likeness import LONG, digits, figure_slip
from factcheck.alignment.separators import APART, other_concept
from factcheck.alignment.view import View
from factcheck.alignment.within import SEXES
from factcheck.alignment.within_sentence import UNSAID, by_document, preceded_by
from factcheck.claims.claim import Figure
from factcheck.claims.kinds.count import Count
from factcheck.claims.kinds.measure import Measure
from factcheck.claims.kinds.money import Money
from factcheck.languages import meanings
from factcheck.values.quantity import Quantity, tidy

FEWEST, MOST = 3, 8  # parts
TOLD = 4  # significant digits of a total that are not met by chance
NEAR = 700  # characters between a total and its parts
SLIPS = ("one digit", "exchanged digits")


class NearTotal(NamedTuple):
    """A total, the figures that all but make it, and what they make; ``some`` where words say
    that they may leave some out."""

    total: Figure
    parts: tuple[Figure, ...]
    made: Quantity
    some: bool = False


def near_totals(view: View) -> Iterator[NearTotal]:
    """Totals that the figures of one later sentence miss by a digit, or by two exchanged ones."""
    for kind in (Count, Money, Measure):
        for figures in by_document(view.of_kind(kind)).values():
            yield from _of_article([f for f in figures if _exact(f)])
            yield from _inside(view, figures)


def _of_article(figures: list[Figure]) -> Iterator[NearTotal]:
    for sentence, group in groupby(figures, key=lambda f: f.sentence):
        parts = tuple(group)
        units = {p.value.unit for p in parts}
        if not FEWEST <= len(parts) <= MOST or len(units) > 1:
            continue
        made = parts[0].value.model_copy(update={"low": _sum(parts), "high": _sum(parts)})
        if any(f.value.figure == made.figure for f in figures):
            continue
        for total in figures:
            before = 0 < sentence[0] - total.sentence[0] <= NEAR
            if before and total.value.unit in units and _all_but(total, made, parts):
                yield NearTotal(total, parts, made)
                break


def _inside(view: View, figures: list[Figure]) -> Iterator[NearTotal]:
    """Totals with "dont" or "including" and all the figures after it in their sentence."""
    for _, group in groupby(figures, key=lambda f: f.sentence):
        told = tuple(group)
        opened = [i for i in range(1, len(told)) if preceded_by(view, told[i], "inclusions")]
        if len(opened) != 1:
            continue
        total, parts = told[opened[0] - 1], told[opened[0] :]
        alike = {f.value.unit for f in (total, *parts)}
        if len(parts) < 2 or len(alike) > 1 or not all(map(_plain, (total, *parts))):
            continue
        made = parts[0].value.model_copy(update={"low": _sum(parts), "high": _sum(parts)})
        slip = figure_slip(total.value, made) in SLIPS
        again = any(f.value.figure == made.figure for f in figures)
        sorts = any(other_concept(x.concept, y.concept) for x, y in combinations(parts, 2))
        sexes = {p.concept in SEXES for p in parts}  # "8 210 femmes et 3 240 cadres" overlap
        text = view.documents[total.document].text[parts[-1].end : total.sentence[1]]
        left = meanings(text, view.documents[total.document].language, "rests")
        overlap = again or sorts or left or len(sexes) > 1
        if slip and not overlap and len(digits(total.value)) >= TOLD:
            yield NearTotal(total, parts, made, True)


def _plain(figure: Figure) -> bool:
    return figure.value.approximation == "exact" and figure.modality not in UNSAID


def _sum(parts: tuple[Figure, ...]) -> int | float:
    return tidy(sum(p.value.figure or 0 for p in parts))


def _all_but(total: Figure, made: Quantity, parts: tuple[Figure, ...]) -> bool:
    alike = figure_slip(total.value, made) in SLIPS and len(digits(total.value)) >= TOLD
    largest = max(p.value.figure or 0 for p in parts)
    return (
        alike
        and largest < (total.value.figure or 0)
        and not any(other_concept(total.concept, p.concept) for p in parts)
    )


def _exact(figure: Figure) -> bool:
    told = figure.value.approximation == "exact" and figure.modality not in APART
    return told and figure.block != "title" and len(digits(figure.value)) >= LONG - 1

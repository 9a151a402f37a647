"""A count that an article tells twice, with one wrong digit in one place, as its fellows show.

"67 lycéens" in the first line and "61 lycéens" in the last may be two groups. Where other
articles of the story have one of the two numbers for that noun, and none has the other, they are
one group misprinted: a slip changes one place, and leaves the others.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from factcheck.alignment.likeness import misprint
from factcheck.alignment.separators import separator
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import UNSAID, words
from factcheck.claims.kinds.count import Count
from factcheck.languages import concepts
from factcheck.values.quantity import compare_quantities

VALUES = 2  # that the article has for the noun: a third one would be of another group
SHORT = 100  # below it two numbers of one noun are a digit apart by chance, one time in five
SOME = frozenset(("part", "some", "others", "whole"))  # roles of numbers that have a whole beside


_FIGURES = re.compile(r"\d+(?:[.,'’ \u00a0\u202f]\d+)*")


class LoneValue(NamedTuple):
    """The count that stands alone, the other one of its article, and those that have the other."""

    lone: Count
    told: Count
    elsewhere: tuple[Count, ...]


def lone_values(view: View) -> Iterator[LoneValue]:
    """The counts of one article that differ by a digit, where others have one of them only."""
    owned = {"", *concepts()["of_each"]}
    by_concept: dict[str, list[Count]] = defaultdict(list)
    for claim in view.of_kind(Count):
        if claim.concept not in owned and claim.value.figure:
            by_concept[claim.concept].append(claim)
    for counts in by_concept.values():
        by_document: dict[str, list[Count]] = defaultdict(list)
        for claim in counts:
            by_document[claim.document].append(claim)
        if len(by_document) > 1:
            for told in by_document.values():
                yield from _of_article(view, told, counts)


def _of_article(view: View, told: list[Count], counts: list[Count]) -> Iterator[LoneValue]:
    plain = [c for c in told if _plain(view, c)]
    values = {c.value.figure for c in plain}
    if len(values) != VALUES or any(c.value.figure in values for c in told if c not in plain):
        return
    for a, b in combinations(plain, 2):
        if not _one_thing(a, b) or separator(view, a, b):
            continue
        others = [c for c in counts if _elsewhere(view, a.document, c.document)]
        for lone, right in ((a, b), (b, a)):
            having = tuple(c for c in others if _same(c, right) and c.modality not in UNSAID)
            if having and not any(
                _near(c, lone) or _digits_in(view, c.document, lone) for c in others
            ):
                yield LoneValue(lone, right, having)
                return


def _digits_in(view: View, document: str, lone: Count) -> bool:
    """Whether an article has the digits of a figure, read as a count of the same thing or not."""
    digits = _run_of_digits(lone.quote)
    told = _FIGURES.finditer(view.documents[document].text) if digits else ()
    return any(_run_of_digits(found.group()) == digits for found in told)


def _run_of_digits(text: str) -> str:
    """The digits of the first figure in a text, without the marks of thousands and decimals."""
    found = _FIGURES.search(text)
    return "".join(filter(str.isdigit, found.group())) if found else ""


def _elsewhere(view: View, one: str, other: str) -> bool:
    """Whether a document is another one of the story: a copy has the slip of its original."""
    return view.origins[one] != view.origins[other] and view.related(one, other)


def _plain(view: View, claim: Count) -> bool:
    """Whether a count is held to be true, to the unit, and no earlier or later one beside it."""
    if claim.value.approximation != "exact" or claim.modality in UNSAID:
        return False
    said = words(view, claim.document, *claim.sentence)
    return not any(said.match("other_counts", i) for i in range(len(said.keys)))


def _one_thing(a: Count, b: Count) -> bool:
    """Whether two counts of one article may be one: one sort, two sentences, a digit apart."""
    if a.sentence == b.sentence or a.role != b.role or a.role in SOME:
        return False
    if a.part_of or b.part_of or a.head.casefold() != b.head.casefold():
        return False
    if a.modifiers and b.modifiers and not {*a.modifiers} & {*b.modifiers}:
        return False
    if max(a.value.figure or 0, b.value.figure or 0) < SHORT and not _shared(a, b):
        return False
    return a.value.step == b.value.step and misprint(a.value, b.value)


def _shared(a: Count, b: Count) -> bool:
    """Whether two sentences have a word in common besides the noun: the bus, the hospital."""
    noun = {a.concept, a.head.casefold()}
    return bool({*a.context} & {*b.context} - noun)


def _same(a: Count, b: Count) -> bool:
    return compare_quantities(a.value, b.value).verdict == "agree"


def _near(a: Count, b: Count) -> bool:
    """Whether one number could be meant by the other, roughly or as a bound."""
    return compare_quantities(a.value, b.value).verdict in ("agree", "compatible")

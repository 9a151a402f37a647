"""How a body may have a headline's figure other than as a like claim: as a number without a noun
("12 + 4 + 6 + 1 = 23"), as two parts that the headline adds up, or misprinted beyond its size."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import followed_by
from factcheck.claims.claim import Figure
from factcheck.values.quantity import same_unit

ALIKE = 0.6  # of the words of the headline, where a figure is of another size


def accounted(view: View, title: Figure, body: Sequence[Figure]) -> bool:
    """Whether a body has a headline's figure bare, or as the sum of two of its figures."""
    return _adds_up(title, body) or _stands_bare(view, title)


def _adds_up(title: Figure, body: Sequence[Figure]) -> bool:
    """ "80 millions" above "20 millions à l'État, 60 millions à la région"; small counts add up to
    anything, but for a toll that goes on: "at least 23 died. Nine more …" under "32 dead"."""
    if title.kind != "money":
        least = [c for c in body if _least_of(title, c)]
        return any(
            (a.value.figure or 0) + (b.value.figure or 0) == title.value.figure
            for a in least
            for b in body
            if b.kind == title.kind and b is not a
        )
    parts = [c for c in body if c.kind == title.kind and same_unit(c.value, title.value)]
    values = {c.value.figure for c in parts if c.value.figure}
    return any(a + b == title.value.figure for a, b in combinations(sorted(values), 2))


def _least_of(title: Figure, body: Figure) -> bool:
    one = bool(title.concept) and title.concept == body.concept and title.kind == body.kind
    return one and body.value.approximation == "at_least"


def _stands_bare(view: View, title: Figure) -> bool:
    digits = re.search(r"\d[\d.,\s]*\d|\d", title.quote)
    if digits is None:
        return False
    document = view.documents[title.document]
    number = re.compile(rf"(?<![\d.,]){re.escape(digits.group())}(?![.,]?\d)")
    told = [(c.start, c.end) for c in view.claims if c.document == document.id]
    return any(
        not any(low < found.end() and found.start() < high for low, high in told)
        for block in document.blocks
        if block.kind != "title"
        for found in number.finditer(document.text, block.start, block.end)
    )


def told_alike(view: View, title: Figure, body: Figure, told: list[Figure]) -> bool:
    """Whether the only figure of its kind, with as many digits, is told in the words of the
    headline, whatever its size: "fined £80m", "the regulator fined it £20 million"."""
    lengths = {len(f"{abs(c.value.figure or 0):.0f}") for c in (title, body)}
    like = [c for c in told if c.kind == body.kind or not (c.concept or c.kind != "count")]
    if len(lengths) > 1 or len(like) > 1:
        return False
    each = followed_by(view, body, "per_periods", 2)
    return not each and view.overlap(title.near, body.context) >= ALIKE

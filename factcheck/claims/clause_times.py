"""What time a clause is told as of, and a paragraph of a chronology: « **2002.** Il est élu »."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.documents.document import Block, Document
from factcheck.values.part import Found
from factcheck.values.when import When

_YEAR = r"(?:1[5-9]|20)\d\d"
_HEAD = re.compile(
    rf"[\W_]*(?:\d{{1,2}}(?:er)?\s+)?(?:[^\W\d]{{3,10}}\s+)?({_YEAR})"
    rf"(?:\s*[,–-]\s*{_YEAR})*\s*[.:–—]\W"
)


def of_the_past(document: Document, block: Block) -> bool:
    """Whether a paragraph opens with a year alone, gone by when its article came out: what it tells
    is of that year, and no news."""
    head = _HEAD.match(document.text, block.start, block.end)
    published = document.published
    return head is not None and published is not None and int(head[1]) < published.year


def when_of(
    dates: Sequence[Found],
    compares: Sequence[int],
    sentence: tuple[int, int],
    clause: tuple[int, int],
    around: tuple[int, int],
) -> When | None:
    """The time of the clause around a range; else the date that opens the sentence, or its only
    year. A date elsewhere in the sentence may be that of the announcement, and one after "plus que"
    or "than" is of what the figure is held against.
    """
    first, stop = around
    told = [f for f in dates if f.first != first]
    if compares:
        told = [f for f in told if not any(stop <= i < f.first for i in compares)]
    inside = [f for f in told if clause[0] <= f.first < clause[1]]
    if not inside:
        inside = [f for f in told if f.first <= sentence[0] + 3 and f.stop <= first]
        if not inside and len(told) == 1 and _of_years(told[0]):
            inside = told
    if not inside:
        return None
    nearest = min(inside, key=lambda f: min(abs(f.first - stop), abs(first - f.stop)))
    return nearest.value if isinstance(nearest.value, When) else None


def _of_years(found: Found) -> bool:
    return isinstance(found.value, When) and found.value.precision in ("year", "decade")

"""Parts told by what became of them, where nothing else can: "58 vœux ont été déposés : 25 ont
été adoptés, 19 rejetés et 12 retirés", "Neuf ont été condamnés et trois relaxés".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.claims.itemised import Sum, larger
from factcheck.claims.reading import Reading
from factcheck.claims.stated import amount, exact, has, noun_of, sentence, stop_of
from factcheck.values.part import Found

NEAR = 4  # tokens from a part to the word that tells its fate
SMALLEST = 5  # a smaller total is not told part by part
LEAVING = ("remainders", "partial_list", "overlapping", "inclusions", "among_those")


class _Whole(NamedTuple):
    """What all of a sort can come to, the tables that name it, and how many of them are all."""

    begun: str
    ends: str
    all_of_them: frozenset[str]


# What was put to a vote is adopted, rejected or withdrawn; who was tried, convicted or acquitted.
WHOLES = (
    _Whole("put_forward", "fates_of_motions", frozenset(("adopted", "rejected", "withdrawn"))),
    _Whole("on_trial", "fates_of_the_tried", frozenset(("convicted", "acquitted"))),
)


def fates(
    reading: Reading, low: int, high: int, figures: Sequence[Found], previous: Sequence[Found]
) -> Sum | None:
    """The total of a sentence, or of the one before, with a part for each fate there is."""
    for whole in WHOLES:
        if not reading.scan.positions(reading.lexicon.bit(whole.ends)):
            continue
        told = [(f, end) for f in figures if (end := _fate(reading, f, high, whole))]
        if {end for _, end in told} != whole.all_of_them or len(told) != len(whole.all_of_them):
            continue
        parts = [f for f, _ in told]
        if any(exact(f) is None for f in parts) or has(reading, parts[0].first, high, *LEAVING):
            continue
        total = _total(reading, low, parts, [*previous, *figures], whole)
        if total is not None:
            return Sum(total, parts, True)
    return None


def _fate(reading: Reading, found: Found, high: int, whole: _Whole) -> str:
    scan = reading.scan
    for i in range(found.stop, min(high, found.stop + NEAR)):
        if reading.is_number(i) or scan.words[i].surface in ",;:.(":
            return ""
        if match := scan.match(whole.ends, i):
            return match.meaning
    return ""


def _total(
    reading: Reading, low: int, parts: Sequence[Found], figures: Sequence[Found], whole: _Whole
) -> Found | None:
    """The only figure before the parts, in their sentence or the one before, if it tells how many
    were put forward or tried.
    """
    scan = reading.scan
    first = low
    if low and scan.block_index(low - 1) == scan.block_index(low):
        first, _ = sentence(reading, low - 1)
    for start in (low, first):
        before = [f for f in figures if start <= f.first < parts[0].first]
        if not before:
            continue
        total = before[0]
        if len(before) > 1 or noun_of(reading, total) is None or exact(total) is None:
            return None
        stop = sentence(reading, total.first)[1]
        begun = has(reading, total.first, min(stop, parts[0].first), whole.begun)
        clear = not has(reading, stop_of(total, None), parts[0].first, *LEAVING)
        fits = begun and clear and amount(total) >= SMALLEST and larger(total, list(parts))
        return total if fits else None
    return None

"""The record of one figure in a text, and what every reader of figures asks of a token."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, LETTERS, Match
from factcheck.values.number_words import HYPHENS, NumberWords
from factcheck.values.quantity import Written

# How much of a sentence tells whether it is a title, in tokens either side.
_TITLE_REACH = 12


class Numeral(NamedTuple):
    """A figure in tokens ``[first, stop)``.

    ``scale`` is the scale word it carries (1 without); ``about`` marks a collective such as "une
    quarantaine"; ``plain`` is an integer in ungrouped digits, as years and labels are written.
    """

    first: int
    stop: int
    value: int | float
    step: float = 1
    written: Written = "digits"
    scale: int = 1
    about: bool = False
    fraction: bool = False
    plain: bool = False


def half_at(scan: Scan, at: int, words: NumberWords) -> Match | None:
    """``et demi``, ``and a half`` at a token."""
    if at < len(scan.words) and (scan.bits[at] & words.halves or scan.keys[at] in HYPHENS):
        return scan.match("half_after", at)
    return None


def is_word(scan: Scan, at: int) -> bool:
    """Whether token ``at`` exists and is a word of letters."""
    return 0 <= at < len(scan.words) and bool(scan.bits[at] & LETTERS)


def ends_before(scan: Scan, table: str, at: int, end: int) -> bool:
    """Whether a phrase of the table starts at token ``at`` and stops right before ``end``."""
    found = scan.match(table, at)
    return found is not None and at + found.length == end


def near(scan: Scan, at: int, reach: int) -> tuple[int, int]:
    """The token range of the sentence around token ``at``, at most ``reach`` tokens either way."""
    start, stop = scan.sentence(at)
    return max(start, at - reach), min(stop, at + reach)


def near_word(scan: Scan, table: str, at: int, reach: int) -> bool:
    """Whether a phrase of the table stands in the sentence, within ``reach`` tokens of ``at``."""
    bit = scan.lexicon.bit(table)
    return any(scan.bits[i] & bit and scan.match(table, i) for i in range(*near(scan, at, reach)))


def title_case(scan: Scan, at: int) -> bool:
    """Whether the sentence capitalises its words as English headlines do."""
    start, stop = near(scan, at, _TITLE_REACH)
    long = [b for b, k in zip(scan.bits[start:stop], scan.keys[start:stop], strict=True)
            if b & LETTERS and len(k) > 3]  # fmt: skip
    return len(long) > 2 and sum(1 for b in long if b & CAPITAL) > 0.8 * len(long)

"""The record of one figure in a text, and what every reader of figures asks of a token."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.text import Scan
from factcheck.text.lexicon import LETTERS, Match
from factcheck.values.number_words import HYPHENS, NumberWords
from factcheck.values.quantity import Written


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
    if at < len(scan) and (scan.bits[at] & words.halves or scan.keys[at] in HYPHENS):
        return scan.match("half_after", at)
    return None


def is_word(scan: Scan, at: int) -> bool:
    """Whether token ``at`` exists and is a word of letters."""
    return 0 <= at < len(scan) and bool(scan.bits[at] & LETTERS)


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

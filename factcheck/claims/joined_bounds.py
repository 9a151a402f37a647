"""Ages and bounds that dashes join to a number between a count and its noun."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import DIGITS
from factcheck.values.number_words import DASHES


def past_bound(scan: Scan, at: int, high: int) -> int:
    """The token after an age or a bound that dashes join to the number before the noun: "nine
    under-18 teams", "12 over-60 patients"."""
    if at + 3 >= high or not scan.match("age_bounds", at) or not scan.bits[at + 2] & DIGITS:
        return at
    dash = scan.words[at + 1].surface in DASHES and scan.glued(at + 1)
    return at + 3 if dash else at

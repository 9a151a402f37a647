"""The points of a tie-break beside the set that it ends: "7-6 (7/3)", "7-6 (5)"."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import DIGITS
from factcheck.values.number_words import DASHES
from factcheck.values.part import Found

SEVEN_SIX = (6, 7)


def past_tie_break(scan: Scan, at: int) -> int:
    """The token after the tie-break that starts at a token; the token itself where none does."""
    if at + 2 >= len(scan) or scan.words[at].surface != "(" or not scan.bits[at + 1] & DIGITS:
        return at
    stop = at + 2
    if scan.words[stop].surface == "/" or scan.words[stop].surface in DASHES:
        stop += 2
    closed = stop < len(scan) and scan.words[stop].surface == ")"
    return stop + 1 if closed else at


def tie_break(scan: Scan, found: Found) -> bool:
    """Whether a score stands in brackets right after that of a set: "6-7 (4-7)"."""
    first = found.first - 1
    if first < 3 or past_tie_break(scan, first) != found.stop + 1:
        return False
    return (
        scan.words[first - 2].surface in DASHES
        and scan.words[first - 1].surface.isdecimal()
        and scan.words[first - 3].surface.isdecimal()
    )

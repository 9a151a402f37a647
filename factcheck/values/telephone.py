"""Telephone numbers: ``01 23 45 67 89``, ``+33 1 …``, ``0800 123 456``, ``06.12.34.56.78``."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import DIGITS
from factcheck.text.tokens import APOSTROPHES

# So many groups of two figures in a row are no count: ``77 12 33 48``.
_PAIRS = 4
_LONGEST = 16


def telephone(scan: Scan, at: int) -> int:
    """Where the telephone number that starts at a digit token ends; 0 when it is none.

    Figures in a row, the first with a leading zero or a plus; figures joined by points; four
    groups or more of two figures.
    """
    surface = scan.words[at].surface
    if scan.glued(at) and scan.words[at - 1].surface in APOSTROPHES:
        return 0
    plus = scan.glued(at) and scan.words[at - 1].surface == "+" and surface.isdecimal() and (
        len(surface) > 6 or (at + 1 < len(scan) and bool(scan.bits[at + 1] & DIGITS))
    )  # fmt: skip
    zero = surface[0] == "0" and len(surface) > 1 and surface[1] not in ".,"
    dotted = surface.count(".") >= 2 and not _groups(surface)
    if not (plus or zero or dotted or (len(surface) == 2 and _paired(scan, at))):
        return 0
    stop = at + 1
    while stop < len(scan) and stop - at < _LONGEST and (
        scan.bits[stop] & DIGITS or (scan.words[stop].surface in "-.()" and scan.glued(stop))
    ):  # fmt: skip
        stop += 1
    return stop


def _paired(scan: Scan, at: int) -> bool:
    return at + _PAIRS <= len(scan) and all(
        len(word.surface) == 2 and word.bits & DIGITS for word in scan.words[at : at + _PAIRS]
    )


def _groups(surface: str) -> bool:
    head, *rest = surface.split(",")[0].split(".")
    return len(head) <= 3 and all(len(group) == 3 for group in rest)

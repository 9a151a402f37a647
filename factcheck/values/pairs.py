"""Two plain figures and a dash: what votes and scores have in common."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.values.number_words import DASHES


def figures_of(scan: Scan, at: int) -> tuple[int, int] | None:
    """The two plain figures of ``55-45`` at a token; None for years, codes, chains and labels."""
    left, right = scan.words[at].surface, scan.words[at + 2].surface
    if not (left.isdecimal() and right.isdecimal() and len(left) <= 3 and len(right) <= 3):
        return None
    if (len(left) > 1 and left[0] == "0") or (len(right) > 1 and right[0] == "0"):
        return None
    if scan.glued(at + 1) != scan.glued(at + 2):
        return None
    if scan.glued(at) and scan.words[at - 1].surface not in "([«“‘\"'":
        return None
    after = at + 3
    if after < len(scan) and scan.glued(after):
        surface = scan.words[after].surface
        if surface[0].isalnum() or surface in "%€/" or (
            surface in DASHES and after + 1 < len(scan) and scan.glued(after + 1)
        ):  # fmt: skip
            return None
    return int(left), int(right)

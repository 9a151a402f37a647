"""Results in half points, as chess and team golf have them: "6,5 à 3,5", "2.5-1.5", "9½-8½"."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.values.number_words import DASHES


def half_points(scan: Scan, at: int) -> tuple[int, float, float] | None:
    """One past the last token, then the two sides; None unless both have a half.

    Two halves part the points of a match, where two decimals of other kinds would be measures.
    """
    home = _half(scan, at)
    if home is None:
        return None
    to = home[1]
    unit = scan.match("score_units", to)
    to += unit.length if unit else 0
    if to + 1 >= len(scan):
        return None
    if scan.words[to].surface not in DASHES and not scan.match("score_to", to):
        return None
    away = _half(scan, to + 1)
    if away is None:
        return None
    after = away[1]
    if after < len(scan) and (
        scan.words[after].surface == "%" or scan.match("measure_units", after)
    ):
        return None
    return after, home[0], away[0]


def _half(scan: Scan, at: int) -> tuple[float, int] | None:
    """A side's points and where they stop."""
    surface = scan.words[at].surface.replace(",", ".")
    whole, _, half = surface.partition(".")
    sign = at + 1 < len(scan) and scan.glued(at + 1) and scan.match("fraction_glyphs", at + 1)
    if sign and sign.meaning == "1/2" and surface.isdecimal() and len(surface) <= 2:
        return int(surface) + 0.5, at + 2
    if half != "5" or not whole.isdecimal() or len(whole) > 2:
        return None
    return float(surface), at + 1

"""A run of capitalised words that names a speaker, with its particles, hyphens and initials."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, LETTERS


def name_run(scan: Scan, at: int, stop: int) -> int:
    """The token after a run of capitalised words with their particles, hyphens and initials."""
    end = last = at
    while end < stop:
        bits = scan.bits[end]
        surface = scan.words[end].surface
        if bits & CAPITAL:
            end += 1
            last = end
        elif (end > at and (surface in ("-", "'", "’") and scan.glued(end))) or (
            end > at and surface == "&" and end + 1 < stop and scan.bits[end + 1] & CAPITAL
        ):
            end += 1
        elif (
            end > at
            and surface == "."
            and scan.glued(end)
            and len(scan.words[end - 1].surface) <= 2
        ):
            end += 1
            last = end
        elif end > at and (scan.match("name_particles", end) or _elided(scan, end, stop)):
            end += 1
        elif (
            end > at and scan.glued(end) and scan.words[end - 1].surface in "-'’" and bits & LETTERS
        ):
            end += 1
            last = end
        else:
            break
    return last


def _elided(scan: Scan, at: int, stop: int) -> bool:
    """The d of "d'Avo"."""
    surface = scan.words[at].surface
    elided = len(surface) == 2 and surface[-1] in "'’" and at + 1 < stop
    return elided and scan.glued(at + 1) and bool(scan.bits[at + 1] & CAPITAL)


def past_owner(scan: Scan, start: int, stop: int) -> int:
    """Where the name begins in "Labour's Ann Doyle": after whose man or woman she is."""
    for k in range(stop - 2, start + 1, -1):
        owned = scan.keys[k] == "s" and scan.words[k - 1].surface in "'’" and scan.glued(k)
        if owned and sum(1 for i in range(k + 1, stop) if scan.bits[i] & CAPITAL) > 1:
            return k + 1
    return start

"""Runs of capitalised words, hyphens inside them, as names of places and bodies are written."""

from __future__ import annotations

from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.text.scan import Scan


def run_before(scan: Scan, stop: int, low: int) -> int:
    """The first token of the run that ends before ``stop``; ``stop`` itself when none does."""
    first = stop
    while first > low and (scan.bits[first - 1] & CAPITAL or scan.words[first - 1].surface == "-"):
        first -= 1
    return first


def run_after(scan: Scan, first: int, high: int) -> int:
    """Where the run ends that starts at ``first``; ``first`` itself when none does."""
    stop = first
    while stop < high and (
        scan.bits[stop] & CAPITAL or (stop > first and scan.words[stop].surface == "-")
    ):
        stop += 1
    return stop


def name_start(scan: Scan, back: int) -> int:
    """Where the name begins that ends at a token: what hyphens and capitals join to it, little
    words between hyphens too, but for the first word of a sentence."""
    first, low = back, scan.sentence(back)[0]
    while first > low + 1:
        if scan.words[first - 1].surface == "-" and scan.glued(first) and scan.glued(first - 1):
            first -= 2
        elif scan.bits[first - 1] & CAPITAL and scan.bits[first - 1] & LETTERS:
            first -= 1
        else:
            break
    return first

"""Runs of capitalised words, hyphens inside them, as names of places and bodies are written."""

from __future__ import annotations

from factcheck.text.lexicon import CAPITAL
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

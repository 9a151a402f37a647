"""Words that look like a denial and are none: "fake medicines"."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import LETTERS


def narrows(scan: Scan, at: int) -> bool:
    """« les faux médicaments »: the word says what things are, not that something is untrue."""
    if at + 1 >= len(scan) or not scan.match("denied_adjectives", at):
        return False
    noun = scan.bits[at + 1] & LETTERS and not scan.match("function_words", at + 1)
    return bool(noun) and not scan.match("deniable_nouns", at + 1)

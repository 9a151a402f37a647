"""Negations before a value, and words that look like a denial and are none: "fake medicines"."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import LETTERS


def narrows(scan: Scan, at: int) -> bool:
    """« les faux médicaments »: the word says what things are, not that something is untrue."""
    if at + 1 >= len(scan) or not scan.match("denied_adjectives", at):
        return False
    noun = scan.bits[at + 1] & LETTERS and not scan.match("function_words", at + 1)
    return bool(noun) and not scan.match("deniable_nouns", at + 1)


def negated(scan: Scan, left: int, first: int) -> bool:
    """« n'a pas fait 300 morts », "did not kill 300": a negation before the value."""
    for at in scan.between(scan.lexicon.bit("modality_negation"), max(left, first - 8), first):
        if not scan.match("modality_negation", at):
            continue
        closers = scan.lexicon.table("modality_negation_close")
        if not closers:
            ends = scan.lexicon.bit("modality_negation_ends")
            between = range(at + 1, first)
            return not any(scan.bits[k] & ends and scan.match("modality_negation_ends", k)
                           for k in between)  # fmt: skip
        after = range(at + 1, min(at + 6, first))
        if any(scan.match("modality_restriction", k) for k in range(at + 1, first)):
            return False  # « n'est plus occupé qu'à 27 % »
        if any(scan.match("modality_negation_close", k) for k in after):
            return True
    return False

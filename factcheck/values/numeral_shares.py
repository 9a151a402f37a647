"""Fractions in words: "un tiers", "deux tiers", "half a million", "a quarter of"."""

from __future__ import annotations

from fractions import Fraction

from factcheck.text import Scan
from factcheck.values.number_words import HYPHENS, NumberWords
from factcheck.values.numeral import Numeral
from factcheck.values.quantity import tidy


def read_fraction(scan: Scan, at: int, words: NumberWords, before: str) -> Numeral | None:
    stop = at + 1
    if _vetoed_fraction(scan, stop):
        return None
    value = words.fractions[scan.keys[at]]
    half = scan.match("half_of", stop) if value == Fraction(1, 2) else None
    article = before in words.fraction_articles and (
        before in words.articles or scan.match("definite_fractions", at) is not None
    )
    first = at - 1 if article else at
    for skip in range(4):  # "half a million", "half-a-million", "a quarter of a million"
        if stop + skip < len(scan.words) and scan.keys[stop + skip] in words.scales:
            joining = scan.keys[stop : stop + skip]
            if all(k in words.articles or k in HYPHENS or k in words.of_words for k in joining):
                scale = words.scales[scan.keys[stop + skip]]
                worth = tidy(float(value) * scale)
                return Numeral(first, stop + skip + 1, worth, scale / 10, "words", scale)
    if half is not None:
        if not article and at and scan.match("half_vetoes_before", at - 1):
            return None
        if not article and at > 1 and scan.match("definite_words", at - 2):
            return None  # "the western half of"
    elif not ((article and _is_share(scan, first, stop, words)) or _told_again(scan, first, stop)):
        return None
    return Numeral(first, stop, float(value), 1, "words", fraction=True)


def _is_share(scan: Scan, first: int, stop: int, words: NumberWords) -> bool:
    """A fraction with its article is one before "de", or after "plus d'": "un tiers" is a third
    party and "a fifth" one more otherwise."""
    if scan.match("fraction_of", stop):
        return True
    return first > 0 and bool(scan.bits[first - 1] & scan.lexicon.bit("of_words", "approximators"))


def _told_again(scan: Scan, first: int, stop: int) -> bool:
    """ "…, soit la moitié.", "…, or half,": alone between a sign and what gives a count again."""
    closed = stop >= len(scan.words) or scan.words[stop].surface in ",.;)"
    return closed and first > 1 and scan.match("equals", first - 1) is not None


def _vetoed_fraction(scan: Scan, stop: int) -> bool:
    return scan.match("fraction_vetoes", stop) is not None


def with_fraction(scan: Scan, numeral: Numeral, words: NumberWords) -> Numeral | None:
    """``deux tiers``, ``three-quarters``: a small number, then the plural of a fraction."""
    at = numeral.stop
    if numeral.fraction or at >= len(scan.words) or not 1 < numeral.value < 10:
        return numeral
    if scan.keys[at] in HYPHENS and scan.glued(at):
        at += 1
    if at < len(scan.words) and scan.keys[at] in words.fractions:
        value = words.fractions[scan.keys[at]] * int(numeral.value)
        if value < 1 and scan.keys[at].endswith("s"):
            if _vetoed_fraction(scan, at + 1):
                return None
            return Numeral(numeral.first, at + 1, float(value), 1, "words", fraction=True)
    return numeral

"""Reads one numeral at a token: digits, words, digits with a scale word, fractions, collectives.

A numeral is the bare figure: "2,3 millions", "quatre-vingt-dix-sept", "une quarantaine", "deux
tiers". What it counts, its unit, its bounds and ranges are read around it by ``amounts``.
"""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import DIGITS
from factcheck.values.number_words import HYPHENS, NumberWords
from factcheck.values.numeral import Numeral, half_at, is_word
from factcheck.values.numeral_digits import read_digits
from factcheck.values.numeral_shares import read_fraction, with_fraction
from factcheck.values.numeral_spelt import halved, read_words


def read_numeral(scan: Scan, at: int, words: NumberWords, money: bool = False) -> Numeral | None:
    """The numeral that starts at token ``at``, or shows itself there by a scale, collective or
    fraction word after its article; None when there is none.

    Args:
        money: a currency stands before it, so that "m" and "k" are scales.
    """
    if scan.bits[at] & DIGITS:
        numeral = read_digits(scan, at, words, money)
    else:
        numeral = _read_article(scan, at, words) or read_words(scan, at, words)
    if numeral is None:
        return None
    return _with_collective(scan, with_fraction(scan, numeral, words), words)


def whole_or_none(scan: Scan, at: int, words: NumberWords, none: str) -> tuple[int, int] | None:
    """A whole number at a token and where it stops; a word of the table ``none`` is nought."""
    if at >= len(scan.words):
        return None
    nought = scan.match(none, at)
    if nought:
        return 0, at + nought.length
    if not scan.bits[at] & (DIGITS | words.opens):
        return None
    numeral = read_numeral(scan, at, words)
    if numeral is None or numeral.first != at or not isinstance(numeral.value, int):
        return None
    return numeral.value, numeral.stop


def _read_article(scan: Scan, at: int, words: NumberWords) -> Numeral | None:
    """``un million``, ``a hundred``, ``une quarantaine``, ``un tiers``, ``half a million``."""
    key = scan.keys[at]
    before = scan.keys[at - 1] if at else ""
    if key in words.scales:
        hyphened = before in HYPHENS and at > 1 and scan.glued(at)
        first = at - 2 if hyphened else at - 1
        named = first >= 0 and scan.keys[first] in words.articles
        return read_words(scan, first, words, one=True) if named else None
    collective = scan.match("collectives", at)
    if collective:
        first = at - 1
        if scan.match("collective_adjectives", first):
            first -= 1
        if first >= 0 and scan.keys[first] in words.articles:
            pass
        elif collective.length > 1:
            first = at
        else:
            return None
        stop = at + collective.length
        if scan.match("ambiguous_collectives", at) and not _counts_of(scan, stop, words):
            return None
        return Numeral(first, stop, int(collective.meaning), 1, "words", about=True)
    if key in words.fractions:
        return read_fraction(scan, at, words, before)
    if key in words.ones:
        return _read_one(scan, at, words)
    if before in words.ones and scan.match("single_durations", at):
        vetoed = scan.match("single_duration_vetoes", at + 1) if at + 1 < len(scan.words) else None
        return None if vetoed else Numeral(at - 1, at, 1, 1, "words")
    return None


def _shown_later(scan: Scan, at: int, words: NumberWords) -> bool:
    """Whether the next word shows the numeral better: "one hundred", "one dozen", "one third"."""
    key = scan.keys[at]
    return (
        key in words.scales or key in words.fractions or scan.match("collectives", at) is not None
    )


def _read_one(scan: Scan, at: int, words: NumberWords) -> Numeral | None:
    """``one soldier``, ``one in five``; never ``one of``, ``no one``, ``un`` or ``une``."""
    after = at + 1
    half = half_at(scan, after, words)
    if half and not words.joins_tens:
        return halved(scan, at, 1, half.meaning, after + half.length, words)
    if after < len(scan.words) and _shown_later(scan, after, words):
        return None
    if (
        words.joins_tens
        or not is_word(scan, after)
        or (at and scan.match("one_vetoes_before", at - 1))
    ):
        return None
    if scan.match("ratio_words", after) and after + 1 < len(scan.words):
        ahead = scan.keys[after + 1 : after + 3]
        if any(k in words.cardinals or k.isdecimal() for k in ahead):
            return Numeral(at, at + 1, 1, 1, "words")
        return None
    if scan.match("one_vetoes_after", after) or scan.keys[after] in words.function_words:
        return None
    return Numeral(at, at + 1, 1, 1, "words")


def _counts_of(scan: Scan, at: int, words: NumberWords) -> bool:
    """Whether "de" and something that is no number follows."""
    if not scan.match("of_words", at) or at + 1 >= len(scan.words):
        return False
    return not scan.bits[at + 1] & DIGITS and scan.keys[at + 1] not in words.cardinals


def _with_collective(scan: Scan, numeral: Numeral | None, words: NumberWords) -> Numeral | None:
    """``deux douzaines``, ``une centaine de millions``."""
    if numeral is None or numeral.fraction or numeral.stop >= len(scan.words):
        return numeral
    follows = scan.bits[numeral.stop] & words.collectives and not numeral.about
    found = scan.match("collectives", numeral.stop) if follows else None
    if found and found.length == 1:
        value = numeral.value * int(found.meaning)
        numeral = numeral._replace(stop=numeral.stop + 1, value=value, about=True, written="words",
                                   plain=False)  # fmt: skip
    at = numeral.stop
    if numeral.about and scan.match("of_words", at) and at + 1 < len(scan.words):
        scale = words.scales.get(scan.keys[at + 1])
        again = scan.match("collectives", at + 1)
        if scale is None and again and again.length == 1 and scan.keys[at + 1].endswith("s"):
            scale = int(again.meaning)
        if scale:
            return numeral._replace(stop=at + 2, value=numeral.value * scale, scale=scale)
    return numeral

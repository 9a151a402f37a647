"""Reads one numeral at a token: digits, words, digits with a scale word, fractions, collectives.

A numeral is the bare figure: "2,3 millions", "quatre-vingt-dix-sept", "une quarantaine", "deux
tiers". What it counts, its unit, its bounds and ranges are read around it by ``amounts``.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from factcheck.text import Scan
from factcheck.text.lexicon import DIGITS, LETTERS, Match
from factcheck.text.tokens import APOSTROPHES, GROUP_SPACES
from factcheck.values.number_words import COARSE_SCALE, HYPHENS, NumberWords
from factcheck.values.quantity import Written, tidy

# A longer run of digits is a code, and costs time to convert.
MAX_DIGITS = 18
_GROUPED_DOTS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?\Z")
_GROUPED_COMMAS = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?\Z")
_SPACES = str.maketrans("", "", GROUP_SPACES)


class Numeral(NamedTuple):
    """A figure in tokens ``[first, stop)``.

    ``scale`` is the scale word it carries (1 without); ``about`` marks a collective such as "une
    quarantaine"; ``plain`` is an integer in ungrouped digits, as years and labels are written.
    """

    first: int
    stop: int
    value: int | float
    step: float = 1
    written: Written = "digits"
    scale: int = 1
    about: bool = False
    fraction: bool = False
    plain: bool = False


def digits_value(surface: str, decimal_comma: bool, english: bool = False
                 ) -> tuple[int | float, float] | None:  # fmt: skip
    """The value of a digit token and the worth of its last digit; None when it is no figure.

    Args:
        decimal_comma: whether the language writes 52,46 (and so 1.214 for 1214).
        english: read "75,000" as thousands whatever the language (after a dollar sign).
    """
    text = surface.translate(_SPACES)
    if len(text) > MAX_DIGITS:
        return None
    if "." not in text and "," not in text:
        if len(text) > 1 and text[0] == "0":
            return None
        return int(text), 1
    if _GROUPED_DOTS.match(text) and (decimal_comma or text.count(".") > 1):
        text = text.replace(".", "").replace(",", ".")
    elif _GROUPED_COMMAS.match(text) and (english or not decimal_comma or text.count(",") > 1):
        text = text.replace(",", "")
    elif text.count(".") + text.count(",") > 1:
        return None
    else:
        text = text.replace(",", ".")
    whole, _, decimals = text.partition(".")
    if len(whole) > 1 and whole[0] == "0":
        return None
    if not decimals:
        return int(whole), 1
    return float(text), 10.0 ** -len(decimals)


def read_numeral(scan: Scan, at: int, words: NumberWords, money: bool = False) -> Numeral | None:
    """The numeral that starts at token ``at``, or shows itself there by a scale, collective or
    fraction word after its article; None when there is none.

    Args:
        money: a currency stands before it, so that "m" and "k" are scales.
    """
    if scan.bits[at] & DIGITS:
        numeral = _read_digits(scan, at, words, money)
    else:
        numeral = _read_article(scan, at, words) or _read_words(scan, at, words)
    if numeral is None:
        return None
    return _with_collective(scan, _with_fraction(scan, numeral, words), words)


def _read_digits(scan: Scan, at: int, words: NumberWords, money: bool) -> Numeral | None:
    surface = scan.words[at].surface
    read = digits_value(surface, words.decimal_comma, money)
    if read is None:
        return None
    value, step = read
    stop = at + 1
    if isinstance(value, int) and len(surface) <= 3:
        stop, value = _swiss(scan, at, value)
    glyph = scan.match("fraction_glyphs", stop) if scan.glued(stop) else None
    if glyph:
        value, step, stop = value + float(Fraction(glyph.meaning)), 0.5, stop + 1
    plain = step == 1 and stop == at + 1 and surface.isdecimal()
    start = stop
    stop, scale, written = _scale(scan, stop, words, money)
    half = _half(scan, start, words) if stop == start else None
    if half:
        value, step, plain = value + float(Fraction(half.meaning)), 0.5, False
        stop, scale, written = _scale(scan, start + half.length, words, False)
    elif scale > 1:
        half = _half(scan, stop, words)
        if half:
            value, step, stop = value + float(Fraction(half.meaning)), 0.5, stop + half.length
    if scale > 1:
        value, step, plain = tidy(value * scale), step * scale, False
    return Numeral(at, stop, value, step, written, scale, plain=plain)


def _half(scan: Scan, at: int, words: NumberWords) -> Match | None:
    """``et demi``, ``and a half`` at a token."""
    if at < len(scan) and (scan.bits[at] & words.halves or scan.keys[at] in HYPHENS):
        return scan.match("half_after", at)
    return None


def _swiss(scan: Scan, at: int, value: int) -> tuple[int, int]:
    """``12'450``: an apostrophe that touches three digits on both sides groups them."""
    stop = at + 1
    while (
        stop + 1 < len(scan)
        and scan.words[stop].surface in APOSTROPHES
        and scan.glued(stop)
        and scan.glued(stop + 1)
        and len(scan.words[stop + 1].surface) == 3
        and scan.words[stop + 1].surface.isdecimal()
        and value < 10**15
    ):
        value = value * 1000 + int(scan.words[stop + 1].surface)
        stop += 2
    return stop, value


def _scale(scan: Scan, at: int, words: NumberWords, money: bool) -> tuple[int, int, Written]:
    """The scale words or suffix after digits: where they stop, their worth, how it is written."""
    scale, written, size = 1, "digits", len(scan)
    while at < size:
        key = scan.keys[at]
        hyphen = key in HYPHENS and scan.glued(at) and at + 1 < size and scan.glued(at + 1)
        if hyphen and scan.keys[at + 1] in words.scales:
            at, key = at + 1, scan.keys[at + 1]
        if key in words.scales and scale * words.scales[key] <= 10**15:
            scale, at, written = scale * words.scales[key], at + 1, "mixed"
            continue
        if scale > 1:
            break
        suffix = words.suffixes.get(key)
        if key == "m" and scan.glued(at) and at + 1 < size and scan.match("million_nouns", at + 1):
            suffix = 10**6
        if suffix is None and key in words.money_suffixes and (money or _sign_at(scan, at + 1)):
            suffix = words.money_suffixes[key] if money and scan.glued(at) else None
            suffix = suffix or (words.money_suffixes[key] if _sign_at(scan, at + 1) else None)
        if suffix and not (at + 1 < size and scan.glued(at + 1) and scan.keys[at + 1] in "'’"):
            scale, at, written = suffix, at + 1, "digits"
        break
    return at, scale, "mixed" if written == "mixed" else "digits"


def _sign_at(scan: Scan, at: int) -> bool:
    return at < len(scan) and scan.match("currency_signs", at) is not None


def _read_article(scan: Scan, at: int, words: NumberWords) -> Numeral | None:
    """``un million``, ``a hundred``, ``une quarantaine``, ``un tiers``, ``half a million``."""
    key = scan.keys[at]
    before = scan.keys[at - 1] if at else ""
    if key in words.scales:
        return _read_words(scan, at - 1, words, one=True) if before in words.articles else None
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
        return _read_fraction(scan, at, words, before)
    if key in words.ones:
        return _read_one(scan, at, words)
    if before in words.ones and scan.match("single_durations", at):
        vetoed = scan.match("single_duration_vetoes", at + 1) if at + 1 < len(scan) else None
        return None if vetoed else Numeral(at - 1, at, 1, 1, "words")
    return None


def _shown_later(scan: Scan, at: int, words: NumberWords) -> bool:
    """Whether the next word shows the numeral better: "one hundred", "one dozen", "one third"."""
    key = scan.keys[at]
    return key in words.scales or key in words.fractions or scan.match("collectives", at) is not None


def _halved(scan: Scan, first: int, value: int, meaning: str, at: int, words: NumberWords
            ) -> Numeral | None:  # fmt: skip
    """``one and a half``, ``two and a half million``: a number, its half and maybe its scale."""
    total = value + float(Fraction(meaning))
    if at < len(scan) and scan.keys[at] in words.scales:
        scale = words.scales[scan.keys[at]]
        return Numeral(first, at + 1, tidy(total * scale), scale / 2, "words", scale)
    return Numeral(first, at, total, 0.5, "words")


def _read_one(scan: Scan, at: int, words: NumberWords) -> Numeral | None:
    """``one soldier``, ``one in five``; never ``one of``, ``no one``, ``un`` or ``une``."""
    after = at + 1
    half = _half(scan, after, words)
    if half and not words.joins_tens:
        return _halved(scan, at, 1, half.meaning, after + half.length, words)
    if after < len(scan) and _shown_later(scan, after, words):
        return None
    if words.joins_tens or not is_word(scan, after) or (at and scan.match("one_vetoes_before", at - 1)):
        return None
    if scan.keys[after] in ("in", "out") and after + 1 < len(scan):
        ahead = scan.keys[after + 1 : after + 3]
        if any(k in words.cardinals or k.isdecimal() for k in ahead):
            return Numeral(at, at + 1, 1, 1, "words")
        return None
    if scan.match("one_vetoes_after", after) or scan.keys[after] in words.function_words:
        return None
    return Numeral(at, at + 1, 1, 1, "words")


def _counts_of(scan: Scan, at: int, words: NumberWords) -> bool:
    """Whether "de" and something that is no number follows."""
    if not scan.match("of_words", at) or at + 1 >= len(scan):
        return False
    return not scan.bits[at + 1] & DIGITS and scan.keys[at + 1] not in words.cardinals


def _read_fraction(scan: Scan, at: int, words: NumberWords, before: str) -> Numeral | None:
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
        if stop + skip < len(scan) and scan.keys[stop + skip] in words.scales:
            joining = scan.keys[stop : stop + skip]
            if all(k in words.articles or k in HYPHENS or k == "of" for k in joining):
                scale = words.scales[scan.keys[stop + skip]]
                worth = tidy(float(value) * scale)
                return Numeral(first, stop + skip + 1, worth, scale / 10, "words", scale)
    if half is not None:
        if not article and at and scan.match("half_vetoes_before", at - 1):
            return None
        if not article and at > 1 and scan.match("definite_words", at - 2):
            return None  # "the western half of"
    elif not (article and _is_share(scan, first, stop, words)):
        return None
    return Numeral(first, stop, float(value), 1, "words", fraction=True)


def _is_share(scan: Scan, first: int, stop: int, words: NumberWords) -> bool:
    """A fraction with its article is one before "de", or after "plus d'": "un tiers" is a third
    party and "a fifth" one more otherwise."""
    if scan.match("fraction_of", stop):
        return True
    return first > 0 and bool(scan.bits[first - 1] & scan.lexicon.bit("of_words", "approximators"))


def _vetoed_fraction(scan: Scan, stop: int) -> bool:
    return scan.match("fraction_vetoes", stop) is not None


def _with_fraction(scan: Scan, numeral: Numeral, words: NumberWords) -> Numeral | None:
    """``deux tiers``, ``three-quarters``: a small number, then the plural of a fraction."""
    at = numeral.stop
    if numeral.fraction or at >= len(scan) or not 1 < numeral.value < 10:
        return numeral
    if scan.keys[at] in HYPHENS and scan.glued(at):
        at += 1
    if at < len(scan) and scan.keys[at] in words.fractions:
        value = words.fractions[scan.keys[at]] * int(numeral.value)
        if value < 1 and scan.keys[at].endswith("s"):
            if _vetoed_fraction(scan, at + 1):
                return None
            return Numeral(numeral.first, at + 1, float(value), 1, "words", fraction=True)
    return numeral


def _with_collective(scan: Scan, numeral: Numeral | None, words: NumberWords) -> Numeral | None:
    """``deux douzaines``, ``une centaine de millions``."""
    if numeral is None or numeral.fraction or numeral.stop >= len(scan):
        return numeral
    follows = scan.bits[numeral.stop] & words.collectives and not numeral.about
    found = scan.match("collectives", numeral.stop) if follows else None
    if found and found.length == 1:
        value = numeral.value * int(found.meaning)
        numeral = numeral._replace(stop=numeral.stop + 1, value=value, about=True, written="words",
                                   plain=False)  # fmt: skip
    at = numeral.stop
    if numeral.about and scan.match("of_words", at) and at + 1 < len(scan):
        scale = words.scales.get(scan.keys[at + 1])
        again = scan.match("collectives", at + 1)
        if scale is None and again and again.length == 1 and scan.keys[at + 1].endswith("s"):
            scale = int(again.meaning)
        if scale:
            return numeral._replace(stop=at + 2, value=numeral.value * scale, scale=scale)
    return numeral


def _read_words(scan: Scan, at: int, words: NumberWords, one: bool = False) -> Numeral | None:
    """A run of number words; ``one`` when the first token is an article that means one."""
    keys, size = scan.keys, min(len(scan), scan.sentence(at)[1])
    total = current = 0
    room = 1000  # the next word that is added must be less
    stop, last, last_scale = at, "", 1
    if one:
        current, room, stop = 1, 0, at + 1
    elif keys[at] not in words.cardinals:
        return None
    position = stop
    while position < size:
        key = keys[position]
        hyphen = anded = False
        if position > at and key in HYPHENS and scan.glued(position) and position + 1 < size:
            position, key, hyphen = position + 1, keys[position + 1], True
        if position > at and key in words.joiners and position + 1 < size:
            position, key, anded = position + 1, keys[position + 1], True
            if key in HYPHENS and position + 1 < size:
                position, key = position + 1, keys[position + 1]
        value = words.cardinals.get(key, words.scales.get(key, -1))
        if value < 0 and key in words.ones and last and _joins_one(words, last, hyphen, anded):
            value = 1
        if value < 0 or (anded and not _joins(words, keys, position, last, value)):
            break
        if value >= 1000:
            if anded or (value == 1000 and (current == 1 or total % 10**6) and not one):
                break
            total = (total + (current or 1)) * value if value > last_scale > 1 else (
                total + (current or 1) * value)  # fmt: skip
            current, room, last_scale = 0, 1000, value
        elif value == 100:
            if current >= 100 or (current and room == 1000) or anded:
                break
            current, room = (current or 1) * 100, 100
        elif value == 20 and words.vigesimal and last == "quatre" and current % 100 == 4:
            current, room = current + 76, 20
        elif value < room and (value or not (current or total)):
            if room == 20 and value > 19:
                break
            current += value
            room = _room(value, words)
            if value == 10 and last and not words.vigesimal:
                room = 0
        else:
            break
        last, position = key, position + 1
        stop = position
    if stop == at or (one and stop == at + 1):
        return None
    value = total + current
    coarse = last_scale >= COARSE_SCALE and current == 0
    half = _half(scan, stop, words)
    if half and coarse:
        value = tidy(value + last_scale * float(Fraction(half.meaning)))
        return Numeral(at, stop + half.length, value, last_scale / 2, "words", last_scale)
    if half:
        return _halved(scan, at, value, half.meaning, stop + half.length, words)
    return Numeral(at, stop, value, last_scale if coarse else 1, "words",
                   last_scale if coarse else 1)  # fmt: skip


def _room(value: int, words: NumberWords) -> int:
    if value >= 20 and value % 10 == 0:
        return 20 if words.vigesimal and value == 60 else 10
    return 10 if value == 10 and words.vigesimal else 0


def _joins_one(words: NumberWords, last: str, hyphen: bool, anded: bool) -> bool:
    if words.joins_tens:  # "vingt et un", "quatre-vingt-un", "cent un"
        return anded or hyphen or last == "cent"
    return hyphen or anded


def _joins(words: NumberWords, keys: list[str], at: int, last: str, value: int) -> bool:
    """Whether "et" or "and" before token ``at`` belongs to the number."""
    before = words.cardinals.get(last, words.scales.get(last, 0))
    if words.joins_tens:
        return value in (1, 11) and 20 <= before <= 70
    following = keys[at + 1] if at + 1 < len(keys) else ""
    return before >= 100 and value < 100 and following != "hundred"


def is_word(scan: Scan, at: int) -> bool:
    """Whether token ``at`` exists and is a word of letters."""
    return 0 <= at < len(scan) and bool(scan.bits[at] & LETTERS)

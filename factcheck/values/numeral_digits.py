"""Figures in digits, with their marks, scale words and suffixes: "1 214", "2,3 millions"."""

from __future__ import annotations

import re
from fractions import Fraction

from factcheck.text import Scan
from factcheck.text.tokens import APOSTROPHES, GROUP_SPACES
from factcheck.values.number_words import HYPHENS, NumberWords
from factcheck.values.numeral import Numeral, half_at
from factcheck.values.quantity import Written, tidy

# A longer run of digits is a code, and costs time to convert.
MAX_DIGITS = 18
_GROUPED_DOTS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?\Z")
_GROUPED_COMMAS = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?\Z")
_SPACES = str.maketrans("", "", GROUP_SPACES)


def digits_value(surface: str, decimal_comma: bool, english: bool = False
                 ) -> tuple[int | float, float] | None:  # fmt: skip
    """The value of a digit token and the worth of its last digit; None when it is no figure.

    Args:
        decimal_comma: whether the language writes 52,46 (and so 1.214 for 1214).
        english: read "75,000" as thousands whatever the language (after a dollar sign).
    """
    text = surface.translate(_SPACES)
    if len(text) > MAX_DIGITS and (len(text) > 2 * MAX_DIGITS or text.isdecimal()):
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


def read_digits(scan: Scan, at: int, words: NumberWords, money: bool) -> Numeral | None:
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
    half = half_at(scan, start, words) if stop == start else None
    if half:
        value, step, plain = value + float(Fraction(half.meaning)), 0.5, False
        stop, scale, written = _scale(scan, start + half.length, words, False)
    elif scale > 1:
        half = half_at(scan, stop, words)
        if half:
            value, step, stop = value + float(Fraction(half.meaning)), 0.5, stop + half.length
    if scale > 1:
        value, step, plain = tidy(value * scale), step * scale, False
    return Numeral(at, stop, value, step, written, scale, plain=plain)


def _swiss(scan: Scan, at: int, value: int) -> tuple[int, int]:
    """``12'450``: an apostrophe that touches three digits on both sides groups them."""
    stop = at + 1
    while (
        stop + 1 < len(scan.words)
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
    scale, written, size = 1, "digits", len(scan.words)
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
    return at < len(scan.words) and scan.match("currency_signs", at) is not None

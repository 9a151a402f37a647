"""Figures in words: "quatre-vingt-dix-sept", "vingt et un mille", "one hundred and four"."""

from __future__ import annotations

from fractions import Fraction

from factcheck.text import Scan
from factcheck.values.number_words import COARSE_SCALE, HYPHENS, NumberWords
from factcheck.values.numeral import Numeral, half_at
from factcheck.values.quantity import tidy


def read_words(scan: Scan, at: int, words: NumberWords, one: bool = False) -> Numeral | None:
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
        if value < 0 and key in words.ones and room == 1000 and not words.joins_tens:
            # "two thousand one hundred": a one that only its hundred shows to be a number
            hundreds = position + 1 < size and words.scales.get(keys[position + 1], 0) >= 100
            value = 1 if hundreds and not anded else -1
        if value < 0 or (anded and not _joins(words, keys, position, last, value)):
            break
        if value >= 1000:
            if anded or (
                value == 1000 and ((current == 1 and words.joins_tens) or total % 10**6) and not one
            ):
                break
            # "dos mil millones" is two thousand of them; a scale with nothing before it is one
            total = (total + current or 1) * value if value > last_scale > 1 else (
                total + (current or 1) * value)  # fmt: skip
            current, room, last_scale = 0, 1000, value
        elif value == 100:
            if current >= 100 or (current and room == 1000) or anded:
                break
            current, room = (current or 1) * 100, 100
        elif value == 20 and words.vigesimal and words.cardinals.get(last) == 4:
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
    half = half_at(scan, stop, words)
    if half and coarse:
        more = tidy(value + last_scale * float(Fraction(half.meaning)))
        return Numeral(at, stop + half.length, more, last_scale / 2, "words", last_scale)
    if half:
        return halved(scan, at, value, half.meaning, stop + half.length, words)
    return Numeral(at, stop, value, last_scale if coarse else 1, "words",
                   last_scale if coarse else 1)  # fmt: skip


def _room(value: int, words: NumberWords) -> int:
    if value >= 100:  # a hundred that is one word: "doscientos"
        return 100
    if value >= 20 and value % 10 == 0:
        return 20 if words.vigesimal and value == 60 else 10
    return 10 if value == 10 and words.vigesimal else 0


def _joins_one(words: NumberWords, last: str, hyphen: bool, anded: bool) -> bool:
    if words.joins_tens:  # "vingt et un", "quatre-vingt-un", "cent un"
        return anded or hyphen or last in words.before_one
    return hyphen or anded


def _joins(words: NumberWords, keys: list[str], at: int, last: str, value: int) -> bool:
    """Whether "et" or "and" before token ``at`` belongs to the number."""
    before = words.cardinals.get(last, words.scales.get(last, 0))
    if words.joins_tens:
        joined = value in (1, 11) or (words.joins_units and 1 < value < 10)
        return joined and 20 <= before <= 90
    following = keys[at + 1] if at + 1 < len(keys) else ""
    return before >= 100 and value < 100 and words.scales.get(following) != 100


def halved(scan: Scan, first: int, value: int, meaning: str, at: int, words: NumberWords
            ) -> Numeral | None:  # fmt: skip
    """``one and a half``, ``two and a half million``: a number, its half and maybe its scale."""
    total = value + float(Fraction(meaning))
    if at < len(scan) and scan.keys[at] in words.scales:
        scale = words.scales[scan.keys[at]]
        return Numeral(first, at + 1, tidy(total * scale), scale / 2, "words", scale)
    return Numeral(first, at, total, 0.5, "words")

"""Lengths of time: "six ans de prison", "90 minutes", "deux heures et demie", "three-week"."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, DIGITS
from factcheck.text.tokens import APOSTROPHES
from factcheck.values.amounts import (
    Amount,
    Unit,
    approximated,
    approximated_after,
    quantity,
    unit_start,
    with_far_end,
)
from factcheck.values.conversion import SCALES
from factcheck.values.number_words import NumberWords
from factcheck.values.numeral import Numeral, ends_before
from factcheck.values.numerals import read_numeral
from factcheck.values.part import Found
from factcheck.values.quantity import tidy
from factcheck.values.race_times import race_time


def unit_at(scan: Scan, at: int) -> Unit | None:
    """The unit of time at a token."""
    found = scan.match("duration_units", at) if at < len(scan) else None
    if found and at + 1 < len(scan) and scan.keys[at + 1] in APOSTROPHES and scan.glued(at + 1):
        return None  # "59 s'y sont opposés"
    return Unit("duration", found.meaning, at + found.length) if found else None


def read_set(scan: Scan, at: int, taken: bytearray) -> Found | None:
    """A set expression at a token, or one whose article stands before it: "une demi-heure"."""
    found = scan.match("set_durations", at)
    if found is None or any(taken[at : at + found.length]):
        return None
    value, _, unit = found.meaning.partition(" ")
    stop = at + found.length
    low = tidy(float(value))
    amount = Amount(at, stop, low, low, Numeral(at, stop, low, 1, "words"), before=at, after=stop)
    amount = approximated(scan, amount, taken)
    step = amount.numeral._replace(step=0.1)
    amount = amount._replace(numeral=step)
    return Found("duration", at, stop, quantity(amount, "duration", unit), (amount.before, stop))


def read_timed(scan: Scan, at: int, taken: bytearray, words: NumberWords) -> Found | None:
    """A time told to the second, in seconds: "2:07:14"."""
    read = race_time(scan, at, words)
    if read is None or any(taken[at : read[0]]):
        return None
    stop, seconds = read
    value = tidy(round(seconds, 3))
    numeral = Numeral(at, stop, value, 0.01, "digits")
    amount = Amount(at, stop, value, value, numeral, before=at, after=stop)
    return Found("duration", at, stop, quantity(amount, "duration", "second"), (at, stop))


def read(scan: Scan, amount: Amount, taken: bytearray, words: NumberWords) -> Found | None:
    """The amount as a length of time when a unit follows it."""
    at = unit_start(scan, amount)
    unit = unit_at(scan, at)
    if unit is None or _named(scan, amount, at):
        return None
    if len(scan.keys[at]) == 1 and amount.numeral.written == "words":
        return None
    if scan.match("duration_vetoes_after", unit.stop) if unit.stop < len(scan) else None:
        return None
    if amount.approximation in ("over", "under") and _spread(scan, amount, unit.stop):
        amount = amount._replace(approximation="exact", before=amount.first)
    if amount.approximation == "exact" and amount.before and not amount.is_range:
        limit = scan.match("duration_limits", amount.before - 1)
        if limit and limit.length == 1:
            amount = amount._replace(approximation="at_most", before=amount.before - 1)
    amount, stop = with_far_end(scan, amount, unit, unit_at, words)
    code, step = unit.code, amount.numeral.step
    while not amount.is_range and stop < len(scan):
        longer, end, smaller = _compound(scan, amount, unit, stop, words)
        if end == stop:
            break
        amount, stop, code = longer, end, smaller
        unit = Unit("duration", code, stop)
    half = scan.match("half_after", stop) if stop < len(scan) else None
    if half and code == unit.code and not amount.is_range:
        total = amount.low + _half(half.meaning)
        amount = amount._replace(low=total, high=total, numeral=amount.numeral._replace(step=0.5))
        stop += half.length
    elif amount.numeral.step != step:
        amount = amount._replace(numeral=amount.numeral._replace(step=step))
    amount = approximated_after(scan, amount, stop)
    value = quantity(amount, "duration", code)
    return Found("duration", amount.first, stop, value, (amount.before, max(stop, amount.after)))


def _half(meaning: str) -> float:
    top, _, bottom = meaning.partition("/")
    return int(top) / int(bottom)


def _named(scan: Scan, amount: Amount, at: int) -> bool:
    """``la guerre de Cent Ans``: capitals inside a sentence name something."""
    inside = amount.first > scan.sentence(amount.first)[0]
    surface = scan.words[at].surface
    if inside and scan.bits[at] & CAPITAL and not surface.isupper():
        return True
    return _clock(scan, amount, at)


def _clock(scan: Scan, amount: Amount, at: int) -> bool:
    """``à neuf heures précises``: a time of day, unless something lasts ("de route")."""
    if scan.keys[at] not in _clock_words(scan) or amount.high > 24 or amount.before != amount.first:
        return False
    if not amount.first:
        return False
    if any(ends_before(scan, "hour_nouns", amount.first - n, amount.first) for n in (2, 3)):
        return True  # « le journal de 13 heures »
    if not scan.match("hour_openers", amount.first - 1):
        return False
    return at + 1 >= len(scan) or not scan.match("of_words", at + 1)


def _clock_words(scan: Scan) -> frozenset[str]:
    return frozenset(scan.lexicon.table("clock_hours").get("h", ()))


def _spread(scan: Scan, amount: Amount, stop: int) -> bool:
    """``worth £5m over four years``: "over" spreads unless a verb of lasting or a preposition
    stands before, or what tells a distance in time right behind ("over four years ago")."""
    if not scan.match("spread_words", amount.before):
        return False
    told = amount.before and scan.match("lasting_words", amount.before - 1)
    return not (told or (stop < len(scan) and scan.match("lasting_after", stop)))


def _compound(scan: Scan, amount: Amount, unit: Unit, stop: int, words: NumberWords
              ) -> tuple[Amount, int, str]:  # fmt: skip
    """``2 heures 15 minutes``, ``2 h 15``, ``two years and six months``: a smaller unit after, told
    in the smaller one."""
    at = stop + bool(stop < len(scan) and scan.match("between_and", stop))
    other = None
    if at < len(scan) and scan.bits[at] & (DIGITS | words.opens):
        other = read_numeral(scan, at, words)
    if other is None or other.first != at or other.fraction:
        return amount, stop, unit.code
    smaller = unit_at(scan, other.stop)
    if smaller is None:
        bare = unit.code == "hour" and at == stop and other.plain and other.value < 60
        if not bare or (other.stop < len(scan) and _noun(scan, other.stop)):
            return amount, stop, unit.code
        smaller = Unit("duration", "minute", other.stop)
    ratio = SCALES[unit.code].factor / SCALES[smaller.code].factor
    if unit.code == "year" and smaller.code == "month":
        ratio = 12
    if ratio <= 1 or ratio != int(ratio) or other.value >= ratio:
        return amount, stop, unit.code
    total = tidy(amount.low * ratio + other.value)
    amount = amount._replace(low=total, high=total, stop=smaller.stop)
    return amount, smaller.stop, smaller.code


def _noun(scan: Scan, at: int) -> bool:
    lower = scan.words[at].surface.isalpha() and not scan.bits[at] & CAPITAL
    return lower and not scan.match("function_words", at)


CASES = (
    ("fr", "Il a été condamné à trois ans de prison.",
     (("duration", "trois ans", {"low": 3, "high": 3, "unit": "year"}),)),
    ("fr", "Une minute de silence a été observée.",
     (("duration", "Une minute", {"low": 1, "high": 1, "unit": "minute"}),)),
    ("fr", "Elle a nagé en 1 min 58 s 46/100.",
     (("duration", "1 min 58 s 46/100", {"low": 118.46, "high": 118.46, "unit": "second"}),)),
    ("fr", "Elle a couru en 2h11’32.",
     (("duration", "2h11’32", {"low": 7892, "high": 7892, "unit": "second"}),)),
    ("fr", "La séance commence à 14:30:05.", ()),
    ("fr", "La guerre de Cent Ans est au programme.", ()),
    ("fr", "Le journal de 13 heures et la messe de cinq heures du matin.", ()),
    ("fr", "Un jour, il reviendra une seconde fois.", ()),
    ("en", "She waited more than 18 months.",
     (("duration", "18 months", {"low": 18, "high": None, "unit": "month"}),)),
    ("en", "The wettest May in over 60 years; mended over three years.",
     (("duration", "60 years", {"low": 60, "high": None, "unit": "year"}),
      ("duration", "three years", {"low": 3, "high": 3, "unit": "year"}))),
    ("en", "It closed over 30 years ago and was mended over four years.",
     (("duration", "30 years", {"low": 30, "high": None, "unit": "year"}),
      ("duration", "four years", {"low": 4, "high": 4, "unit": "year"}))),
    ("en", "Residents faced an hour-long queue.",
     (("duration", "an hour-long", {"low": 1, "high": 1, "unit": "hour"}),)),
    ("en", "He won the marathon in 2:07:41.",
     (("duration", "2:07:41", {"low": 7661, "high": 7661, "unit": "second"}),)),
    ("en", "Nobody asked for a second look.", ()),
)  # fmt: skip

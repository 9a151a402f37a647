"""Shares told without a percentage: "un foyer sur quatre", "three in ten pupils", "un tiers des
ménages", "détenu à moitié". A desk holds them against percentages of the same thing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims.counted import counted
from factcheck.claims.reading import Reading
from factcheck.claims.stated import exact
from factcheck.text import Scan
from factcheck.text.lemma import lemma
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS
from factcheck.values.number_words import NumberWords, number_words
from factcheck.values.numerals import read_numeral
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity

WHOLES = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10))
HUNDRED = 100
BETWEEN = 3  # tokens between the part and the words "sur", "in"
LOOSE, HALF = 4.0, 8.0  # hundredths of a whole that a fraction in words, or a half, may round


class SpokenShare(NamedTuple):
    """Tokens ``[first, stop)``, the share in hundredths, the noun as written and its concept."""

    first: int
    stop: int
    value: Quantity
    head: str
    concept: str


def spoken_shares(reading: Reading) -> Iterator[SpokenShare]:
    """Each share of a text that is told in words."""
    yield from _fractions(reading)
    yield from _one_in(reading)
    for found in reading.of("number"):
        if share := of_hundred(reading, found):
            yield share
    scan = reading.scan
    for at in scan.positions(scan.lexicon.bit("spoken_shares")):
        if told := scan.match("spoken_shares", at):
            yield SpokenShare(at, at + told.length, _percent(float(told.meaning)), "", "")


def _fractions(reading: Reading) -> Iterator[SpokenShare]:
    for found in reading.of("number"):
        value = found.value
        if not (isinstance(value, Quantity) and value.fraction and value.written == "words"):
            continue
        noun = counted(reading, found)
        if noun is None or noun.part_of is not None:
            continue
        share = _percent(100 * float(value.figure or 0))
        share = share.model_copy(update={"approximation": value.approximation})
        head = reading.scan.quote(noun.first, noun.stop)
        yield SpokenShare(found.first, noun.stop, share, head, noun.concept)


def _one_in(reading: Reading) -> Iterator[SpokenShare]:
    """ "un foyer sur quatre", "one in five Belgians": the noun stands on either side of "in"."""
    scan = reading.scan
    words = number_words(scan.lexicon)
    for at in scan.positions(scan.lexicon.bit("one_in")):
        told = scan.match("one_in", at)
        whole = _number(scan, at + told.length, words) if told else None
        if told is None or whole is None or whole[0] not in WHOLES:
            continue
        low, high = scan.sentence(at)
        for first in range(max(low, at - BETWEEN), at):
            part = _number(scan, first, words)
            if part is None or not 0 < part[0] < whole[0]:
                continue
            noun = _noun(scan, part[1], at)
            stop = whole[1]
            if noun is None and part[1] == at and scan.language == "en":
                noun = _noun(scan, stop, min(high, stop + 1))
                stop += 1
            if noun is not None:
                yield SpokenShare(first, stop, _percent(100 * part[0] / whole[0]), *noun)
            break


def of_hundred(reading: Reading, found: Found) -> SpokenShare | None:
    """ "83 élèves sur 100", "83 in 100 pupils": a number that tells a percentage, or None."""
    scan = reading.scan
    part = exact(found)
    _, high = scan.sentence(found.first)
    if part is None or not 0 < (part.low or 0) < HUNDRED:
        return None
    for at in range(found.stop, min(high, found.stop + BETWEEN)):
        told = scan.match("one_in", at)
        if told is None:
            continue
        first = at + told.length
        whole = next((f for f in reading.within(first, first + 1, "number")), None)
        if whole is None or whole.first != first or _amount(whole) != HUNDRED:
            return None
        if scan.match("not_shared", whole.stop) or scan.match("measure_units", whole.stop):
            return None
        noun = _noun(scan, found.stop, at)
        stop = whole.stop
        if noun is None and found.stop == at:
            noun = _noun(scan, stop, min(high, stop + 1))
            stop += 1
        if noun is None:
            return None
        share = _percent(float(part.low or 0)).model_copy(update={"step": part.step})
        return SpokenShare(found.first, stop, share, *noun)
    return None


def _noun(scan: Scan, first: int, stop: int) -> tuple[str, str] | None:
    """What is shared out, as written and its concept, when it is one or two words."""
    if not first < stop <= first + 2 or scan.match("not_shared", first):
        return None
    if not all(scan.bits[i] & LETTERS for i in range(first, stop)):
        return None
    stopword = scan.lexicon.bit("stopwords", "function_words", "duration_units", "measure_units")
    if scan.bits[first] & stopword and not scan.bits[first] & CAPITAL:
        return None
    known = scan.match("heads", first)
    concept = known.meaning if known else lemma(scan.keys[first], scan.language)
    return scan.quote(first, stop), concept


def _number(scan: Scan, at: int, words: NumberWords) -> tuple[int, int] | None:
    if at >= len(scan):
        return None
    if scan.keys[at] in words.ones:
        return 1, at + 1
    if not scan.bits[at] & (DIGITS | words.opens):
        return None
    read = read_numeral(scan, at, words)
    if read is None or read.first != at or not isinstance(read.value, int):
        return None
    return read.value, read.stop


def _amount(found: Found) -> float:
    value = exact(found)
    return value.low or 0 if value else 0


def _percent(share: float) -> Quantity:
    value = round(share, 1)
    step = HALF if value == 50 else LOOSE
    return Quantity(low=value, high=value, unit="%", step=step, written="words", kind="percent")

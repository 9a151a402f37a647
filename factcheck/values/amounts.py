"""Numerals with what stands around them: bounds, approximators, ranges, signs and units."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from factcheck.text import Scan
from factcheck.text.lexicon import DIGITS, LETTERS
from factcheck.values.number_words import DASHES, HYPHENS, NumberWords, number_words
from factcheck.values.numeral import Numeral
from factcheck.values.numerals import read_numeral
from factcheck.values.quantity import Approximation, Quantity, QuantityKind, Written

# The longest approximator phrase, in tokens.
_REACH = 5
# How far before "de 12 à 19" the word of change may stand.
_CHANGE_REACH = 9
_SIGNS = {"-": -1, "−": -1, "–": -1, "+": 1}
_ONE_SIDED: dict[str, Approximation] = {
    "about": "about",
    "almost": "almost",
    "at_least": "at_least",
    "over": "over",
    "at_most": "at_most",
    "under": "under",
}


class Unit(NamedTuple):
    """A unit read after (or a currency before) a numeral; ``stop`` is where it ends."""

    kind: QuantityKind
    code: str
    stop: int
    factor: float = 1


UnitReader = Callable[[Scan, int], "Unit | None"]


class Amount(NamedTuple):
    """A figure or a range of figures in tokens ``[first, stop)``, before it has a kind.

    ``before`` and ``after`` bound the wider expression with its approximators; ``low`` and
    ``high`` differ only in a range.
    """

    first: int
    stop: int
    low: int | float
    high: int | float
    numeral: Numeral
    approximation: Approximation = "exact"
    before: int = 0
    after: int = 0

    @property
    def is_range(self) -> bool:
        """Whether two figures are its ends."""
        return self.low != self.high


def quantity(amount: Amount, kind: QuantityKind, unit: str = "", factor: float = 1) -> Quantity:
    """The amount as a quantity of a kind, in a unit that is ``factor`` of the written one."""
    low: int | float | None = amount.low
    high: int | float | None = amount.high
    if factor != 1:
        low, high = _times(amount.low, factor), _times(amount.high, factor)
    how = amount.approximation
    if how in ("at_least", "over"):
        high = None
    elif how in ("at_most", "under"):
        low = None
    elif amount.is_range and how == "exact":
        how = "between"
    written: Written = amount.numeral.written
    return Quantity(low=low, high=high, unit=unit, step=amount.numeral.step * factor,
                    approximation=how, written=written, kind=kind)  # fmt: skip


def _times(value: int | float, factor: float) -> int | float:
    product = round(value * factor, 6)
    return int(product) if product == int(product) else product


def read_amount(scan: Scan, at: int, words: NumberWords, money: bool = False) -> Amount | None:
    """The numeral at token ``at``, with the other end when it opens a range without a unit
    between ("10 à 15 personnes", "between 20 and 30")."""
    numeral = read_numeral(scan, at, words, money)
    if numeral is None:
        return None
    amount = Amount(numeral.first, numeral.stop, numeral.value, numeral.value, numeral,
                    before=numeral.first, after=numeral.stop)  # fmt: skip
    return _ranged(scan, amount, words, money)


def between_opener(scan: Scan, first: int) -> bool:
    """Whether "entre" stands before token ``first``, an approximator or sign apart."""
    return first > 0 and scan.match("between_words", first - 1) is not None


def _ranged(scan: Scan, amount: Amount, words: NumberWords, money: bool) -> Amount:
    at = amount.stop
    if at + 1 >= len(scan.words) or amount.numeral.fraction or amount.numeral.about:
        return amount
    key = scan.keys[at]
    if key not in DASHES and not scan.bits[at] & words.ranges:
        return amount
    first = amount.first
    opener = between_opener(scan, first)
    if opener and scan.match("between_and", at):
        pass
    elif scan.match("range_connectors", at):
        if moving(scan, first):
            return amount
    elif not (key in DASHES and _dash_range(scan, at)):
        return amount
    other = read_numeral(scan, at + 1, words, money)
    if other is None or other.first != at + 1 or other.fraction or other.about:
        return amount
    low = amount.low
    if other.scale > 1 and amount.numeral.scale == 1 and low < other.value / other.scale:
        low = _times(low, other.scale)
    elif other.written == "words":
        low = _shared_hundreds(low, other.value)
    if other.value <= low:
        return amount
    return amount._replace(
        stop=other.stop,
        after=other.stop,
        low=low,
        high=other.value,
        numeral=other._replace(plain=other.plain and not opener),
        before=first - 1 if opener else first,
    )


def _shared_hundreds(low: int | float, high: int | float) -> int | float:
    """``deux ou trois cents``: the hundreds or thousands of the far end are the near one's too."""
    for hundreds in (1000, 100):
        if high % hundreds == 0 and 1 < low < high / hundreds < 100:
            return low * hundreds
    return low


def _dash_range(scan: Scan, at: int) -> bool:
    """``10-15``: digits on both sides; two years or a longer chain are no range."""
    if not (scan.bits[at - 1] & DIGITS and scan.bits[at + 1] & DIGITS):
        return False
    if scan.glued(at) != scan.glued(at + 1):
        return False
    left, right = scan.words[at - 1].surface, scan.words[at + 1].surface
    if len(left) == len(right) == 4 and left.isdecimal() and right.isdecimal():
        return False
    chained = at + 2 < len(scan.words) and scan.keys[at + 2] in DASHES and scan.glued(at + 2)
    return not (chained and at + 3 < len(scan.words) and scan.bits[at + 3] & DIGITS)


def from_before(scan: Scan, first: int) -> bool:
    """Whether "de" or "from" leads to token ``first``."""
    return first > 0 and scan.match("from_words", first - 1) is not None


def moving(scan: Scan, first: int) -> bool:
    """Whether a word of change and "de" lead to token ``first``: "passer de 12 à 19"."""
    if first < 2 or not from_before(scan, first):
        return False
    bit = scan.lexicon.bit("change_verbs")
    start = max(scan.sentence(first)[0], first - _CHANGE_REACH)
    return any(bits & bit for bits in scan.bits[start : first - 1])


def approximated(scan: Scan, amount: Amount, taken: bytearray) -> Amount:
    """The amount with the approximator or bound that stands right before it."""
    before = amount.before
    words = number_words(scan.lexicon)
    bit = words.approximators
    lowest = max(0, before - _REACH)
    beside = 0
    for bits in scan.bits[lowest:before]:
        beside |= bits
    if not beside & (bit | words.emphasis):
        return amount._replace(approximation="about") if amount.numeral.about else amount
    for start in range(lowest, before):
        if scan.bits[start] & bit and not taken[start]:
            found = scan.match("approximators", start)
            if found and start + found.length == before and not _of_verb(scan, start, amount):
                how = _ONE_SIDED[found.meaning]
                return amount._replace(approximation=how, before=_widened(scan, start, bit))
    amount = _stressed(scan, amount, words.emphasis)
    if amount.numeral.about:
        return amount._replace(approximation="about")
    return amount


def _of_verb(scan: Scan, at: int, amount: Amount) -> bool:
    """``turned over 610 million``: an approximator that belongs to the verb before it."""
    if scan.match("approximators_if_round", at):
        return amount.low % 10 != 0  # « dans les 300 euros », « dans les quatre hameaux »
    if not at or not scan.match("approximators_of_verbs", at):
        return False
    return scan.match("approximator_vetoes_before", at - 1) is not None


def _stressed(scan: Scan, amount: Amount, bit: int) -> Amount:
    """The amount with a word of stress before it, which changes nothing: "à peine 13 ans"."""
    for start in range(max(0, amount.before - 4), amount.before):
        found = scan.match("emphasis", start) if scan.bits[start] & bit else None
        if found and start + found.length == amount.before:
            return amount._replace(before=start)
    return amount


def _widened(scan: Scan, start: int, bit: int) -> int:
    """Take in an approximator on an approximator: "at least some 300"."""
    if start and scan.bits[start - 1] & bit:
        found = scan.match("approximators", start - 1)
        if found and found.length == 1:
            return start - 1
    return start


def approximated_after(scan: Scan, amount: Amount, stop: int, reach: int = 0) -> Amount:
    """The amount with a bound written after it ("ou plus"), at most ``reach`` words further on."""
    if amount.approximation != "exact" and not amount.numeral.about:
        return amount
    words = number_words(scan.lexicon)
    for at in range(stop, min(stop + reach + 1, len(scan.words))):
        if scan.bits[at] & words.approximators_after:
            found = scan.match("approximators_after", at)
            if found:
                end = at + found.length
                if end < len(scan.words) and (
                    scan.bits[end] & DIGITS or words.told(scan.keys[end])
                ):
                    return amount  # « 31 avaient au moins une fuite »: of the figure behind it
                how = _ONE_SIDED[found.meaning]
                return amount._replace(approximation=how, after=end if at == stop else stop)
        if not scan.bits[at] & LETTERS or scan.bits[at] & words.functions:
            break
    return amount


def unit_start(scan: Scan, amount: Amount) -> int:
    """Where a unit would stand: past "de" after a scale word, past a hyphen that touches, and past
    an article after a fraction alone: "half a year", but "31 million a year"."""
    at = amount.stop
    if at >= len(scan.words):
        return at
    if scan.keys[at] in HYPHENS and scan.glued(at) and scan.glued(at + 1):
        return at + 1
    numeral, last = amount.numeral, len(scan.words) - 2
    if (numeral.scale > 1 or numeral.about or numeral.fraction) and scan.match("of_words", at):
        article = at < last and numeral.fraction and scan.match("unit_articles", at + 1)
        return at + 2 if article else at + 1
    return at + 1 if numeral.fraction and scan.match("unit_articles", at) else at


def with_far_end(scan: Scan, amount: Amount, unit: Unit, unit_at: UnitReader, words: NumberWords
                 ) -> tuple[Amount, int]:  # fmt: skip
    """The amount and where it stops, widened to "10 % et 15 %" when both ends carry the unit."""
    stop = unit.stop
    if amount.is_range or stop + 1 >= len(scan.words):
        return amount, stop
    opener = between_opener(scan, amount.first)
    key = scan.keys[stop]
    if not (
        (opener and scan.match("between_and", stop))
        or (key in DASHES and scan.bits[stop + 1] & DIGITS)
    ):
        return amount, stop
    other = read_numeral(scan, stop + 1, words, unit.kind == "money")
    if other is None or other.first != stop + 1 or other.value <= amount.low:
        return amount, stop
    far = amount._replace(stop=other.stop, high=other.value, numeral=other)
    again = unit_at(scan, unit_start(scan, far))
    if again is None or again.code != unit.code:
        return amount, stop
    before = amount.first - 1 if opener else amount.before
    return far._replace(before=min(before, amount.before), after=again.stop), again.stop


def signed(scan: Scan, amount: Amount, words: bool = False) -> Amount:
    """The amount with its sign: "-0,2 %", "+0,1 %" and, with ``words``, "moins 7 degrés"."""
    before = amount.first - 1
    if before < 0:
        return amount
    sign = _SIGNS.get(scan.words[before].surface, 0) if scan.glued(amount.first) else 0
    joined = scan.glued(before) and scan.bits[before - 1] & (DIGITS | LETTERS)
    minus = words and scan.match("minus_words", before)
    if (not sign or joined) and not minus:
        return amount
    low, high = amount.low, amount.high
    if minus or sign < 0:
        low, high = -high, -low
    how: Approximation = "exact" if minus else amount.approximation
    return amount._replace(first=before, before=min(before, amount.before), low=low, high=high,
                           approximation=how)  # fmt: skip

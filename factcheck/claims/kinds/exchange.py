"""A sum in two currencies with the rate that should make the one the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.itemised import unit
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.stated import COMMAS, amount, exact, has, told_again
from factcheck.values.name_data import pegs
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity

GAP = 6  # tokens from one sum to the same in another currency
BESIDE = 5  # tokens from a rate to the currency it is of
CUE = 4  # tokens before a rate in which it is called one
AFTER = 16  # tokens from the second sum to a bare rate
HIGHEST = 100_000  # of one currency for one of another
TAIL = 1  # tokens between a sum and the bracket that closes on it
CURRENCIES = ("currency_words", "nameless_currencies", "currency_signs")


class Exchange(Claim):
    """Two sums told as one and the rate between them; the evidence is the sums, then the rate
    unless that is a fixed parity.

    ``rates`` are how many of the second currency one of the first makes: two when the text does
    not say which of them the rate is of.
    """

    kind: Literal["exchange"] = "exchange"
    value: Quantity
    other: Quantity
    rates: tuple[float, ...]

    def value_text(self) -> str:
        """The one = the other."""
        return f"{self.value.text()} = {self.other.text()}"


def extract(reading: Reading) -> Iterator[Exchange]:
    """A claim for each two sums that brackets or "soit" make one, with their rate beside them or
    a fixed parity between them."""
    sums = [f for f in reading.of("money") if isinstance(f.value, Quantity)]
    for one, other, rate in _pegged(reading, sums):
        yield Exchange(**told_again(reading, one, other), rates=(rate,))
    if not reading.scan.positions(reading.lexicon.bit("exchange_rates")):
        return
    found = [
        (one, other, *told)
        for one, other in pairwise(sums)
        if _one_sum(reading, one, other) and (told := _rate(reading, one, other, sums))
    ]
    for one, other, first, stop, rates in (*found, *_concluded(reading, sums)):
        yield Exchange(**told_again(reading, one, other, (first, stop)), rates=rates)


def _pegged(reading: Reading, sums: Sequence[Found]) -> Iterator[tuple[Found, Found, float]]:
    """ "2 milliards de francs CFA (3 millions d'euros)", with the fixed parity of the two."""
    for one, other in pairwise(sums):
        rate = pegs().get((unit(one), unit(other)))
        if rate and _one_sum(reading, one, other):
            yield one, other, rate


def _concluded(
    reading: Reading, sums: Sequence[Found]
) -> Iterator[tuple[Found, Found, int, int, tuple[float, ...]]]:
    """ "… 45 000 dollars. Au cours de 140 shillings pour un dollar, il doit donc 6,3 millions de
    shillings": the sum that words draw from a rate and the only one of the other currency.
    """
    scan = reading.scan
    for rate in sums:
        if exact(rate) is None or not _called(reading, rate):
            continue
        low, high = scan.sentence(rate.first)
        if not has(reading, low, high, "conclusions", "equals") or not amount(rate):
            continue
        start = scan.sentence(low - 1)[0] if low > scan.block(low)[0] else low
        near = [f for f in sums if start <= f.first < high and f is not rate]
        made = [f for f in near if unit(f) == unit(rate) and f.first > rate.stop]
        other = [f for f in near if unit(f) != unit(rate) and f.stop <= rate.first]
        if len(made) == len(other) == 1 and _beside(reading, rate, unit(other[0])):
            yield other[0], made[0], rate.first, rate.stop, (amount(rate),)


def _one_sum(reading: Reading, one: Found, other: Found) -> bool:
    """Whether brackets, "soit" or a comma with "about" tell a sum again in another currency."""
    scan, a, b = reading.scan, one.value, other.value
    if not (isinstance(a, Quantity) and isinstance(b, Quantity)) or a.unit == b.unit:
        return False
    if a.low is None or (a.low != a.high and a.approximation == "exact") or not b.low:
        return False
    if scan.sentence(one.first) != scan.sentence(other.first):
        return False
    between = range(one.stop, other.first)
    if not 1 <= len(between) <= GAP or has(reading, one.stop, other.first, "auxiliaries"):
        return False
    bracket = next((i for i in between if scan.words[i].surface == "("), None)
    if bracket is not None:
        after = range(other.stop, min(len(scan), other.stop + TAIL + 1))
        return any(scan.words[i].surface in "),;" for i in after)
    if has(reading, one.stop, other.first, "equals"):
        return True
    return scan.words[other.around[0] - 1].surface in COMMAS and other.around[0] < other.first


def _rate(
    reading: Reading, one: Found, other: Found, sums: Sequence[Found]
) -> tuple[int, int, tuple[float, ...]] | None:
    """The rate of the paragraph, as a token range and the rates it may be; None unless only one."""
    scan = reading.scan
    low, high = scan.block(one.first)
    units = unit(one), unit(other)
    found: list[tuple[int, int, tuple[float, ...]]] = []
    for rate in sums:
        if rate in (one, other) or not low <= rate.first < high or exact(rate) is None:
            continue
        own = unit(rate)
        if own not in units or amount(rate) > HIGHEST:
            continue
        of = units[1 - units.index(own)]
        if amount(rate) != 1 and _called(reading, rate) and _beside(reading, rate, of):
            per = amount(rate) if own == units[1] else 1 / amount(rate)
            found.append((rate.first, rate.stop, (per,)))
    found += [
        (bare.first, bare.stop, (amount(bare), 1 / amount(bare)))
        for bare in reading.within(other.stop, min(high, other.stop + AFTER), "number")
        if exact(bare) is not None and amount(bare) and _called(reading, bare)
    ]
    return found[0] if len(found) == 1 else None


def _called(reading: Reading, rate: Found) -> bool:
    """Whether words call a figure a rate: "au cours de", "valant", "at a rate of"."""
    scan = reading.scan
    before = has(reading, max(0, rate.first - CUE), rate.first, "exchange_rates")
    return before or scan.match("exchange_rates", min(rate.stop, len(scan) - 1)) is not None


def _beside(reading: Reading, rate: Found, currency: str) -> bool:
    """Whether the one unit of a currency stands beside the figure: "le dollar", "pour un franc"."""
    scan = reading.scan
    near = range(max(0, rate.first - BESIDE), min(len(scan), rate.stop + BESIDE))
    return any(
        currency in match.meaning.split()
        for i in near
        if not rate.first <= i < rate.stop
        for table in CURRENCIES
        if (match := scan.match(table, i))
    )


CLAIM_KIND = ClaimKind(
    model=Exchange,
    extract=extract,
    examples=(
        (
            "fr",
            "Elle vaut 6 millions de dollars (5,4 millions d'euros), le dollar valant 0,90 euro.",
            ("6000000 USD = 5400000 EUR",),
        ),
        (
            "en",
            "It made £2m ($2.5m) at a rate of $1.25 to the pound.",
            ("2000000 GBP = 2500000 USD",),
        ),
        (
            "fr",
            "Le pont coûte 2 milliards de francs CFA (3 millions d'euros).",
            ("2000000000 XOF = 3000000 EUR",),
        ),
        ("fr", "La toile vaut 6 millions de dollars (5,4 millions d'euros).", ()),
    ),
)

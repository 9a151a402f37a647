"""A change with the figures before and after ("passé de 40 à 52 millions, soit 30 % de plus")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.stated import (
    amount,
    at,
    by_sentence,
    ends_at,
    exact,
    has,
    noun_of,
    sentence,
    stop_of,
)
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity
from factcheck.values.when import When

LONGEST = 80  # tokens of a sentence that tells one change
GAP, JOINT = 4, 3  # tokens between the two figures, and of the words that join them
CLOSE = 10  # tokens between a change and the figures it compares
BESIDE = 6  # tokens before a share in which it is told to be a growth
SCALES = (1, 10**3, 10**6, 10**9)


class Change(Claim):
    """A figure before and after, and by how much it is said to have changed.

    ``change`` is in per cent or, with ``factor``, what it was multiplied by. The evidence is the
    change, the figure before, the figure after.
    """

    kind: Literal["change"] = "change"
    change: Quantity
    before: Quantity
    after: Quantity
    factor: bool = False

    def value_text(self) -> str:
        """From the one to the other by so much."""
        sign = "×" if self.factor else ""
        return f"{self.before.text()} → {self.after.text()} = {sign}{self.change.text()}"


def extract(reading: Reading) -> Iterator[Change]:
    """A claim for each sentence with one change and the two figures it is of."""
    for low, high, figures in by_sentence(reading, "number", "money", "measure", "percent"):
        if high - low > LONGEST:
            continue
        shares = [f for f in figures if _is_share(f)]
        pair = _pair(reading, [f for f in figures if not _is_share(f)])
        if pair is None:
            continue
        if not shares:
            yield from _told_next(reading, high, *pair)
        before, after = pair
        first, last = sorted(pair, key=lambda f: f.first)
        span = first.first, stop_of(last, noun_of(reading, last))
        if len(shares) == 1:
            share = shares[0]
            if _tied(reading, (share.first, share.stop), span) and _told(reading, share, low, high):
                yield _claim(reading, share, share.value, before, after)
        elif not shares:
            yield from _multiplied(reading, low, high, before, after)


def _is_share(found: Found) -> bool:
    value = found.value
    if not isinstance(value, Quantity):
        return False
    return value.unit == "%" or (value.fraction and value.written == "words")


def _tied(reading: Reading, told: tuple[int, int], pair: tuple[int, int]) -> bool:
    """Whether no other clause stands between a change and its figures: "et la TVA de 5 %"."""
    if pair[0] < told[0] and told[1] < pair[1]:
        return True  # "300, down 40% from 400"
    start, stop = (told[1], pair[0]) if told[1] <= pair[0] else (pair[1], told[0])
    if stop == start + 1 and reading.scan.words[start].surface == ":":
        return True  # "Les vols ont reculé de 40 % : 300, contre 500"
    if not 0 <= stop - start <= CLOSE or has(reading, start, stop, "conjunctions", "auxiliaries"):
        return False
    if has(reading, start, stop, "clause_breaks", "set_beside") or reading.within(
        start, stop, "date"
    ):
        return False
    return not any(reading.scan.words[i].surface in ";:" for i in range(start, stop))


def _told(reading: Reading, share: Found, low: int, high: int) -> bool:
    """Whether the share is a growth or a fall, exact and in per cent."""
    value = share.value
    if not isinstance(value, Quantity) or value.low is None or value.low != value.high:
        return False
    of = has(reading, share.stop, share.stop + 1, "partitives")
    if value.approximation != "exact" or (of and not reading.scan.match("of_its_own", share.stop)):
        return False
    if has(reading, max(low, share.first - BESIDE), min(high, share.stop + BESIDE), "adjusted"):
        return False  # "à périmètre constant": the figures are as reported
    beside = max(low, share.first - BESIDE), min(high, share.stop + 2)
    return has(reading, *beside, "risings", "fallings")


def _pair(reading: Reading, figures: Sequence[Found]) -> tuple[Found, Found] | None:
    """The two figures of one kind that "de … à", "à … contre" set side by side."""
    flat = [f for g in figures for f in _ends(reading, g) if exact(f) is not None and amount(f) > 0]
    found = []
    for one, other in pairwise(flat):
        gap = other.first - stop_of(one, noun_of(reading, one))
        if gap > GAP + JOINT or not _alike(one, other) or _of_two(reading, one, other):
            continue
        if _joined(reading, one, other, "date_to") and _opened(reading, one, "date_from"):
            found.append((one, other))
        elif _joined(reading, one, other, "earlier_figures"):
            found.append((other, one))
    if not found and len(flat) == 2:
        if _then_and_now(reading, *flat):
            return flat[0], flat[1]
        if _alike(*flat) and _against(reading, *flat):
            return flat[1], flat[0]
    return found[0] if len(found) == 1 else None


def _of_two(reading: Reading, one: Found, other: Found) -> bool:
    """Whether each figure counts a thing of its own: "twice the 40 cases and 12 deaths of May"."""
    first, second = noun_of(reading, one), noun_of(reading, other)
    return first is not None and second is not None and first.concept != second.concept


def _against(reading: Reading, one: Found, other: Found) -> bool:
    """ "300 accidents, down 40% from 400", "300 en 2025, contre 400": the earlier figure last."""
    low = stop_of(one, noun_of(reading, one))
    joint = at(reading, low, other.first, "earlier_figures")
    if joint is None or joint[1] != other.first:
        return False
    dates = reading.within(low, joint[0], "date")
    shares = reading.within(low, joint[0], "percent")
    words = joint[0] - low - sum(f.stop - f.first for f in (*dates, *shares))
    return words <= GAP and len(dates) + len(shares) == 1


def _then_and_now(reading: Reading, one: Found, other: Found) -> bool:
    """ "Vendu 80 euros l'an dernier, l'abonnement coûte désormais 100 euros"."""
    then = at(reading, one.stop, other.first, "back_then")
    if one.kind != "money" or not _alike(one, other) or then is None:
        return False
    return then[0] - one.stop <= GAP and has(reading, then[1], other.first, "nowadays")


def _ends(reading: Reading, found: Found) -> Sequence[Found]:
    """A range as its two ends: "de 300 à 600 euros" after a verb of change is no range."""
    value = found.value
    if not isinstance(value, Quantity) or value.approximation != "between":
        return (found,)
    joint = at(reading, found.first, found.stop, "date_to")
    if joint is None or value.low is None or value.high is None:
        return (found,)
    low, high = (
        value.model_copy(update={"low": v, "high": v, "approximation": "exact"})
        for v in (value.low, value.high)
    )
    (first, stop), (start, last) = (found.first, joint[0]), (joint[1], found.stop)
    return (
        Found(found.kind, first, stop, low, (first, stop)),
        Found(found.kind, start, last, high, (start, last)),
    )


def _joined(reading: Reading, one: Found, other: Found, table: str) -> bool:
    start = stop_of(one, noun_of(reading, one))
    joint = at(reading, one.stop, other.first, table)
    return joint is not None and joint[1] == other.first and joint[0] - start <= GAP


def _opened(reading: Reading, found: Found, table: str) -> bool:
    return ends_at(reading, table, max(0, found.first - 2), found.first)


def _alike(one: Found, other: Found) -> bool:
    """Whether both are in one unit, or the first leaves out that of the second."""
    a, b = one.value, other.value
    if not (isinstance(a, Quantity) and isinstance(b, Quantity)):
        return False
    return a.unit == b.unit or not a.unit


def _multiplied(
    reading: Reading, low: int, high: int, before: Found, after: Found
) -> Iterator[Change]:
    """ "Le loyer a triplé, de 300 à 600 euros"."""
    scan = reading.scan
    told = at(reading, low, high, "multiples")
    if told is None or has(reading, max(low, told[0] - 3), told[0], "roughly"):
        return
    first, last = sorted((before, after), key=lambda f: f.first)
    if not _tied(reading, told, (first.first, stop_of(last, noun_of(reading, last)))):
        return
    match = scan.match("multiples", told[0])
    if match is not None:
        times = float(match.meaning)
        found = Found("number", *told, Quantity(low=times, high=times), told)
        yield _claim(reading, found, found.value, before, after, factor=True)


def _told_next(reading: Reading, high: int, before: Found, after: Found) -> Iterator[Change]:
    """ "Elle en a vendu 1 400, contre 700 en mai. Ses ventes ont ainsi doublé."."""
    scan = reading.scan
    if high >= len(scan) or scan.block_index(high) != scan.block_index(high - 1):
        return
    low, stop = sentence(reading, high)
    figures = reading.within(low, stop, "number", "money", "measure", "percent")
    taken_up = has(reading, low, stop, "conclusions") or scan.match("its_own", low)
    dates = [f for f in reading.within(low, stop, "date", "interval") if _far(f)]
    if not taken_up or dates:
        return
    multiple = at(reading, low, stop, "multiples")
    if (
        not figures
        and multiple
        and not has(reading, max(low, multiple[0] - 3), multiple[0], "roughly")
    ):
        match = scan.match("multiples", multiple[0])
        if match is not None:
            times = float(match.meaning)
            told = Found("number", *multiple, Quantity(low=times, high=times), multiple)
            yield _claim(reading, told, told.value, before, after, factor=True)
    elif len(figures) == 1 and _is_share(figures[0]) and _told(reading, figures[0], low, stop):
        yield _claim(reading, figures[0], figures[0].value, before, after)


def _far(found: Found) -> bool:
    return isinstance(found.value, When) and found.value.precision in ("year", "decade", "month")


def _claim(
    reading: Reading, told: Found, change: object, before: Found, after: Found, factor: bool = False
) -> Change:
    start, end = exact(before), exact(after)
    assert start is not None  # noqa: S101 - pairs are of exact figures
    assert end is not None  # noqa: S101
    assert isinstance(change, Quantity)  # noqa: S101
    return Change(
        evidence=tuple(reading.evidence(f.first, f.stop) for f in (told, before, after)),
        change=change,
        before=_scaled(start, end),
        after=_scaled(end, start),
        factor=factor,
        **reading.frame(told.first, told.stop),
    )


def _scaled(value: Quantity, like: Quantity) -> Quantity:
    """ "de 40 à 52 millions": the one without a scale word takes that of the other."""
    if value.written == "mixed" or like.written != "mixed" or not value.low or not like.low:
        return value
    factor = next((s for s in SCALES if 0.1 <= like.low / (value.low * s) <= 10), 1)
    low = value.low * factor
    return value.model_copy(
        update={"low": low, "high": low, "step": value.step * factor, "unit": like.unit}
    )


CLAIM_KIND = ClaimKind(
    model=Change,
    extract=extract,
    examples=(
        ("fr", "Le prix a grimpé de 25 %, de 200 à 250 euros.", ("200 EUR → 250 EUR = 25 %",)),
        ("en", "Sales rose 30% to £52m from £40m.", ("40000000 GBP → 52000000 GBP = 30 %",)),
        ("en", "Rents doubled from 300 to 600 euros.", ("300 EUR → 600 EUR = ×2",)),
        ("fr", "Le loyer a presque doublé, de 300 à 580 euros.", ()),
        ("fr", "Le train va de 40 à 52 km/h sur 30 % du trajet.", ()),
    ),
)

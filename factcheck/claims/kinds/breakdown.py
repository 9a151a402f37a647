"""Totals with their parts ("412 salariés : 260 à la production, 97 à la logistique et 55 …")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from factcheck.claims.claim import Claim
from factcheck.claims.itemised import (
    LEAD,
    alike,
    closed,
    fits,
    general,
    listed,
    run,
    unit,
)
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.stated import (
    COMMAS,
    amount,
    by_sentence,
    exact,
    has,
    joints,
    noun_of,
    stop_of,
)
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity

OPENERS = frozenset(":(–—")
KINDS = ("number", "money", "measure")
LONGEST = 160  # tokens of a sentence; what runs on longer is a table
FEWEST_BARE = 3  # parts that stand in a list which no colon opens
NEAR = 7  # tokens between a total and the words that call it one


class Breakdown(Claim):
    """A total and the parts it is said to consist of; the evidence is the total, then the parts.

    ``parts`` are in the unit and magnitude of the total. ``others`` are figures of the same
    sentence in that unit: one of them may be what reconciles a sum. ``explicit`` tells that words,
    not only a colon or brackets, declare the parts to be all. ``concept`` is what is counted.
    """

    kind: Literal["breakdown"] = "breakdown"
    total: Quantity
    parts: tuple[Quantity, ...]
    others: tuple[float, ...] = ()
    explicit: bool = False
    concept: str = ""

    def value_text(self) -> str:
        """The total, then the parts."""
        return f"{self.total.text()} = {' + '.join(p.text() for p in self.parts)}"


class _Sum(NamedTuple):
    total: Found
    parts: list[Found]
    explicit: bool


def extract(reading: Reading) -> Iterator[Breakdown]:
    """A claim for each total with at least two parts."""
    previous: list[Found] = []
    for low, high, figures in by_sentence(reading, *KINDS):
        found = None
        if len(figures) >= 2 and high - low <= LONGEST:
            found = (
                _parts_first(reading, low, high, figures)
                or _total_first(reading, low, high, figures, previous)
                or _in_brackets(reading, figures)
                or _after_total(reading, low, figures, previous)
            )
        if found is not None:
            yield _claim(reading, found, figures)
        previous = [*previous[-6:], *figures]


def _parts_first(reading: Reading, low: int, high: int, figures: list[Found]) -> _Sum | None:
    """ "A (14 km), B (18 km) et C (17 km), pour un total de 49 km"."""
    for k in range(len(figures) - 1, 1, -1):
        total = figures[k]
        named = _called_total(reading, total, high)
        if named is None:
            continue
        start = max((i + 1 for i in range(low, named) if _breaks(reading, i)), default=low)
        parts = run(reading, alike([f for f in figures[:k] if f.first >= start], total))
        if len(parts) >= 2 and listed(reading, parts) and _close(reading, parts[-1], named):
            return _Sum(total, parts, True)
    return None


def _breaks(reading: Reading, i: int) -> bool:
    return reading.scan.words[i].surface in ":;"


def _called_total(reading: Reading, total: Found, high: int) -> int | None:
    """The token where the words that call a figure a total begin, or the figure itself."""
    scan = reading.scan
    for i in range(max(0, total.around[0] - NEAR), total.first):
        match = scan.match("total_before", i)
        if match and i + match.length in (total.first, total.around[0]):
            return i
        equal = scan.match("equals", i)
        if equal and i + equal.length == total.first and scan.words[i - 1].surface == ",":
            return i
    noun = noun_of(reading, total)
    after = stop_of(total, noun)
    for i in range(after, min(high, after + 3)):
        if scan.match("total_after", i):
            return total.around[0]
        if scan.words[i].surface in ",;:(":
            break
    return None


def _close(reading: Reading, last: Found, named: int) -> bool:
    """Nothing of its own stands between the last part and the total."""
    return (
        named - last.stop <= LEAD
        and joints(reading, last.stop, named) <= 1
        and not has(reading, last.stop, named, "remainders")
    )


def _total_first(
    reading: Reading, low: int, high: int, figures: list[Found], previous: list[Found]
) -> _Sum | None:
    """ "48 avions : 30 N220 et 18 N330"."""
    scan = reading.scan
    for i in range(low + 1, high):
        surface = scan.words[i].surface
        phrase = scan.match("made_of", i)
        # After a comma the parts must follow at once: "14 blessés, 9 hommes et 5 femmes".
        apposed = surface == "," and reading.is_number(i + 1)
        if surface not in OPENERS and phrase is None and not apposed:
            continue
        start = i + (phrase.length if phrase else 1)
        stop = _end(reading, start, high) if surface == "(" else high
        parts = [f for f in figures if start <= f.first and f.stop <= stop]
        explicit = has(reading, low, i + 1, "made_of")
        before = [f for f in figures if f.stop <= i]
        if explicit and not any(fits(reading, f, parts) for f in before):
            before = previous
        total = next((f for f in reversed(before) if fits(reading, f, parts)), None)
        if total is None or exact(total) is None:
            continue
        parts = alike(parts, total)
        if len(parts) < 2 or parts[0].first - start > LEAD:
            continue
        if has(reading, start, parts[0].first, "auxiliaries", "partial_list"):
            continue
        if apposed:
            if not _apposed(reading, total, parts, i):
                continue
            last = parts[-1].stop
            stop = next((k for k in range(last, high) if scan.words[k].surface in COMMAS), stop)
        if listed(reading, parts) and closed(reading, parts[-1], stop):
            return _Sum(total, parts, explicit)
    return None


def _apposed(reading: Reading, total: Found, parts: Sequence[Found], comma: int) -> bool:
    """People told apart right after their number, and joined by "et": a list of them all."""
    noun = noun_of(reading, total)
    if noun is None or comma - stop_of(total, noun) > len(noun.modifiers) or len(parts) < 2:
        return False
    kinds = [noun_of(reading, p) for p in parts]
    people = all(k is not None and general(reading, k) for k in kinds)
    return people and has(reading, parts[-2].stop, parts[-1].first, "conjunctions")


def _in_brackets(reading: Reading, figures: list[Found]) -> _Sum | None:
    """ "90 millions, payés par l'État (40 millions), la région (30 millions) et la ville (20)"."""
    scan = reading.scan
    parts = [f for f in figures if f.first and scan.words[f.first - 1].surface == "("]
    before = [f for f in figures if parts and f.stop <= parts[0].first and f not in parts]
    if len(parts) < FEWEST_BARE or not before or not fits(reading, before[-1], parts):
        return None
    total = before[-1]
    if parts[0].first - total.stop > 2 * LEAD or has(
        reading, total.stop, parts[0].first, "partial_list"
    ):
        return None
    parts = alike(parts, total)
    if len(parts) >= FEWEST_BARE and listed(reading, parts):
        return _Sum(total, parts, False)
    return None


def _after_total(
    reading: Reading, low: int, figures: list[Found], previous: list[Found]
) -> _Sum | None:
    """The total in one sentence, its parts in the next: "l'État 40, la région 30, la ville 20"."""
    scan = reading.scan
    if low == 0 or scan.block_index(low - 1) != scan.block_index(low):
        return None
    first, _ = scan.sentence(low - 1)
    beside = [f for f in previous if f.first >= first]
    same = len({(f.kind, unit(f)) for f in figures}) == 1
    if not same or len(beside) != 1 or len(figures) < FEWEST_BARE:
        return None
    total = beside[0]
    if total.kind == "number" or not fits(reading, total, figures):
        return None
    spoken = reading.within(low, figures[-1].stop, "date", "interval", "duration", "percent")
    if not spoken and listed(reading, figures) and closed(reading, figures[-1], low + LONGEST):
        return _Sum(total, figures, False)
    return None


def _end(reading: Reading, start: int, high: int) -> int:
    depth = 1
    for i in range(start, high):
        surface = reading.scan.words[i].surface
        depth += (surface == "(") - (surface == ")")
        if depth == 0:
            return i
    return high


def _claim(reading: Reading, found: _Sum, figures: Sequence[Found]) -> Breakdown:
    total = exact(found.total)
    assert total is not None  # noqa: S101 - fits and _called_total saw it
    parts = _scaled(total, found.parts)
    used = {id(f) for f in (*found.parts, found.total)}
    noun = noun_of(reading, found.total)
    quoted = [found.total, *found.parts]
    stops = [stop_of(f, noun_of(reading, f)) for f in quoted]
    frame = reading.frame(found.total.first, stops[0])
    return Breakdown(
        evidence=tuple(
            reading.evidence(f.first, stop) for f, stop in zip(quoted, stops, strict=True)
        ),
        total=total,
        parts=parts,
        others=tuple(
            amount(f)
            for f in figures
            if id(f) not in used and exact(f) and _same_thing(reading, f, found.total)
        ),
        explicit=found.explicit,
        concept=noun.concept if noun else "",
        **frame,
    )


def _same_thing(reading: Reading, other: Found, total: Found) -> bool:
    """Whether a further figure could have been added to a total or left out of it."""
    if unit(other) != unit(total) or other.kind != total.kind:
        return False
    one, two = noun_of(reading, other), noun_of(reading, total)
    return one is None or two is None or one.concept == two.concept


def _scaled(total: Quantity, parts: Sequence[Found]) -> tuple[Quantity, ...]:
    """Parts in the magnitude of their total: "1 460 milliards : 850 …, 300 … et 210 …"."""
    values = [p.value for p in parts if isinstance(p.value, Quantity)]
    bare = [v for v in values if not v.unit or v.unit == total.unit]
    whole = sum(v.low or 0 for v in bare)
    factor = 1
    if whole and total.low:
        for power in (1000, 10**6, 10**9, 10**12):
            if 0.5 < whole * power / total.low < 2 and total.step % power == 0:
                factor = power
    if factor == 1:
        return tuple(v.model_copy(update={"unit": total.unit}) for v in values)
    return tuple(
        v.model_copy(
            update={
                "low": (v.low or 0) * factor,
                "high": (v.high or 0) * factor,
                "step": v.step * factor,
                "unit": total.unit,
            }
        )
        for v in values
    )


CLAIM_KIND = ClaimKind(
    model=Breakdown,
    extract=extract,
    examples=(
        ("fr", "Il emploie 100 salariés : 60 à Lyon et 40 à Lille.", ("100 = 60 + 40",)),
        (
            "fr",
            "Deux tronçons, A (14 km) et B (18 km), pour un total de 32 km.",
            ("32 km = 14 km + 18 km",),
        ),
        ("en", "There were 312 passengers and 27 crew, 339 people in all.", ("339 = 312 + 27",)),
        ("fr", "Il emploie 100 salariés, dont 60 à Lyon et 40 à Lille.", ()),
        ("fr", "Il a reçu 43 délégués et 12 ministres.", ()),
    ),
)

"""Totals with their parts ("538 pensionnaires : 310 au nord, 142 au centre et 86 …")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.itemised import Sum, one_side, unit
from factcheck.claims.left_over import left_over
from factcheck.claims.one_scale import in_one_scale
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.stated import amount, by_sentence, exact, has, noun_of, stop_of
from factcheck.claims.totals import LONGEST, find_sum, total_first
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity

KINDS = ("number", "money", "measure")
GOING_ON = ("partial_list", "auxiliaries")  # behind the last group of those who voted
LEAST = 3  # figures of a sentence that gives a length or one side of a tally and its parts
VERB = 3  # tokens behind a part in which a verb of its own begins
TO_THE_DIGIT = 3  # significant digits of a figure that is not rounded, whatever is said before it


class Breakdown(Claim):
    """A total and the parts it is said to consist of; the evidence is the total, then the parts.

    ``parts`` are in the unit and magnitude of the total. ``others`` are figures of the same
    sentence in that unit: one of them may be what reconciles a sum. ``explicit`` tells that words,
    not only a colon or brackets, declare the parts to be all; ``distant`` that something stands
    between the total and its parts, ``at_most`` that they may leave some of it out. ``concept`` is
    what is counted.
    """

    kind: Literal["breakdown"] = "breakdown"
    total: Quantity
    parts: tuple[Quantity, ...]
    others: tuple[float, ...] = ()
    explicit: bool = False
    distant: bool = False
    at_most: bool = False
    concept: str = ""

    def value_text(self) -> str:
        """The total, then the parts."""
        return f"{self.total.text()} = {' + '.join(p.text() for p in self.parts)}"


def extract(reading: Reading) -> Iterator[Breakdown]:
    """A claim for each total with at least two parts."""
    previous: list[Found] = []
    for low, high, told in by_sentence(reading, *KINDS):
        figures = _flatly(told)
        found = None
        if len(figures) + len(previous) >= 2 and high - low <= LONGEST:
            found = find_sum(reading, low, high, figures, previous)
        if found is not None and exact(found.total) is not None:  # "un quart du total" is no total
            open_ended = _goes_on(reading, found, high) or _each_told(reading, found, high)
            found = found._replace(at_most=found.at_most or open_ended)
            yield _claim(reading, found, figures)
        previous = [*previous[-6:], *figures]
    for rest in left_over(reading):
        yield _claim(reading, rest, [rest.total, *rest.parts])
    # "trente-deux heures de débats : dix lundi, douze mardi et dix mercredi", and "120 voix pour :
    # 60 socialistes, …"
    for kind in ("duration", "vote"):
        for low, high, figures in by_sentence(reading, kind, "number"):
            if figures[0].kind != kind or len(figures) < LEAST or high - low > LONGEST:
                continue
            whole = one_side(figures[0])
            parts = total_first(reading, low, high, [whole, *figures[1:]], [])
            if parts is None or parts.total is not whole:
                continue
            if kind == "vote" and has(reading, parts.parts[-1].stop, high, *GOING_ON):
                continue  # "… et 15 écologistes se sont joints à la majorité"
            yield _claim(reading, parts, figures)


def _goes_on(reading: Reading, found: Sum, high: int) -> bool:
    """Whether dots end the list: "40 marins, 12 dockers, 5 grutiers…"."""
    scan = reading.scan
    for i in range(found.parts[-1].stop, min(len(scan) - 1, high + 1)):
        surface = scan.words[i].surface
        if surface == "…" or (surface == scan.words[i + 1].surface == "."):
            return True
        if i >= high - 1 and surface != ".":
            break
    return False


def _each_told(reading: Reading, found: Sum, high: int) -> bool:
    """Whether each part has a verb of its own: "of 13 lorries six tipped over, two caught fire and
    three sank" leaves out what nothing befell."""
    ends = [part.first for part in found.parts[1:]] + [high]
    own = [
        has(reading, part.stop, min(end, part.stop + VERB), "auxiliaries")
        for part, end in zip(found.parts, ends, strict=True)
    ]
    return len(own) > 2 and all(own)


def _flatly(figures: list[Found]) -> list[Found]:
    """The figures with "some 4,620" as 4,620 where all the others are told flatly: nobody rounds to
    three digits, and what it opens is told to the last one.
    """
    first, *rest = figures
    value = first.value
    if not (isinstance(value, Quantity) and value.approximation == "about" and len(rest) > 1):
        return figures
    if value.figure is None or value.fraction or any(exact(f) is None for f in rest):
        return figures
    told = len(str(abs(value.figure)).replace(".", "").strip("0"))
    flat = value.model_copy(update={"approximation": "exact"})
    return [first._replace(value=flat), *rest] if told >= TO_THE_DIGIT else figures


def _claim(reading: Reading, found: Sum, figures: Sequence[Found]) -> Breakdown:
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
        distant=found.distant,
        at_most=found.at_most,
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
    """Parts in the magnitude of their total: "1 530 milliards : 870 …, 420 … et 240 …"."""
    values = in_one_scale(total, [p.value for p in parts if isinstance(p.value, Quantity)])
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
        ("fr", "Sur 40 vannes, 20 ont servi, soit un quart du total.", ()),
        ("fr", "Il emploie 100 salariés : 60 à Lyon et 40 à Lille.", ("100 = 60 + 40",)),
        (
            "fr",
            "Deux tronçons, A (13 km) et B (19 km), pour un total de 32 km.",
            ("32 km = 13 km + 19 km",),
        ),
        ("en", "There were 204 pupils and 18 teachers, 222 people in all.", ("222 = 204 + 18",)),
        ("fr", "Il emploie 100 salariés, dont 60 à Lyon et 40 à Lille.", ("100 = 60 + 40",)),
        (
            "en",
            "Four of the 16 wells are dry. The other 12 hold.",
            ("16 = 4 + 12",),
        ),
        ("fr", "Quatre des seize puits sont à sec. Les deux autres villages attendent.", ()),
        ("fr", "Il emploie 100 salariés, dont 60 à Lyon.", ()),
        ("fr", "Il a reçu 43 délégués et 12 ministres.", ()),
    ),
)

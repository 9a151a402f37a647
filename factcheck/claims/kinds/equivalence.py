"""One measure in two units ("1,246 metres (4,088 feet)", "185 km/h, soit 100 nœuds")."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.stated import has
from factcheck.text.lexicon import LETTERS
from factcheck.values.conversion import convertible
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity

SPEEDS = frozenset(("m/s", "km/h", "mph", "kn"))
ASIDE = 2  # words that belong to the first: "d'altitude", "long"
GAP = 4  # tokens from one measure to the other: a bracket, "soit", "about"
CHANGE = 3  # tokens after the second in which a word can make it a difference
TAIL = 3  # words that may follow inside the bracket
METRIC = frozenset((
    "mm", "cm", "m", "km", "m2", "km2", "ha", "ml", "cl", "l", "hl", "m3", "mg", "g", "kg", "q",
    "t", "m/s", "km/h", "W", "kW", "MW", "GW", "kWh", "MWh", "GWh", "TWh", "V", "kV", "Hz", "MHz",
    "GHz", "MB", "GB", "TB", "°C",
))  # fmt: skip


class Equivalence(Claim):
    """A measure and the same in a unit of another system; the evidence is the one, the other."""

    kind: Literal["equivalence"] = "equivalence"
    value: Quantity
    other: Quantity

    def value_text(self) -> str:
        """The one = the other."""
        return f"{self.value.text()} = {self.other.text()}"


def extract(reading: Reading) -> Iterator[Equivalence]:
    """A claim for each measure that a second one follows in brackets or after "soit"."""
    measures = reading.of("measure", "duration")
    for one, other in pairwise(measures):
        if not 1 <= other.first - one.stop <= GAP + ASIDE or not _tied(reading, one, other):
            continue
        a, b = one.value, other.value
        if isinstance(a, Quantity) and isinstance(b, Quantity):
            yield Equivalence(
                evidence=(
                    reading.evidence(one.first, one.stop),
                    reading.evidence(other.first, other.stop),
                ),
                value=a,
                other=b,
                **reading.frame(one.first, one.stop),
            )


def _tied(reading: Reading, one: Found, other: Found) -> bool:
    """A bracket that holds little else, or "soit"/"or" directly between the two."""
    a, b = one.value, other.value
    if not (isinstance(a, Quantity) and isinstance(b, Quantity)):
        return False
    if a.unit == b.unit or not convertible(a.unit, b.unit):
        return False
    opening = _opening(reading, one, other)
    if opening is not None:
        # "3 km (2 m de large)" stays in one system and gives another length.
        if one.kind == "duration":
            return opening == one.stop and _alone(reading, opening, other, 0)
        translated = (a.unit in METRIC) != (b.unit in METRIC) or a.unit in SPEEDS
        return (translated or {a.unit, b.unit} == {"nmi", "mi"}) and _alone(
            reading, opening, other, TAIL
        )
    if other.first - one.stop > GAP:
        return False
    tied = has(reading, one.stop, other.first, "equals")
    tied = tied and not has(reading, one.stop, other.first, "approximators_after", "auxiliaries")
    # "une heure, soit vingt minutes de moins" is a difference.
    return tied and not has(reading, other.stop, other.stop + CHANGE, "changes")


def _opening(reading: Reading, one: Found, other: Found) -> int | None:
    """The bracket or dash after the first measure and the word or two that belong to it."""
    scan = reading.scan
    for i in range(one.stop, min(other.first, one.stop + ASIDE + 1)):
        if scan.words[i].surface in "([–—":
            return i
        if not scan.bits[i] & LETTERS or scan.match("conjunctions", i):
            return None
    return None


def _alone(reading: Reading, opening: int, other: Found, tail: int) -> bool:
    """Whether the bracket holds the second measure and at most ``tail`` words after it."""
    scan = reading.scan
    inside = range(opening + 1, other.first)
    if not all(scan.bits[i] & LETTERS or scan.words[i].surface in "~≈" for i in inside):
        return False
    for i in range(other.stop, min(len(scan), other.stop + tail + 1)):
        if scan.words[i].surface in ")],;–—":
            # "50 metres long (82 feet wide)" gives the other side.
            return not has(reading, other.stop, i, "dimensions")
        if not scan.bits[i] & LETTERS:
            return False
    return False


CLAIM_KIND = ClaimKind(
    model=Equivalence,
    extract=extract,
    examples=(
        ("en", "The drill reached 1,246 metres (4,088 feet).", ("1246 m = 4088 ft",)),
        ("fr", "Le vent a atteint 185 km/h, soit 100 nœuds.", ("185 km/h = 100 kn",)),
        ("fr", "Le trajet prend 90 minutes (une heure et demie).", ("90 minute = 1.5 hour",)),
        ("fr", "La piste mesure 3 km (2 m de large).", ()),
        ("en", "It is 12 miles from the coast and 30 km from the city.", ()),
    ),
)

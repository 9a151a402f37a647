"""One measure in two units ("902 metres (2,959 feet)", "185 km/h, soit 100 nœuds")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.sides import sides_again
from factcheck.claims.stated import at, has, told_again
from factcheck.text.lexicon import LETTERS
from factcheck.values.conversion import SCALES, convertible
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity, tidy

SPEEDS = frozenset(("m/s", "km/h", "mph", "kn"))
ASIDE = 2  # words that belong to the first: "d'altitude", "long"
GAP = 4  # tokens from one measure to the other: a bracket, "soit", "about"
THIS = 4  # tokens from "cette" to the measure: "cette distance de"
CHANGE = 3  # tokens after the second in which a word can make it a difference
INCHES = 12  # of a foot
PLAIN = 2  # tokens of a length of time in one unit
# Measures of which a thing has one, not one a side.
NO_SIDES = frozenset(("power", "energy", "mass", "volume", "data", "area"))
APART = 9  # the most of them, a place or a day told before the comma
TAIL = 3  # words that may follow inside the bracket
METRIC = frozenset((
    "mm", "cm", "m", "km", "m2", "km2", "ha", "ml", "cl", "l", "hl", "m3", "ng", "µg", "mg", "g",
    "kg", "q", "t", "m/s", "km/h", "W", "kW", "MW", "GW", "kWh", "MWh", "GWh", "TWh", "V", "kV",
    "Hz", "MHz", "GHz", "MB", "GB", "TB", "°C",
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
    measures = [_with_inches(reading, f) for f in reading.of("measure", "duration")]
    measures = sorted((*measures, *_pounds(reading)), key=lambda f: f.first)
    for one, other in pairwise(measures):
        beside = 1 <= other.first - one.stop <= APART and _tied(reading, one, other)
        if beside or _taken_up(reading, one, other, measures):
            yield Equivalence(**told_again(reading, one, other))
    for one, other in sides_again(reading, measures):
        if _translated(one, other):
            yield Equivalence(**told_again(reading, one, other))


def _translated(one: Found, other: Found) -> bool:
    """Whether a measure stands in a unit of another system than one of its sort."""
    a, b = one.value, other.value
    if not (isinstance(a, Quantity) and isinstance(b, Quantity)) or one.kind == "duration":
        return False
    return (a.unit in METRIC) != (b.unit in METRIC) and convertible(a.unit, b.unit)


def _taken_up(reading: Reading, one: Found, other: Found, measures: Sequence[Found]) -> bool:
    """ "6 000 acres. Sur ces 2 430 hectares", "cette distance de 148 kilomètres": the only measure
    of its sort in the sentence before, or earlier in its own, in the units of another system.
    """
    scan = reading.scan
    translated = _translated(one, other)
    low, _ = scan.sentence(other.first)
    back = range(max(low, other.around[0] - THIS), other.around[0])
    this = next((i for i in back if scan.match("this_one", i)), None)
    if not translated or this is None or scan.block_index(one.first) != scan.block_index(low):
        return False
    # "ces 50 kilos", or one noun and "de" between
    gap = other.around[0] - this - 1
    if gap and not (gap >= 2 and scan.match("partitives", other.around[0] - 1)):
        return False
    first = low if one.first >= low else scan.sentence(max(0, low - 1))[0]
    alike = [m for m in measures if first <= m.first < other.first and _one_sort(m, other)]
    return one.first >= first and alike == [one]


def _one_sort(a: Found, b: Found) -> bool:
    one, other = a.value, b.value
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)):
        return False
    return convertible(one.unit, other.unit)


def _pounds(reading: Reading) -> Iterator[Found]:
    """ "640 livres": what are books elsewhere are pounds where a mass is told again."""
    scan = reading.scan
    for i in scan.positions(reading.lexicon.bit("pound_words")):
        number = next(iter(reading.within(max(0, i - 1), i, "number")), None)
        if number is not None and number.stop == i and isinstance(number.value, Quantity):
            value = number.value.model_copy(update={"unit": "lb", "kind": "measure"})
            yield Found("measure", number.first, i + 1, value, (number.around[0], i + 1))


def _tied(reading: Reading, one: Found, other: Found) -> bool:
    """A bracket that holds little else, or "soit"/"or" directly between the two."""
    a, b = one.value, other.value
    if not (isinstance(a, Quantity) and isinstance(b, Quantity)):
        return False
    if a.unit == b.unit and a.kind == "duration":  # "135 minutes (2 h 15)"
        told = {one.stop - one.first, other.stop - other.first} >= {2} and max(
            one.stop - one.first, other.stop - other.first
        ) > PLAIN
        opened = _opening(reading, one, other)
        return told and opened == one.stop and _alone(reading, opened, other, 0)
    if a.unit == b.unit or not convertible(a.unit, b.unit):
        return False
    opening = _opening(reading, one, other)
    if opening is not None:
        # "3 km (2 m de large)" stays in one system and gives another length.
        if one.kind == "duration":
            return opening == one.stop and _alone(reading, opening, other, 0)
        translated = (a.unit in METRIC) != (b.unit in METRIC) or a.unit in SPEEDS
        if SCALES[a.unit].dimension in NO_SIDES and not translated:
            return opening == one.stop and _alone(reading, opening, other, 0)
        return (translated or {a.unit, b.unit} == {"nmi", "mi"}) and _alone(
            reading, opening, other, TAIL
        )
    if _apposed(reading, one, other, a.unit, b.unit):
        return True
    equal = at(reading, one.stop, other.first, "equals")
    if equal is None or other.first - one.stop - (equal[1] - equal[0]) >= GAP:
        return False
    tied = not (
        has(reading, one.stop, equal[0], "approximators_after", "auxiliaries")
        or has(reading, equal[1], other.first, "approximators_after", "auxiliaries")
    )
    # "deux heures, soit trente minutes de moins" is a difference.
    return tied and not has(reading, other.stop, other.stop + CHANGE, "changes")


def _apposed(reading: Reading, one: Found, other: Found, unit: str, into: str) -> bool:
    """ "Nine inches of snow, around 23 centimetres, fell": another system between two commas."""
    scan = reading.scan
    comma = other.around[0] - 1
    if (unit in METRIC) == (into in METRIC) or one.kind == "duration":
        return False
    if not one.stop <= comma or scan.words[comma].surface != ",":
        return False
    if has(reading, one.stop, comma, "auxiliaries", "conjunctions", "clause_breaks"):
        return False
    if any(not scan.bits[i] & LETTERS for i in range(one.stop, comma)):
        return False
    after = other.stop
    return after >= len(scan) or scan.words[after].surface in ",.;:"


def _spaced(reading: Reading, at: int) -> bool:
    """A hyphen that stands for a dash: "26 miles - 42 kilometres - in five hours"."""
    scan = reading.scan
    return scan.words[at].surface == "-" and not (scan.glued(at) or scan.glued(at + 1))


def _with_inches(reading: Reading, found: Found) -> Found:
    """ "6ft 2in" as one length."""
    scan, value = reading.scan, found.value
    after = found.stop + 1
    if not isinstance(value, Quantity) or value.unit != "ft" or after >= len(scan):
        return found
    inches = scan.keys[found.stop]
    if not inches.isdigit() or int(inches) >= INCHES or not scan.match("inch_marks", after):
        return found
    length = tidy((value.low or 0) + int(inches) / INCHES)
    whole = value.model_copy(update={"low": length, "high": length, "step": 1 / INCHES})
    return Found(found.kind, found.first, after + 1, whole, (found.around[0], after + 1))


def _opening(reading: Reading, one: Found, other: Found) -> int | None:
    """The bracket or dash after the first measure and the word or two that belong to it."""
    scan = reading.scan
    for i in range(one.stop, min(other.first, one.stop + ASIDE + 1)):
        if scan.words[i].surface in "([–—" or _spaced(reading, i):
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
        if scan.words[i].surface in ")],;–—" or _spaced(reading, i):
            # "50 metres long (82 feet wide)" gives the other side.
            return not has(reading, other.stop, i, "dimensions")
        if not scan.bits[i] & LETTERS:
            return False
    return False


CLAIM_KIND = ClaimKind(
    model=Equivalence,
    extract=extract,
    examples=(
        ("en", "The drill reached 902 metres (2,959 feet).", ("902 m = 2959 ft",)),
        ("fr", "Le vent a atteint 185 km/h, soit 100 nœuds.", ("185 km/h = 100 kn",)),
        ("fr", "Le trajet prend 90 minutes (une heure et demie).", ("90 minute = 1.5 hour",)),
        ("fr", "La piste mesure 3 km (2 m de large).", ()),
        ("en", "A slab of 46cm by 61cm (18in by 24in).", ("46 cm = 18 in", "61 cm = 24 in")),
        ("en", "It is 12 miles from the coast and 30 km from the city.", ()),
    ),
)

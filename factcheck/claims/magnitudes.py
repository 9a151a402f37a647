"""The magnitude of a quake: a figure without a unit, told by the words before or after it.

"A magnitude 6.3 earthquake", « un séisme de 6,3 sur l'échelle de Richter ». An aftershock has one
of its own, and so has the quake of another year that an article recalls.
"""

from __future__ import annotations

from factcheck.claims.claim import Figure, compare_figures
from factcheck.claims.reading import Reading
from factcheck.claims.stated import ends_at
from factcheck.values.comparison import Comparison
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity

MAIN, OTHER = "magnitude", "magnitude_of_another"
LARGEST = 10
TENTHS = 0.35  # by which what two institutes measure of one quake may differ
BEFORE = 5  # tokens before a figure that say it is a magnitude


def magnitude(reading: Reading, found: Found) -> str:
    """What a number is the magnitude of, as a concept; "" for any other number."""
    value, scan = found.value, reading.scan
    figure = value.figure if isinstance(value, Quantity) and not value.unit else None
    if figure is None or not 0 < figure < LARGEST or not _told(reading, found):
        return ""
    low, high = scan.sentence(found.first)
    quakes = scan.between(reading.lexicon.bit("quakes"), low, high)
    if not any(scan.match("quakes", at) for at in quakes):
        return ""
    others = scan.between(reading.lexicon.bit("other_quakes"), low, high)
    recalled = any(
        (m := scan.match("other_quakes", at)) and (at < found.first or m.meaning == "after")
        for at in others
    )
    second = any(
        n.stop <= found.first and (_told(reading, n) or _joined(reading, n, found))
        for n in reading.within(low, found.first, "number")
    )
    return OTHER if recalled or second else MAIN


def _told(reading: Reading, found: Found) -> bool:
    """Whether "magnitude" or the scale stands right beside a number."""
    scan = reading.scan
    if found.stop < len(scan) and scan.match("magnitude_after", found.stop):
        return True
    first = max(scan.sentence(found.first)[0], found.around[0] - BEFORE)
    starts = {found.first, found.around[0]}
    return any(ends_at(reading, "magnitude_before", first, start) for start in starts)


def _joined(reading: Reading, one: Found, other: Found) -> bool:
    """Whether two numbers share the words beside them: « de 5,1 et 4,8 degrés »."""
    joint = reading.scan.match("conjunctions", one.stop)
    return joint is not None and one.stop + joint.length == other.first


def compare_magnitudes(a: Figure, b: Figure) -> Comparison:
    """Holds two counts against each other; magnitudes some tenths apart may both be measured."""
    first, second = a.value.figure, b.value.figure
    shocks = MAIN in (a.concept, b.concept) and first is not None and second is not None
    if shocks and first != second and abs((first or 0) - (second or 0)) < TENTHS:
        return Comparison("compatible", "approximate")
    return compare_figures(a, b)

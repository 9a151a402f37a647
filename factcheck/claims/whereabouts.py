"""Where a figure holds: "452 morts à Taroudant", "dans la province d'Azilal", "Taroudant (452)".

A desk that lists the toll of each town counts another thing in each of them.
"""

from __future__ import annotations

from factcheck.claims.capitals import run_before
from factcheck.claims.reading import Reading
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS, strip_accents

REACH = 7  # tokens between a figure and the preposition before its place
INSIDE = 5  # tokens between the preposition and the name ("dans la province d'…")
STOPS = frozenset(',;:.()«»“”"–—')
NO_PLACE = ("date_months", "date_weekdays", "civilities", "offices")
# Words between the preposition and a name that is no place: "au constructeur Norjet".
NOBODYS = ("organisation_heads", "person_nouns", "civilities", "offices", "trades_of_firms")


def whereabouts(reading: Reading, first: int, stop: int) -> str:
    """The name of the place that a figure at tokens ``[first, stop)`` is counted in, folded; ""
    when its clause names none right after it or around its brackets."""
    scan = reading.scan
    low, high = scan.sentence(first)
    if first - 2 >= low and scan.words[first - 1].surface == "(":
        name = _ending(reading, low, first - 1)
        if name:
            return name
    at = stop
    if at < high and scan.words[at].surface == ")":
        at += 1
    for i in range(at, min(high, at + REACH)):
        bits = scan.bits[i]
        if scan.words[i].surface in STOPS or bits & DIGITS or reading.is_number(i):
            return ""
        if scan.match("counted_within", i):
            name = _opening(reading, i + 1, high)
            if name:
                return name
    return ""


def _opening(reading: Reading, at: int, high: int) -> str:
    scan = reading.scan
    for i in range(at, min(high, at + INSIDE)):
        bits = scan.bits[i]
        if bits & CAPITAL and bits & LETTERS:
            if bits & reading.lexicon.bit(*NO_PLACE):
                return ""
            return _run(reading, i, high)
        if not bits & LETTERS or reading.is_number(i) or bits & reading.lexicon.bit(*NOBODYS):
            return ""
    return ""


def _run(reading: Reading, first: int, high: int) -> str:
    """The capitals from a token on, hyphens and little words between them left out."""
    scan = reading.scan
    names: list[str] = []
    small = 0
    for i in range(first, high):
        bits = scan.bits[i]
        if bits & CAPITAL and bits & LETTERS:
            names.append(strip_accents(scan.keys[i].rstrip("'")))
            small = 0
        elif scan.words[i].surface == "-" or (scan.glued(i) and bits & LETTERS):
            continue
        elif scan.match("of_place", i) and not small:
            small += 1
        else:
            break
    return " ".join(names)


def _ending(reading: Reading, low: int, bracket: int) -> str:
    """The name that ends right before a bracket."""
    scan = reading.scan
    at = bracket - 1
    bits = scan.bits[at]
    if not (bits & CAPITAL and bits & LETTERS) or bits & reading.lexicon.bit(*NO_PLACE):
        return ""
    return _run(reading, run_before(scan, at, low), bracket)

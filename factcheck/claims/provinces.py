"""Which province a named place lies in: « Ohma, dans la préfecture d'Aomori », "in Aomori
prefecture"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims.capitals import run_after, run_before
from factcheck.claims.reading import Reading
from factcheck.text.lexicon import CAPITAL, LETTERS, strip_accents
from factcheck.values.place import Place

BRACKET = "bracket"  # « Ohma (Creuse) »


class Province(NamedTuple):
    """The tokens ``[first, stop)`` of its name; ``seat`` is the sort of division and the folded
    name of what lies there ("prefecture ohma")."""

    first: int
    stop: int
    seat: str


def provinces(reading: Reading) -> Iterator[Province]:
    """Each province, prefecture or district that a name in the same breath is said to lie in."""
    scan = reading.scan
    for at in scan.positions(reading.lexicon.bit("divisions")):
        found = scan.match("divisions", at)
        low, high = scan.sentence(at)
        if found is None or scan.bits[at] & CAPITAL:
            continue
        if scan.language == "en" and at > low and scan.bits[at - 1] & CAPITAL:
            first, stop = run_before(scan, at, low), at
            holder = first
        else:
            link = scan.match("of_place", at + found.length)
            first = at + found.length + (link.length if link else 0)
            stop = run_after(scan, first, high) if link else first
            holder = at
        name = _held(reading, holder, low) if stop > first else ""
        if name:
            yield Province(first, stop, f"{found.meaning} {name}")
    for place in reading.of("place"):
        first, stop = place.first, place.stop
        if isinstance(place.value, Place) and place.value.kind == "region" and first > 1:
            marks = scan.words[first - 1].surface, stop < len(scan) and scan.words[stop].surface
            name = _name(reading, first - 2) if marks == ("(", ")") else ""
            if name:
                yield Province(first, stop, f"{BRACKET} {name}")


def _held(reading: Reading, at: int, low: int) -> str:
    """The last word, folded, of the name that « dans la » or a comma joins to a division."""
    scan = reading.scan
    back = at - 1
    if back > low and scan.match("definite_articles", back) and scan.match("within", back - 1):
        back -= 1
    within = back > low and scan.match("within", back) is not None
    back -= within
    comma = back > low and scan.words[back].surface == ","
    back -= comma
    return _name(reading, back) if (within or comma) and back >= low else ""


def _name(reading: Reading, back: int) -> str:
    """The folded word at a token that ends the name of a town or a site; "" for another."""
    scan = reading.scan
    if not scan.bits[back] & CAPITAL:
        return ""
    wide = reading.lexicon.bit("countries", "continents", "regions", "date_weekdays", "date_months")
    if scan.bits[back] & wide or not scan.bits[back] & LETTERS:
        return ""  # a country has many provinces
    if any(f.first <= back < f.stop for f in reading.of("person", "acronym")):
        return ""
    return strip_accents(scan.keys[back])

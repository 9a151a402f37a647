"""Which province a named place lies in: « Ohma, dans la préfecture d'Aomori », "in Aomori
prefecture"; « Ohma, dans la Creuse » where the atlas has the region."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims.capitals import name_start, run_after, run_before
from factcheck.claims.reading import Reading
from factcheck.text.lexicon import CAPITAL, LETTERS, strip_accents
from factcheck.text.scan import Scan
from factcheck.values.date_bare import preceded
from factcheck.values.name_data import particles
from factcheck.values.place import Place

JOINTS = 3  # tokens between a settlement and the division it is in: "de la"
EPITHETS = 4  # tokens before it in which its determiner stands: « un petit village »
LED = 8  # tokens before a region: « , dans le nord-est de la »
BRACKET = "bracket"  # « Ohma (Creuse) », « Ohma, dans la Creuse »


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
        name = ""
        if stop > first:
            name = _held(reading, holder, low) or _settled(reading, holder, low)
        if name:
            yield Province(first, stop, f"{found.meaning} {name}")
    for place in reading.of("place"):
        first, stop = place.first, place.stop
        if isinstance(place.value, Place) and place.value.kind == "region" and first > 1:
            marks = scan.words[first - 1].surface, stop < len(scan) and scan.words[stop].surface
            name = _name(reading, first - 2) if marks == ("(", ")") else ""
            if name := name or (_of_region(reading, first, stop) if place.value.id else ""):
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


def _settled(reading: Reading, at: int, low: int) -> str:
    """The last word, folded, of the name that a settlement in a division has: « Ohma, un village
    de la préfecture d'Aomori », or « ce village du … » of the one that was just named."""
    scan = reading.scan
    back = at
    while (
        back > low
        and at - back < JOINTS
        and any(
            scan.match(table, back - 1) for table in ("definite_articles", "of_place", "within")
        )
    ):
        back -= 1
    return _apposed(reading, back - 1, low) if back < at else ""


def _apposed(reading: Reading, noun: int, low: int) -> str:
    """The last word, folded, of the name that a noun for a town stands beside: « Ohma, un petit
    village », « Ohma, village », « ce village » of the one that was just named."""
    scan = reading.scan
    if noun <= low or scan.match("town_nouns", noun) is None:
        return ""
    for i in range(noun - 1, max(low - 1, noun - EPITHETS), -1):
        if scan.words[i].surface == ",":
            return _name(reading, i - 1) if i > low else ""
        if scan.match("say_indefinite_articles", i):
            beside = i - 2 >= low and scan.words[i - 1].surface == ","
            return _name(reading, i - 2) if beside else ""
        if scan.match("this_one", i):
            return _named_before(reading, low)
        if scan.bits[i] & CAPITAL or not scan.bits[i] & LETTERS:
            break
    return ""


def _of_region(reading: Reading, first: int, stop: int) -> str:
    """The last word, folded, of the name that is set in a region of the atlas: « Ohma, dans le
    nord-est de la Creuse », "Ohma, Galicia", "Ohma, a village in Galicia". One of a row, « à Ohma,
    en Alsace et en Corse », is not."""
    scan = reading.scan
    low, high = scan.sentence(first)
    if stop < high and scan.match("conjunctions", stop):
        on = range(stop + 1, min(high, stop + 1 + JOINTS))
        if any(scan.match("within", i) or scan.bits[i] & CAPITAL for i in on):
            return ""
    back, within = first, False
    while back > low and first - back < LED and _leads(reading, back - 1):
        back -= 1
        within = within or scan.match("within", back) is not None
    if back > low and scan.words[back - 1].surface == ",":
        direct = back == first and scan.language == "en"
        return _spot(reading, back - 2, low) if within or direct else ""
    return _apposed(reading, back - 1, low) if back < first else ""


def _leads(reading: Reading, at: int) -> bool:
    """Whether a token only leads up to the name of a region: « dans le nord-est de la région »."""
    scan = reading.scan
    tables = ("definite_articles", "of_place", "within", "region_parts")
    return scan.words[at].surface == "-" or any(scan.match(table, at) for table in tables)


def _spot(reading: Reading, back: int, low: int) -> str:
    """The last word, folded, of the name that ends at a token, where a word before it tells that
    it is a place and no other place stands before that; « Ohma, près de Gap » is told by Ohma."""
    scan = reading.scan
    name = _name(reading, back) if back > low else ""
    if not name or reading.within(back, back + 1, "organisation"):
        return ""
    first = name_start(scan, back)
    led = ("town_edges", "locatives", "of_place", "town_nouns")
    lengths = (n for table in led if (n := _length_before(scan, table, first)))
    ahead = first - next(lengths, 0)
    if ahead == first:
        return ""
    another = ahead - 1 > low and scan.words[ahead - 1].surface == ","
    if not another or not scan.bits[ahead - 2] & CAPITAL:
        return name
    return _name(reading, ahead - 2) if _length_before(scan, "town_edges", first) else ""


def _length_before(scan: Scan, table: str, at: int) -> int:
    """How many tokens the longest phrase of a table takes that ends before a token; 0 for none."""
    for start in range(max(0, at - JOINTS - 1), at):
        found = scan.match(table, start)
        if found and start + found.length == at:
            return found.length
    return 0


def _named_before(reading: Reading, low: int) -> str:
    """The last word of the only place that the sentence before names, by a word that leads to it:
    "at Ohma", « de Ohma »; a river has its article. One that reads like a person ("San Pedro del
    Río") is it where nothing else is."""
    scan = reading.scan
    if low <= scan.block(low)[0]:
        return ""
    at, stop = scan.sentence(low - 1)
    ends: dict[int, bool] = {}
    while (at := at + 1) < stop:
        first = at
        while scan.bits[at] & CAPITAL and _goes_on(reading, at, stop):
            at += 1 if scan.bits[at + 1] & CAPITAL else 2
        if scan.bits[at] & CAPITAL:
            led = any(preceded(scan, table, first) for table in ("of_place", "locatives"))
            ends[at] = led and not scan.match("definite_articles", first - 1)
    for read in (_name, _word):
        names = {end: name for end in ends if (name := read(reading, end))}
        if names:
            (end, name), *others = names.items()
            return name if ends[end] and not others else ""
    return ""


def _goes_on(reading: Reading, at: int, stop: int) -> bool:
    """Whether a name has more words after a token: "San Pedro del Río", "Stoke-on-Trent"."""
    scan = reading.scan
    after = at + 1
    if after < stop and scan.bits[after] & CAPITAL:
        return True
    joined = after < stop and (scan.words[after].surface == "-" or scan.keys[after] in particles())
    return joined and after + 1 < stop and bool(scan.bits[after + 1] & CAPITAL)


def _name(reading: Reading, back: int) -> str:
    """The folded word at a token that ends the name of a town or a site; "" for another."""
    if any(f.first <= back < f.stop for f in reading.of("person", "acronym")):
        return ""
    return _word(reading, back)


def _word(reading: Reading, back: int) -> str:
    """The folded name that ends at a token, its hyphens and capitals with it: Ath-sur-Oder is not
    Mons-sur-Oder. "" for a country, a region or a day."""
    scan = reading.scan
    if not scan.bits[back] & CAPITAL:
        return ""
    wide = reading.lexicon.bit("countries", "continents", "regions", "date_weekdays", "date_months")
    if scan.bits[back] & wide or not scan.bits[back] & LETTERS:
        return ""  # a country has many provinces
    name = scan.quote(name_start(scan, back), back + 1)
    return strip_accents(name).lower()

"""Rooms and those who sit in them at one time ("holds 12,500 … a crowd of 14,200")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims.counted import counted
from factcheck.claims.pairs import Pair
from factcheck.claims.reading import Reading
from factcheck.claims.stated import amount, ends_at, has, sentence
from factcheck.values.part import Found
from factcheck.values.when import When

FEWEST = 50  # seats of the smallest room that is told by its size
MOST_ROOMS = 30  # an article that gives more is a table of them
MOST = 2  # times the seats that may be meant to be filled at once
AFTER = 8  # tokens after people in which they are said to attend
BEFORE = 5


def capacities(reading: Reading, numbers: Sequence[Found]) -> Iterator[Pair]:
    """Those who attend with the only room that the article, or else the sentence, gives."""
    if not reading.lexicon.bit("capacities"):
        return
    rooms = [f for f in numbers if amount(f) >= FEWEST and _is_room(reading, f)]
    if not 0 < len(rooms) <= MOST_ROOMS:
        return
    one_room = len({amount(f) for f in rooms}) == 1
    for found in numbers:
        if any(found is room for room in rooms) or not _attends(reading, found):
            continue
        low, high = sentence(reading, found.first)
        here = [f for f in rooms if low <= f.first < high]
        room = here[0] if len(here) == 1 else rooms[0] if one_room and not here else None
        if room is None or not amount(room) < amount(found) <= MOST * amount(room):
            continue
        if not here and not _of_the_room(reading, found, room):
            continue
        apart = any(
            has(reading, *_around(reading, found, room, f), "in_turn") for f in (found, room)
        )
        if not apart and not _of_other_years(reading, found):
            yield Pair(found, room)


def _around(reading: Reading, found: Found, room: Found, one: Found) -> tuple[int, int]:
    """Where words can make those who came come in turn: the sentence of each, or what is near both
    where one sentence holds the two."""
    low, high = sentence(reading, one.first)
    first, last = sorted((found, room), key=lambda f: f.first)
    if not low <= first.first <= last.first < high:
        return low, high
    return max(low, first.first - AFTER), min(high, last.stop + AFTER)


def _is_room(reading: Reading, found: Found) -> bool:
    scan = reading.scan
    after = found.stop + (found.stop < len(scan) and scan.words[found.stop].surface == "-")
    if after < len(scan) and scan.match("seats", after):
        return True
    for i in range(max(0, found.around[0] - BEFORE), found.first):
        match = scan.match("capacities", i)
        if match and i + match.length in (found.first, found.around[0]):
            noun = counted(reading, found)
            held = noun is None or scan.match("audiences", noun.first) or noun.concept == "person"
            return held is not None and bool(held)
    return False


def _attends(reading: Reading, found: Found) -> bool:
    scan = reading.scan
    noun = counted(reading, found)
    if noun is not None and noun.part_of is None and scan.match("audiences", noun.first):
        return True
    if ends_at(reading, "crowds", max(0, found.first - 3), found.first):
        return True
    if ends_at(reading, "carrying", max(0, found.first - 3), found.first):
        carried = noun is not None and scan.match("person_nouns", noun.first)
        return bool(carried) or (noun is not None and noun.concept == "person")
    if noun is not None and noun.concept not in ("person", "participant", "visitor"):
        return False
    high = min(sentence(reading, found.first)[1], found.stop + AFTER)
    return has(reading, found.stop, high, "attending")


def _of_the_room(reading: Reading, found: Found, room: Found) -> bool:
    """Whether no place or body is named with those who attend but that of the room."""
    names = {
        reading.scan.quote(f.first, f.stop)
        for f in reading.within(*sentence(reading, found.first), "place", "organisation")
    }
    around = sentence(reading, room.first)
    told = {
        reading.scan.quote(f.first, f.stop)
        for f in reading.within(*around, "place", "organisation")
    }
    near = abs(reading.scan.block_index(found.first) - reading.scan.block_index(room.first)) <= 1
    return near and names <= told and not _other_names(reading, found, room)


def _other_names(reading: Reading, found: Found, room: Found) -> bool:
    """Whether the sentence of those who attend has a capital that the one of the room has not."""
    scan = reading.scan
    known = {scan.words[i].surface for i in range(*sentence(reading, room.first))}
    low, high = sentence(reading, found.first)
    dated = {
        i for f in reading.within(low, high, "date", "interval") for i in range(f.first, f.stop)
    }
    words = ((i, scan.words[i]) for i in range(low + 1, high) if i not in dated)
    return any(word.capital and word.surface not in known for _, word in words)


def _of_other_years(reading: Reading, found: Found) -> bool:
    published = reading.document.published
    dates = reading.within(*sentence(reading, found.first), "date", "interval")
    years = {f.value.year for f in dates if isinstance(f.value, When) and f.value.year}
    return published is not None and any(year < published.year - 1 for year in years)

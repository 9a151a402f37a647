"""What happens at a place: the scene that the words around a name tell, and how it lies there."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.claims.reading import Reading

AROUND = 18  # tokens between a place and the word of its scene
BEFORE = 4  # tokens before a name in which its preposition stands


class Scene(NamedTuple):
    """``sense`` of what happens, and "at", "off" or "near" for how a name lies to it."""

    sense: str
    lies: str


def scene(reading: Reading, first: int, stop: int) -> Scene | None:
    """The scene of the place named at tokens ``[first, stop)``: the word before it that is nearest,
    else the first one after it; None when no preposition puts anything there."""
    lies = _lies(reading, first)
    if not lies:
        return None
    scan = reading.scan
    mask = reading.lexicon.bit("scenes")
    low, high = scan.sentence(first)
    low, high = max(low, first - AROUND), min(high, stop + AROUND)
    for at in reversed(scan.between(mask, low, first)):
        if found := scan.match("scenes", at):
            return Scene(found.meaning, lies) if not _parted(reading, at, first) else None
    for at in scan.between(mask, stop, high):
        if found := scan.match("scenes", at):
            return Scene(found.meaning, lies) if not _parted(reading, stop, at) else None
    return None


def _lies(reading: Reading, first: int) -> str:
    """How the preposition before a name puts things there; "" without one.

    « son hangar de Binche », "a bank vault in Antwerp": what belongs to a facility lies at its
    place.
    """
    scan = reading.scan
    low = max(scan.sentence(first)[0], first - BEFORE)
    for start in range(low, first):
        found = scan.match("locatives", start)
        if found and start + found.length == first:
            return found.meaning
    linked = scan.match("of_place", first - 1) if first > low else None
    if linked and linked.length == 1:
        for at in scan.between(reading.lexicon.bit("facilities"), low, first - 1):
            if scan.match("facilities", at):
                return "at"
    return ""


def _parted(reading: Reading, low: int, high: int) -> bool:
    """Whether a colon or semicolon stands between."""
    return any(reading.scan.words[i].surface in ";:" for i in range(low, high))

"""What happens at a place: the scene that the words around a name tell, and how it lies there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims.reading import Reading
from factcheck.claims.stated import ends_at, has
from factcheck.text.lexicon import CAPITAL, strip_accents
from factcheck.values.date_bare import preceded
from factcheck.values.place import Place

AROUND = 18  # tokens between a place and the word of its scene
APART = 4  # tokens between a preposition and the noun for a town, and from there to the comma
WAY = 8  # tokens before the end of a way in which its start stands
DEAD = 9  # tokens before a find in which it is told that it is of a body
BIRTH = 14  # tokens before a name in which a birth with its day or parents stands
BEFORE = 4  # tokens before a name in which its preposition stands
# Without a phrase of these in or beside its sentence nothing is told to happen at a place.
TELLING = ("scenes", "hosts", "where", "born", "native_of", "native_to")


class Scene(NamedTuple):
    """``sense`` of what happens, and "at", "off" or "near" for how a name lies to it."""

    sense: str
    lies: str


def scene(reading: Reading, first: int, stop: int, lying: str) -> Scene | None:
    """The scene of the place named at tokens ``[first, stop)``: the word before it that is nearest,
    else the first one after it; None when no preposition puts anything there. ``lying`` is how it
    ``lies``."""
    scan = reading.scan
    low, high = scan.sentence(first)
    if not scan.between(reading.lexicon.bit(*TELLING), low - 1, max(high, stop) + 2):
        return None
    if _native(reading, first, stop) or (lying == "at" and _born(reading, first)):
        return Scene("birth", "at")
    hosts = scan.match("hosts", stop) is not None
    how = "at" if hosts else lying
    if way(reading, first):
        return None
    if opens := _where(reading, stop) if how in ("", "near") else 0:
        taken_up = _after(reading, opens, min(high, opens + AROUND), "at")
        if taken_up:
            return taken_up  # "left for Lagos, where she was to sleep" puts the night there
    if not how:
        return None
    mask = reading.lexicon.bit("scenes")
    low, high = max(low, first - AROUND), min(high, stop + AROUND)
    for at in reversed(scan.between(mask, low, first)):
        if (found := scan.match("scenes", at)) and not _names(reading, at):
            words = range(at, at + found.length)
            elsewhere = any(scan.match("born", i) for i in words) and _broken(
                reading, at + found.length, first
            )  # « né en 1950, il chante à Ath »
            if found.meaning == "birth" and preceded(scan, "offspring", at):
                return None  # « deux enfants nés à Lima »
            dead = found.meaning == "find" and has(reading, max(low, at - DEAD), at, "dead_bodies")
            return (
                Scene("body" if dead else found.meaning, how)
                if not (elsewhere or _parted(reading, at, first))
                else None
            )
    return _after(reading, stop, high, how) or (Scene("summit", how) if hosts else None)


def _after(reading: Reading, low: int, high: int, how: str) -> Scene | None:
    """The first scene told in tokens ``[low, high)``, where no colon or semicolon stands before."""
    scan = reading.scan
    for at in scan.between(reading.lexicon.bit("scenes"), low, high):
        if (found := scan.match("scenes", at)) and not _names(reading, at):
            return Scene(found.meaning, how) if not _parted(reading, low, at) else None
    return None


def _names(reading: Reading, at: int) -> bool:
    """Whether a body's name opens with the word: "the Met Office said"."""
    named = reading.within(at, at + 1, "organisation", "person")
    return bool(reading.scan.bits[at] & CAPITAL) and any(f.first == at for f in named)


def way(reading: Reading, first: int) -> str:
    """The folded start of the way whose end a name is: « reliant Ath à Mons », "from Wick to
    Thurso"; "" of other names."""
    scan = reading.scan
    low = max(scan.sentence(first)[0], first - WAY)
    ends = first - 1
    if ends <= low or not scan.match("way_joints", ends) or not scan.bits[ends - 1] & CAPITAL:
        return ""
    start = ends - 1
    while start > low and _of_start(reading, start):
        start -= 1
    if start == low or scan.match("way_heads", start - 1) is None:
        return ""
    return strip_accents(scan.quote(start, ends)).lower()


def _of_start(reading: Reading, at: int) -> bool:
    """Whether the token before one of a name belongs to it: « Ville-sur-Orge », "West Kelmoor"."""
    scan = reading.scan
    joined = scan.words[at].surface == "-" and scan.glued(at)
    return joined or bool(scan.bits[at - 1] & CAPITAL) or scan.words[at - 1].surface == "-"


def _born(reading: Reading, first: int) -> bool:
    """Whether a birth is told at a name with its day, the parents or the first name between: « né
    le 4 mai 1950 à Ath », "born to Flemish parents in Ghent"."""
    scan = reading.scan
    low = max(scan.sentence(first)[0], first - BIRTH)
    births = scan.between(reading.lexicon.bit("born"), low, first)
    found = scan.match("born", births[-1]) if births else None
    if found is None or preceded(scan, "offspring", births[-1]):
        return False
    return not _broken(reading, births[-1] + found.length, first)


def _broken(reading: Reading, low: int, high: int) -> bool:
    """Whether another clause opens in tokens ``[low, high)``."""
    scan = reading.scan
    breaks = ("conjunctions", "clause_breaks", "relatives", "reaching")
    return any(
        scan.words[i].surface in ",;:()–—" or any(scan.match(t, i) for t in breaks)
        for i in range(low, high)
    )


def _native(reading: Reading, first: int, stop: int) -> bool:
    """Whether a name is told to be where somebody was born: "her native Sliven", « son Aubrac
    natal », « natif de Sliven »."""
    scan = reading.scan
    low = max(scan.sentence(first)[0], first - BEFORE)
    if ends_at(reading, "native_of", low, first):
        return True
    return bool(scan.match("native_to", first - 1) or scan.match("native_to", stop))


def _where(reading: Reading, stop: int) -> int:
    """The token after the "where" that takes up a name; 0 without one."""
    scan = reading.scan
    at = stop + 1 if stop < len(scan.words) and scan.words[stop].surface == "," else stop
    found = scan.match("where", at)
    return at + found.length if found else 0


def capitals(reading: Reading) -> Iterator[tuple[int, int, Place]]:
    """« la capitale rwandaise », "the Rwandan capital": a town that is told by its country."""
    scan = reading.scan
    for at in scan.positions(reading.lexicon.bit("capital_nouns")):
        before = scan.language == "en"
        nation = at - 1 if before else at + 1
        if not 0 <= nation < len(scan) or not scan.match("capital_nouns", at):
            continue
        found = scan.match("demonyms", nation)
        if found is None or found.length > 1:
            continue
        low, high = min(at, nation), max(at, nation) + 1
        if low > scan.sentence(low)[0] and scan.bits[low - 1] & reading.lexicon.bit(
            "superlative_articles"
        ):
            low -= 1
        place = Place(name=scan.quote(low, high), id=found.meaning, country=found.meaning,
                      kind="country")  # fmt: skip
        yield low, high, place


def lies(reading: Reading, first: int) -> str:
    """How the preposition before a name puts things there; "" without one.

    « son hangar de Binche », "a bank vault in Antwerp": what belongs to a facility lies at its
    place.
    """
    scan = reading.scan
    low = max(scan.sentence(first)[0], first - BEFORE)
    for start in scan.between(reading.lexicon.bit("locatives"), low, first):
        found = scan.match("locatives", start)
        if found and start + found.length == first:
            return found.meaning
    if first > low and scan.words[first - 1].surface == ",":
        return _apposed(reading, first - 1)
    linked = scan.match("of_place", first - 1) if first > low else None
    if linked and linked.length == 1:
        for at in scan.between(reading.lexicon.bit("facilities"), low, first - 1):
            if scan.match("facilities", at):
                return "at"
    return ""


def _apposed(reading: Reading, comma: int) -> str:
    """« dans la capitale économique, Cotonou »: how what its name is set beside lies."""
    scan = reading.scan
    low = scan.sentence(comma)[0]
    town = next(
        (i for i in range(comma - 1, max(low, comma - APART), -1) if scan.match("town_nouns", i)),
        None,
    )
    towards = town or low
    places = reading.lexicon.bit("locatives")
    for start in scan.between(places, max(low, towards - APART), towards):
        found = scan.match("locatives", start)
        after = start + found.length if found else comma
        if found and (
            after == town or (after + 1 == town and scan.match("definite_articles", after))
        ):
            return found.meaning
    return ""


def _parted(reading: Reading, low: int, high: int) -> bool:
    """Whether a colon or semicolon stands between."""
    return any(reading.scan.words[i].surface in ";:" for i in range(low, high))

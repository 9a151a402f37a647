"""Where a vehicle or a march set out, and where a fire did: « l'avion avait quitté Ath à 7 h 42 ».

What sets out is told by its sort, so that the ferry and the rescuers' helicopter are two.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.reading import Reading
from factcheck.text.lexicon import CAPITAL, LETTERS

BEFORE = 10  # tokens between a verb of leaving and its place: « parti lundi peu avant l'aube de »
SUBJECT = 24  # tokens before such a verb in which what sets out stands
BEHIND = 8  # tokens behind the place in which it stands, where the verb opens the sentence
OPENING = 2  # tokens from the start of a sentence within which a verb opens it
FIRE, START = "fire", "start"
DEPARTURE = "departure"


def departed(reading: Reading, first: int, stop: int) -> str:
    """The scene of a place at tokens ``[first, stop)`` that something left: "departure aircraft",
    "start" of a fire; "" of other places."""
    scan = reading.scan
    mask = reading.lexicon.bit("set_out")
    low, high = scan.sentence(first)
    for at in reversed(scan.between(mask, max(low, first - BEFORE), first)):
        found = scan.match("set_out", at)
        if found is None or at + found.length > first:
            continue
        end = at + found.length
        if found.meaning == "from":
            linked = scan.match("of_place", first - 1)
            if not linked or linked.length > 1 or not _when(reading, end, first - 1):
                continue
        elif end != first:
            continue
        moved = _mover(reading, low, at) or (
            _first_mover(reading, stop, min(high, stop + BEHIND)) if at - low <= OPENING else ""
        )
        return START if moved == FIRE else f"{DEPARTURE} {moved}" if moved else ""
    return ""


def left_places(reading: Reading) -> Iterator[int]:
    """The tokens at which the name of a place may open that something left."""
    scan = reading.scan
    for at in scan.positions(reading.lexicon.bit("set_out")):
        found = scan.match("set_out", at)
        end = at + found.length if found else at
        high = scan.sentence(at)[1]
        if found and found.meaning != "from":
            yield from (end,) if end < high else ()
        elif found:
            links = scan.between(reading.lexicon.bit("of_place"), end, min(high - 1, at + BEFORE))
            yield from (i + 1 for i in links if scan.bits[i + 1] & CAPITAL)


def _mover(reading: Reading, low: int, at: int) -> str:
    """The sort of what is named last before a verb, as its subject may be."""
    scan = reading.scan
    for i in reversed(scan.between(reading.lexicon.bit("movers"), max(low, at - SUBJECT), at)):
        if found := scan.match("movers", i):
            return "" if _another(reading, low, i) else found.meaning
    return ""


def _another(reading: Reading, low: int, at: int) -> bool:
    """Whether what sets out is told of for the first time behind the opening of a paragraph: « un
    train de remplacement, parti de Riom »."""
    scan = reading.scan
    if low == scan.block(at)[0]:
        return False
    tables = ("say_indefinite_articles", "further_ones")
    return any(scan.match(table, i) for table in tables for i in range(max(low, at - 2), at))


def _first_mover(reading: Reading, low: int, high: int) -> str:
    """The same of what is named first in tokens ``[low, high)``."""
    scan = reading.scan
    for i in scan.between(reading.lexicon.bit("movers"), low, high):
        if found := scan.match("movers", i):
            return found.meaning
    return ""


def _when(reading: Reading, low: int, high: int) -> bool:
    """Whether tokens ``[low, high)`` only tell when: « lundi », « à l'aube », « à 7 h 42 »."""
    scan = reading.scan
    small = reading.lexicon.bit("articles", "stopwords", "function_words", "parts_of_day")
    return all(
        scan.bits[i] & small
        or not scan.bits[i] & LETTERS
        or reading.within(i, i + 1, "date", "interval", "hour", "duration")
        for i in range(low, high)
    )

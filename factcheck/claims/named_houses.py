"""Houses that a sentence calls by name: « le lycée Orvana », "the Orvana library"."""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.text.lexicon import CAPITAL, LETTERS, strip_accents

LONGEST = 4  # tokens of a house's own name


def named_house(reading: Reading, at: int) -> str:
    """The kind and the folded name of the only house that the sentence of token ``at`` names; ""
    where it names none or several."""
    scan = reading.scan
    low, high = scan.sentence(at)
    found: set[str] = set()
    for i in scan.between(reading.lexicon.bit("facilities"), low, high):
        kind = scan.match("facilities", i)
        if kind is None:
            continue
        own = _before(reading, i, low) if scan.language == "en" else ""
        own = own or _after(reading, i + kind.length, high)
        if own:
            found.add(f"{kind.meaning} {own}")
    return found.pop() if len(found) == 1 else ""


def _after(reading: Reading, first: int, high: int) -> str:
    stop = first
    while stop < min(high, first + LONGEST) and _of_name(reading, stop, first):
        stop += 1
    return _folded(reading, first, stop)


def _before(reading: Reading, stop: int, low: int) -> str:
    scan = reading.scan
    first = stop
    while first > max(low, stop - LONGEST) and scan.bits[first - 1] & CAPITAL:
        first -= 1
    return _folded(reading, first, stop) if first > low else ""


def _of_name(reading: Reading, at: int, first: int) -> bool:
    scan = reading.scan
    if scan.bits[at] & CAPITAL:
        return True
    return at > first and scan.words[at].surface == "-" and scan.glued(at)


def _folded(reading: Reading, first: int, stop: int) -> str:
    """A name of letters that is no place's: « le port Dunkerque » stands for its town."""
    scan = reading.scan
    atlas = scan.lexicon.bit("cities", "countries", "regions", "definite_articles")
    keys = [scan.keys[i] for i in range(first, stop) if scan.bits[i] & LETTERS]
    if not keys or any(scan.bits[i] & atlas for i in range(first, stop)):
        return ""
    return strip_accents(" ".join(keys))

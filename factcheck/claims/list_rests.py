"""Lists that are no whole list of what a number announces: the rest of it stands further on, or
the number is itself the first item."""

from __future__ import annotations

from factcheck.claims.enumerations import Enumeration
from factcheck.claims.reading import Reading
from factcheck.claims.stated import has, joined
from factcheck.text.lexicon import CAPITAL
from factcheck.values.part import Found

BREAKS = frozenset(",;")
NAMED = 3  # tokens of an item in which its name begins


def told_on(reading: Reading, listed: Enumeration, high: int, sign: str) -> bool:
    """Whether a sentence goes on after a list with names of its own: "Four teams scored: A, B and C
    had two goals each, and D one". What is said of the first does not hold of the rest."""
    scan = reading.scan
    for i in range(listed.stop, high - 1):
        surface = scan.words[i].surface
        if surface not in BREAKS:
            continue
        joint = joined(reading, i + 1)
        first = i + 1 + joint
        if not (joint or sign == ":") or first >= high or not scan.bits[first] & CAPITAL:
            continue
        if not has(reading, first, high, "say_verbs"):
            return True
    return False


def first_of_row(reading: Reading, found: Found, at: int) -> bool:
    """Whether the first item repeats the preposition before the number and names nothing: "accusé
    de deux vols, de recel et d'évasion" has the number among its items; or counts the members of
    a party, as the next item does of another: "trois libéraux, un vert et une centriste"."""
    scan = reading.scan
    low, high = scan.sentence(found.first)
    numbered = (
        reading.is_number(at) or scan.match("one_articles", at) or scan.match("one_words", at)
    )
    if scan.match("parties", found.stop) and numbered:
        return True
    before = found.around[0] - 1
    one = scan.match("row_prepositions", before) if before >= low else None
    again = scan.match("row_prepositions", at)
    if one is None or again is None or one.meaning != again.meaning:
        return False
    return not any(scan.bits[i] & CAPITAL for i in range(at, min(high, at + NAMED)))

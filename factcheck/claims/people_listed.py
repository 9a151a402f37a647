"""People listed by name behind a colon, with what is said of some between the commas.

"Quatre femmes sont jugées : Denise Aubrac, 41 ans, décrite comme la meneuse, l'ancienne comptable
Rose Petit et la notaire Lise Morel": an age, a calling without an article and a clause tell of the
one before them. What may be one more of the people widens the range of how many there are.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.enumerations import Enumeration
from factcheck.claims.reading import Reading
from factcheck.claims.stated import has, joined
from factcheck.text.lexicon import CAPITAL, LETTERS

FEWEST = 2  # people by name that make a list of them
OFF = 2  # by how many a list may miss its number and still be whole
BEFORE = 6  # tokens between its article and a name: "the former porter of the mill Mark Petty"
LONGEST = 160  # tokens of a list; what runs on longer is a table
AGED = 4  # tokens of "âgé de 29 ans"
SET_APART = frozenset(';!?…–—«»“”"')


def people_listed(reading: Reading, at: int, high: int, stated: int) -> Enumeration | None:
    """The people that a colon before token ``at`` lists up to the end of the sentence, where some
    of what stands between the commas is none of them; None for a plainer list."""
    scan = reading.scan
    if high - at > LONGEST or scan.words[at - 1].surface != ":":
        return None
    if any(scan.words[i].surface in SET_APART for i in range(at, high)):
        return None
    named: list[tuple[int, int]] = []
    perhaps = asides = 0
    closed = False
    for start, stop, joint in _pieces(reading, at, high):
        told = _by_name(reading, start, stop)
        said = not told and _said_of_one(reading, start, stop)
        if scan.match("partial_list", start) or (
            not said and has(reading, start, stop, "partial_list", "overlapping")
        ):
            return None
        if told:
            named.append((start, stop))
        elif said:
            asides += not joint
            perhaps += joint
        elif has(reading, start, stop, "groups_of_people"):
            return None
        else:
            perhaps += _several(reading, start, stop)
        closed = joint if told or joint else closed
    if not closed or not (asides or perhaps) or len(named) < FEWEST:
        return None
    most = len(named) + perhaps
    return Enumeration(tuple(named), len(named), most) if abs(stated - most) <= OFF else None


def _pieces(reading: Reading, at: int, high: int) -> Iterator[tuple[int, int, bool]]:
    """What stands between commas, "et" and "and" outside brackets, and whether "and" led to it."""
    scan = reading.scan
    start, depth, joint = at, 0, False
    for i in range(at, high):
        surface = scan.words[i].surface
        depth += (surface == "(") - (surface == ")")
        length = 0 if depth else joined(reading, i)
        if depth or not (length or surface in ",."):
            continue
        if i > start:
            yield start, i, joint
            joint = False
        start = i + max(1, length)
        joint = joint or bool(length)
    if start < high:
        yield start, high, joint


def _by_name(reading: Reading, start: int, stop: int) -> bool:
    """Whether a piece is somebody by name: the name alone, behind an article and what they are, or
    behind a calling. « le frère de Luc Petit » may be another."""
    scan = reading.scan
    people = reading.within(start, stop, "person")
    if len(people) != 1 or people[0].first - start > BEFORE:
        return False
    first = people[0].first
    if first == start:
        return True
    if any(scan.match("of_place", i) or scan.words[i].surface == "'s" for i in range(start, first)):
        return False
    called = any(r.first == start and r.stop == first for r in reading.within(start, first, "role"))
    return called or scan.match("determiners", start) is not None


def _said_of_one(reading: Reading, start: int, stop: int) -> bool:
    """Whether a piece is said of the one before it: an age, a bare calling, a clause."""
    scan = reading.scan
    if (
        stop - start <= AGED
        and any(not scan.bits[i] & CAPITAL for i in range(start, stop))
        and reading.within(start, stop, "age", "duration")
    ):
        return True
    if stop - start == 1 and reading.is_number(start):
        return scan.language == "en"  # "Gordon Blake, 29, …"
    if scan.match("relatives", start) or scan.match("item_attributes", start):
        return True
    if scan.bits[start] & CAPITAL or not scan.bits[start] & LETTERS or reading.is_number(start):
        return False
    return scan.match("determiners", start) is None


def _several(reading: Reading, start: int, stop: int) -> int:
    """How many more people a piece may be that tells no one by name: « trois maçons »."""
    for one in reading.within(start, stop, "number"):
        low = getattr(one.value, "low", None)
        if isinstance(low, int | float) and low > 1:
            return int(low)
    return max(1, len(reading.within(start, stop, "person")))

"""Where something happened, told by the two places it lies between ("between Goole and Selby")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.text.lexicon import CAPITAL, LETTERS


class Between(Claim):
    """Two places with "between" before them; ``wide`` tells that the tables have one of them, as
    they have the larger ones. ``parts`` tells that a noun before it opens what is between two: a
    match, a treaty, a collision."""

    kind: Literal["between"] = "between"
    first: str
    second: str
    wide: bool = False
    parts: bool = False

    def value_text(self) -> str:
        """First and second."""
        return f"{self.first} - {self.second}"


def extract(reading: Reading) -> Iterator[Between]:
    """A claim for each two names that "between" and "and" join."""
    scan = reading.scan
    others = ("person", "organisation", "acronym", "date", "interval")
    for at in scan.positions(reading.lexicon.bit("between_places")):
        low, high = scan.sentence(at)
        opened = scan.match("between_places", at)
        if opened is None:
            continue
        one = at + opened.length
        first = _name(reading, one, high)
        if first >= high or first == one or not scan.match("conjunctions", first):
            continue
        second = _name(reading, first + 1, high)
        if second == first + 1 or reading.within(one, second, *others):
            continue
        yield Between(
            evidence=(reading.evidence(at, second),),
            first=scan.quote(one, first),
            second=scan.quote(first + 1, second),
            wide=_mapped(reading, one, first) or _mapped(reading, first + 1, second),
            parts=at > low and scan.match("between_two", at - 1) is not None,
            **reading.frame(at, second),
        )


def _name(reading: Reading, at: int, high: int) -> int:
    """Where the run of capitalised words that opens at a token ends, hyphens inside it."""
    scan = reading.scan
    stop = at
    while stop < high:
        capital = scan.bits[stop] & CAPITAL and scan.bits[stop] & LETTERS
        hyphen = scan.words[stop].surface == "-" and scan.glued(stop) and stop > at
        joined = stop > at and scan.words[stop - 1].surface == "-" and scan.glued(stop)
        if not (capital or hyphen or joined):
            break
        stop += 1
    return stop


def _mapped(reading: Reading, first: int, stop: int) -> bool:
    """Whether the tables have a place by the name of tokens ``[first, stop)``."""
    tables = ("countries", "cities", "regions", "continents")
    found = (reading.scan.match(table, first) for table in tables)
    return any(match is not None and match.length == stop - first for match in found)


CLAIM_KIND = ClaimKind(
    model=Between,
    extract=extract,
    examples=(
        ("fr", "Le car a versé entre Vernolles et Saint-Ambrin.", ("Vernolles - Saint-Ambrin",)),
        ("en", "The coach overturned between Kelmoor and West Thorne.", ("Kelmoor - West Thorne",)),
        ("fr", "Le car a versé entre un pont et Vernolles.", ()),
    ),
)

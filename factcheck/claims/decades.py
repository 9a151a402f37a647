"""Ages told by their decade: "quadragénaire", "la soixantaine", "in her early fifties"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.reading import Reading
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity

YEARS = 9  # from the first to the last of a decade
PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
BEFORE = 3  # tokens before a decade in which its part or what is only near it stands


def in_decades(reading: Reading) -> Iterator[Found]:
    """The ages that a noun gives a person, as ranges; not those that are only neared."""
    scan = reading.scan
    for at in scan.positions(reading.lexicon.bit("age_decades")):
        noun = scan.match("age_decades", at)
        if noun is None:
            continue
        low, _ = scan.sentence(at)
        back = range(max(low, at - BEFORE), at)
        if any(scan.match("decade_nearing", i) for i in back):
            continue
        opened = next((i for i in back if scan.match("decade_possessors", i)), None)
        if reading.lexicon.table("decade_possessors") and opened is None:
            continue  # "in the fifties" are years of a century
        first = at if opened is None else opened
        parts = (m.meaning for i in back if (m := scan.match("decade_parts", i)))
        since, until = PARTS.get(next(parts, ""), (0, YEARS))
        age = int(noun.meaning)
        value = Quantity(
            low=age + since, high=age + until, kind="age", written="words", approximation="between"
        )
        yield Found("age", first, at + noun.length, value, (first, at + noun.length))

"""Years of the era as the ends of a period ("de l'an 120 à l'an 270")."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.stated import exact, has
from factcheck.values.part import Found

BEFORE = 3  # tokens before a number in which a word can make it a year
LATEST = 2100


class Years(Claim):
    """A period from one year to another; the evidence is its first year, then its last."""

    kind: Literal["years"] = "years"
    first: int
    last: int

    def value_text(self) -> str:
        """First to last."""
        return f"{self.first} to {self.last}"


def extract(reading: Reading) -> Iterator[Years]:
    """A claim for each two numbers that words make the years of one period."""
    for one, other in pairwise(reading.of("number")):
        opened = _year(reading, one)
        closed = _year(reading, other)
        if opened is None or closed is None or not one.stop <= closed <= one.stop + 2:
            continue
        scan = reading.scan
        joined = scan.match("date_to", one.stop) is not None
        started = any(
            (m := scan.match("date_from", i)) and i + m.length >= opened
            for i in range(max(0, opened - 2), opened)
        )
        low, high = scan.sentence(one.first)
        if not (joined and started) or has(reading, low, high, "before_era"):
            continue
        a, b = exact(one), exact(other)
        if a is None or b is None or not (a.low and b.low):
            continue
        if max(a.low, b.low) > LATEST or a.low != int(a.low) or b.low != int(b.low):
            continue
        yield Years(
            evidence=(reading.evidence(opened, one.stop), reading.evidence(closed, other.stop)),
            first=int(a.low),
            last=int(b.low),
            **reading.frame(one.first, one.stop),
        )


def _year(reading: Reading, found: Found) -> int | None:
    """Where the words begin that make a number a year, such as "l'an"."""
    scan = reading.scan
    for i in range(max(0, found.first - BEFORE), found.first):
        match = scan.match("era_years", i)
        if match and i + match.length == found.first:
            return i
    return None


CLAIM_KIND = ClaimKind(
    model=Years,
    extract=extract,
    examples=(
        ("fr", "La ville fut occupée de l'an 120 à l'an 270.", ("120 to 270",)),
        ("en", "The fort was held from the year 120 to the year 270.", ("120 to 270",)),
        ("fr", "La ville fut occupée de l'an 270 à l'an 120 avant notre ère.", ()),
        ("fr", "Le loyer passe de 270 à 120 euros.", ()),
    ),
)

"""A figure and the most it can be ("6.5 points out of a possible six")."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.stated import at, exact, has, noun_of, stop_of
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity

REACH = 5  # tokens from the figure to the words that open the limit


class Limit(Claim):
    """A figure with its limit; the evidence is the figure, then the limit."""

    kind: Literal["limit"] = "limit"
    value: Quantity
    most: Quantity

    def value_text(self) -> str:
        """The figure of the limit."""
        return f"{self.value.text()} / {self.most.text()}"


def extract(reading: Reading) -> Iterator[Limit]:
    """A claim for each figure that words set against its limit."""
    scan = reading.scan
    numbers = [f for f in reading.of("number") if exact(f) is not None]
    for first, second in pairwise(numbers):
        one, most = first, second
        if most.first - one.stop > REACH + 4 or scan.sentence(one.first) != scan.sentence(
            most.first
        ):
            continue
        held = _held(reading, one, most)
        opened = held or next(
            (
                i
                for i in range(one.stop, min(one.stop + REACH, most.first))
                if (match := scan.match("out_of", i)) and i + match.length == most.first
            ),
            None,
        )
        if opened is None or has(reading, one.stop, opened, "conjunctions", "auxiliaries"):
            continue
        if held is None and not _limits(reading, one, opened, most):
            continue
        if held is not None:
            one, most = second, first
        value, limit = exact(one), exact(most)
        if value is None or limit is None:
            continue
        start = most.first if held is not None else opened
        yield Limit(
            evidence=(
                reading.evidence(one.first, stop_of(one, noun_of(reading, one))),
                reading.evidence(start, most.stop),
            ),
            value=value,
            most=limit,
            **reading.frame(one.first, one.stop),
        )


def _held(reading: Reading, whole: Found, part: Found) -> int | None:
    """Where "dont" stands in "32 blessés, dont 12 graves": the second figure is of the first."""
    inside = at(reading, whole.stop, part.first, "inclusions")
    if inside is None or inside[1] != part.first:
        return None
    noun = noun_of(reading, whole)
    if noun is None or inside[0] - stop_of(whole, noun) > 1 + len(noun.modifiers):
        return None
    return inside[0]


def _limits(reading: Reading, one: Found, opened: int, most: Found) -> bool:
    """A lone "sur" is a limit where nothing else is counted: "42 sièges sur 38"."""
    scan = reading.scan
    match = scan.match("out_of", opened)
    if match and match.length > 1:
        return True
    _, high = scan.sentence(opened)
    if has(reading, most.stop, min(high, most.stop + 2), "possible"):
        return True
    bare = most.stop >= high or scan.words[most.stop].surface in ".,;)"
    noun = noun_of(reading, one)
    return bare and noun is not None and opened == stop_of(one, noun)


CLAIM_KIND = ClaimKind(
    model=Limit,
    extract=extract,
    examples=(
        ("en", "She took 5.5 points out of a possible six.", ("5.5 / 6",)),
        ("fr", "Il a pris 12 points sur 15 possibles.", ("12 / 15",)),
        ("fr", "Il y a 32 blessés, dont 12 graves.", ("12 / 32",)),
        ("fr", "Il a marqué 12 buts sur 3 saisons.", ()),
    ),
)

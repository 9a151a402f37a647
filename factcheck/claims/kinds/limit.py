"""A figure and the most it can be ("6.5 points out of a possible six")."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.stated import exact, has, noun_of, stop_of
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
    for one, most in pairwise(numbers):
        if most.first - one.stop > REACH + 4 or scan.sentence(one.first) != scan.sentence(
            most.first
        ):
            continue
        opened = next(
            (
                i
                for i in range(one.stop, min(one.stop + REACH, most.first))
                if (match := scan.match("out_of", i)) and i + match.length == most.first
            ),
            None,
        )
        if opened is None or has(reading, one.stop, opened, "conjunctions", "auxiliaries"):
            continue
        if not _limits(reading, opened, most.stop):
            continue
        value, limit = exact(one), exact(most)
        if value is None or limit is None:
            continue
        yield Limit(
            evidence=(
                reading.evidence(one.first, stop_of(one, noun_of(reading, one))),
                reading.evidence(opened, most.stop),
            ),
            value=value,
            most=limit,
            **reading.frame(one.first, one.stop),
        )


def _limits(reading: Reading, opened: int, stop: int) -> bool:
    """A lone "sur" is a limit only with a word that says so: "6,5 points sur 6 possibles"."""
    match = reading.scan.match("out_of", opened)
    if match and match.length > 1:
        return True
    _, high = reading.scan.sentence(opened)
    return has(reading, stop, min(high, stop + 2), "possible")


CLAIM_KIND = ClaimKind(
    model=Limit,
    extract=extract,
    examples=(
        ("en", "She took 5.5 points out of a possible six.", ("5.5 / 6",)),
        ("fr", "Il a pris 12 points sur 15 possibles.", ("12 / 15",)),
        ("fr", "Il a marqué 12 buts sur 3 saisons.", ()),
    ),
)

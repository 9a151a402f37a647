"""A figure and the most it can be ("7.5 marks out of a possible seven")."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from factcheck.claims.beyond import beyond
from factcheck.claims.capacities import capacities
from factcheck.claims.claim import Claim
from factcheck.claims.included import included
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.seated import Cast, ballots, parts_of
from factcheck.claims.stated import amount, at, exact, has, noun_of, sentence, stop_of
from factcheck.claims.wholes import wholes
from factcheck.text.lexicon import DIGITS
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
    """A claim for each figure that words set against its limit, beside it or further away."""
    numbers = [f for f in reading.of("number") if exact(f) is not None]
    told: set[tuple[int, int]] = set()
    for first, second in pairwise(numbers):
        pair = _beside(reading, first, second)
        if pair is None:
            continue
        one, most, start = pair
        told.add((one.first, most.first))
        yield _claim(reading, one, most, start)
    for cast in ballots(reading, numbers):
        yield _cast(reading, cast)
    for part, whole in (
        *wholes(reading),
        *parts_of(reading, numbers),
        *capacities(reading, numbers),
        *beyond(reading, numbers),
        *included(reading, numbers),
    ):
        if (part.first, whole.first) not in told and not _told_apart(reading, part, whole):
            told.add((part.first, whole.first))
            yield _claim(reading, part, whole, whole.first)


def _told_apart(reading: Reading, part: Found, whole: Found) -> bool:
    """Whether the text goes on to tell those who are too many: "26 sat: two had stepped down"."""
    _, high = sentence(reading, max(part.first, whole.first))
    after = reading.within(max(part.stop, whole.stop), high, "number")
    more = amount(part) - amount(whole)
    return more > 0 and any(exact(f) is not None and amount(f) == more for f in after)


def _beside(reading: Reading, first: Found, second: Found) -> tuple[Found, Found, int] | None:
    """The figure, its limit, and the token where the words of the limit begin."""
    scan = reading.scan
    if second.first - first.stop > REACH + 4:
        return None
    if scan.sentence(first.first) != scan.sentence(second.first):
        return None
    held = _held(reading, first, second)
    opened = held or next(
        (
            i
            for i in range(first.stop, min(first.stop + REACH, second.first))
            if (match := scan.match("out_of", i)) and i + match.length == second.first
        ),
        None,
    )
    if opened is None or has(reading, first.stop, opened, "conjunctions", "auxiliaries"):
        return None
    if held is not None:
        return second, first, first.first
    return (first, second, opened) if _limits(reading, first, opened, second) else None


def _claim(reading: Reading, one: Found, most: Found, start: int) -> Limit:
    value, limit = exact(one), exact(most)
    assert value is not None  # noqa: S101 - only exact figures are paired
    assert limit is not None  # noqa: S101
    return Limit(
        evidence=(
            reading.evidence(one.first, stop_of(one, noun_of(reading, one))),
            reading.evidence(start, most.stop),
        ),
        value=value,
        most=limit,
        **reading.frame(one.first, one.stop),
    )


def _cast(reading: Reading, cast: Cast) -> Limit:
    limit = exact(cast.body)
    assert limit is not None  # noqa: S101 - only exact figures are bodies
    return Limit(
        evidence=(
            reading.evidence(cast.vote.first, cast.vote.stop),
            reading.evidence(cast.body.first, stop_of(cast.body, noun_of(reading, cast.body))),
        ),
        value=Quantity(low=cast.votes, high=cast.votes),
        most=limit,
        **reading.frame(cast.vote.first, cast.vote.stop),
    )


def _held(reading: Reading, whole: Found, part: Found) -> int | None:
    """Where "dont" stands in "32 blessés, dont 12 graves": the second figure is of the first."""
    inside = at(reading, whole.stop, part.first, "inclusions")
    if inside is None or inside[1] != part.first:
        return None
    if has(reading, whole.stop, inside[0], "each_of_them"):
        return None  # "gagné 2 fois chacun, dont 3 …"
    scan = reading.scan
    joined = scan.match("conjunctions", part.stop)
    if joined and scan.bits[min(part.stop + joined.length, len(scan) - 1)] & DIGITS:
        return None  # "23 phoques et 9 loutres, dont 17 et 4 jeunes"
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
        ("en", "She took 3.5 points out of a possible four.", ("3.5 / 4",)),
        ("fr", "Il a pris 12 points sur 15 possibles.", ("12 / 15",)),
        ("fr", "Il y a 32 blessés, dont 12 graves.", ("12 / 32",)),
        ("en", "Eleven trainees left; among them, nine nurses.", ("9 / 11",)),
        ("fr", "Le stade de 12 500 places a reçu 9 800 spectateurs.", ()),
        ("fr", "Le stade de 9 500 places a reçu 9 800 spectateurs.", ("9800 / 9500",)),
        ("en", "The trustees, who number seven, voted six to two.", ("8 / 7",)),
        ("en", "The club has 45 members; 62 of its members sang.", ("62 / 45",)),
        ("fr", "Il a marqué 12 buts sur 3 saisons.", ()),
    ),
)

"""Ages of people ("Nadia Ferrand, 46 ans")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Figure
from factcheck.claims.figures import figures
from factcheck.claims.lifetimes import (
    described,
    introduced,
    of_another_time,
    of_long_ago,
    of_somebody_else,
)
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.values.part import Found

APPOSITION = 8  # tokens between a name and the age that its apposition ends with


class Age(Figure):
    """How old somebody is; ``subject`` is the name next to the age, when the sentence has one.

    ``described`` is the part in the story that the text calls the person by ("driver"), then the
    words of its complement; empty when it does not.
    """

    kind: Literal["age"] = "age"
    subject: str | None = None
    described: tuple[str, ...] = ()


def extract(reading: Reading) -> Iterator[Age]:
    """A claim for each age."""
    ages = reading.of("age")
    for found, claim in zip(ages, figures(reading, Age, "age"), strict=True):
        part = described(reading, found)
        told: dict[str, object] = {"subject": bearer(reading, found, bool(part)), "described": part}
        if of_another_time(reading, found) or of_long_ago(reading, found):
            told["modality"] = "historical"
        yield claim.model_copy(update=told)


def bearer(reading: Reading, found: Found, described: bool = False) -> str | None:
    """The person an age belongs to: the name before its comma, else the nearest one after, else the
    only one of its sentence or, when that has none, of the sentence before or of the headline. Who
    is ``described`` ("le conducteur, âgé de 57 ans") is only the name set right beside the age."""
    low, high = reading.scan.sentence(found.first)
    people = reading.within(low, high, "person")
    before = [p for p in people if p.stop <= found.around[0]]
    if before and found.around[0] - before[-1].stop <= 3:
        return reading.scan.quote(before[-1].first, before[-1].stop)
    if before and _apposed(reading, before[-1].stop, found.around[0]):
        return reading.scan.quote(before[-1].first, before[-1].stop)
    after = [p for p in people if p.first >= found.stop]
    if after and after[0].first - found.stop <= (2 if described else 6):
        return reading.scan.quote(after[0].first, after[0].stop)
    if described:
        return None
    if introduced(reading, found) or (not people and of_somebody_else(reading, found)):
        return None
    if not people and low > 0:
        people = reading.within(*reading.scan.sentence(low - 1), "person")
    if len(people) == 1:
        return reading.scan.quote(people[0].first, people[0].stop)
    return None if people else _main_person(reading)


def _apposed(reading: Reading, name_stop: int, age: int) -> bool:
    """ "Odile Wurtz, vétérinaire retraitée de 71 ans": one comma, then what she is."""
    between = [w.surface for w in reading.scan.words[name_stop:age]]
    return 0 < len(between) <= APPOSITION and between[0] == "," and "," not in between[1:]


def _main_person(reading: Reading) -> str | None:
    """The only person of the headline: whom "le joueur de 22 ans" means."""
    named = {
        reading.scan.quote(p.first, p.stop)
        for p in reading.of("person")
        if reading.block_kind(p.first) == "title"
    }
    return named.pop() if len(named) == 1 else None


CLAIM_KIND = ClaimKind(
    model=Age,
    extract=extract,
    examples=(
        ("fr", "Nadia Ferrand, 46 ans, a gagné.", ("46",)),
        ("en", "Astrid Solheim, who died aged 84, led the team.", ("84",)),
        ("fr", "Il a régné 46 ans.", ()),
    ),
)

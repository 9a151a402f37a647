"""Acronyms with the name they stand for ("Organisation mondiale de la santé (OMS)")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim, Evidence
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.values.acronym import Acronym
from factcheck.values.part import Found

NEAR = 400  # characters between an acronym and its expansion


class Expansion(Claim):
    """An acronym and its expansion, as the text gives them; the evidence is the expansion."""

    kind: Literal["acronym"] = "acronym"
    value: Acronym

    def value_text(self) -> str:
        """Short = long."""
        return f"{self.value.short} = {self.value.long}"


def extract(reading: Reading) -> Iterator[Expansion]:
    """A claim for each acronym that the text expands; the words for one of another language every
    paper translates in its own way."""
    for found in reading.of("acronym"):
        if not isinstance(found.value, Acronym) or found.value.translated:
            continue
        if found.value.long:
            yield Expansion.known(
                evidence=_evidence(reading, found, found.value),
                value=found.value,
                **reading.frame(found.first, found.stop),
            )


def _evidence(reading: Reading, found: Found, value: Acronym) -> tuple[Evidence, ...]:
    """The expansion where it stands nearest to the acronym, then the acronym."""
    short = reading.evidence(found.first, found.stop)
    text, at = reading.document.text, short.start
    before = text.rfind(value.long, max(0, at - NEAR), at)
    after = text.find(value.long, at, at + NEAR)
    where = [i for i in (before, after) if i >= 0]
    if not where:
        return (short,)
    start = min(where, key=lambda i: abs(i - at))
    long = Evidence.known(start=start, end=start + len(value.long), quote=value.long)
    return (long, short)


CLAIM_KIND = ClaimKind(
    model=Expansion,
    extract=extract,
    examples=(
        (
            "fr",
            "L'Organisation mondiale de la santé (OMS) recommande la prudence.",
            ("OMS = Organisation mondiale de la santé",),
        ),
        ("fr", "Le club (2e division) a gagné.", ()),
    ),
)

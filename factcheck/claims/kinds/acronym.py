"""Acronyms with the name they stand for ("Organisation mondiale de la santé (OMS)")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.values.acronym import Acronym


class Expansion(Claim):
    """An acronym and its expansion, as the text gives them; the evidence is the expansion."""

    kind: Literal["acronym"] = "acronym"
    value: Acronym

    def value_text(self) -> str:
        """Short = long."""
        return f"{self.value.short} = {self.value.long}"


def extract(reading: Reading) -> Iterator[Expansion]:
    """A claim for each acronym that the text expands."""
    for found in reading.of("acronym"):
        if isinstance(found.value, Acronym) and found.value.long:
            yield Expansion(
                evidence=(reading.evidence(found.first, found.stop),),
                value=found.value,
                **reading.frame(found.first, found.stop),
            )


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

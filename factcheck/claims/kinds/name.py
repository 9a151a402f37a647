"""Name mentions: each time a text names a person."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.values.person import PersonName


class NameMention(Claim):
    """A person's name as written, with the civility, rank and parts the text shows."""

    kind: Literal["name"] = "name"
    value: PersonName

    @property
    def name(self) -> str:
        """The name as written."""
        return self.value.name

    def value_text(self) -> str:
        """The name as written."""
        return self.value.name


def extract(reading: Reading) -> Iterator[NameMention]:
    """A claim for each personal name."""
    for found in reading.of("person"):
        if isinstance(found.value, PersonName):
            yield NameMention.known(
                evidence=(reading.evidence(found.first, found.stop),),
                value=found.value,
                **reading.frame(found.first, found.stop),
            )


CLAIM_KIND = ClaimKind(
    model=NameMention,
    extract=extract,
    examples=(
        ("fr", "Le ministre de l'Intérieur, Karim Semlali, est venu.", ("Karim Semlali",)),
        ("en", "Mr Desmond Farrow, an analyst, was doubtful.", ("Desmond Farrow",)),
        ("fr", "La Banque centrale européenne a relevé ses taux.", ()),
    ),
)

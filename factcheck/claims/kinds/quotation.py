"""Quotations: what somebody is said to have said, word for word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.speakers import with_speaker
from factcheck.values.quotation import Quotation


class Quote(Claim):
    """The words between the marks and their speaker, as far as the text tells."""

    kind: Literal["quotation"] = "quotation"
    value: Quotation

    def value_text(self) -> str:
        """The words, then who said them."""
        return f"“{self.value.words}” ({self.value.speaker or 'speaker unknown'})"


def extract(reading: Reading) -> Iterator[Quote]:
    """A claim for each quotation that is a statement, not a word held at arm's length."""
    for found in reading.of("quotation"):
        if isinstance(found.value, Quotation) and not found.value.scare:
            yield Quote.known(
                evidence=(reading.evidence(found.first, found.stop),),
                value=with_speaker(reading, found, found.value),
                **reading.frame(found.first, found.stop),
            )


CLAIM_KIND = ClaimKind(
    model=Quote,
    extract=extract,
    examples=(
        (
            "fr",
            "« Le vent ne lit pas les cartes », a lancé Clara Sorin.",
            ("“Le vent ne lit pas les cartes” (Clara Sorin)",),
        ),
        ("fr", "Il figure sur la « liste noire » du comité.", ()),
    ),
)

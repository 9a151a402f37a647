"""Votes: for, against, abstaining ("par 289 voix contre 256")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.messages import say
from factcheck.values.comparison import AGREE, Comparison
from factcheck.values.vote import Vote


class Ballot(Claim):
    """The result of a vote, as far as the text gives it."""

    kind: Literal["vote"] = "vote"
    value: Vote

    def value_text(self) -> str:
        """For, against, abstentions."""
        return self.value.text()


def extract(reading: Reading) -> Iterator[Ballot]:
    """A claim for each vote."""
    for found in reading.of("vote"):
        if isinstance(found.value, Vote):
            yield Ballot(
                evidence=(reading.evidence(found.first, found.stop),),
                value=found.value,
                **reading.frame(found.first, found.stop),
            )


def compare(a: Ballot, b: Ballot) -> Comparison:
    """Two results conflict where both give a tally and the tallies differ."""
    first, second = a.value.normal(), b.value.normal()
    both = [
        k for k in ("for", "against", "abstain") if first[k] is not None and second[k] is not None
    ]
    if not both:
        return Comparison("not_comparable", say("no tally in common"))
    wrong = [k for k in both if first[k] != second[k]]
    return Comparison("conflict", ", ".join(wrong)) if wrong else AGREE


CLAIM_KIND = ClaimKind(
    model=Ballot,
    extract=extract,
    compare=compare,
    context=0.3,
    examples=(
        ("fr", "Le texte a été adopté par 289 voix contre 256.", ("289-256",)),
        ("fr", "Il a reçu 43 délégués.", ()),
    ),
)

"""Votes: for, against, abstaining ("par 317 voix contre 204")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.values.comparison import Comparison
from factcheck.values.vote import Vote, compare_votes


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
    return compare_votes(a.value, b.value)


CLAIM_KIND = ClaimKind(
    model=Ballot,
    extract=extract,
    compare=compare,
    context=0.3,
    examples=(
        ("fr", "Le texte a été adopté par 317 voix contre 204.", ("317-204",)),
        ("fr", "Il a reçu 43 délégués.", ()),
    ),
)

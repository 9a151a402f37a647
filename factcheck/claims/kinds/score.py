"""Scores of matches ("battus 3-1")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.values.comparison import Comparison
from factcheck.values.score import Score, compare_scores


class Result(Claim):
    """The score of a match, in the order in which the text gives it."""

    kind: Literal["score"] = "score"
    value: Score

    def value_text(self) -> str:
        """First side, second side."""
        return self.value.text()


def extract(reading: Reading) -> Iterator[Result]:
    """A claim for each score."""
    for found in reading.of("score"):
        if isinstance(found.value, Score):
            yield Result(
                evidence=(reading.evidence(found.first, found.stop),),
                value=found.value,
                **reading.frame(found.first, found.stop),
            )


def compare(a: Result, b: Result) -> Comparison:
    """Scores agree in either order of the sides."""
    return compare_scores(a.value, b.value)


CLAIM_KIND = ClaimKind(
    model=Result,
    extract=extract,
    compare=compare,
    context=0.2,
    examples=(
        ("fr", "Le club a gagné le match 3-1.", ("3-1",)),
        ("fr", "La saison 2024-2025 commence.", ()),
    ),
)

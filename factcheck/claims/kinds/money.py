"""Sums of money ("un bénéfice net de 341 millions d’euros")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Figure, compare_figures
from factcheck.claims.figures import figures
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading


class Money(Figure):
    """An amount in a currency; ``near`` holds the words of what it pays, costs or earns."""

    kind: Literal["money"] = "money"


def extract(reading: Reading) -> Iterator[Money]:
    """A claim for each value of the kind."""
    yield from figures(reading, Money, "money")


CLAIM_KIND = ClaimKind(
    model=Money,
    extract=extract,
    compare=compare_figures,
    examples=(
        ("fr", "Le bénéfice net atteint 341 millions d’euros.", ("341000000 EUR",)),
        ("en", "It is worth 3.4 billion dollars.", ("3400000000 USD",)),
        ("fr", "Il a reçu 43 délégués.", ()),
    ),
)

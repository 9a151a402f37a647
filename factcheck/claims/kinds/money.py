"""Sums of money ("un bénéfice net de 341 millions d’euros")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Figure, compare_figures
from factcheck.claims.figures import figures
from factcheck.claims.part import ClaimKind
from factcheck.claims.priced import currency
from factcheck.claims.reading import Reading
from factcheck.claims.whereabouts import whereabouts
from factcheck.values.quantity import Quantity


class Money(Figure):
    """An amount in a currency; ``near`` holds the words of what it pays, costs or earns."""

    kind: Literal["money"] = "money"


def extract(reading: Reading) -> Iterator[Money]:
    """A claim for each value of the kind, and for each figure that only its words make a sum, in
    order of the text."""
    claims = [*figures(reading, Money, "money"), *_priced(reading)]
    yield from sorted(claims, key=lambda c: c.start)


def _priced(reading: Reading) -> Iterator[Money]:
    for found in reading.of("number"):
        if isinstance(found.value, Quantity) and (code := currency(reading, found)):
            yield Money(
                evidence=(reading.evidence(found.first, found.stop),),
                value=found.value.model_copy(update={"unit": code, "kind": "money"}),
                place=whereabouts(reading, found.first, found.stop),
                **reading.frame(found.first, found.stop),
            )


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

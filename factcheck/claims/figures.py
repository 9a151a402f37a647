"""Claims from quantities with a unit: sums, shares, measures, durations, ages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from factcheck.claims.claim import Figure
from factcheck.claims.counted import Counted, counted
from factcheck.claims.reading import Reading
from factcheck.claims.whereabouts import whereabouts
from factcheck.text.lemma import lemma
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity

F = TypeVar("F", bound=Figure)
PLACED = ("percent", "money")  # of a distance or a length of time the place is no scope


def figures(reading: Reading, model: type[F], value_kind: str) -> Iterator[F]:
    """A claim of ``model`` for each value of a kind; what follows it with "de"/"of" is its noun."""
    partitive = reading.lexicon.bit("partitives")
    for found in reading.of(value_kind):
        if not isinstance(found.value, Quantity):
            continue
        governs = found.stop < len(reading.scan) and reading.scan.bits[found.stop] & partitive
        noun = (counted(reading, found) or _uncounted(reading, found)) if governs else None
        yield model.known(
            evidence=(reading.evidence(found.first, found.stop),),
            value=found.value,
            head=reading.scan.quote(noun.first, noun.stop) if noun else "",
            concept=noun.concept if noun else "",
            modifiers=noun.modifiers if noun else (),
            place=whereabouts(reading, found.first, noun.stop if noun else found.stop)
            if value_kind in PLACED
            else "",
            **reading.figure_frame(found.first, found.stop),
        )


def _uncounted(reading: Reading, found: Found) -> Counted | None:
    """What a length of time is of, where an English noun has no plural: "five days of mourning"."""
    scan = reading.scan
    at = found.stop + 1
    if scan.language != "en" or found.kind != "duration" or at >= scan.sentence(found.first)[1]:
        return None
    word = scan.bits[at]
    stopword = scan.lexicon.bit("stopwords", "function_words")
    if not word & LETTERS or word & (CAPITAL | stopword):
        return None
    # "days of heavy rain": its adjective may stand before it, and what is closed by no noun is left
    closed = at + 1 >= len(scan) or not scan.bits[at + 1] & LETTERS or scan.bits[at + 1] & stopword
    if not closed or reading.is_number(at):
        return None
    return Counted(at, at + 1, lemma(scan.keys[at], "en"), (), None, "total")

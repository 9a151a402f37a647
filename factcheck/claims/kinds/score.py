"""Scores of matches ("battus 3-1")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.stated import has
from factcheck.messages import say
from factcheck.values.comparison import Comparison
from factcheck.values.part import Found
from factcheck.values.score import Score, compare_scores

AROUND = 8  # tokens beside a result in which an earlier match is told
AFTER = 4  # tokens after a result in which its moment is told: "0-1 à la pause"
BEFORE = 5  # tokens before it: "une cinquième manche gagnée 16-14"
LED = 3  # tokens before it in which somebody leads
BETWEEN = 2  # tokens between the sets of a match

Phase = Literal["", "partial", "shootout", "set", "earlier"]


class Result(Claim):
    """The score of a match, in the order in which the text gives it.

    ``phase`` is "" for the end of the match told; else what the score is of: a moment of it, the
    shoot-out after it, a set, another match before it. Of sets told in a row, ``place`` counts
    them from 1 and ``fellows`` are the others.
    """

    kind: Literal["score"] = "score"
    value: Score
    phase: Phase = ""
    place: int = 0
    fellows: tuple[str, ...] = ()

    def value_text(self) -> str:
        """First side, second side."""
        return self.value.text()


def extract(reading: Reading) -> Iterator[Result]:
    """A claim for each score."""
    for row in _rows(reading):
        for place, found in enumerate(row, 1):
            if not isinstance(found.value, Score):
                continue
            others = tuple(_set(n, f.value) for n, f in enumerate(row, 1) if f is not found)
            yield Result(
                evidence=(reading.evidence(found.first, found.stop),),
                value=found.value,
                phase="set" if others else _phase(reading, found),
                place=place if others else 0,
                fellows=others,
                **reading.frame(found.first, found.stop),
            )


def _rows(reading: Reading) -> Iterator[list[Found]]:
    """The scores, those of one match's sets together."""
    row: list[Found] = []
    for found in reading.of("score"):
        if row and not (0 <= found.first - row[-1].stop <= BETWEEN and _a_set(found)):
            yield row
            row = []
        row.append(found)
        if not _a_set(found):
            yield row
            row = []
    if row:
        yield row


def _set(place: int, value: object) -> str:
    """A set by its place in a match, whichever side is told first."""
    sides = sorted((value.home, value.away)) if isinstance(value, Score) else ()
    return f"{place}: {sides}"


def _a_set(found: Found) -> bool:
    """Whether a score can be that of a set of tennis: six games, seven, or a tie-break."""
    value = found.value
    return isinstance(value, Score) and 6 <= max(value.home, value.away) <= 7


def _phase(reading: Reading, found: Found) -> Phase:
    low, high = reading.scan.sentence(found.first)
    after = min(high, found.stop + AFTER)
    if has(reading, found.first, after, "score_shootout"):
        return "shootout"
    before = max(low, found.first - BEFORE), found.first
    breaks = _a_set(found) and has(reading, *before, "score_tie_break")
    if breaks or has(reading, *before, "score_set"):
        return "set"
    led = has(reading, max(low, found.first - LED), found.first, "score_leads")
    if led or has(reading, max(low, found.first - LED), after, "score_moment"):
        return "partial"
    around = max(low, found.first - AROUND), min(high, found.stop + AROUND)
    return "earlier" if has(reading, *around, "score_earlier") else ""


def compare(a: Result, b: Result) -> Comparison:
    """Scores agree in either order of the sides."""
    if (a.phase, a.place) != (b.phase, b.place):
        return Comparison("not_comparable", say("another part of the contest"))
    if a.place and not set(a.fellows) & set(b.fellows):
        return Comparison("not_comparable", say("no other set of the match in common"))
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

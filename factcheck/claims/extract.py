"""Claims of one document: every kind reads it, none sees another's claims."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.claims.claim import Claim
from factcheck.claims.part import claim_kinds
from factcheck.claims.profile import Profile, profile
from factcheck.claims.reading import Reading
from factcheck.documents.document import Block, Document
from factcheck.documents.repetition import repeated
from factcheck.messages import say
from factcheck.problem import Problem
from factcheck.text import Span, line_and_column


class Unclaimed(NamedTuple):
    """A value that was found and did not become a claim, for the coverage ledger."""

    kind: str
    span: Span


class Extraction(NamedTuple):
    """The claims of a document in text order, the values nobody claimed, and what went wrong."""

    document: Document
    claims: tuple[Claim, ...]
    unclaimed: tuple[Unclaimed, ...]
    problems: tuple[Problem, ...]
    profile: Profile = Profile(frozenset(), frozenset(), frozenset())
    values: int = 0


def extract_claims(document: Document) -> Extraction:
    """Extract all claims; a kind that raises becomes a problem and the others go on."""
    problems = [_unread(document, block) for block in repeated(document)]
    try:
        reading = Reading(document)
    except Exception as error:  # a finder that raises must not lose the run
        return Extraction(document, (), (), (_crashed(document.id, "reading", error),))
    claims: list[Claim] = []
    for name, kind in claim_kinds().items():
        try:
            claims.extend(kind.extract(reading))
        except Exception as error:
            problems.append(_crashed(document.id, f"claim kind {name}", error))
    places: list[tuple[int, int, str]] = []
    covered = bytearray(len(document.text))
    for claim in claims:
        for at, e in enumerate(claim.evidence):
            start, end = e.start, e.end
            covered[start:end] = b"\1" * (end - start)
            if at == 0:
                places.append((start, end, claim.kind))
    unclaimed = []
    starts, ends = reading.scan.starts, reading.scan.ends
    for f in reading.values:
        start, end = starts[f.first], ends[f.stop - 1]
        if covered.find(1, start, end) < 0:
            unclaimed.append(Unclaimed(f.kind, Span(start, end)))
    return Extraction(
        document,
        _in_text_order(claims, places),
        tuple(unclaimed),
        tuple(problems),
        profile(reading),
        len(reading.values),
    )


def _in_text_order(
    claims: Sequence[Claim], places: Sequence[tuple[int, int, str]]
) -> tuple[Claim, ...]:
    """The claims sorted by their places; where two of a kind share one, by what they say."""
    if len(set(places)) == len(places):
        return tuple(claims[i] for i in sorted(range(len(claims)), key=places.__getitem__))
    values = [(*place, claim.value_text()) for place, claim in zip(places, claims, strict=True)]
    return tuple(claims[i] for i in sorted(range(len(claims)), key=values.__getitem__))


def _unread(document: Document, block: Block) -> Problem:
    return Problem(
        place=document.id,
        what=say(
            "{count} characters of this line repeat the words before them and were not read.",
            count=str(block.end - block.start),
        ),
        line=line_and_column(document.text, block.start)[0],
    )


def _crashed(place: str, part: str, error: Exception) -> Problem:
    return Problem(
        place=place,
        what=say(
            "{part} failed on this article ({error}).",
            part=part,
            error=f"{type(error).__name__}: {error}",
        ),
        remedy=say("The rest was read; please report it with the article."),
        blocking=True,
    )

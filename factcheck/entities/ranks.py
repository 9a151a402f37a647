"""The ranks in uniform that a story gives to its persons: of two, one is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

from factcheck.claims.claim import Claim
from factcheck.claims.kinds.name import NameMention
from factcheck.documents.document import Document
from factcheck.entities.offices import facts
from factcheck.entities.people import People
from factcheck.languages import lexicon


class Ranked(NamedTuple):
    """A person's rank before the name, as one article has it."""

    person: str
    rank: str
    claim: NameMention


def rival_ranks(
    claims: Iterable[Claim], people: People, documents: Mapping[str, Document]
) -> Iterator[tuple[list[Ranked], list[Ranked]]]:
    """Two ranks of one person that no article gives both; the places of each."""
    services = [frozenset(row) for row in facts()["uniform"].values()]
    known = frozenset().union(*services)
    found: dict[str, dict[str, list[Ranked]]] = {}
    for claim in claims:
        if not isinstance(claim, NameMention) or not claim.value.rank:
            continue
        person = people.of(claim.document, claim.name)
        rank = lexicon(documents[claim.document].language).meaning("ranks", claim.value.rank)
        if person is not None and rank in known:
            held = Ranked(person, str(rank), claim)
            found.setdefault(person, {}).setdefault(held.rank, []).append(held)
    for _, ranks in sorted(found.items()):
        for (one, left), (two, right) in combinations(sorted(ranks.items()), 2):
            if not any({one, two} <= service for service in services):
                continue
            if not {h.claim.document for h in left} & {h.claim.document for h in right}:
                yield left, right

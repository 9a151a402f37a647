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
from factcheck.entities.posts import without_rank
from factcheck.entities.titles import Held
from factcheck.languages import lexicon
from factcheck.text.tokens import tokenize


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
    for _, ranks in sorted(_ranked(claims, people, documents).items()):
        for (one, left), (two, right) in combinations(sorted(ranks.items()), 2):
            if not any({one, two} <= service for service in services):
                continue
            if not {h.claim.document for h in left} & {h.claim.document for h in right}:
                yield left, right


def ranks_and_trades(
    claims: Iterable[Claim],
    people: People,
    documents: Mapping[str, Document],
    held: Iterable[Held],
) -> Iterator[tuple[Ranked, Held]]:
    """A rank of the army and a trade of civil life that two articles give one person.

    Not where an article speaks of reservists or volunteers, who have both.
    """
    ranked = _ranked(claims, people, documents)
    for title in held:
        for rank, told in sorted(ranked.get(title.person, {}).items()):
            if not without_rank(title.title.trade, rank) or title.title.state != "current":
                continue
            both = {h.claim.document for h in told}
            if title.document in both or any(
                _of_reserve(documents[d]) for d in (*both, title.document)
            ):
                continue
            yield told[0], title
            break


def _of_reserve(document: Document) -> bool:
    known = lexicon(document.language)
    words = known.words(tokenize(document.text).surfaces)
    return any(word.bits & known.bit("reservists") for word in words)


def _ranked(
    claims: Iterable[Claim], people: People, documents: Mapping[str, Document]
) -> dict[str, dict[str, list[Ranked]]]:
    """The places of each rank in uniform of each person."""
    known = {rank for row in facts()["uniform"].values() for rank in row}
    found: dict[str, dict[str, list[Ranked]]] = {}
    for claim in claims:
        if not isinstance(claim, NameMention) or not claim.value.rank:
            continue
        person = people.of(claim.document, claim.name)
        rank = lexicon(documents[claim.document].language).meaning("ranks", claim.value.rank)
        if person is not None and rank in known:
            held = Ranked(person, str(rank), claim)
            found.setdefault(person, {}).setdefault(held.rank, []).append(held)
    return found

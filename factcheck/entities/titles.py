"""The titles that a story gives to its persons, resolved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from factcheck.claims.claim import Claim
from factcheck.claims.kinds.role import Holding
from factcheck.documents.document import Document
from factcheck.entities.offices import Title, title_of
from factcheck.entities.people import People


class Held(NamedTuple):
    """A person's title as one article states it."""

    person: str
    title: Title
    claim: Holding

    @property
    def document(self) -> str:
        """The article that states it."""
        return self.claim.document


def titles_held(
    claims: Iterable[Claim], people: People, documents: Mapping[str, Document]
) -> list[Held]:
    """Every title of a person who is known, in the order of the claims."""
    found = []
    for claim in claims:
        if isinstance(claim, Holding):
            person = people.of(claim.document, claim.person)
            if person is not None:
                title = title_of(claim, documents[claim.document].language)
                found.append(Held(person, title, claim))
    return found


def by_person(held: Iterable[Held]) -> dict[str, list[Held]]:
    """The titles of each person, persons sorted."""
    found: dict[str, list[Held]] = {}
    for item in held:
        found.setdefault(item.person, []).append(item)
    return dict(sorted(found.items()))


def days_apart(a: Held, b: Held, documents: Mapping[str, Document]) -> int | None:
    """How many days lie between the publication of two statements; None when that is open."""
    first, second = documents[a.document].published, documents[b.document].published
    return abs((first - second).days) if first and second else None

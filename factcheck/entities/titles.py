"""The titles that a story gives to its persons, resolved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from factcheck.claims.claim import Claim
from factcheck.claims.kinds.acronym import Expansion
from factcheck.claims.kinds.role import Holding
from factcheck.documents.document import Document
from factcheck.entities.offices import Title, content, title_of
from factcheck.entities.one_post import same_post
from factcheck.entities.people import People
from factcheck.entities.posts import holds_both


class Held(NamedTuple):
    """A person's title as one article states it."""

    person: str
    title: Title
    claim: Holding

    @property
    def document(self) -> str:
        """The article that states it."""
        return self.claim.document

    def place(self) -> tuple[str, int]:
        """Where it is stated, to be sorted by."""
        return self.document, self.claim.start


def titles_held(
    claims: Iterable[Claim],
    people: People,
    documents: Mapping[str, Document],
    trades: bool = False,
) -> list[Held]:
    """Every title of a person who is known, in the order of the claims; on demand trades too.

    A body told by its acronym alone goes by the name that the story expands it to.
    """
    claims = tuple(claims)
    bodies = _bodies(claims, documents)
    found = []
    for claim in claims:
        if isinstance(claim, Holding) and (trades or not claim.value.occupation):
            person = people.of(claim.document, claim.person)
            if person is not None:
                title = title_of(claim, documents[claim.document].language)
                found.append(Held(person, _in_full(title, bodies), claim))
    return found


def _bodies(
    claims: Iterable[Claim], documents: Mapping[str, Document]
) -> dict[tuple[str, str], tuple[frozenset[str], frozenset[str]]]:
    """(Language, acronym) → words and proper words of its name, where the story gives one only."""
    names: dict[tuple[str, str], set[tuple[frozenset[str], frozenset[str]]]] = {}
    for claim in claims:
        if isinstance(claim, Expansion) and claim.value.long:
            language = documents[claim.document].language
            words, proper, _ = content(claim.value.long, language)
            names.setdefault((language, claim.value.short.lower()), set()).add((words, proper))
    return {key: next(iter(found)) for key, found in names.items() if len(found) == 1}


def _in_full(
    title: Title, bodies: Mapping[tuple[str, str], tuple[frozenset[str], frozenset[str]]]
) -> Title:
    if len(title.words) != 1 or title.words != title.short:
        return title
    (short,) = title.short
    words, proper = bodies.get((title.language, short), (title.words, title.proper))
    return title._replace(words=words, proper=proper, short=title.short & words)


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


def taken_up(held: list[Held]) -> Iterator[tuple[Held, Held]]:
    """A title that may take up the person just named, against one of the same named body."""
    for a in held:
        alone = all(h is a for h in held if h.document == a.document)
        if a.title.state != "implied" or not alone:
            continue
        for b in held:
            if b.title.state == "current" and a.title.proper & b.title.proper:
                yield a, b


def held_together(a: Held, b: Held, held: list[Held]) -> bool:
    """Whether an article gives the person both titles, whatever it calls them."""
    if any(holds_both(h.title, a.title, b.title) for h in held):
        return True
    both: dict[str, set[bool]] = {}
    for h in held:
        first, second = same_post(h.title, a.title), same_post(h.title, b.title)
        if first != second:  # a title without its body stands for either and tells neither
            both.setdefault(h.document, set()).add(first)
    return any(len(told) == 2 for told in both.values())


def same_titles(one: Held, held: list[Held]) -> list[Held]:
    """A title and the same one elsewhere; a title without its body stands for either."""
    bare = not one.title.words
    return [
        h
        for h in held
        if same_post(h.title, one.title)
        and (h is one or bare or h.title.words or h.title.portfolio)
    ]

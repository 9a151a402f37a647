"""Offices without the name of a body: the one that a story speaks of.

"la directrice, X" and "le directeur de l'établissement, Y" are one office where each article gives
it to one person only and nowhere in the story is it that of a named body.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations

from factcheck.claims.claim import Claim
from factcheck.documents.document import Document
from factcheck.entities.offices import (
    Title,
    content,
    holders,
    may_be_one_office,
    one_office,
    plain_bodies,
    same_body,
    unshared,
)
from factcheck.entities.titles import Held, days_apart
from factcheck.languages import lexicon

SOON = 7  # days within which two articles tell one story's news
BEFORE = 12  # letters in which the word before a title stands
WORDS = 1  # that may stand beside a plain noun ("l'établissement visé")


def one_of_story(
    a: Held,
    b: Held,
    group: Iterable[Held],
    documents: Mapping[str, Document],
) -> bool:
    """Whether two titles without a named body are of the one body of a story."""
    if a.title.office not in holders("of_a_story") or not (_bare(a.title) and _bare(b.title)):
        return False
    days = days_apart(a, b, documents)
    if (days is not None and days > SOON) or any(_of_the_last(h, documents) for h in (a, b)):
        return False
    group = [h for h in group if h.title.state == a.title.state]
    for one in (a, b):
        here = [h for h in group if h.document == one.document]
        if any(h.person != one.person or not _bare(h.title) for h in here):
            return False
    return not any(h.person in (a.person, b.person) and not _bare(h.title) for h in group)


def common_body(
    a: Held, b: Held, claims: Iterable[Claim], documents: Mapping[str, Document]
) -> bool:
    """Whether two titles are of the one body that the story calls by a common noun.

    It names none of that noun, or one: with two orchestras, "the orchestra" may be either.
    """
    if a.title.office not in holders("common_body") or a.title.proper or b.title.proper:
        return False
    if a.title.office != b.title.office or not same_body(a.title, b.title):
        return False
    named = set()
    for claim in claims:
        for name in claim.names:
            words, proper, _ = content(name, documents[claim.document].language)
            if proper and words & a.title.words:
                named.add(words)
    return not any(all(unshared(x, y)) for x, y in combinations(named, 2))


def one_abroad(a: Held, b: Held, group: Iterable[Held]) -> bool:
    """Whether a story gives a country to the office of one of two persons alone."""
    if a.title.office not in holders("national"):
        return False
    told = [{h.title.country for h in group if h.person == x.person} - {""} for x in (a, b)]
    return bool(told[0]) != bool(told[1])


def _of_the_last(held: Held, documents: Mapping[str, Document]) -> bool:
    """Whether a title is of the body just spoken of, which may be any: "its director"."""
    document = documents[held.document]
    before = document.text[max(0, held.claim.start - BEFORE) : held.claim.start].split()[-1:]
    words = lexicon(document.language).table("possessives").get("yes", ())
    return bool(before) and before[0].lower() in words


def _bare(title: Title) -> bool:
    """Whether a title names no body, or one by a noun that any body goes by."""
    if title.proper or title.short or title.country or title.portfolio:
        return False
    if not title.words:
        return True
    return bool(title.words & plain_bodies()) and len(title.words - plain_bodies()) <= WORDS


def of_office(held: Iterable[Held], office: str) -> list[Held]:
    """« dirige l'usine », « assure l'intérim »: whoever does so holds the office itself."""
    return [h._replace(title=h.title._replace(office=office)) for h in held]


def handed_over(group: Iterable[Held], a: Held, b: Held) -> bool:
    """Whether the story tells that the office changes hands between these two."""
    changing = {"former", "outgoing", "acting", "future"} - {a.title.state}
    both_new = a.title.fresh and b.title.fresh
    return any(
        h.person in (a.person, b.person)
        and ((h.title.fresh and not both_new) or h.title.state in changing)
        and may_be_one_office(h.title, a.title)
        for h in group
    )


def holding_alike(
    one: Held, group: Iterable[Held], claims: Iterable[Claim], documents: Mapping[str, Document]
) -> list[Held]:
    """What a group says of one person in one office, worded as it may be."""
    told = list(claims)
    return [
        h
        for h in group
        if h.person == one.person
        and (h is one or one_office(h.title, one.title) or common_body(h, one, told, documents))
    ]

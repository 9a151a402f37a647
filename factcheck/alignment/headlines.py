"""A headline's day, score or age that its own article gives otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import UNSAID
from factcheck.claims.claim import Claim
from factcheck.claims.kinds.age import Age
from factcheck.claims.kinds.date import Dated
from factcheck.claims.kinds.name import NameMention
from factcheck.claims.kinds.rank import Rank
from factcheck.claims.kinds.score import Result
from factcheck.documents.document import Document
from factcheck.entities.given import relative
from factcheck.languages import meanings
from factcheck.text.lexicon import strip_accents
from factcheck.values.name_data import given_genders

BODY = ("paragraph", "list_item", "standfirst")
WHOLE, SHORTEST = 2, 3  # parts of a name with its given name; letters of that
LEGS = frozenset(("first_leg", "second_leg"))  # two matches of one pair of sides
ABOUT = 0.3  # of the words of the headline that the sentence of the body must have


class Denied(NamedTuple):
    """A claim of a headline and the one of the body that denies it."""

    title: Claim
    body: Claim


def denied(view: View, document: str) -> Iterator[Denied]:
    """Each day, score and age of a headline where the body gives only one, and another."""
    for model in (Result, Age, Dated, Rank):
        claims = [c for c in view.of_kind(model, document) if c.modality not in UNSAID]
        claims = [c for c in claims if not isinstance(c, Result) or c.phase != "margin"]
        titles = [c for c in claims if c.block == "title" and _told(c)]
        body = [c for c in claims if c.block in BODY]
        for title in titles if len(titles) == 1 else ():
            if any(_agree(title, c) for c in body):
                continue
            rivals = [c for c in body if _told(c) and _like(title, c) and not _next_one(title, c)]
            if isinstance(title, Result):
                rivals = _of_the_match(view, title, rivals)
            about = [
                c
                for c in rivals
                if isinstance(c, Rank)
                or (isinstance(c, Result) and view.people_in(title) & view.people_in(c))
                or view.overlap(title.context, c.context) >= ABOUT
            ]
            if about and len({c.value_text() for c in rivals}) == 1:
                yield Denied(title, about[0])


def _next_one(title: Claim, body: Claim) -> bool:
    """Whether a body's rank is that of what is still to come: "unions promise a third strike"."""
    if not (isinstance(title, Rank) and isinstance(body, Rank)):
        return False
    return body.modality == "planned" != title.modality and body.number > title.number


def renamed(view: View, document: str) -> Iterator[Denied]:
    """Each whole name of a headline whose given name its article, which has the family name with
    one other, never writes.
    """
    names = tuple(view.of_kind(NameMention, document))
    titles = [c for c in names if c.block == "title" and len(_parts(c)) == WHOLE]
    body = [c for c in names if c.block in BODY]
    for title in titles:
        given, family = _parts(title)
        whole = [_parts(c) for c in body if len(_parts(c)) >= WHOLE]
        others = {parts[:-1] for parts in whole if parts[-1] == family}
        if len(others) != 1 or any(given in parts for parts in map(_parts, body)):
            continue
        (other,) = others
        if _told_of(view.documents[document], given) or _man_and_woman(given, other[0]):
            continue  # a victim and her mother, of one family name
        if len(other) == 1 and _two_names(given, other[0]):
            told = [c for c in body if _parts(c) == (*other, family)]
            if not _of_the_family(view.documents[document], told, body, family):
                yield Denied(title, told[0])


def _of_the_family(
    document: Document, told: list[NameMention], body: list[NameMention], family: str
) -> bool:
    """Whether the other bearer of a family name is a relative, or comes after one told by it alone.

    « Roth, 19 ans, l'emporte … Clara Roth a renoncé »: the family name alone is the headline's.
    """
    if any(c.start < told[0].start and _parts(c) == (family,) for c in body):
        return True
    return any(relative(document, c) for c in told)


def _told_of(document: Document, given: str) -> bool:
    """Whether the text of an article has a given name, alone or in no name that was read."""
    return any(
        given in strip_accents(document.text[b.start : b.end].lower())
        for b in document.blocks
        if b.kind in BODY
    )


def _man_and_woman(a: str, b: str) -> bool:
    known = given_genders()
    return {known.get(a), known.get(b)} == {"m", "f"}


def _parts(claim: NameMention) -> tuple[str, ...]:
    return tuple(strip_accents(part).lower() for part in claim.name.split())


def _two_names(a: str, b: str) -> bool:
    """Whether two given names are neither an initial of the other nor a short form of it."""
    letters = min(len(a), len(b)) >= SHORTEST and a.isalpha() and b.isalpha()
    return letters and not (a.startswith(b) or b.startswith(a))


def _told(claim: Claim) -> bool:
    """Whether a claim is exact enough to deny another one."""
    if isinstance(claim, Dated):
        when = claim.value
        return when.precision == "day" and not when.relative and bool(when.day and when.month)
    return not isinstance(claim, Age) or claim.value.approximation == "exact"


def _of_the_match(view: View, title: Claim, rivals: list[Claim]) -> list[Claim]:
    """The results of a body that are told of a side that the headline names, where some are: those
    of whole matches, as the headline's is, and not of the leg before."""
    document = view.documents[title.document]

    def legs(claim: Claim) -> frozenset[str]:
        return LEGS & meanings(document.text[slice(*claim.sentence)], document.language, "rounds")

    phased = isinstance(title, Result) and bool(title.phase)
    whole = [c for c in rivals if phased or not (isinstance(c, Result) and c.phase)]
    whole = [c for c in whole if legs(c) <= legs(title)]
    named = [c for c in whole if view.people_in(title) & view.people_in(c)]
    return named or whole


def _agree(title: Claim, other: Claim) -> bool:
    """Whether a claim of the body has what the headline says, or may include it."""
    if isinstance(title, Dated) and isinstance(other, Dated):
        one, two = title.value, other.value
        inside = bool(two.low and two.high and one.low and two.low <= one.low <= two.high)
        return inside or (one.day, one.month) == (two.day, two.month)
    if isinstance(title, Result) and isinstance(other, Result):
        return sorted(title.value.normal().values()) == sorted(other.value.normal().values())
    if isinstance(title, Rank) and isinstance(other, Rank):
        return (title.head, title.number) == (other.head, other.number)
    if isinstance(title, Age) and isinstance(other, Age):
        return other.value.low == title.value.low
    return False


def _like(title: Claim, other: Claim) -> bool:
    """Whether a slip could have made the one of the other: a day of the same month."""
    if isinstance(title, Dated) and isinstance(other, Dated):
        return title.value.month == other.value.month
    if isinstance(title, Rank) and isinstance(other, Rank):
        one_row = not title.scope or title.scope == other.scope
        return title.head == other.head and one_row and abs(title.number - other.number) == 1
    return True

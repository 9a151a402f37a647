"""One person under two spellings: which pairs of names of a story are that, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from factcheck.claims.claim import Claim, Figure
from factcheck.documents.document import Document
from factcheck.entities.led import callings
from factcheck.entities.mentions import LONG_LONE, Mentions, Written
from factcheck.entities.people import People
from factcheck.entities.spelling import (
    Difference,
    Part,
    alike,
    differences,
    gendered,
    likeness,
    parts,
    skeleton,
)
from factcheck.messages import say
from factcheck.values.name_data import given_names
from factcheck.values.quantity import compare_quantities

SAME_FIGURE = 0.5  # likeness of two surnames whose sentences tell the same figure


class Variant(NamedTuple):
    """Two names as written that are taken for one, where they differ, and why one.

    ``what`` they name: a "person", or "name" when that is not known.
    """

    a: str
    b: str
    differing: tuple[Difference, ...]
    reason: str
    strength: float
    what: str = "person"


def of_one_person(people: People) -> Iterator[Variant]:
    """Full names that resolution holds to be one person and that differ in letters."""
    for spellings in people.spellings.values():
        full = [name for name in spellings if len(parts(name)) > 1]
        for a, b in combinations(full, 2):
            differing = differences(a, b, one=True)
            if differing:
                yield Variant(
                    a, b, differing, say("the names sound alike or share an office"), 0.95
                )


def of_candidates(
    people: People, mentions: Mentions, documents: Mapping[str, Document]
) -> Iterator[Variant]:
    """Full names that letters alone leave open and nothing else keeps apart."""
    for candidate in people.candidates:
        left, right = people.spellings.get(candidate.a, {}), people.spellings.get(candidate.b, {})
        for a in left:
            for b in right:
                if len(parts(a)) < 2 or len(parts(b)) < 2:
                    continue
                differing = differences(a, b)
                if not differing or len(differing) > 2:
                    continue
                if len(differing) == 2:
                    if _both(differing, a, b, mentions, left, right):
                        reason = say("the given names and the surnames sound alike")
                        yield Variant(a, b, differing, reason, 0.75)
                    continue
                told = tuple(callings(mentions, names, documents) for names in (left, right))
                if _one(a, b, differing[0], mentions, told):
                    yield Variant(a, b, differing, say("the rest of the name is the same"), 0.8)


def _one(
    a: str,
    b: str,
    gap: Difference,
    mentions: Mentions,
    offices: Sequence[frozenset[str]],
) -> bool:
    given = given_names()
    if gap.a in given and gap.b in given:
        return False
    first = gap.a in (parts(a)[0].bare, parts(a)[0].joined)
    if len(parts(a)) != len(parts(b)) and first:
        return False
    together = mentions.documents(a) & mentions.documents(b)
    if together and (first or min(len(gap.a), len(gap.b)) < LONG_LONE):
        return False
    if offices[0] and offices[1] and not offices[0] & offices[1]:
        # Two callings speak for two persons, unless only one letter of a long name is in question.
        least = LONG_LONE + (len(parts(a)) < 3)  # two names beside it are as good as a letter
        return min(len(gap.a), len(gap.b)) >= least and gap.likeness >= 0.8 and not together
    return True


def _both(
    gaps: tuple[Difference, ...],
    a: str,
    b: str,
    mentions: Mentions,
    left: Mapping[str, object],
    right: Mapping[str, object],
) -> bool:
    """Whether a given name and a surname both slipped: Aleksi Massoudakis, Aleksis Masudakos."""
    middle = [[p.bare for p in parts(name)[1:-1]] for name in (a, b)]
    if middle[0] != middle[1] or mentions.documents(a) & mentions.documents(b):
        return False
    first = next((g for g in gaps if g.a in (parts(a)[0].bare, parts(a)[0].joined)), None)
    last = next((g for g in gaps if g is not first), None)
    if first is None or last is None or min(len(last.a), len(last.b)) < LONG_LONE:
        return False
    offices = mentions.offices(left), mentions.offices(right)
    if offices[0] and offices[1] and not offices[0] & offices[1]:
        return False
    sounds = skeleton(last.a) == skeleton(last.b) or last.likeness >= 0.85
    sounds = sounds or (bool(middle[0]) and first.likeness >= 0.8)  # only the last part is open
    return sounds and first.likeness >= SAME_FIGURE and not gendered(first.a, first.b)


def of_lone_names(people: People, mentions: Mentions, claims: Sequence[Claim]) -> Iterator[Variant]:
    """A lone surname that nobody of the story bears, next to a person it resembles."""
    by_document: dict[str, set[str]] = {}
    for document, name in people.persons:
        if len(parts(name)) > 1:
            by_document.setdefault(document, set()).add(name)
    figures = _figures(claims)
    for mention in mentions.lone:
        if people.of(mention.document, mention.name) is not None:
            continue
        written = parts(mention.name)[0]
        if written.bare in given_names():
            continue
        bearers = sorted(by_document.get(mention.document, ()))
        near = [(n, d) for n in bearers for d in _near(written, n)]
        if len({gap.b for _, gap in near}) == 1 and len(written.joined) >= LONG_LONE:
            name, gap = near[0]
            yield Variant(
                mention.name, name, (gap,), say("nobody of the article is called so"), 0.75
            )
        elif mention.title:
            yield from _headline(mention, written.bare, bearers, mentions, figures)


def _near(written: Part, name: str) -> Iterator[Difference]:
    """The difference to a person's surname, where it is small and no plural or possessive."""
    last = parts(name)[-1]
    for word, form in ((written.joined, last.joined), (written.bare, last.bare)):
        plural = form.rstrip("s") == word.rstrip("s")
        if alike(word, form) and likeness(word, form) >= 0.75 and not plural:
            yield Difference(word, form, likeness(word, form))
            return


def _figures(claims: Iterable[Claim]) -> dict[str, list[Figure]]:
    found: dict[str, list[Figure]] = {}
    for claim in claims:
        if isinstance(claim, Figure):
            found.setdefault(claim.document, []).append(claim)
    return found


def _headline(
    title: Written,
    word: str,
    bearers: Sequence[str],
    mentions: Mentions,
    figures: Mapping[str, Sequence[Figure]],
) -> Iterator[Variant]:
    """A headline and a body sentence that tell one figure of two names that are somewhat alike."""
    if any(word in (p.bare, p.joined) for name in bearers for p in parts(name)):
        return  # somebody of the article is called so, whoever that is
    low, high = title.sentence
    told = figures.get(title.document, ())
    stated = [figure for figure in told if low <= figure.start < high]
    found: dict[str, Variant] = {}
    for name in bearers:
        last = parts(name)[-1].bare
        if last[:1] != word[:1] or likeness(word, last) < SAME_FIGURE:
            continue
        for mention in mentions.by_name.get(name, ()):
            if mention.document != title.document or mention.title:
                continue
            beside = [f for f in told if f.sentence == mention.sentence]
            if any(_same_figure(x, y) for x in stated for y in beside):
                gap = Difference(word, last, likeness(word, last))
                reason = say("the headline and the article tell the same figure of them")
                found.setdefault(last, Variant(title.name, name, (gap,), reason, 0.85))
    if len(found) == 1:
        yield from found.values()


def _same_figure(a: Figure, b: Figure) -> bool:
    if a.concept != b.concept or not a.concept:
        return False
    return compare_quantities(a.value, b.value).verdict == "agree"

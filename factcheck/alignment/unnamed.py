"""Ages of people without a name that two articles tell of one person.

Either both call the person by one part in the story ("le chauffeur, âgé de 48 ans"), or both
introduce the only one of a sort and a fate ("une lycéenne de 15 ans est morte").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from factcheck.alignment.bearers import of_another_year
from factcheck.alignment.likeness import figure_slip
from factcheck.alignment.lives import excluded
from factcheck.alignment.separators import APART
from factcheck.alignment.view import View
from factcheck.claims.kinds.age import Age
from factcheck.claims.kinds.count import Count
from factcheck.claims.kinds.place import Located
from factcheck.languages import concepts, lexicon
from factcheck.text.lexicon import strip_accents

MINORS = frozenset(("girl", "boy", "baby"))  # each of whom may be told as a child
ANYBODY = frozenset(("man", "woman", "person"))  # sorts that tell nobody from another
ALIKE = 0.6  # of the words around two ages, where many shared the fate
HELD = "held"
FEWEST = 3  # words that both must have for it


def unnamed(view: View) -> Iterator[tuple[str, Age, Age]]:
    """What a person without a name is called, and two ages that no birthday explains."""
    parts: dict[str, list[Age]] = defaultdict(list)
    fates: dict[str, list[Age]] = defaultdict(list)
    for claim in view.of_kind(Age):
        if claim.modality in APART or claim.value.approximation != "exact":
            continue
        if claim.described:
            parts[claim.described[0]].append(claim)
        elif claim.portrayed and not of_another_year(view, claim):
            fates[claim.portrayed[1]].append(claim)
    for claims in (found for _, found in sorted(parts.items())):
        for a, b in _differing(view, claims):
            if not any(_several(view, c, claims) for c in (a, b)) and _one_part(view, a, b):
                yield _called(view, a), a, b
    for claims in (found for _, found in sorted(fates.items())):
        for a, b in _differing(view, claims):
            if all(_alone(c, claims) for c in (a, b)) and _one_fate(view, a, b):
                first = next(c for c in claims if _one_sort(c.portrayed[0], a.portrayed[0]))
                yield first.portrayed[2], a, b
    yield from _culprits(view, parts, fates)


def _culprits(
    view: View, parts: dict[str, list[Age]], fates: dict[str, list[Age]]
) -> Iterator[tuple[str, Age, Age]]:
    """The one who did it: an attacker in one article, the suspect or a man arrested in another."""
    did = [c for part in sorted(concepts()["wrongdoers"]) for c in parts.get(part, ())]
    claims = sorted((*did, *fates.get(HELD, ())), key=lambda c: (c.document, c.start))
    for a, b in _differing(view, claims):
        if (not a.described and not b.described) or a.described[:1] == b.described[:1]:
            continue  # compared as what both are called
        names = {view.people.of(c.document, c.subject) for c in (a, b) if c.subject}
        if len(names) > 1 or not figure_slip(a.value, b.value):
            continue
        lone = all(
            len({x.value.figure for x in claims if x.document == c.document}) == 1
            and not several(view, c.document, HELD)
            and not (c.described and _several(view, c, claims))
            for c in (a, b)
        )
        if lone:
            yield _called(view, a if a.described else b), a, b


def _differing(view: View, claims: list[Age]) -> Iterator[tuple[Age, Age]]:
    for a, b in combinations(claims, 2):
        apart = a.document != b.document and excluded(view, a, b)
        if apart and view.related(a.document, b.document):
            yield a, b


def _alone(one: Age, claims: list[Age]) -> bool:
    """Whether an article gives one age only to such people of that fate."""
    alike = {
        c.value.figure
        for c in claims
        if c.document == one.document and _one_sort(c.portrayed[0], one.portrayed[0])
    }
    return len(alike) == 1


def _one_sort(a: str, b: str) -> bool:
    """Whether one person may be told as of two sorts: a girl as a child, a baker as a man."""
    if a == b:
        return True
    if "child" in (a, b):
        return bool(MINORS & {a, b})
    others = {a, b} - {"man", "person"}
    return len(others) == 1 and not others & (MINORS | {"woman", "child"})


def _one_fate(view: View, a: Age, b: Age) -> bool:
    """Whether both are the only one whom it befell, or are told of in the same words."""
    if not any(_many(view, c) for c in (a, b)):
        return _one_sort(a.portrayed[0], b.portrayed[0])
    if _one_sort(a.portrayed[0], b.portrayed[0]) and _one_town(view, a, b):
        return True
    if a.portrayed[0] != b.portrayed[0] or a.portrayed[0] in ANYBODY:
        return False
    shared = set(a.near) & set(b.near)
    return len(shared) >= FEWEST and view.overlap(a.near, b.near) >= ALIKE


def _one_town(view: View, a: Age, b: Age) -> bool:
    """Whether many shared the fate, and each article tells it of one in the same town."""
    if not figure_slip(a.value, b.value) or len(set(a.context) & set(b.context)) < FEWEST:
        return False
    both = _towns(view, a) & _towns(view, b)
    return bool(both) and all(
        not (both & _towns(view, c))
        for one in (a, b)
        for c in view.of_kind(Age, one.document)
        if c.value.figure != one.value.figure
    )


def _towns(view: View, claim: Age) -> frozenset[str]:
    """The towns that the sentence of an age names."""
    places = (c.value for c in view.beside(claim) if isinstance(c, Located))
    return frozenset(
        p.id or strip_accents(p.name).lower() for p in places if p.kind in ("city", "unknown")
    )


def _many(view: View, one: Age) -> bool:
    """Whether an article tells of more than one of the same fate."""
    document = view.documents[one.document]
    if several(view, one.document, one.portrayed[1]):
        return True
    further = "|".join(lexicon(document.language).table("further_ones").get("yes", ()))
    return bool(
        further and re.search(rf"\b(?:{further})\b", document.text[slice(*one.sentence)], re.I)
    )


def several(view: View, name: str, fate: str) -> bool:
    """Whether a document says or counts that more than one person met a fate."""
    document = view.documents[name]
    words = lexicon(document.language).table("fates_of_several").get(fate, ())
    told = "|".join(map(re.escape, words))
    if told and re.search(rf"\b(?:{told})\b", document.text, re.I):
        return True
    return any(
        c.concept == fate and c.document == name and (c.value.low or 0) > 1
        for c in view.of_kind(Count)
    )


def _several(view: View, one: Age, claims: list[Age]) -> bool:
    """Whether an article speaks of more than one such person ("les victimes", "two drivers")."""
    if len({c.value.figure for c in claims if c.document == one.document}) > 1:
        return True
    text = view.documents[one.document]
    words = lexicon(text.language).table("described_people").get(one.described[0], ())
    many = "|".join(re.escape(word) for word in words)
    apart = "|".join(lexicon(text.language).table("further_ones").get("yes", ()))
    return bool(re.search(rf"\b(?:(?:{many})s|(?:{apart})\s+(?:{many}))\b", text.text, re.I))


def _one_part(view: View, a: Age, b: Age) -> bool:
    """Whether two descriptions may be of one person: no two names, no two complements."""
    names = [view.people.of(c.document, c.subject) for c in (a, b) if c.subject]
    if len(names) == 2 and names[0] != names[1]:
        return False
    one, two = set(a.described[1:]), set(b.described[1:])
    same = bool(one & two) if one and two else not (one or two)
    return same or view.documents[a.document].language != view.documents[b.document].language


def _called(view: View, claim: Age) -> str:
    """The words by which an article calls a person without a name."""
    text = view.documents[claim.document]
    words = lexicon(text.language).table("described_people").get(claim.described[0], ())
    low, high = claim.sentence
    sentence = text.text[low:high].lower()
    return next((word for word in words if word in sentence), claim.described[0])

"""The age that a story agrees upon, and the one age of an article that tells another.

Outlets call one person by name, by a part in the story or by a noun ("le gardien de 31 ans"): words
that nothing joins. But where two other articles have one age that an article lacks, and that
article has one age that no other has, a digit away, it is the age of one person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.alignment.bearers import just_named, of_another_year
from factcheck.alignment.likeness import figure_slip
from factcheck.alignment.lives import excluded
from factcheck.alignment.separators import APART
from factcheck.alignment.view import View
from factcheck.claims.kinds.age import Age
from factcheck.languages import lexicon
from factcheck.messages import say

OTHERS = 2  # independent articles that have the age
SHARED = 4  # words of the sentences of two ages without a name, "years" among them
ADULT = 16  # of classes and groups of children there are many ages


def story_ages(view: View) -> Iterator[tuple[str, Age, Age]]:
    """What a person is called, the age that one article has alone, and the one that others have."""
    told = {
        name: [c for c in view.of_kind(Age, name) if c.value.low is not None]
        for name in view.documents
    }
    if len({view.origins[name] for name in told}) <= OTHERS:
        return
    for name, ages in sorted(told.items()):
        elsewhere = [
            c
            for other, cs in told.items()
            if view.related(name, other) and view.origins[other] != view.origins[name]
            for c in cs
        ]
        odd = [c for c in ages if not any(_holds(c, e) or _holds(e, c) for e in elsewhere)]
        text = view.documents[name].text
        missing = [
            c
            for c in elsewhere
            if _one(c) and not any(_holds(a, c) for a in ages) and not _told(text, c)
        ]
        common = {
            c.value.figure: [e for e in missing if e.value.figure == c.value.figure]
            for c in missing
        }
        known = [cs for cs in common.values() if _independent(view, cs) >= OTHERS]
        if len({c.value.text() for c in odd}) != 1 or not _one(odd[0]):
            continue
        if odd[0].modality in APART or of_another_year(view, odd[0]):
            continue
        held = [next((c for c in cs if _one_bearer(view, odd[0], cs, c)), None) for cs in known]
        found = [c for c in held if c is not None]
        if len(found) == 1 and excluded(view, odd[0], found[0]):
            right = found[0]
            yield _called(right, odd[0]), odd[0], right


def _independent(view: View, claims: list[Age]) -> int:
    """From how many origins ages are: a copy confirms nothing."""
    return len({view.origins[c.document] for c in claims})


def _one(claim: Age) -> bool:
    """Whether an age is of one grown person."""
    told = claim.value.approximation == "exact" and claim.value.low == claim.value.high
    return told and not claim.born and (claim.value.figure or 0) >= ADULT


def _holds(wide: Age, narrow: Age) -> bool:
    """Whether an age, or a row of ages told as one, has the other one in it."""
    ends = wide.value.low, wide.value.high
    return (
        narrow.value.low in ends
        or narrow.value.high in ends
        or (
            wide.value.high is None
            or (wide.value.low or 0) <= (narrow.value.low or 0) <= wide.value.high
        )
    )


def _one_bearer(view: View, odd: Age, common: list[Age], right: Age) -> bool:
    """Whether nothing says that two persons have the ages, and a digit makes one of the other."""
    if not figure_slip(odd.value, right.value):
        return False
    named = {view.people.of(c.document, c.subject) or c.subject for c in common if c.subject}
    own = odd.subject and (view.people.of(odd.document, odd.subject) or odd.subject)
    if own and named and own not in named:
        return False
    if own and not named and not any(_has(view, c.document, own) for c in common):
        return False
    taken = just_named(view, odd) if not own else frozenset((own,))
    others = named.union(*(just_named(view, c) for c in common if not c.subject))
    if taken and others and not taken & others:
        return False  # « … Luc Ney. Ce Breton de 25 ans »
    new = odd.portrayed and not odd.described
    if new and not any(c.portrayed[:2] == odd.portrayed[:2] for c in common):
        return False  # somebody new
    parts = {c.described[0] for c in (odd, right) if c.described}
    if len(parts) > 1:
        return False
    return bool(own) or (_set_beside(view, odd) and _alone(view, odd, common))


def _told(text: str, claim: Age) -> bool:
    """Whether an age stands in a text, read as one or not."""
    return re.search(rf"\b{claim.value.figure:.0f}\b", text) is not None


def _set_beside(view: View, claim: Age) -> bool:
    """Whether an age stands beside a noun: « l'homme de 51 ans », not « la maison a 51 ans »."""
    document = view.documents[claim.document]
    words = lexicon(document.language)
    before = document.text[: claim.start].split()[-1:]
    tables = ("from_words", "of_words", "age_openers", "bare_age_openers")
    openers = {w.split()[-1] for t in tables for w in words.table(t).get("yes", ())}
    last = before[0].lower() if before else ""
    nouns = "-" in claim.quote or last.endswith(("d'", "d’", "(", ","))
    return nouns or last in openers


def _alone(view: View, odd: Age, common: list[Age]) -> bool:
    """Whether an age without a name is the only one of its article and of two others, or told in
    words of theirs."""
    claims = [odd, *common]
    lone = [c for c in claims if len(view.told(c.document, "age")) == 1]
    if odd in lone and _independent(view, lone) > OTHERS:
        return True
    return any(len({*odd.context} & {*c.context}) >= SHARED for c in common)


def _has(view: View, document: str, name: str) -> bool:
    return name.split()[-1] in view.documents[document].text


def _called(*claims: Age) -> str:
    """The name, else the noun, by which articles call the person."""
    names = [c.subject for c in claims if c.subject]
    nouns = [
        c.portrayed[2] if c.portrayed else c.described[0]
        for c in claims
        if c.portrayed or c.described
    ]
    return next(iter((*names, *nouns)), say("somebody"))

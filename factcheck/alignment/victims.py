"""The one who died: told without a name in one article, by name in another.

« Un marcheur de 48 ans a péri », then « Gaston Lormeau, 43 ans », of whose death an
article of the story tells: where each article has one death only, it is one person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.alignment.bearers import of_another_year
from factcheck.alignment.likeness import figure_slip
from factcheck.alignment.lives import excluded
from factcheck.alignment.separators import APART
from factcheck.alignment.unnamed import several
from factcheck.alignment.view import View
from factcheck.claims.kinds.age import Age
from factcheck.claims.kinds.date import Dated
from factcheck.languages import lexicon
from factcheck.text.lexicon import strip_accents
from factcheck.values.name_data import given_genders

DEAD = "dead"
SOON = 7  # days in which two articles tell one death
GROWN = frozenset(("man", "woman", "person"))
BETWEEN = 12  # characters of an age between a name and what became of whom it is


def victims(view: View) -> Iterator[tuple[str, Age, Age]]:
    """The name of somebody who died, the age without a name, and the age with it."""
    ages = [c for c in view.of_kind(Age) if c.modality not in APART and _one(c)]
    for unnamed in ages:
        if unnamed.portrayed[1:2] != (DEAD,) or unnamed.portrayed[0] not in GROWN:
            continue
        if unnamed.subject or of_another_year(view, unnamed) or not _alone(view, unnamed, ages):
            continue
        for named in ages:
            person = named.subject
            if not person or named.document == unnamed.document:
                continue
            if not view.related(*sorted((unnamed.document, named.document))):
                continue
            if _soon(view, unnamed, named) and _slip(view, unnamed, named):
                if len(person.split()) == 1 or not _one_sex(unnamed, person):
                    continue
                if _two_days(view, unnamed, named):
                    continue
                if _may_be(view, unnamed, person) and _died(view, named, person):
                    yield person, unnamed, named


def _one(claim: Age) -> bool:
    told = claim.value.approximation == "exact" and claim.value.low == claim.value.high
    return told and claim.value.low is not None and not claim.born


def _alone(view: View, claim: Age, ages: list[Age]) -> bool:
    """Whether an article tells of one death only, and of one age of somebody dead."""
    same = {
        c.value.figure for c in ages if c.document == claim.document and c.portrayed[1:2] == (DEAD,)
    }
    return len(same) == 1 and not several(view, claim.document, DEAD)


def _slip(view: View, a: Age, b: Age) -> bool:
    """Whether no birthday makes both ages true, and a digit makes one of the other."""
    return excluded(view, a, b) and bool(figure_slip(a.value, b.value))


def _one_sex(unnamed: Age, person: str) -> bool:
    """Whether a given name may be that of the woman or the man who was told of."""
    sex = given_genders().get(strip_accents(person.split()[0].lower()), "")
    return {unnamed.portrayed[0], sex} not in ({"woman", "m"}, {"man", "f"})


def _soon(view: View, a: Age, b: Age) -> bool:
    days = [view.documents[c.document].published for c in (a, b)]
    return bool(days[0] and days[1] and abs((days[0] - days[1]).days) <= SOON)


def _two_days(view: View, a: Age, b: Age) -> bool:
    """Whether each sentence dates what it tells, and not to one day."""
    first, second = (
        {c.value.low for c in view.beside(age) if isinstance(c, Dated)} for age in (a, b)
    )
    return bool(first and second) and first.isdisjoint(second)


def _may_be(view: View, unnamed: Age, person: str) -> bool:
    """Whether an article does not name a person, or names them as who died: « La victime, X »."""
    document = view.documents[unnamed.document]
    if person.split()[-1] not in document.text:
        return True
    words = lexicon(document.language).table("described_people").get("victim", ())
    nouns = "|".join(map(re.escape, words)) or "(?!)"
    told = re.search(rf"(?i:\b(?:{nouns})),?\s{re.escape(person)}\b", document.text)
    return bool(told) or _death_of(document.text, document.language, person)


def _died(view: View, named: Age, person: str) -> bool:
    """Whether the story tells the death of a person by name, and of nobody else there."""
    if several(view, named.document, DEAD):
        return False
    return any(
        _death_of(document.text, document.language, person)
        for name, document in sorted(view.documents.items())
        if name == named.document or view.related(*sorted((name, named.document)))
    )


def _death_of(text: str, language: str, person: str) -> bool:
    known = lexicon(language)
    before = "|".join(map(re.escape, known.table("deaths_of").get("yes", ())))
    after = "|".join(map(re.escape, known.table("fates_after").get(DEAD, ())))
    name = re.escape(person)  # the whole of it: a brother mourns him
    kin = "|".join(map(re.escape, known.table("generations").get("yes", ()))) or "(?!)"
    told = before and re.search(rf"(?i:\b(?:{before}))\s?{name}\b(?!,?\s(?:{kin})\b)", text)
    age = rf"(?:,[^.,;:]{{0,{BETWEEN}}},)?"
    return bool(told or (after and re.search(rf"\b{name}\b{age}\s(?i:{after})\b", text)))

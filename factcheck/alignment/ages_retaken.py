"""The age of whom an article takes up by a noun, against the one that another gives by name.

« L'ancien sellier, 71 ans », "the 64-year-old", « Le Nantais de 31 ans »: no name stands beside
the age. It is that of the one person with an age in the other article whom the noun can mean: the
only one whom the sentence before names, whom the surname tells, or whose trade it is. The two
ages are a digit apart, and nothing says that somebody else has either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from factcheck.alignment.bearers import just_named, of_another_year
from factcheck.alignment.likeness import figure_slip
from factcheck.alignment.lives import excluded
from factcheck.alignment.separators import APART
from factcheck.alignment.view import View
from factcheck.claims.kinds.age import Age
from factcheck.claims.kinds.role import Holding
from factcheck.claims.other_parts import of_another_part
from factcheck.languages import lexicon
from factcheck.text.lexicon import Lexicon, strip_accents
from factcheck.text.phrase_keys import phrase_keys
from factcheck.values.name_data import given_genders

ADULT = 16  # of classes and groups of children there are many ages
REACH = 6  # words around an age in which the noun for its bearer stands
FIRST = 2  # words that open its sentence: "the man", « elle »
BESIDE = 3  # words whose gender is that of whoever has the age
OTHERS = ("say_indefinite_articles", "possessives", "age_others", "kinsfolk", "further_ones")
DEFINITE = ("definite_articles", "say_pronouns", "say_pointing")


def retaken_ages(view: View) -> Iterator[tuple[str, Age, Age]]:
    """What a person is called, the age told without the name, and the one told with it."""
    named = [(p, c) for c in view.of_kind(Age) if (p := _bearer(view, c)) and _exact(view, c)]
    if not named:
        return
    for claim in view.of_kind(Age):
        if _bearer(view, claim) or not _exact(view, claim) or not _taken_up(view, claim):
            continue
        if any(p and c.value.figure == claim.value.figure for p, c in named):
            continue  # somebody is of that age
        meant = {p: c for p, c in reversed(named) if _may_be(view, claim, p, c, named)}
        if len(meant) == 1:
            person, told = meant.popitem()
            yield person, told, claim


def _bearer(view: View, claim: Age) -> str | None:
    """The person of a story whose name stands with an age."""
    if claim.subject is None:
        return None
    return view.people.of(claim.document, claim.subject) or (
        claim.subject if " " in claim.subject else None
    )


def _exact(view: View, claim: Age) -> bool:
    """Whether an age is one of now, of one grown person."""
    value = claim.value
    one = value.approximation == "exact" and value.low == value.high
    return (
        one
        and not claim.born
        and (value.figure or 0) >= ADULT
        and claim.modality not in APART
        and not of_another_year(view, claim)
    )


def _may_be(view: View, claim: Age, person: str, told: Age, named: list[tuple[str, Age]]) -> bool:
    """Whether an age without a name may be that of a person of another article, misprinted."""
    here, there = claim.document, told.document
    if view.origins[here] == view.origins[there] or not view.related(here, there):
        return False
    if not figure_slip(claim.value, told.value) or not excluded(view, claim, told):
        return False
    if any(p == person and c.document == here for p, c in named):
        return False
    if _tells(view, here, told) or _tells(view, there, claim):
        return False
    if not _agree(view, claim, person):
        return False
    return _meant(view, claim, person) or _of_the_trade(view, claim, person, told)


def _tells(view: View, document: str, claim: Age) -> bool:
    """Whether an age stands in a text, read as one or not."""
    text = view.documents[document].text
    return re.search(rf"\b{claim.value.figure:.0f}\b", text) is not None


def _taken_up(view: View, claim: Age) -> bool:
    """Whether an age is of somebody known already: a definite noun or a pronoun stands with it, and
    the sentence names nobody whose it may be."""
    if any(isinstance(c, Age) for c in view.beside(claim)):
        return False
    known = lexicon(view.documents[claim.document].language)
    told = _around(view, claim)
    if any(_has(known, words, *OTHERS) for words in (told.opening, told.clause)):
        return False
    if of_another_part(known, [*told.opening, *told.clause], told.after):
        return False
    if _has(known, [*told.clause[-BESIDE:], *told.after[:BESIDE]], "demonyms"):
        return False  # "The Belgian, 29,": of whose land somebody is said to be, elsewhere
    return any(_has(known, words, *DEFINITE) for words in told)


def _has(known: Lexicon, words: list[str], *tables: str) -> bool:
    return any(known.match(table, words, i) for table in tables for i in range(len(words)))


class _Around(NamedTuple):
    """The words that open the sentence of an age, those right before it, as far as a comma, and
    those after."""

    opening: list[str]
    clause: list[str]
    after: list[str]


def _around(view: View, claim: Age) -> _Around:
    text = view.documents[claim.document].text
    known = lexicon(view.documents[claim.document].language)
    low, high = claim.sentence
    before = phrase_keys(known, text[low : claim.start])
    clause = before[-REACH:]
    if "," in clause:
        clause = clause[len(clause) - clause[::-1].index(",") :] or clause
    return _Around(before[:FIRST], clause, phrase_keys(known, text[claim.end : high])[: REACH + 1])


def _meant(view: View, claim: Age, person: str) -> bool:
    """Whether what stands around an age tells the person: the sentence before names nobody else, or
    the surname alone is told."""
    own = view.persons_in(claim) - {person}
    if own:
        return False
    surname = _folded(person.split()[-1])
    if claim.subject is not None and _folded(claim.subject) == surname:
        return person in _people(view, claim.document)
    return just_named(view, claim) == {person}


def _people(view: View, document: str) -> frozenset[str]:
    """The persons that an article names."""
    told = (c for c in view.claims if c.document == document)
    return frozenset(p for c in told for p in view.persons_in(c))


def _of_the_trade(view: View, claim: Age, person: str, told: Age) -> bool:
    """Whether the noun beside an age is a trade that stands beside the other one too, and that no
    other sentence of the story has."""
    mine = _trades(view, claim)
    shared = mine & _trades(view, told)
    if not shared or view.persons_in(claim):
        return False
    others = (c for c in view.of_kind(Age) if c is not claim and c.subject != told.subject)
    held = (h for h in view.of_kind(Holding) if h.person.split()[-1] != person.split()[-1])
    return not any(shared & _trades(view, c) for c in others) and not any(
        h.value.trade in shared for h in held
    )


def _trades(view: View, claim: Age) -> frozenset[str]:
    """The ids of the trades that are told right beside an age."""
    document = view.documents[claim.document]
    known = lexicon(document.language)
    found: set[str] = set()
    for words in _around(view, claim):
        matches = (known.match("trades", words, i) for i in range(len(words)))
        found |= {match.meaning for match in matches if match}
    return frozenset(found)


def _agree(view: View, claim: Age, person: str) -> bool:
    """Whether the articles and pronouns around an age, if any tells, may be of the person."""
    known = lexicon(view.documents[claim.document].language)
    given = given_genders().get(_lower(person))
    around = _around(view, claim)
    told = {
        gender
        for table in ("article_genders", "pronoun_genders")
        for word in (*around.opening[:1], *around.clause[-BESIDE:], *around.after[:BESIDE])
        if (gender := known.meaning(table, word)) in ("f", "m")
    }
    return not given or len(told) != 1 or given in told


def _lower(person: str) -> str:
    return person.split()[0].lower()


@lru_cache(maxsize=1024)
def _folded(word: str) -> str:
    return strip_accents(word).lower()

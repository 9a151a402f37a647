"""Counts of one article that are told again: "Quinze ateliers", then "les 17 ateliers".

The noun is the same and definite, or two digits are exchanged: the values may then differ by more
than a slip, words or digits alike. What only a determiner takes up is in ``again``.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.alignment.likeness import figure_slip, sound_alike
from factcheck.alignment.separators import another_time
from factcheck.alignment.standings import of_other_standing
from factcheck.alignment.subsets import of_another_set
from factcheck.alignment.sums import makes_up
from factcheck.alignment.view import View
from factcheck.alignment.within import (
    SEXES,
    Clash,
    agrees,
    conflicts,
    like_size,
    same_kind,
    told_figures,
)
from factcheck.alignment.within_sentence import said, said_after, words
from factcheck.claims.claim import Figure
from factcheck.languages import concepts
from factcheck.messages import say

# Right after a noun they make it another set: of the port, that were planned.
AFTER_ANOTHER = ("partitives", "relatives", "place_prepositions", "say_prepositions")
LARGE = 100  # figures from which exchanged digits tell of one thing whatever the noun
TAKEN = 20  # characters before a figure in which "this" stands
PARTS = ("some", "part", "others")  # roles of figures that count some of those told before
AFTER = 3  # tokens after a count in which a participle tells what was done with it
MOST_TIMES = 20  # one count may be of another that is taken up
AGAIN = 0.75  # the smaller over the larger of a count and the one that takes it up
# What happens to some of those that are counted: senses of the thesaurus.
FATES = frozenset(("kill", "injure", "survive"))


def _taken_up(view: View, a: Figure, b: Figure) -> bool:
    """Whether a later clause of one sentence takes a count in words up in digits, or the reverse.

    "Treize bouées balisent la passe, et les 15 bouées sont allumées"; a noun with
    more words of its own ("les 15 bouées du port") is another set.
    """
    first, second = a.value.figure or 0, b.value.figure or 0
    alike = min(first, second) >= AGAIN * max(first, second) and min(first, second) > 2
    if not alike or {a.value.written, b.value.written} != {"words", "digits"}:
        return False
    if b.modifiers or said_after(view, b, "clause_breaks"):
        return False
    if said_after(view, b, *AFTER_ANOTHER, stop=1):
        return False
    between = words(view, a.document, a.end, b.start)
    return any(s in ",;" for s in between.tokens.surfaces)


def misprinted_clashes(view: View, document: str) -> Iterator[Clash]:
    """A figure in words and one in digits, of one kind, that differ by two exchanged digits."""
    figures = told_figures(view, document)
    for a, b in combinations(figures, 2):
        if (a.role in PARTS) != (b.role in PARTS) or of_other_standing(view, a, b):
            continue  # "52 people", "Twenty-five of the dead"
        worded = [f.value.written == "words" for f in (a, b)]
        if all(worded) and a.concept and a.concept == b.concept and a.sentence != b.sentence:
            if figure_slip(a.value, b.value) == "exchanged digits" and not another_time(a, b):
                yield Clash(a, b, say("two exchanged digits, of one thing counted"), 0.85)
        elif any(worded) and not all(worded):
            exchanged = figure_slip(a.value, b.value) == "exchanged digits"
            one = a.concept == b.concept or not (a.concept and b.concept)
            alike = exchanged and ((one and same_kind(a, b)) or (_large(a) and _people(a, b)))
            misheard = sound_alike(a.value, b.value) and (same_kind(a, b) or _people(a, b))
            misheard = misheard and (a.concept == b.concept or b.concept not in SEXES)
            if alike or (misheard and _this(view, b) and not another_time(a, b)):
                yield Clash(a, b, say("words and digits give two numbers"), 0.9)


def _large(claim: Figure) -> bool:
    return abs(claim.value.figure or 0) >= LARGE


def _people(a: Figure, b: Figure) -> bool:
    """Whether both count people or the posts they hold, by whatever noun."""
    known = concepts()["people"] | concepts()["posts"] | concepts()["persons"]
    return a.kind == b.kind == "count" and {a.concept, b.concept} <= known


def _this(view: View, claim: Figure) -> bool:
    """Whether a figure is of what was just said: "les 17 agents", "ce voilier de 37 mètres"."""
    if claim.definite:
        return True
    return said(view, claim, max(claim.sentence[0], claim.start - TAKEN), claim.start, "this_one")


def _all_of_them(view: View, a: Figure, b: Figure) -> bool:
    """Whether words name the whole of what was counted in another writing: "l'ensemble des 36 lots
    proposés" after "Trente-quatre lots"."""
    written = {a.value.written, b.value.written} == {"words", "digits"}
    if not written or not _near(a, b):
        return False
    start = max(b.sentence[0], b.start - TAKEN)
    if said_after(view, b, *AFTER_ANOTHER, stop=1):
        return False
    return said(view, b, start, b.start, "all_of_the")


def _of_an_entry(view: View, claim: Figure) -> bool:
    """Whether a colon gives a count to the name that the line opens with."""
    return view.documents[claim.document].text[: claim.start].rstrip().endswith(":")


def _near(a: Figure, b: Figure) -> bool:
    first, second = sorted(abs(f.value.figure or 0) for f in (a, b))
    return first >= AGAIN * second


def _of_one_size(a: Figure, b: Figure) -> bool:
    first, second = sorted(abs(f.value.figure or 0) for f in (a, b))
    return second <= MOST_TIMES * first


def repeated_clashes(view: View, document: str) -> Iterator[Clash]:
    """A count that takes up an earlier one ("les 17 ateliers" after "Quinze") and differs."""
    figures = told_figures(view, document)
    for a, b in combinations(figures, 2):
        if not (b.definite and a.concept and a.concept == b.concept and same_kind(a, b)):
            continue
        if b.definite == "possessive" and not figure_slip(a.value, b.value):
            continue
        if a.part_of or b.part_of or another_time(a, b) or not conflicts(a, b):
            continue
        if not figure_slip(a.value, b.value) and not _of_one_size(a, b):
            continue  # "300 000 visiteurs", "les cinq entrées"
        if FATES & set(a.context) != FATES & set(b.context):
            continue  # those on board, and those of them who died
        if of_other_standing(view, a, b):
            continue
        if makes_up(view, a, b) or (a.head != b.head and not like_size(a, b)):
            continue  # "7 316 voix", and "les 15 900 bulletins" of all
        if (
            a.role == "whole"
            or "others" in (a.role, b.role)
            or (a.sentence == b.sentence and not _taken_up(view, a, b))
        ):
            continue
        if any(isinstance(c, Figure) and c is not a and agrees(a, c) for c in view.beside(b)):
            continue  # "Of the 242, 241 died" has both
        others = [c for c in figures if c is not a and c is not b and c.concept == b.concept]
        if any(agrees(b, c) for c in others if c.start < b.start):
            continue
        slip = figure_slip(a.value, b.value) == "exchanged digits"
        if not slip and of_another_set(view, a, b):
            continue
        if not slip and _of_an_entry(view, a) and any(_of_an_entry(view, c) for c in others):
            continue  # "LILLE : 3 buts", "METZ : 2 buts": "les cinq buts" are of both
        if not slip and b.role == "whole" and not _near(a, b):
            continue  # "the league won 74 seats", "52 of the 125 seats"
        if not slip and said_after(view, b, "still_there"):
            continue  # "les 340 dockers qui restent"
        if not slip and said_after(view, b, "before_a_choice", stop=AFTER):
            continue  # "les 38 toiles soumises"
        narrower = set(b.modifiers) - set(a.modifiers) - set(a.context)
        if not slip and narrower and not _all_of_them(view, a, b):
            continue
        yield Clash(a, b, say("the second takes up the first"), 0.85)

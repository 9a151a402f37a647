"""What a plan, a fund or a contract is to cost, told beside its name: « un plan de réfection des
gares de 2 milliards », « le plan de réfection des gares, étalé sur six ans, coûtera 3 milliards »,
"a £2bn plan to mend stations".
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.alignment import wording
from factcheck.alignment.likeness import figure_slip
from factcheck.alignment.purposes import one_news, only_one, parted
from factcheck.alignment.sorts import one_rate
from factcheck.alignment.subjects import (
    BESIDE,
    STOPS,
    WITHIN,
    content_words,
    one_sum_told,
)
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import Words, words
from factcheck.claims.claim import Figure
from factcheck.messages import say

ONE_SCHEME = 2.0  # log-odds that two sums told of one plan are one
NAME = 10  # tokens of the name of a plan
ASIDE = 14  # tokens between two commas behind it
NEAR = 5  # tokens between a sum and the plan it is told before
FEWEST, MOST = 2, 6  # content words of a name
ONE_RATE = 0.5  # that of one and the same each, one looks like the other misprinted
OF_A_PART = -2.0  # that a sum for a part of a plan, or for the next one, is the one of the plan
PART = frozenset((" part",))
PARTS = ("other_editions", "parts_of_schemes")
ARTICLES = ("articles_of_one", "definite_articles", "this_one")
COST = ("amounting", "schemes_cost")
ENDS = ("auxiliaries", "clause_breaks", "scheme_stops")


class _Found(NamedTuple):
    """Where a plan stands: from the words that may tell of a part of it, its name ``[start,
    stop)``."""

    told: Words
    first: int
    start: int
    stop: int


def one_sum(view: View, a: Figure, b: Figure, reasons: list[str]) -> float:
    """Log-odds that two sums are one, by what they are told to be the amount or the cost of."""
    told = one_sum_told(view, a, b, reasons) or _one_scheme(view, a, b, reasons)
    if not told and figure_slip(a.value, b.value) == "exchanged digits" and one_rate(view, a, b):
        reasons.append(say("both are told by the unit or by the year"))
        return ONE_RATE
    return told


def _one_scheme(view: View, a: Figure, b: Figure, reasons: list[str]) -> float:
    if a.value.unit != b.value.unit or not view.one_language(a, b) or not one_news(view, a, b):
        return 0.0
    first, second = scheme(view, a), scheme(view, b)
    if not first or first - PART != second - PART:
        return 0.0
    if PART & (first | second):
        return 0.0 if first == second else OF_A_PART
    if parted(view.people_in(a), view.people_in(b)):
        return 0.0
    if not (only_one(view, a, first, scheme) and only_one(view, b, second, scheme)):
        return 0.0
    reasons.append(wording.ONLY_ONE)
    return ONE_SCHEME


def scheme(view: View, claim: Figure) -> frozenset[str]:
    """The content words of the plan whose cost a sum is, with a mark where it is that of a part of
    it or of another one; empty where no plan stands there."""
    known = view.noted.get(("schemes", id(claim)))
    if known is None:
        known = view.noted["schemes", id(claim)] = _scheme(view, claim)
    return known


def _scheme(view: View, claim: Figure) -> frozenset[str]:
    low = max(claim.sentence[0], claim.start - WITHIN)
    high = min(claim.sentence[1], claim.end + WITHIN)
    before = words(view, claim.document, low, claim.start)
    after = words(view, claim.document, claim.end, high)
    found = _worth(before) or _costing(before) or _priced(after)
    if found is None:
        return frozenset()
    told, first, start, stop = found
    parts = {i for i in range(first, stop) if any(told.match(table, i) for table in PARTS)}
    called = " ".join(told.tokens.surfaces[i] for i in range(start, stop) if i not in parts)
    name = content_words(called, before.language)
    known = FEWEST <= len(name) <= MOST
    return name | (PART if parts else frozenset()) if known else frozenset()


def _worth(told: Words) -> _Found | None:
    """« un plan de réfection des gares de 2 milliards », ", worth 2 billion"."""
    last = len(told.keys)
    starts = (at for at in range(max(0, last - NEAR), last) if at + told.match("worth", at) == last)
    stop = next(starts, 0)
    if stop and told.tokens.surfaces[stop - 1] == ",":
        stop -= 1
    return _name(told, stop) if stop else None


def _costing(told: Words) -> _Found | None:
    """« le plan de réfection des gares, étalé sur six ans, doit coûter » before its sum."""
    last = len(told.keys)
    for at in range(max(0, last - NEAR - BESIDE), last):
        length = max(told.match(table, at) for table in COST)
        if not length or not 0 <= last - at - length <= BESIDE:
            continue
        while at and told.match("auxiliaries", at - 1):
            at -= 1
        if at and told.tokens.surfaces[at - 1] == ",":
            back = range(at - 2, max(0, at - ASIDE), -1)
            at = next((i for i in back if told.tokens.surfaces[i] == ","), 0)
        return _name(told, at)
    return None


def _priced(told: Words) -> _Found | None:
    """ "£2bn plan to mend stations", "2bn-euro station repair plan"."""
    surfaces = told.tokens.surfaces
    for at in range(min(NEAR, len(surfaces))):
        if surfaces[at] in STOPS or told.match("function_words", at):
            return None
        if told.match("schemes", at):
            rest = range(at + 1, min(len(surfaces), at + NAME))
            return _Found(told, 0, 0, next((i for i in rest if _ends(told, i)), rest.stop))
    return None


def _name(told: Words, stop: int) -> _Found | None:
    """The plan whose name ends before ``stop``, from the word behind its article; a part of it may
    lead to that."""
    for at in range(stop - 1, max(-1, stop - NAME), -1):
        if _ends(told, at):
            return None
        if not told.match("schemes", at):
            continue
        back = range(at - 1, max(-1, at - NEAR), -1)
        article = (i for i in back if any(told.match(table, i) for table in ARTICLES))
        first = next(article, None)
        if first is None or any(_ends(told, i) for i in range(first, at)):
            return None
        led = told.match("say_of", first - 1) or told.match("say_of", first)
        return _Found(told, max(0, first - NEAR) if led else first, first + 1, stop)
    return None


def _ends(told: Words, at: int) -> bool:
    """Whether no name of a plan goes on at a token."""
    surface = told.tokens.surfaces[at]
    return surface in STOPS or surface[:1].isdigit() or any(told.match(t, at) for t in ENDS)

"""What a date is the day of, and whether two words for it may be of one thing.

A boat is built and launched, a cargo is delivered and arrives: no two days but one, where the dates
look like one misprinted.
"""

from __future__ import annotations

from factcheck.alignment.likeness import date_slip
from factcheck.alignment.purposes import DAYS, OPENING, sort_beside
from factcheck.alignment.view import View
from factcheck.claims.kinds.date import Dated
from factcheck.languages import lexicon
from factcheck.text.tokens import tokenize

SAME = frozenset(("works_end", "delivery"))  # a tower is finished, and handed over
ALIKE = (frozenset(("delivery", "arrival")), frozenset(("built", "start")))
# What happens to many things, and how many words the sentences have to share: the boat is built, or
# its yard; a satellite is released, and a report.
OF_A_THING = {"built": 1, "release": 2}
FROM = "in_force"  # what a day is on which something new begins: "From 3 May, coaches will run"
OF_SORTS = {"build", "release"}  # the senses of the words for it, in every language
FEW = 2  # words that two sentences share, where one only says from when
SHARED = 0.25  # the same, of all their words


def milestone(view: View, claim: Dated) -> str:
    """The sort of a date, the same in every language; "" when nothing beside it says."""
    return sort_beside(view, claim, DAYS)


def one_sort(view: View, a: Dated, b: Dated, sort: str, other: str) -> bool:
    """Whether what two dates are told to be the days of may be one thing."""
    both = {sort, other}
    if not (sort and other):
        new = _from(view, a if other else b)
        alike = view.overlap(a.context, b.context) >= SHARED and len(_shared(a, b)) >= FEW
        return both == {"", FROM} and new and alike
    if of_two_things(a, b, sort, other):
        return False
    return same_sort(sort, other) or (both in ALIKE and bool(date_slip(a.value, b.value)))


def same_sort(sort: str, other: str) -> bool:
    """Whether two sorts of days are one: that on which works end, that on which they are handed
    over."""
    return sort == other or {sort, other} == SAME


def of_two_things(a: Dated, b: Dated, sort: str, other: str) -> bool:
    """Whether something is built or released on two days, and the sentences share too few words
    but that one."""
    least = max(OF_A_THING.get(sort, 0), OF_A_THING.get(other, 0))
    return len(_shared(a, b) - OF_SORTS) < least


def _shared(a: Dated, b: Dated) -> set[str]:
    """The words that two sentences share, those of the dates left out."""
    dates = f"{a.quote} {b.quote}".lower().split()
    return {*a.context}.intersection(b.context).difference(dates)


def _from(view: View, claim: Dated) -> bool:
    """Whether a day to come opens its sentence as that from which something is so."""
    document = view.documents[claim.document]
    low = claim.sentence[0]
    if claim.start - low > OPENING:
        return False
    words = " ".join(tokenize(document.text[low : claim.start].lower()).surfaces)
    froms = lexicon(document.language).table("days_from").get("yes", ())
    published = document.published
    ahead = published is not None and claim.value.low is not None and claim.value.low > published
    return ahead and words.startswith(tuple(froms))

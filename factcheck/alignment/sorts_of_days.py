"""What a date is the day of, and whether two words for it may be of one thing.

A boat is built and launched, a cargo is delivered and arrives: no two days but one, where the dates
look like one misprinted.
"""

from __future__ import annotations

from factcheck.alignment.days import two_sides
from factcheck.alignment.likeness import date_slip
from factcheck.alignment.purposes import DAYS, OPENING, sort_beside
from factcheck.alignment.view import View
from factcheck.claims.kinds.date import Dated
from factcheck.languages import lexicon, meanings
from factcheck.text.tokens import tokenize

SAME = frozenset(("works_end", "delivery"))  # a tower is finished, and handed over
ALIKE = frozenset(map(frozenset, (("delivery", "arrival"), ("built", "start"))))
# Two words for one day, where its tens or two exchanged digits part the dates: a show opens and
# begins. No month apart: that in which work begins is not that in which the doors open.
ONE_DAY = frozenset(
    map(
        frozenset,
        (
            ("opening", "start"), ("works_start", "start"), ("take_off", "start"),
            ("departure", "start"), ("closure", "end"), ("vote_end", "end"),
            ("vote_end", "closure"), ("deadline", "closure"), ("opening", "built"),
            ("founding", "birth"), ("oath", "takes_office"),
        ),
    )
)  # fmt: skip
WORKS = {"works_start", "start"}  # whose words are no others: a dig begins, its first sod is cut
# What lasts: that it began on a day is the day of it, in the words of another paper.
LASTING = frozenset(
    ("eruption", "strike", "fire", "hearing", "talks", "evacuation", "kidnapping", "visit",
     "recall", "sale", "vote", "exam")
)  # fmt: skip
# What happens to many things, and how many words the sentences have to share: the boat is built, or
# its yard; a satellite is released, and a report.
OF_A_THING = {"built": 1, "release": 2}
FROM = "in_force"  # what a day is on which something new begins: "From 3 May, coaches will run"
SURE = frozenset(("day", "month", "year"))
BEGUN = "start"
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
    slip = date_slip(a.value, b.value)
    if same_sort(sort, other) or (both in ALIKE and slip):
        return True
    if slip in SURE and (slip == "day" or BEGUN not in both) and both in ONE_DAY:
        return bool(both == WORKS or _shared(a, b) or view.people_in(a) & view.people_in(b))
    begun = a if sort == BEGUN else b
    lasting = LASTING & (both - {BEGUN}) if BEGUN in both else frozenset()
    near = slip not in ("", "month") and not two_sides(view, a, b)  # the next strike is another
    return bool(lasting) and near and lasting == _begins(view, begun)


def _begins(view: View, claim: Dated) -> frozenset[str]:
    """What lasts and is told in the sentence of a day on which something begins: one such thing, as
    a strike is, or a fire."""
    document = view.documents[claim.document]
    text = document.text[slice(*claim.sentence)]
    return meanings(text, document.language, DAYS) & LASTING


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

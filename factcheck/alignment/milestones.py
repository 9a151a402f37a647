"""What a date is the day of, by the words beside it: an opening, an oath, the end of a term.

A story hardly has two days on which one reform enters into force: where each article gives one such
day, and it is not the same, one of the two is wrong, in whatever words the two tell it.
"""

from __future__ import annotations

import re

from factcheck.alignment.days import hardly_alike, long_past, whole_dates
from factcheck.alignment.likeness import date_slip
from factcheck.alignment.purposes import parted, sort_beside
from factcheck.alignment.sorts_of_days import milestone, of_two_things, one_sort, same_sort
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim
from factcheck.claims.kinds.date import Dated
from factcheck.languages import lexicon
from factcheck.messages import say
from factcheck.text.lexicon import folded
from factcheck.text.tokens import tokenize

ONE = 1.8  # log-odds that two days are of one thing
OPENINGS = frozenset(
    ("in_force", "opening", "reopening", "start", "takes_office", "strike", "second_reading")
)
OF_ANYTHING = frozenset(("start", "end"))  # what they are told of is another word
BEGINNINGS = OPENINGS | {"founding", "birth"}
FIXTURES = "fixture_days"
NOTHING = -1.8  # log-odds that two days are of one thing whose sentences share one word
PLAYED = -5.0  # log-odds that a house or club begins on the day on which it plays
BEGUN = {"start", "works_start"}  # of one dig: it has begun, its first sod is cut
OF_WORKS = "publication"  # a writer has many days of it: of one work by its title
ONE_WORK = 4.0  # log-odds that two days are those on which one work came out
TITLE = re.compile(r"[«“\"*_][\s\u00a0\u202f]*([A-ZÀ-Ý0-9][^«»“”\"*_\n]{1,70})[»”\"*_]")
CLOSE = 60  # days between two dates of one thing: 14 October, 1 November
YEAR = 366  # the same for one day of two months, and for months: 1 January, 1 July
YEARS = 1100  # the same for years


def one_milestone(view: View, a: Dated, b: Dated, reasons: list[str]) -> float:
    """Log-odds that two dates are of one thing, by what their sentences say happens on them."""
    sort, other = view.asked(milestone, a), view.asked(milestone, b)
    if (not sort or sort != other or sort in OF_ANYTHING) and hardly_alike(view, a, b):
        return NOTHING
    if sort == other and of_two_things(a, b, sort, other):
        return NOTHING
    if (a.value.relative and b.value.relative) or not _close(view, a, b):
        return 0.0
    if _begins_before_it_plays(view, a, b):
        return PLAYED
    if not one_sort(view, a, b, sort, other):
        return 0.0
    told = _titles(view, a) & _titles(view, b) if sort == OF_WORKS else ()
    if told and _alone(view, a) and _alone(view, b):
        reasons.append(say("both of “{title}”", title=min(told)))
        return ONE_WORK
    sort, other = sort or other, other or sort
    if not (_only(view, a, sort) and _only(view, b, other)):
        return 0.0
    if parted(view.persons_in(a), view.persons_in(b)):
        return 0.0
    reasons.append(say("the only date of its sort in each article"))
    return ONE


def _begins_before_it_plays(view: View, a: Dated, b: Dated) -> bool:
    """Whether a club or a house begins on one day, and a match or a concert is on the other."""
    first, second = (view.asked(milestone, c) in BEGINNINGS for c in (a, b))
    if not (first or second):
        return False
    played, other = (bool(sort_beside(view, c, FIXTURES)) for c in (a, b))
    return (first and other and not played) or (second and played and not other)


def two_openings(view: View, a: Claim, b: Claim) -> bool:
    """Whether one day is told as that of an opening and the other as that from which what opened is
    open: "from 1 April", "on 1 May"; or one day of the past is the other misprinted."""
    if not (isinstance(a, Dated) and isinstance(b, Dated)):
        return False
    first, second = ((w.year, w.month, w.day) for w in (a.value, b.value))
    if first == second:
        return False  # "will open on 3 May", "open since Saturday"
    if {a.value.bound, b.value.bound} == {"", "since"} and whole_dates(view, a, b):
        # "was closed on 14 March 2024", "closed since 4 March 2024": one word, two days
        sort, other = view.asked(milestone, a), view.asked(milestone, b)
        one = sort == other != "" or (
            not (sort and other) and view.persons_in(a) & view.persons_in(b)
        )
        return bool(one and date_slip(a.value, b.value))
    if {a.value.bound, b.value.bound} not in ({"", "since"}, {"", "from"}):
        return False
    sort, other = view.asked(milestone, a), view.asked(milestone, b)
    if {sort, other} == BEGUN and date_slip(a.value, b.value):
        return _close(view, a, b) and _only(view, a, sort) and _only(view, b, other)
    return bool({sort, other} & OPENINGS) and one_milestone(view, a, b, []) > 0


def _close(view: View, a: Dated, b: Dated) -> bool:
    """Whether two days or months lie as near each other as one and the same told twice do."""
    first, second = a.value.low, b.value.low
    precisions = {a.value.precision, b.value.precision}
    if first is None or second is None or ("year" in precisions and len(precisions) > 1):
        return False
    apart = abs((first - second).days)
    if a.value.precision == "year":
        return date_slip(a.value, b.value) == "year" or apart <= YEARS
    if date_slip(a.value, b.value) == "year" and long_past(view, a) and long_past(view, b):
        return True  # the last one before: one day or month, and a digit of the year
    one_day = a.value.precision == "day" and a.value.day == b.value.day
    return apart <= (YEAR if one_day or precisions == {"month"} else CLOSE)


def _titles(view: View, claim: Dated) -> frozenset[str]:
    """The titles that a sentence has between quotation marks, or in italics, folded."""
    document = view.documents[claim.document]
    text = document.text[slice(*claim.sentence)]
    papers = frozenset(lexicon(document.language).table("in_a_paper").get("yes", ()))
    return frozenset(
        folded(found[1]).strip()
        for found in TITLE.finditer(text)
        if not papers.intersection(tokenize(text[: found.start()].lower()).surfaces[-1:])
    )


def _alone(view: View, claim: Dated) -> bool:
    """Whether a sentence has one date and one title."""
    return len(_titles(view, claim)) == 1 and not any(c.kind == "date" for c in view.beside(claim))


def _only(view: View, claim: Dated, sort: str) -> bool:
    """Whether no other date of the article is of that sort."""
    return all(
        isinstance(d, Dated)
        and (d.value == claim.value or not same_sort(view.asked(milestone, d), sort))
        for d in view.told(claim.document, "date")
    )

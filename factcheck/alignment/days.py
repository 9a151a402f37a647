"""Whether two dates are of one event, by what the rest of the two articles does not date."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.alignment.happenings import one_happening
from factcheck.alignment.likeness import date_slip, digits
from factcheck.alignment.view import View
from factcheck.alignment.wording import ONCE
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.kinds.date import Dated
from factcheck.languages import concepts, lexicon
from factcheck.messages import say

ONLY = 1.8  # log-odds that the one date of each article is that of the event both tell
OFF = -4.0  # weekdays that may well be of two things
MIXED = -1.0  # a weekday against a date
BEHIND = 3  # characters from a day to a length of time
BESIDE = 12  # characters around a weekday in which a part of the day is told
ALIKE = 0.25  # of the words of the sentences that must be the same
PAST = 60  # days before an article from which a date is its background
CLOSE = 10  # days between two dates of one event
FORTNIGHT = 14
SAME_READING = 2.6  # that two days with one share or measure of three digits are one
READINGS = frozenset(("percent", "measure"))
GROWING = frozenset(("percent", "money", "measure"))
FEW = 2  # digits that many figures share
NEWS = 4  # days before an article in which what it tells was published
AGAIN = -3.0  # log-odds for days of what an article tells of two days
FAR = -1.8  # log-odds for days further apart that no misprint explains: two marches


def only_dates(view: View, a: Dated, b: Dated, reasons: list[str]) -> float:
    """Log-odds for the only day that each article names, on one side of the news and close by."""
    alike = view.overlap(a.context, b.context) >= ALIKE
    shared = alike or view.people_in(a) & view.people_in(b)
    first, second = a.value.low, b.value.low
    relative = a.value.relative + b.value.relative
    if relative == 2 and (sense := one_happening(view, a, b)):
        reasons.append(say("one {thing}", thing=ONCE.get(sense, sense)))
        return ONLY
    if not shared or first is None or second is None:
        return OFF if relative else 0.0
    if relative == 1:
        return MIXED
    begun = {a.value.bound, b.value.bound} <= {"", "since"} and bool(relative)
    one_side = _side(view, a) == _side(view, b) and (begun or a.value.bound == b.value.bound)
    only = _only(view, a, b) and _only(view, b, a) and one_side
    if not only or abs((first - second).days) > CLOSE:
        return OFF if relative else 0.0
    reasons.append(say("the only date in each article"))
    return ONLY


def one_day(a: Claim, b: Claim) -> bool:
    """Whether two dates name one day or month, as a bound or not: "since March", "in March"."""
    if not (isinstance(a, Dated) and isinstance(b, Dated)):
        return False
    first, second = a.value, b.value
    if first.relative or second.relative or first.interval or second.interval:
        return False
    parts = [(w.precision, w.year, w.month, w.day) for w in (first, second)]
    return parts[0] == parts[1]


def _only(view: View, claim: Dated, other: Dated) -> bool:
    """Whether an article names no other day that it could be; weekdays of the past are those on
    which somebody spoke, but for an hour of the day ("lundi soir")."""
    days = [d for d in view.told(claim.document, "date") if isinstance(d, Dated)]
    if not claim.value.relative:
        named = [d for d in days if not d.value.relative]
        return named == [claim] and claim.value.precision in ("day", "none", "interval")
    if _side(view, claim) > 0:
        return [d for d in days if _side(view, d) > 0] == [claim]
    timed = [d for d in days if d.value.relative and _hour(view, d)]
    return timed == [claim] and all(d.value.low != other.value.low for d in days)


def _hour(view: View, claim: Dated) -> bool:
    """Whether a part of the day stands beside a weekday."""
    document = view.documents[claim.document]
    words = lexicon(document.language).table("parts_of_day").get("yes", ())
    low, high = max(claim.sentence[0], claim.start - BESIDE), claim.end + BESIDE
    beside = re.findall(r"[\w'’-]+", document.text[low:high].lower())
    return not set(words).isdisjoint(beside)


def _side(view: View, claim: Dated) -> int:
    """Whether a date lies before its article or after it; 0 when nothing dates the article."""
    published = view.documents[claim.document].published
    if published is None or claim.value.low is None:
        return 0
    return -1 if claim.value.low <= published else 1


def two_sides(view: View, a: Dated, b: Dated) -> bool:
    """Whether one date is over and the other is to come."""
    return _side(view, a) * _side(view, b) < 0


def long_past(view: View, claim: Dated) -> bool:
    """Whether a date is told as the past of the story: an article has few of them."""
    published = view.documents[claim.document].published
    last = claim.value.high
    return published is not None and last is not None and (published - last).days > PAST


def whole_dates(view: View, a: Dated, b: Dated) -> bool:
    """Whether both are days of the past with their year, of which a story has few."""
    return all(
        c.value.precision == "day" and c.value.year_source == "text" and long_past(view, c)
        for c in (a, b)
    )


def two_days(view: View, a: Dated, b: Dated) -> float:
    """Log-odds for two days whose sentences say of no one thing that it is on them."""
    first, second = a.value, b.value
    if first.low is None or second.low is None or {first.precision, second.precision} != {"day"}:
        return 0.0
    if date_slip(first, second) or (first.day, first.month) == (second.month, second.day):
        return 0.0
    days = abs((first.low - second.low).days)
    unsure = first.year != second.year and "published" in (first.year_source, second.year_source)
    if unsure and first.month == second.month:
        days = abs(first.low.day - second.low.day)  # a year left out may be read wrong
    ahead = _side(view, a) > 0 and _side(view, b) > 0  # a story has few days to come
    if days <= (PAST if ahead else FORTNIGHT):
        return 0.0
    return FAR if days <= PAST else 2 * FAR


def hardly_alike(view: View, a: Dated, b: Dated) -> bool:
    """Whether two sentences have one word in common, nobody and nothing by name, and the days are
    no misprint of each other: "finished in April", "which ended in December"."""
    if date_slip(a.value, b.value) or view.people_in(a) & view.people_in(b):
        return False
    return len(set(a.context) & set(b.context)) == 1


def told_of_others(view: View, a: Dated, b: Dated) -> float:
    """Log-odds for days of what happens again and again: an article has two days with the words
    that the other article has beside its own ("le 9 avril", "le 22 mai", each a strike); and for
    one that is told by how long before or after the other it was."""
    if view.asked(_by_another, a) != view.asked(_by_another, b):
        return AGAIN
    shared = view.overlap(a.near, b.near)
    return AGAIN if shared and (_again(view, a, b, shared) or _again(view, b, a, shared)) else 0.0


def _by_another(view: View, claim: Dated) -> bool:
    """Whether a length right behind a day tells what it came before: « le 9 mai, trois jours avant
    l'ouverture »."""
    document = view.documents[claim.document]
    tied = lexicon(document.language).table("before_or_after").get("yes", ())
    return any(
        c.kind == "duration"
        and 0 < c.start - claim.end <= BEHIND
        and document.text.startswith(tuple(f" {word} " for word in tied), c.end)
        for c in view.beside(claim)
    )


def _again(view: View, claim: Dated, other: Dated, shared: float) -> bool:
    return any(
        isinstance(d, Dated)
        and not d.value.relative
        and d.value.precision == "day"
        and (d.value.month, d.value.day) != (claim.value.month, claim.value.day)
        and view.overlap(d.near, other.near) >= shared
        for d in view.told(claim.document, "date")
    )


def since(claim: Claim) -> bool:
    """Whether a date is one from which something was counted."""
    return isinstance(claim, Dated) and claim.value.bound == "since"


def of_two_counts(view: View, a: Claim, b: Claim) -> bool:
    """Whether two days are those from which two numbers of one thing were counted, which differ:
    "9 fires since 2 May", "140 fires since January"; or two growths: "up 22 dollars since May"."""
    if not (isinstance(a, Dated) and isinstance(b, Dated)):
        return False
    if {a.value.bound, b.value.bound} != {"since"}:
        return False
    if all(concepts()["growing"].intersection(c.context) for c in (a, b)):
        grown = [[c.value for c in view.beside(x) if isinstance(c, Figure)] for x in (a, b)]
        grown = [[v for v in told if v.kind in GROWING] for told in grown]
        if all(grown) and not any(value in grown[1] for value in grown[0]):
            return True
    first, second = (
        {c.concept: c.value for c in view.beside(x) if isinstance(c, Figure) and c.kind == "count"}
        for x in (a, b)
    )
    both = first.keys() & second.keys()
    return bool(both) and all(first[concept] != second[concept] for concept in both)


def one_reading(view: View, a: Dated, b: Dated, reasons: list[str]) -> float:
    """Log-odds for days past beside which two articles tell one share or measure alike: "61.7% on
    2 June", "on 12 June, when 61.7% were out"."""
    if any(d.value.relative or d.value.bound or not _past(view, d) for d in (a, b)):
        return 0.0
    first, second = _reading(view, a), _reading(view, b)
    if first is None or second is None or concepts()["publishing"].intersection(a.near + b.near):
        return 0.0
    if first.kind != second.kind or first.value != second.value:
        return 0.0
    reasons.append(say("both tell one figure of that day"))
    return SAME_READING


def _reading(view: View, claim: Dated) -> Figure | None:
    """The share or measure nearest to a day, when no other day of the sentence is nearer to it."""
    beside = view.beside(claim)
    told = [c for c in beside if isinstance(c, Figure) and c.kind in READINGS]
    one = min(told, key=lambda c: _gap(c, claim), default=None)
    if one is None or len(digits(one.value)) <= FEW:
        return None
    days = (c for c in beside if isinstance(c, Dated))
    return None if any(_gap(one, d) < _gap(one, claim) for d in days) else one


def _gap(a: Claim, b: Claim) -> int:
    return max(a.start, b.start) - min(a.end, b.end)


def only_calendar(view: View, a: Claim, b: Claim) -> bool:
    """Whether the clauses of two dates share a word of the calendar and no other: "from the month
    of November", "in the month of December"."""
    shared = {*a.near}.intersection(b.near)
    languages = {view.documents[c.document].language for c in (a, b)}
    return bool(shared) and any(
        all(lexicon(code).match("duration_units", [word], 0) for word in shared)
        for code in languages
    )


def undated(view: View, claim: Claim) -> tuple[str, ...]:
    """The words of a sentence but for months and weekdays: two days of December share no matter."""
    return _undated(claim.context, view.documents[claim.document].language)


@lru_cache(maxsize=1 << 12)
def _undated(words: tuple[str, ...], code: str) -> tuple[str, ...]:
    known = lexicon(code)
    calendar = known.bit("date_months", "date_weekdays")
    return tuple(w for w in words if not known.word(w).bits & calendar)


def _past(view: View, claim: Dated) -> bool:
    """Whether a day lies before the news that an article tells."""
    published = view.documents[claim.document].published
    last = claim.value.high
    return published is not None and last is not None and (published - last).days > NEWS


def dated_alike(a: Dated, b: Dated) -> float:
    """Log-odds for how two dates are written: as exactly, as the bound of one thing."""
    odds = 0.5 if len(set(a.near) & set(b.near)) > 1 else 0.0
    if a.value.precision != b.value.precision:
        odds -= 1.4
    if a.value.bound and a.value.bound == b.value.bound:
        odds += 0.8  # two deadlines, two beginnings: an article has few
    return odds - (1.8 if "year" in (a.value.precision, b.value.precision) else 0.0)

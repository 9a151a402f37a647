"""Hard reasons for which two claims are never compared, whatever else they share."""

from __future__ import annotations

from functools import lru_cache

from factcheck.alignment import wording
from factcheck.alignment.as_of import averaged_or_running, of_two_days
from factcheck.alignment.before_after import on_two_sides, sides_told
from factcheck.alignment.bound_for import bound, bound_otherwise
from factcheck.alignment.bracket_rows import of_two_rows, row_told
from factcheck.alignment.camps import camp, other_camp
from factcheck.alignment.captioned import captioned, of_a_picture
from factcheck.alignment.compared_shares import share_or_growth, shared_or_grown
from factcheck.alignment.contests import another_contest
from factcheck.alignment.crowds import counted_by_others, of_crowd
from factcheck.alignment.days import of_two_counts, since
from factcheck.alignment.growths import of_two_sums, sums_beside
from factcheck.alignment.likeness import figure_slip, same_digits
from factcheck.alignment.placed import named_two_ways, own_name
from factcheck.alignment.race_times import clocked, of_another_runner
from factcheck.alignment.reasons import Reason, Reasons, whenever
from factcheck.alignment.recounts import counted_again, in_election
from factcheck.alignment.share_rows import another_row, in_list
from factcheck.alignment.sorts import another_sort, sort_told
from factcheck.alignment.standings import of_other_standing, standing
from factcheck.alignment.victors import of_two_matches, scored
from factcheck.alignment.view import View
from factcheck.alignment.vote_scopes import another_vote, of_a_ballot
from factcheck.alignment.wording import MODALITIES
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.counted import NATIONALS
from factcheck.claims.kinds.date import Dated
from factcheck.claims.kinds.rank import Rank
from factcheck.claims.kinds.score import Result, finals
from factcheck.claims.kinds.vote import Ballot
from factcheck.languages import available, concepts, meanings, one_table
from factcheck.messages import say
from factcheck.text.lexicon import strip_accents
from factcheck.values.compare_when import compare_when

WEEK = 7  # days before an article in which what it tells as news took place
TWO_DIGITS = 10  # figure of a length from which two of them hardly meet by chance
NEWS = 3  # days before an article in which what it tells was decided
MISPRINTS = ("magnitude", "exchanged digits")  # of a figure told as of the past by one article
APART = frozenset(("denied", "corrected", "hypothetical", "historical"))


def separator(view: View, a: Claim, b: Claim) -> str:
    """Why two claims are kept apart; "" when nothing does. Symmetric."""
    if a.modality != b.modality:
        apart = APART - {"historical"} if isinstance(a, Ballot | Dated) else APART
        if _one_time(a, b) or _one_deal(a, b) or _one_length(a, b) or _one_old_match(view, a, b):
            apart -= {"historical"}
        if a.modality in apart or b.modality in apart:
            told, *more = (MODALITIES[m] for m in sorted({a.modality, b.modality} & apart))
            return say("{first} and {second}", first=told, second=more[0]) if more else told
    if isinstance(a, Figure) and isinstance(b, Figure):
        if a.kind == "count" and other_concept(a.concept, b.concept):
            return wording.OTHER_THING
        if elsewhere(a.place, b.place):
            return wording.OTHER_PLACE
        if {a.role, b.role} == {"part", "total"} and not (a.concept and b.concept):
            return wording.OTHER_ROLE
        if any((a.role == some) != (b.role == some) for some in ("others", "some")):
            return wording.OTHER_ROLE
        attending = (a.role == "participants") != (b.role == "participants")
        if attending and a.concept and b.concept:
            return wording.OTHER_ROLE
    return SEPARATORS.first(view, a, b)


def _at_another_time(view: View, a: Claim, b: Claim) -> str:
    if not another_time(a, b) or _fewer_since(view, a, b) or _fewer_since(view, b, a):
        return ""
    told = _decided(view, a, b) or _decided(view, b, a) or _not_of_the_news(view, a, b)
    return "" if told else wording.OTHER_TIME


def _as_of_two_days(view: View, a: Claim, b: Claim) -> str:
    apart = of_two_days(view, a, b)
    fewer = apart and (_fewer_since(view, a, b) or _fewer_since(view, b, a))
    return wording.OTHER_TIME if apart and not fewer else ""


def _of_two_editions(view: View, a: Claim, b: Claim) -> str:
    first, second = view.editions(a), view.editions(b)
    both = first.keys() & second.keys()
    return wording.OTHER_EDITION if any(first[head] != second[head] for head in both) else ""


def _edition(view: View, claim: Claim) -> bool:
    """Whether a sentence names an edition; "her third term" is read as one too."""
    return bool(view.editions(claim)) and not isinstance(claim, Rank)


def _contest(view: View, claim: Claim) -> bool:
    voted = isinstance(claim, Figure) and claim.concept == "vote_cast"
    return voted or isinstance(claim, Result | Ballot)


SEPARATORS = Reasons(
    Reason(standing, whenever(wording.OTHER_THING, of_other_standing), by_one=True),
    Reason(lambda _, claim: claim.when, _at_another_time),
    Reason(row_told, whenever(wording.OTHER_SORT, of_two_rows), by_one=True),
    Reason(sides_told, whenever(wording.OTHER_TIME, on_two_sides)),
    Reason(averaged_or_running, _as_of_two_days),
    Reason(lambda _, claim: since(claim), whenever(wording.OTHER_THING, of_two_counts)),
    Reason(lambda _, claim: scored(claim), whenever(wording.OTHER_THING, of_two_matches)),
    Reason(captioned, whenever(wording.OTHER_THING, of_a_picture), by_one=True),
    Reason(lambda _, claim: clocked(claim), whenever(wording.OTHER_THING, of_another_runner)),
    Reason(sums_beside, whenever(wording.OTHER_THING, of_two_sums)),
    Reason(sort_told, whenever(wording.OTHER_SORT, another_sort), by_one=True),
    Reason(in_list, whenever(wording.OTHER_SORT, another_row), by_one=True),
    Reason(camp, whenever(wording.OTHER_SORT, other_camp)),
    Reason(of_a_ballot, another_vote),
    Reason(in_election, whenever(wording.OTHER_TIME, counted_again)),
    Reason(share_or_growth, whenever(wording.OTHER_THING, shared_or_grown)),
    Reason(of_crowd, whenever(say("counted by somebody else"), counted_by_others)),
    Reason(bound, whenever(wording.OTHER_PLACE, bound_otherwise), by_one=True),
    Reason(own_name, whenever(wording.OTHER_SORT, named_two_ways), by_one=True),
    Reason(_edition, _of_two_editions),
    Reason(_contest, another_contest, by_one=True),
)


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return frozenset(c for code in available() for c in one_table(code, "heads", "heads"))


@lru_cache(maxsize=1 << 12)
def other_concept(a: str, b: str) -> bool:
    """Whether two nouns name two things for sure: the lexicon knows both, and not as one.

    People in general ("personnes", "habitants") may be any persons; a noun that the lexicon does
    not know may be another word for the same.
    """
    if a == b or not all(c in _known() or c.startswith(NATIONALS) for c in (a, b)):
        return False
    if {a, b} <= concepts()["dwellings"]:
        return False
    people = concepts()["people"]
    return not ((a in people or b in people) and concepts()["persons"] >= {a, b})


def another_time(a: Claim, b: Claim) -> bool:
    """Whether both say when, and the times have nothing in common."""
    if a.when is None or b.when is None:
        return False
    return compare_when(a.when, b.when).verdict == "conflict"


def _one_time(a: Claim, b: Claim) -> bool:
    """Whether two shares, or two figures of which one looks like the other misprinted, are of one
    time that both sentences tell: none is history to the other."""
    if not (isinstance(a, Figure) and isinstance(b, Figure) and a.kind == b.kind):
        return False
    told = a.when is not None and b.when is not None and not another_time(a, b)
    return told and (a.kind == "percent" or figure_slip(a.value, b.value) in MISPRINTS)


def _one_old_match(view: View, a: Claim, b: Claim) -> bool:
    """Whether two results are of one year that both sentences tell: "the cup final of 1998"."""
    if not (isinstance(a, Result) and isinstance(b, Result) and finals(a, b)):
        return False
    years = [_year(view, c) for c in (a, b)]
    return years[0] is not None and years[0] == years[1]


def _year(view: View, claim: Claim) -> int | None:
    """The year of a claim, or the only one that its sentence tells."""
    if claim.when is not None:
        return claim.when.year if claim.when.year_source == "text" else None
    dates = [d for d in view.told(claim.document, "date") if d.sentence == claim.sentence]
    years = {d.value.year for d in dates if isinstance(d, Dated) and d.value.year_source == "text"}
    return years.pop() if len(years) == 1 else None


def _one_deal(a: Claim, b: Claim) -> bool:
    """Whether two prices of a purchase differ by exchanged digits: it was made once, and told as of
    the past by one article ("paid two years ago") it is no history of a figure that runs on."""
    if not (isinstance(a, Figure) and isinstance(b, Figure) and a.kind == b.kind == "money"):
        return False
    deals = concepts()["deals"]
    dealt = all(deals.intersection(c.context) for c in (a, b))
    return dealt and figure_slip(a.value, b.value) == "exchanged digits"


def _one_length(a: Claim, b: Claim) -> bool:
    """Whether two measures are one number with two units: 32 nautical miles, 32 kilometres. Where a
    thing took place years ago stays as it was, whichever tense tells it; two of such numbers hardly
    meet by chance."""
    if not (isinstance(a, Figure) and isinstance(b, Figure) and a.kind == b.kind == "measure"):
        return False
    told = same_digits(a.value, b.value) and (a.value.figure or 0) >= TWO_DIGITS
    return told and a.value.unit != b.value.unit and not another_time(a, b)


def _not_of_the_news(view: View, a: Claim, b: Claim) -> bool:
    """Whether one of two prices of a deal stands in a clause of its own, behind that which has the
    date: "resigned on Monday over a house that she bought for 420,000"."""
    return _one_deal(a, b) and (_in_own_clause(view, a) or _in_own_clause(view, b))


def _in_own_clause(view: View, claim: Claim) -> bool:
    """Whether a clause opens between the only date of a sentence and a figure behind it."""
    document = view.documents[claim.document]
    told = view.told(claim.document, "date")
    dates = [d for d in told if isinstance(d, Dated) and d.sentence == claim.sentence]
    if len(dates) != 1 or dates[0].end > claim.start:
        return False
    when, published = dates[0].value, document.published
    if published is None or when.low is None or not 0 <= (published - when.low).days <= WEEK:
        return False  # the year of the deal itself
    between = document.text[dates[0].end : claim.start]
    return bool(meanings(between, document.language, "clause_breaks"))


def _decided(view: View, a: Claim, b: Claim) -> bool:
    """Whether one figure is of days to come and the other clause tells when that was decided:
    "+6 % en janvier", "a voté mardi une hausse de 9 %"."""
    if not isinstance(a, Figure) or a.kind not in ("percent", "money") or not a.when or not b.when:
        return False
    published = view.documents[a.document].published
    ahead, told = a.when.low, b.when.high
    if published is None or ahead is None or told is None or ahead <= published:
        return False
    return abs((published - told).days) <= NEWS and bool(
        concepts()["decisions"].intersection(b.near)
    )


def _fewer_since(view: View, a: Claim, b: Claim) -> bool:
    """Whether one of two counts runs from an earlier day on, to no earlier one, and is the lower:
    134 ill since Thursday, 143 since Sunday. Two stretches of time do not explain that."""
    if not (isinstance(a, Figure) and isinstance(b, Figure) and a.kind == b.kind == "count"):
        return False
    if not a.concept or a.concept != b.concept or not (a.when and b.when):
        return False
    longer, shorter = (view.documents[c.document].published for c in (a, b))
    if longer is None or shorter is None or longer < shorter:
        return False
    first, second = a.when, b.when
    if not (first.bound == second.bound == "since" and first.low and second.low):
        return False
    few, many = a.value.high, b.value.low
    return first.low < second.low and few is not None and many is not None and few < many


def elsewhere(a: str, b: str) -> bool:
    """Whether two figures are counted in places whose names share no word; a country may hold
    whatever is no country."""
    if not a or not b or {*a.split()} & {*b.split()}:
        return False
    first, second = _lands(a), _lands(b)
    return bool(first) == bool(second) and not first & second


@lru_cache(maxsize=1 << 10)
def _lands(name: str) -> frozenset[str]:
    """The countries and continents that the words of a name, folded, stand for."""
    return frozenset(_atlas()[word] for word in name.split() if word in _atlas())


@lru_cache(maxsize=1)
def _atlas() -> dict[str, str]:
    """What each country and continent of one word is in every language."""
    found: dict[str, str] = {}
    for language in available():
        for table in ("countries", "continents"):
            for code, names in one_table(language, "places", table).items():
                found.update({strip_accents(n).casefold(): code for n in names if " " not in n})
    return found

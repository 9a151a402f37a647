"""Running totals: a toll that a later bulletin reports higher has grown; it is not contradicted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from factcheck.alignment.anchors import one_list
from factcheck.alignment.grown_tolls import told_as_grown
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import words
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.kinds.date import Dated
from factcheck.claims.kinds.rank import Rank
from factcheck.languages import concepts, meanings
from factcheck.values.quantity import same_unit

if TYPE_CHECKING:
    from factcheck.alignment.ledger import Pair

NEWS_DAYS = 6  # articles further apart report two states of things, unless one is a misprint
SURE_SLIPS = ("exchanged digits", "one digit", "magnitude")
SLIP_DAYS = 1  # articles this close that differ by exchanged digits print one total, not two
SLOW_DAYS = 3  # the same where what is counted is no people: lorries of a pile-up
TOO_SOON = 0.1  # of the usual time between two things of a row: the next is seldom so near
SAME_WORDS = 0.5  # log-odds of context from which weeks between two articles change no count
MONTH = 27  # days at least, of a stretch whose sum is a statistic
GROWN = 2  # totals of two articles that differ one way: all of the later bulletin has grown


def later(view: View, pair: Pair) -> bool:
    """Whether the later of two articles replaces the total of the earlier one."""
    a, b = pair.a, pair.b
    first, second = view.documents[a.document].published, view.documents[b.document].published
    if first is None or second is None:
        return _of_unknown_days(pair) or _still_counted(view, pair)
    if first == second:
        if not (isinstance(a, Figure) and isinstance(b, Figure)):
            return False
        grown = pair.comparability.slip != "exchanged digits" and told_as_grown(view, a, b)
        return grown or _still_counted(view, pair)
    if isinstance(a, Rank) and isinstance(b, Rank):  # the sixth win, a day after the fifth
        grown = a.head in concepts()["recurring"] and (a.number < b.number) == (first < second)
        return grown and not _rare(a, b, first, second)
    if not isinstance(a, Figure) or not isinstance(b, Figure):
        return False
    apart = abs((first - second).days)
    if _of_one_day(view, pair) or _both_final(view, pair) or _of_a_year_gone(view, pair):
        return False
    if apart > NEWS_DAYS and pair.comparability.slip not in SURE_SLIPS:
        return not _lasting(pair)
    if not running(a) or one_list(view, a, b):
        return False
    exchanged = pair.comparability.slip == "exchanged digits"
    slow = apart <= SLOW_DAYS and exchanged and a.concept not in concepts()["people"]
    if slow or (apart <= SLIP_DAYS and (exchanged or _one_hour(view, a, b))):
        return False
    earlier, late = (a, b) if first < second else (b, a)
    before, after = earlier.value.figure, late.value.figure
    grown = before is None or after is None or after >= before
    return grown and not _told_again(view, earlier, late)


def _one_hour(view: View, a: Claim, b: Claim) -> bool:
    """Whether two totals are told as of one hour, of one day where the hour stands behind them."""
    if a.clock and b.clock:
        return a.clock == b.clock
    if not a.clock and not b.clock:
        return False
    first, second = _hour(view, a), _hour(view, b)
    return bool(first) and first == second and bool(_days(view, a) & _days(view, b))


def _days(view: View, claim: Claim) -> frozenset[date]:
    """The days that the sentence of a claim names."""
    told = (c.value for c in view.beside(claim) if isinstance(c, Dated))
    return frozenset(when.low for when in told if when.low and when.low == when.high)


def _hour(view: View, claim: Claim) -> str:
    """The hour as of which a total is told, in its sentence or in the next one: « Ce bilan a été
    dressé à 17 heures », "The toll was put together at 5pm"."""
    if claim.clock:
        return claim.clock
    document = view.documents[claim.document]
    stop = claim.sentence[1]
    for other in view.of_kind(Claim, claim.document):
        low, high = other.sentence
        if other.clock and low >= stop and not document.text[stop:low].strip():
            said = words(view, claim.document, low, high)
            return other.clock if said.match("total_just_told", 0) else ""
    return ""


def _of_unknown_days(pair: Pair) -> bool:
    """Whether two tolls differ as those of two bulletins do, of an article without a day."""
    a, b = pair.a, pair.b
    if (
        not (isinstance(a, Figure) and isinstance(b, Figure))
        or pair.comparability.slip == "exchanged digits"
    ):
        return False
    told = {a.concept, b.concept} - {""}  # one may leave its noun out
    return len(told) == 1 and told <= concepts()["tolls"]


def _still_counted(view: View, pair: Pair) -> bool:
    """Whether one of two tolls of a day, or of no known day, is told as one that is still rising:
    "so far", « bilan encore provisoire ». Two exchanged digits are a slip all the same."""
    if not (running(pair.a) and running(pair.b)) or pair.comparability.slip == "exchanged digits":
        return False
    for claim in (pair.a, pair.b):
        document = view.documents[claim.document]
        if meanings(document.text[slice(*claim.sentence)], document.language, "still_counted"):
            return True
    return False


def _told_again(view: View, earlier: Figure, late: Figure) -> bool:
    """Whether an article after the later one has the figure of the earlier one again, and none as
    high as the later one, so that nothing grew: 62 lorries, then 72, then 62. Of people some are
    buried, found or flown out, and houses are rebuilt."""
    people = concepts()["persons"] | concepts()["tolls"] | concepts()["dwellings"]
    if not earlier.concept or earlier.concept in people:
        return False
    day = view.documents[late.document].published
    for name, document in view.documents.items():
        after = day is not None and document.published is not None and document.published > day
        if after and view.related(name, late.document) and view.related(name, earlier.document):
            told = [
                c
                for c in view.told(name, earlier.kind)
                if isinstance(c, Figure) and c.concept == earlier.concept
            ]
            again = [c for c in told if _as_told(c, earlier)]
            if again and all((c.value.figure or 0) <= (earlier.value.figure or 0) for c in told):
                return True
    return False


def _as_told(claim: Figure, earlier: Figure) -> bool:
    """Whether a count has the value of an earlier one, of the same part and place."""
    one = (claim.role, claim.place, claim.modality) == (earlier.role, earlier.place, "asserted")
    alike = claim.value.figure == earlier.value.figure
    return one and alike and same_unit(claim.value, earlier.value)


def _lasting(pair: Pair) -> bool:
    """Whether two counts a digit apart are of what stays as it was, told in much the same words:
    the 31 lorries of the convoy that was held up."""
    a, b = pair.a, pair.b
    if not (isinstance(a, Figure) and isinstance(b, Figure)) or a.kind != "count" or running(a):
        return False
    changing = a.concept in concepts()["step_functions"]
    alike = a.concept == b.concept != "" and pair.comparability.slip == "one short digit"
    return alike and not changing and pair.comparability.context >= SAME_WORDS


def _of_one_day(view: View, pair: Pair) -> bool:
    """Whether both clauses date to one day gone by what is counted on its day: marchers, not the
    dead, who are found for days."""
    days = {(w.low, w.high) for c in (pair.a, pair.b) if (w := c.when) and not w.bound}
    low, high = days.pop() if len(days) == 1 and pair.a.when and pair.b.when else (None, None)
    if low is None or low != high or not isinstance(pair.a, Figure):
        return False
    told = [view.documents[c.document].published for c in (pair.a, pair.b)]
    gone = all(day is not None and low < day for day in told)
    return gone and (not running(pair.a) or pair.a.concept in concepts()["of_a_day"])


def _of_a_year_gone(view: View, pair: Pair) -> bool:
    """Whether both clauses sum up one stretch of months that was over before either article, and
    the sums differ by a slip: the deaths of a year do not grow by the day."""
    times = [c.when for c in (pair.a, pair.b)]
    if pair.comparability.slip not in SURE_SLIPS or any(w is None or w.bound for w in times):
        return False
    spans = {(w.low, w.high) for w in times if w is not None}
    low, high = spans.pop() if len(spans) == 1 else (None, None)
    if low is None or high is None or (high - low).days < MONTH:
        return False
    told = [view.documents[c.document].published for c in (pair.a, pair.b)]
    return all(day is not None and high < day for day in told)


def _both_final(view: View, pair: Pair) -> bool:
    """Whether both sentences call their total the final one."""
    for claim in (pair.a, pair.b):
        said = words(view, claim.document, *claim.sentence)
        if not any(said.match("final_counts", i) for i in range(len(said.keys))):
            return False
    return True


def _rare(a: Rank, b: Rank, one: date, other: date) -> bool:
    """Whether a row counted from one time on grows too slowly for its next thing to have come
    between two articles: "the fifth closure since 2012", and the fourth a day later."""
    since = a.when
    if since is None or since != b.when or since.bound != "since" or since.low is None:
        return False
    usual = (min(one, other) - since.low).days / min(a.number, b.number)
    return abs((one - other).days) < TOO_SOON * usual


def another_bulletin(view: View, pairs: Iterable[Pair], agreeing: Iterable[Pair]) -> bool:
    """Whether two articles give several totals, all of one of them higher, and none alike.

    A misprint changes one number; the bulletin of a later hour changes all.
    """
    totals = {(p.a.start, p.b.start): _grown(p) for p in pairs if of_totals(view, p)}
    if len(totals) < GROWN or len(set(totals.values())) > 1:
        return False
    return not any(of_totals(view, pair) for pair in agreeing)


def of_totals(view: View, pair: Pair) -> bool:
    """Whether a pair is of running totals; one of them may leave its noun out."""
    if pair.comparability.slip == "exchanged digits" or _one_hour(view, pair.a, pair.b):
        return False  # one bulletin, misprinted
    if _of_one_day(view, pair) or _of_a_year_gone(view, pair):
        return False
    found = [c for c in (pair.a, pair.b) if isinstance(c, Figure)]
    return (
        len(found) == 2
        and any(map(running, found))
        and all(running(c) or not c.concept for c in found)
    )


def running(claim: Claim) -> bool:
    """Whether a claim is of a total that grows while its story unfolds: by what is counted, or by
    what became of them: "31 miners died"."""
    if not isinstance(claim, Figure):
        return False
    found = concepts()
    fate = claim.kind == "count" and not found["running_fates"].isdisjoint(claim.near)
    return fate or claim.concept in found["running_totals"]


def _grown(pair: Pair) -> bool:
    first, second = pair.a, pair.b
    left, right = (c.value.figure or 0 for c in (first, second) if isinstance(c, Figure))
    return left < right

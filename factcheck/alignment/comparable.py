"""Whether two claims answer one question: decided before their values are looked at.

Hard separators come first and say why. The rest is weighed: shared words of clause and sentence,
what is counted, whether the values look like one misprinted. The weights are those of a logistic
regression on labelled clusters, rounded (docs/comparability.md); those of ranks, and what is added
for single words, are judgement held against the same clusters.
"""

from __future__ import annotations

from math import exp
from typing import NamedTuple

from factcheck.alignment import wording
from factcheck.alignment.anchors import anchored
from factcheck.alignment.ballots import needed_by_one, votes_cast
from factcheck.alignment.cells import bare, of_columns
from factcheck.alignment.contests import results_alike
from factcheck.alignment.crossed import crossed
from factcheck.alignment.days import (
    dated_alike,
    long_past,
    one_reading,
    only_calendar,
    only_dates,
    told_of_others,
    two_days,
    two_sides,
    undated,
    whole_dates,
)
from factcheck.alignment.likeness import Slip, date_slip, far_apart, figure_slip, large, many_digits
from factcheck.alignment.magnitudes import one_quake, quake, two_quakes
from factcheck.alignment.milestones import one_milestone
from factcheck.alignment.odd_ones import crowd, odd_one
from factcheck.alignment.people_counted import aboard_or_dead, one_toll, women_only
from factcheck.alignment.placed import beside_both, placed_alike
from factcheck.alignment.purposes import TABLES, another_thing, economic, of_one_purpose, two_rates
from factcheck.alignment.rank_rows import ranks_alike
from factcheck.alignment.reasons import Reason, Reasons, whenever
from factcheck.alignment.schemes import one_sum
from factcheck.alignment.separators import APART, another_time, elsewhere, separator
from factcheck.alignment.share_rows import one_row
from factcheck.alignment.sizes import one_size
from factcheck.alignment.thousandfold import alone, by_chance
from factcheck.alignment.unlike import a_digit_wrong, unlike
from factcheck.alignment.view import View
from factcheck.alignment.wording import ROLES
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.kinds.date import Dated
from factcheck.claims.kinds.place import Located
from factcheck.claims.kinds.rank import Rank
from factcheck.claims.kinds.score import Result
from factcheck.claims.kinds.vote import Ballot
from factcheck.languages import concepts
from factcheck.messages import say

FORGIVEN = 0.5  # what a soft reason against comparing still takes from the odds
LITTLE = 0.07  # of the words of two sentences: less makes no one event of them
ANOTHER_THING = 1.5  # that one is of a pool, the other of a nursery
ONE_LIST = 0.6  # of the larger number of votes: the smaller one is seldom of the same candidate
ONE_ROW = 0.8  # that both shares are named as of one thing
ALONE = 0.5  # that two short counts, each the only one of its thing in its article, are one
ANOTHER_SIDE = 0.8  # that points are of another side, where no name is told beside both
CROSSED = 1.5  # that two digits of a long count changed place (crossed.py)
FORETOLD = 1.2  # that a share was only expected, and the later article has what came of it
EXPECTED = ("planned", "conditional")
SMALL = 10  # counts below it count many different things


class Weights(NamedTuple):
    """Log-odds that two differing claims of a kind answer one question."""

    start: float
    clause: float
    sentence: float
    names: float
    slips: dict[Slip, float]


FIGURES = Weights(
    -4.6, 1.5, 1.8, 0.2,
    {"exchanged digits": 3.5, "one digit": 1.9, "one short digit": 0.9, "magnitude": 4.3,
     "zeros": 2.2},
)  # fmt: skip
DATES = Weights(-3.8, 2.2, 0.9, 0.0, {"day": 1.7, "near day": 0.6, "month": 2.1, "year": 1.7})
PLACES = Weights(-3.6, 2.2, 1.8, 0.4, {})
RANKS = Weights(-2.4, 2.2, 1.8, 0.9, {})
RESULTS = Weights(-3.6, 2.2, 1.8, 0.6, {})


class Comparability(NamedTuple):
    """Log-odds of answering one question with the reasons, or why the two are never compared;
    ``context`` leaves the values out, ``odds`` adds how alike they are written."""

    context: float
    odds: float
    reasons: tuple[str, ...]
    slip: Slip = ""
    apart: str = ""

    @property
    def probability(self) -> float:
        """``odds`` as a probability."""
        return 1 / (1 + exp(-self.odds))


def comparable(view: View, a: Claim, b: Claim) -> Comparability:
    """Symmetric: the order of the two claims changes nothing."""
    reason = kept_apart(view, a, b)
    return Comparability(-9.0, -9.0, (), apart=reason) if reason else weighed(view, a, b)


def kept_apart(view: View, a: Claim, b: Claim) -> str:
    """Why two claims are never compared; "" when nothing keeps them apart."""
    reason = separator(view, a, b)
    if reason and not _misprinted(view, a, b):
        return reason
    return FURTHER.first(view, a, b)


FURTHER = Reasons(
    Reason(bare, whenever(wording.OTHER_THING, of_columns), by_one=True),
    Reason(quake, whenever(wording.OTHER_THING, two_quakes), by_one=True),
    Reason(economic, whenever(wording.OTHER_SORT, two_rates)),
    Reason(votes_cast, whenever(wording.OTHER_ROLE, needed_by_one)),
)


def weighed(view: View, a: Claim, b: Claim, *, agreed: bool = False) -> Comparability:
    """How comparable two claims are that nothing keeps apart; how alike two values are written is
    not asked of those that ``agreed``."""
    weights = _weights(a)
    clause, sentence = view.overlap(a.near, b.near), view.overlap(a.context, b.context)
    if isinstance(a, Located) and isinstance(b, Located):
        clause = beside_both(view, a, b)
    if isinstance(a, Dated):
        clause = 0.0 if only_calendar(view, a, b) else clause
    names = view.people_in(a) & view.people_in(b)
    odds = weights.start + weights.clause * clause + weights.sentence * sentence
    odds += view.distance(a.document, b.document)
    odds += weights.names * bool(names)
    reasons: list[str] = []
    if clause:
        reasons.append(wording.of_clause(round(100 * clause)))
    if sentence:
        reasons.append(wording.of_sentence(round(100 * sentence)))
    if names:
        reasons += map(wording.both_name, sorted(names)[:2])
    if _misprinted(view, a, b) and separator(view, a, b):
        odds -= FORGIVEN
    if a.clock and a.clock == b.clock:
        odds += 1.2
        reasons.append(say("both as of {clock}", clock=a.clock))
    far = far_apart(a, b)
    if not far and isinstance(a, Figure | Located):
        odds += anchored(view, a, b, reasons)
    slip: Slip = ""
    if isinstance(a, Figure) and isinstance(b, Figure):
        odds += _counted_alike(view, a, b, reasons)
        slip = figure_slip(a.value, b.value)
        if slip == "zeros" and a.value.open_ended != b.value.open_ended:
            slip = ""  # 150 000 in one town, "plus de 1,7 million" in the country
    elif isinstance(a, Dated) and isinstance(b, Dated):
        odds += dated_alike(a, b) + only_dates(view, a, b, reasons)
        one = one_milestone(view, a, b, reasons)
        odds += one or two_days(view, a, b)
        odds += told_of_others(view, a, b) + one_reading(view, a, b, reasons)
        # Any two articles have days that look alike; only shared words make one event of them.
        whole = whole_dates(view, a, b)
        matter = sentence >= LITTLE and view.overlap(undated(view, a), undated(view, b))
        told = one > 0 or clause or matter or whole
        slip = date_slip(a.value, b.value) if told else ""
        if slip == "month" and two_sides(view, a, b):
            slip = ""  # the day a book came out, the day a prize will be given
        past = long_past(view, a) and long_past(view, b)
        if slip == "year" and not past:
            slip = ""  # a year of the past and one to come are two events
        if slip and past:
            odds += 0.8 + whole
            reasons.append(say("both long before the articles"))
    elif isinstance(a, Located) and isinstance(b, Located):
        odds += placed_alike(view, a, b, bool(names), reasons)
    elif isinstance(a, Rank) and isinstance(b, Rank):
        odds += ranks_alike(view, a, b, reasons)
    elif isinstance(a, Ballot | Result) and isinstance(b, Ballot | Result):
        odds += results_alike(view, a, b, reasons)
    if agreed:
        return Comparability(odds, odds, tuple(reasons), slip)
    alike = weights.slips.get(slip, -1.0 if far else 0.0)
    if slip == "one short digit" and _telling(a, b):
        alike += 0.8
        if a.kind == "count" and all(isinstance(c, Figure) and alone(view, c) for c in (a, b)):
            alike += ALONE
    if slip == "exchanged digits" and large(a) and large(b) and (many_digits(a) or many_digits(b)):
        alike += 0.8
    if slip == "exchanged digits" and crossed(view, a, b):
        alike += CROSSED
    if a.modality != b.modality:
        # A plan and its outcome, a rumour and a fact; a place that is planned is another one.
        alike -= 1.5 if isinstance(a, Located) else 0.4
        alike -= FORETOLD * (_foretold(view, a, b) or _foretold(view, b, a))
    if isinstance(a, Figure) and isinstance(b, Figure):
        alike += 0.0 if wording.ONLY_ONE in reasons else unlike(view, a, b, slip)
        alike += a_digit_wrong(view, a, b, slip) if clause else 0.0
        alike += (crowd(view, a, b, slip) + odd_one(view, a, b, slip)) if slip else 0.0
        alike -= by_chance(view, a, b) if slip == "magnitude" else 0.0
    return Comparability(odds, odds + alike, tuple(reasons), slip)


def _foretold(view: View, a: Claim, b: Claim) -> bool:
    """Whether a later article has the share that an earlier one only expected."""
    if a.kind != "percent" or a.modality not in EXPECTED or b.modality != "asserted":
        return False
    before, after = (view.documents[c.document].published for c in (a, b))
    return before is not None and after is not None and before < after


def _weights(claim: Claim) -> Weights:
    if isinstance(claim, Figure):
        return FIGURES
    if isinstance(claim, Dated):
        return DATES
    if isinstance(claim, Rank):
        return RANKS
    return RESULTS if isinstance(claim, Ballot | Result) else PLACES


def _misprinted(view: View, a: Claim, b: Claim) -> bool:
    """Whether two figures are so surely one misprinted that two words for people, or a past told
    of one of them only, do not part them: 560 jobs and 650 people."""
    if not (isinstance(a, Figure) and isinstance(b, Figure)):
        return False
    if figure_slip(a.value, b.value) != "exchanged digits" or not (large(a) and large(b)):
        return False
    if a.modality != b.modality and {a.modality, b.modality} & (APART - {"historical"}):
        return False
    known = concepts()["people"] | concepts()["posts"]
    return not (another_time(a, b) or elsewhere(a.place, b.place)) and (
        a.concept == b.concept or {a.concept, b.concept} <= {"", *known} or crossed(view, a, b)
    )


def _telling(a: Claim, b: Claim) -> bool:
    """Whether two digits tell as much as three: shares and small counts of one thing have two."""
    if not (isinstance(a, Figure) and isinstance(b, Figure)) or large(a) or large(b):
        return False
    return a.kind == "percent" or (bool(a.concept) and a.concept == b.concept)


def _counted_alike(view: View, a: Figure, b: Figure, reasons: list[str]) -> float:
    odds = 0.0
    if a.concept and a.concept == b.concept:
        odds += 0.9
        reasons.append(wording.both_count(a.head or a.concept))
    elif a.concept and b.concept and a.kind == "count" and view.one_language(a, b):
        odds -= 1.2
    if a.role == b.role and a.role not in ("total", "part", "others", "some"):
        odds += 1.4
        reasons.append(say("both of {role}", role=ROLES.get(a.role, a.role)))
    if (a.part_of and b.value == a.part_of) or (b.part_of and a.value == b.part_of):
        odds += 0.8
        reasons.append(say("one gives as the part what the other gives as the whole"))
    first, second = a.value.figure, b.value.figure
    if first is not None and second is not None:
        if max(abs(first), abs(second)) < SMALL and not a.value.unit:
            odds -= 0.3 if a.concept and a.concept == b.concept else 0.9
        larger = max(abs(first), abs(second))
        share = min(abs(first), abs(second)) / larger if larger else 0.0
        odds += 1.2 * share
        if a.concept == b.concept == "vote_cast" and share < ONE_LIST:
            odds -= 1.2  # every list and every candidate has votes of its own
    if a.kind == "percent" and one_row(view, a, b):
        odds += ONE_ROW
    if a.concept == b.concept == "point" and not {*a.names} & {*b.names}:
        odds -= ANOTHER_SIDE
    if a.kind == "count":
        odds += one_toll(view, a, b, reasons) + women_only(view, a, b) + aboard_or_dead(a, b)
        odds += one_quake(view, a, b, reasons) + one_size(view, a, b, reasons)
    if _timed(a) and _timed(b) and view.people_in(a) & view.people_in(b):
        odds += 3.0
        reasons.append(say("both time one person to the second"))
    if another_thing(a, b):
        odds -= ANOTHER_THING
    elif a.kind in TABLES:
        told = of_one_purpose(view, a, b, reasons)
        odds += told or (one_sum(view, a, b, reasons) if a.kind == "money" else 0.0)
    if a.kind == "duration":
        # Of terms and sentences each person has their own.
        odds -= 1.2 if view.people_in(a) == view.people_in(b) else 2.0
    return odds


def _timed(claim: Figure) -> bool:
    """Whether a length is told to the second: the time of a race, not how long a thing takes."""
    return claim.kind == "duration" and claim.value.unit == "second" and (claim.value.low or 0) > 60

"""What two sentences say beside the claims held against each other: the same day, the same figure.

"31,8 mm tombés à Lunel" and "les 31,8 mm de mercredi, à Sète" share no word but are about
one reading; so are two figures that both sentences date to one day.
"""

from __future__ import annotations

import re

from factcheck.alignment import wording
from factcheck.alignment.likeness import LONG, digits
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.kinds.date import Dated
from factcheck.claims.kinds.place import Located
from factcheck.messages import say
from factcheck.values.quantity import same_unit
from factcheck.values.when import When

# Of the labelled conflicts of figures 23 in 122 speak of one day, of other pairs 71 in 7 985.
ONE_DAY = 1.8
ONE_PERIOD = 1.0  # a month or a year; any day, where places differ: people travel
ONE_FIGURE = 1.2
ONE_LENGTH = 2.3
ONE_ROW = 2.4  # a share beside one and the same number: "134 noyés, soit 6 % de moins"
ONE_LIST = 1.2  # a share of another place that both lists give alike
LEAST = 10_000  # a number that rounding leaves telling
NEAR = 90  # characters from a share to that number
NUMBER = re.compile(r"\d(?:[ .,'’\u00a0\u202f]?\d)+")
BEHIND = 24  # characters from a distance to the name of the place: " à l'ouest d'"
ONE_SPOT = 1.6  # that one number of miles and of kilometres is from one place
YEAR = re.compile(r"(?:19|20)\d\d")
ONE_COMPANION = 1.0  # "214 passagers et 11 membres d'équipage": a long figure beside both counts


def anchored(view: View, a: Claim, b: Claim, reasons: list[str]) -> float:
    """Log-odds that two sentences tell one thing, by what stands beside their figures or places."""
    odds = 0.0
    (days, figures), (other_days, other_figures) = view.asked(_beside, a), view.asked(_beside, b)
    days &= other_days
    if days:
        day = min(days)
        exact = isinstance(a, Figure) and len(day) == len("2025-01-31")
        odds += ONE_DAY if exact else ONE_PERIOD
        reasons.append(wording.both_on(day))
    if isinstance(a, Figure) and isinstance(b, Figure) and _only_lengths(view, a, b):
        odds += ONE_LENGTH
        reasons.append(say("the only length of time in each article"))
    if one_spot(view, a, b):
        odds += ONE_SPOT
        reasons.append(say("both measured from one place"))
    one = isinstance(a, Figure) and isinstance(b, Figure) and a.concept == b.concept != ""
    if one and a.kind == "count" and figures & other_figures:
        odds += ONE_COMPANION
        reasons.append(wording.both_beside(min(figures & other_figures)))
    if isinstance(a, Figure) and isinstance(b, Figure) and a.kind == b.kind == "percent":
        told = _alike(view.asked(companions, a), view.asked(companions, b))
        if told:
            odds += ONE_ROW
            reasons.append(wording.both_beside(min(told)))
        if rows := one_list(view, a, b):
            odds += ONE_LIST
            reasons.append(wording.both_beside(" ".join(min(rows))))
    if isinstance(a, Located) and isinstance(b, Located) and figures & other_figures:
        odds += ONE_FIGURE
        reasons.append(wording.both_beside(min(figures & other_figures)))
    return odds


def one_spot(view: View, a: Claim, b: Claim) -> bool:
    """Whether one number is told in two units from the same place: "three miles off Ushant", « à
    trois kilomètres d'Ouessant ». Of two numbers each may be the distance of something else."""
    if not (isinstance(a, Figure) and isinstance(b, Figure)) or a.kind != "measure":
        return False
    if a.value.figure != b.value.figure or same_unit(a.value, b.value):
        return False
    return bool(_measured_from(view, a) & _measured_from(view, b))


def _measured_from(view: View, claim: Figure) -> frozenset[str]:
    """The names of the claim's sentence that start right behind a distance."""
    after = view.documents[claim.document].text[claim.end : claim.sentence[1]]
    return frozenset(name for name in claim.names if 0 < after.find(name) <= BEHIND)


def _alike(numbers: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """The numbers of both sentences, one of them rounded or not: 52 000 and 51 960."""
    return numbers & others or frozenset(
        n for n in numbers for other in others if _rounded(int(n), int(other))
    )


def _rounded(a: int, b: int) -> bool:
    """Whether one long number is the other to the thousand, or to the hundred."""
    exact, rough = sorted((a, b), key=lambda n: len(str(n).rstrip("0")), reverse=True)
    if min(a, b) < LEAST or len(str(exact).rstrip("0")) <= LONG:
        return False
    return any(rough % unit == 0 and round(exact / unit) * unit == rough for unit in (1000, 100))


def one_list(view: View, a: Figure, b: Figure) -> frozenset[tuple[str, str]]:
    """The shares of other places, with their places, that the lists of two shares of one place have
    in common."""
    if not a.kind == b.kind == "percent" or not a.place == b.place != "":
        return frozenset()
    return _elsewhere(view, a) & _elsewhere(view, b)


def _elsewhere(view: View, claim: Figure) -> frozenset[tuple[str, str]]:
    """The shares of other places that a sentence has: "40 % à Ath et 30 % à Huy"."""
    return frozenset(
        (c.place, c.value.text())
        for c in view.beside(claim)
        if isinstance(c, Figure) and c.kind == "percent" and c.place not in ("", claim.place)
    )


def companions(view: View, claim: Claim) -> frozenset[str]:
    """The numbers that a share stands beside, with no other share between: "134 noyés, -6 %"."""
    text = view.documents[claim.document].text
    beside = view.beside(claim)
    shares = [c for c in beside if c.kind == "percent"]
    low = max(
        [claim.sentence[0], claim.start - NEAR, *(c.end for c in shares if c.end <= claim.start)]
    )
    high = min(
        [claim.sentence[1], claim.end + NEAR, *(c.start for c in shares if c.start >= claim.end)]
    )
    taken = [(c.start, c.end) for c in (claim, *beside) if c.kind in ("percent", "date")]
    return frozenset(
        "".join(filter(str.isdigit, told.group()))
        for told in NUMBER.finditer(text, low, high)
        if not any(start < told.end() and told.start() < end for start, end in taken)
        and not YEAR.fullmatch(told.group())
    )


def _only_lengths(view: View, a: Figure, b: Figure) -> bool:
    """Whether each article has no other length of time, both in one unit, and not of two people."""
    if a.kind != "duration" or a.value.unit != b.value.unit:
        return False
    first, second = view.people_in(a), view.people_in(b)
    if first and second and not first & second:
        return False
    return all(len(view.told(c.document, "duration")) == 1 for c in (a, b))


def _beside(view: View, claim: Claim) -> tuple[frozenset[str], frozenset[str]]:
    """Days and figures beside a claim."""
    told = view.beside(claim)
    dates = (c.value for c in told if isinstance(c, Dated))
    figures = (c.value for c in told if isinstance(c, Figure))
    return (
        frozenset(when.text() for when in dates if _told(when)),
        frozenset(value.text() for value in figures if len(digits(value)) >= LONG),
    )


def _told(when: When) -> bool:
    return when.low is not None and not when.bound and not when.interval

"""A share and the counts it comes from: what they make, how near it is, what else gives it."""

from __future__ import annotations

from itertools import permutations

from factcheck.alignment.likeness import far_off
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import words
from factcheck.claims.claim import Figure
from factcheck.claims.kinds.share import Share
from factcheck.values.quantity import Quantity

FRACTION_SLACK = 8.0  # percentage points by which "a third" may miss
FRACTION_SHARE = 0.25  # of the fraction: "one in five" is not one in eight
# Shares with a name: counts that make one of them to the point are told by it and by no other.
NAMED = (10, 20, 25, 100 / 3, 40, 50, 60, 200 / 3, 75, 80, 90)
NAMED_SLACK, CLOSE = 4.0, 0.7
TIMES = 4  # times a share that its counts make: of 78 labelled pairs none
SLIP = 16  # points by which a share at a distance from its counts may miss them and be their slip
MOST_FIGURES = 10
CLOSING = frozenset(",.;:)")


def percent(share: Quantity) -> float:
    """A percentage or a fraction in per cent."""
    return (share.low or 0) * (100 if share.fraction else 1)


def ratio(part: Quantity, whole: Quantity) -> tuple[float, float]:
    """The least and the most the counts allow, in per cent, given how they are rounded."""
    (a, b), (c, d) = part.interval(), whole.interval()
    return 100 * a / d if d else 0.0, 100 * b / c if c else 0.0


def beyond(stated: float, real: tuple[float, float]) -> bool:
    """Whether a share is so far from what two counts make that they count something else."""
    return all(far_off(stated, end, TIMES) for end in real)


def likely(stated: float, real: float) -> bool:
    """Whether a share told at a distance can be the slip of the one its counts give, or of what
    they leave; of next to nothing all is left, and any high share would be near it."""
    return abs(stated - real) <= SLIP or abs(stated - (100 - real)) <= min(SLIP, real)


def near(stated: float, real: tuple[float, float], share: Quantity) -> bool:
    """Within the last digit written: copy cuts decimals off as often as it rounds them."""
    if share.fraction:
        middle = (real[0] + real[1]) / 2
        slack = NAMED_SLACK if any(abs(middle - n) < CLOSE for n in NAMED) else FRACTION_SLACK
        slack = min(slack, FRACTION_SHARE * stated)
    elif share.approximation == "exact":
        slack = share.step
    else:
        low, high = share.interval()
        return low - share.step <= real[1] and real[0] <= high + share.step
    return real[0] - slack <= stated <= real[1] + slack


def _of_the_part(view: View, claim: Share) -> bool:
    """Whether a share is told right behind its counts and of nothing else: "or 60 per cent of the
    fleet", "soit 60 %."; "or 75 per cent without any" is of the rest."""
    end = claim.evidence[0].end
    after = words(view, claim.document, end, claim.sentence[1])
    closed = not after.keys or after.tokens.surfaces[0] in CLOSING
    return not claim.adjacent and (closed or bool(after.match("partitives", 0)))


def explained(view: View, claim: Share, stated: float) -> bool:
    """Whether another figure nearby gives the percentage, or what is left of the whole does."""
    part, whole = claim.part.low or 0, claim.whole.low or 0
    tied = {float(part), float(whole)}
    figures = [*sorted(tied), *(float(x) for x in claim.others[:MOST_FIGURES])]
    found = [100 * (whole - part) / whole] if whole and not _of_the_part(view, claim) else []
    if part > whole > 0:
        found.append(100 * (part - whole) / whole)  # by how much the one is more
    here = {
        c.value.low for c in view.of_kind(Figure, claim.document) if c.sentence == claim.sentence
    }
    for a, b in permutations(figures, 2):
        # Two small numbers of other sentences give almost any percentage.
        own = claim.adjacent or {a, b} & tied or {a, b} <= here
        if b and own and {a, b} != tied:
            found += [100 * a / b, 100 * abs(b - a) / b]
            if {a, b} & here - tied or claim.adjacent:
                found.append(100 * a / (a + b))
    # Of the many figures around, three give almost any percentage: only those of its own sentence.
    close = [x for x in figures if x in tied or x in here or claim.adjacent]
    for a, b, c in permutations(close[:6], 3):
        if c:
            found += [100 * (a + b) / c, 100 * (a - b) / c]
        if c > b:
            found.append(100 * a / (c - b))
    return any(near(stated, (x, x), claim.share) for x in found)

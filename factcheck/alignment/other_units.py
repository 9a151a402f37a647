"""One figure with two units: from how much context on it is one fact with a unit misprinted."""

from __future__ import annotations

from factcheck.alignment.likeness import ages_apart, digits, one_dollar, one_mile, same_digits
from factcheck.claims.claim import Claim, Figure
from factcheck.values.quantity import same_unit

OTHER_UNIT_AT = -3.3  # context from which one sum with two currencies is one fact
OTHER_MEASURE_AT = -3.5  # the same for a measure: one long number, two units of one dimension
HUNDRED, TEN, ROUND_UNIT_AT, SHORT_UNIT_AT = 100, 10, -3.0, -1.0  # the same for 90 and for 3


def unit_limit(claim: Claim) -> float:
    """The log-odds of context from which two units of a figure are one fact."""
    if isinstance(claim, Figure) and len(digits(claim.value)) == 1:
        # "90" is a figure to misprint the unit of; so is "3", where two sentences tell one thing.
        return ROUND_UNIT_AT if (claim.value.figure or 0) >= TEN else SHORT_UNIT_AT
    long = isinstance(claim, Figure) and (claim.value.figure or 0) >= HUNDRED
    return OTHER_MEASURE_AT if claim.kind == "measure" and long else OTHER_UNIT_AT


def other_unit(a: Claim, b: Claim) -> bool:
    """Whether two figures have the same digits and another unit, which no conversion explains."""
    return (
        isinstance(a, Figure)
        and isinstance(b, Figure)
        and not same_unit(a.value, b.value)
        and same_digits(a.value, b.value)
        and not one_dollar(a, b)
        and not one_mile(a, b)
        and not ages_apart(a, b)
    )

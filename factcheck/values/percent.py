"""Percentages and percentage points."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.values.amounts import (
    Amount,
    Unit,
    approximated_after,
    quantity,
    signed,
    unit_start,
    with_far_end,
)
from factcheck.values.number_words import NumberWords
from factcheck.values.numeral import near_word
from factcheck.values.part import Found


def unit_at(scan: Scan, at: int) -> Unit | None:
    """The percent sign or words at a token."""
    found = scan.match("percent_units", at)
    return Unit("percent", found.meaning, at + found.length) if found else None


def read(scan: Scan, amount: Amount, taken: bytearray, words: NumberWords) -> Found | None:
    """The amount as a percentage: with its sign, or as points of one named nearby."""
    unit = unit_at(scan, unit_start(scan, amount)) or _points(scan, amount)
    if unit is None:
        return None
    amount, stop = with_far_end(scan, amount, unit, unit_at, words)
    amount = signed(scan, amount)
    amount = approximated_after(scan, amount, stop)
    value = quantity(amount, "percent", unit.code)
    return Found("percent", amount.first, stop, value, (amount.before, max(stop, amount.after)))


def _points(scan: Scan, amount: Amount) -> Unit | None:
    """``trois points, à 41,6 %``: points of a percentage need one in the same sentence."""
    at = unit_start(scan, amount)
    found = scan.match("point_units", at)
    if found is None or amount.high > 100:
        return None
    if near_word(scan, "percent_units", at, 30):
        return Unit("percent", found.meaning, at + found.length)
    return None


CASES = (
    ("fr", "Il obtient 52,46 % des voix.",
     (("percent", "52,46 %", {"low": 52.46, "high": 52.46}),)),
    ("fr", "Près de 60% des sondés.", (("percent", "60%", {"low": 54, "high": 60}),)),
    ("fr", "La part a progressé de trois points, à 41,6 %.",
     (("percent", "trois points", {"low": 3, "high": 3, "points": True}),
      ("percent", "41,6 %", {"low": 41.6, "high": 41.6}))),
    ("fr", "Le CAC 40 a perdu 54 points.", (("number", "54", {"low": 54, "high": 54}),)),
    ("en", "Between 10% and 15% of crops were lost.",
     (("percent", "10% and 15%", {"low": 10, "high": 15}),)),
    ("en", "Support dropped from 41% to 36%.",
     (("percent", "41%", {"low": 41, "high": 41}), ("percent", "36%", {"low": 36, "high": 36}))),
)  # fmt: skip

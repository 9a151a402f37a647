"""A sum whose currency was told just before: "640 millions d'euros, contre 93 millions".

Only millions and more that count nothing themselves. In one sentence the figure before must be
money and a word lead from it to this one ("contre", "after"); or what costs, earns or owes stands
before the figure and the paragraph has told its currency.
"""

from __future__ import annotations

from collections.abc import Callable

from factcheck.text import Scan
from factcheck.text.lexicon import DIGITS, LETTERS
from factcheck.values.amounts import Amount, Unit
from factcheck.values.date_bare import preceded

_SCALE = 1_000_000
_CUE = 14  # tokens from what costs or earns to the figure
_FIGURE = 5  # tokens from the digits of a sum to its currency: "2,5 milliards de dollars"
_BACK = 80  # tokens in which the paragraph has told its currency

UnitAt = Callable[[Scan, int], Unit | None]


def elided(scan: Scan, amount: Amount, unit_at: UnitAt) -> str | None:
    """The currency of a figure that has none beside it; None when it may count things."""
    if amount.numeral.scale < _SCALE or _owned(scan, amount.stop):
        return None
    low = scan.sentence(amount.first)[0]
    if preceded(scan, "money_going_on", amount.before):
        code = _told(scan, low, amount.before, unit_at, only_last=True)
        if code:
            return code
    cues = scan.lexicon.bit("money_told")
    near = scan.between(cues, max(low, amount.first - _CUE), amount.first)
    cue = next((k for k in reversed(near) if scan.match("money_told", k)), None)
    if cue is None or any(
        not _percent(scan, k) and _currency(scan, k, amount.first, unit_at) is None
        for k in scan.between(DIGITS, cue, amount.first)
    ):
        return None  # « coûte 48 millions d'euros et transporte 31 millions de tonnes, ou 29 »
    start = max(scan.block(amount.first)[0], amount.first - _BACK)
    return _told(scan, start, amount.first, unit_at, only_last=False)


def _owned(scan: Scan, at: int) -> bool:
    """Whether a noun or its "de" follows, so that the figure counts it."""
    if at >= len(scan) or not scan.bits[at] & LETTERS:
        return False
    return scan.match("money_follow", at) is None


def _told(scan: Scan, low: int, high: int, unit_at: UnitAt, *, only_last: bool) -> str | None:
    """The currency of the last sum in ``[low, high)``; with ``only_last`` no count after it."""
    for k in reversed(scan.between(DIGITS, low, high)):
        code = _currency(scan, k, high, unit_at)
        if code:
            return code
        if only_last and not _percent(scan, k):
            return None
    return None


def _currency(scan: Scan, at: int, high: int, unit_at: UnitAt) -> str | None:
    """The currency of the figure whose digits stand at ``at``, before it or after it."""
    sign = scan.match("currency_signs", at - 1) if at else None
    if sign and not scan.bits[at - 1] & LETTERS:
        return sign.meaning
    for after in range(at + 1, min(at + _FIGURE, high + 1)):
        unit = unit_at(scan, after)
        if unit and unit.factor == 1:
            return unit.code
        if after < len(scan) and scan.bits[after] & DIGITS:
            return None
    return None


def _percent(scan: Scan, at: int) -> bool:
    """Whether a figure is a share; the digits behind its comma are part of it."""
    return at + 1 < len(scan) and scan.match("percent_units", at + 1) is not None

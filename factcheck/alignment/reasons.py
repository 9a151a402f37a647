"""Reasons to keep claims apart, each asked only of pairs that tell what it rests on.

A claim meets those of dozens of articles, and most reasons rest on something that few claims tell:
a ballot, a crowd, a row of a list. What each claim tells is worked out once, as one number with a
bit a reason. A pair is asked for a reason where both have its bit, or where one of them is enough.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim

Apart = Callable[[View, Claim, Claim], str]


class Reason(NamedTuple):
    """Why two claims are kept apart, "" for a pair that it does not concern.

    ``told`` is what a claim must tell for it: without it ``apart`` holds of no pair, or of none
    whose other claim does not tell it either, where ``by_one`` is enough.
    """

    told: Callable[[View, Claim], object]
    apart: Apart
    by_one: bool = False


def whenever(reason: str, holds: Callable[[View, Claim, Claim], bool]) -> Apart:
    """The check that tells a reason for the pairs of which something holds."""
    return lambda view, a, b: reason if holds(view, a, b) else ""


class Reasons:
    """Some reasons in the order in which they are asked for."""

    def __init__(self, *reasons: Reason) -> None:
        self._reasons: Sequence[Reason] = reasons
        self._by_one = sum(1 << i for i, reason in enumerate(reasons) if reason.by_one)
        self._told = self._bits  # one key for what is asked of each claim

    def _bits(self, view: View, claim: Claim) -> int:
        """The bits of the reasons that a claim tells something for."""
        return sum(1 << i for i, r in enumerate(self._reasons) if r.told(view, claim))

    def first(self, view: View, a: Claim, b: Claim) -> str:
        """The first reason that holds of a pair; "" for none."""
        one, other = view.asked(self._told, a), view.asked(self._told, b)
        asked = (one & other) | ((one | other) & self._by_one)
        while asked:
            lowest = asked & -asked
            if apart := self._reasons[lowest.bit_length() - 1].apart(view, a, b):
                return apart
            asked ^= lowest
        return ""

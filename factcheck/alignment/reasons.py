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


class Reasons:
    """Some reasons in the order in which they are asked for."""

    def __init__(self, name: str, *reasons: Reason) -> None:
        self.name = name
        self.reasons: Sequence[Reason] = reasons
        self.by_one = sum(1 << i for i, reason in enumerate(reasons) if reason.by_one)

    def told(self, view: View, claim: Claim) -> int:
        """The bits of the reasons that a claim tells something for; asked once a claim."""
        known = view.bits[self.name].get(id(claim))
        if known is None:
            known = sum(1 << i for i, r in enumerate(self.reasons) if r.told(view, claim))
            view.bits[self.name][id(claim)] = known
        return known

    def first(self, view: View, a: Claim, b: Claim) -> str:
        """The first reason that holds of a pair; "" for none."""
        one, other = self.told(view, a), self.told(view, b)
        asked = (one & other) | ((one | other) & self.by_one)
        while asked:
            lowest = asked & -asked
            if apart := self.reasons[lowest.bit_length() - 1].apart(view, a, b):
                return apart
            asked ^= lowest
        return ""

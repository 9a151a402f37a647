"""The kinds of token: words that look alike and open phrases of the same tables are of one kind."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from operator import or_


class Kinds(dict[int, int]):
    """Bits → the number of the kind of token that has them, as they come.

    There is one object a number: sets of them then meet without comparing values.
    """

    def __init__(self) -> None:
        self._order: list[int] = []  # the bits of each kind
        self._numbers: list[int] = []
        self._carriers: dict[int, tuple[int, set[int]]] = {}

    def __missing__(self, bits: int) -> int:
        number = self[bits] = len(self._order)
        self._order.append(bits)
        self._numbers.append(number)
        return number

    def carriers(self, mask: int) -> set[int]:
        """The kinds of token whose bits hold any bit of ``mask``; not to be changed."""
        order = self._order
        known = self._carriers.get(mask)
        if known is not None and known[0] == len(order):
            return known[1]
        tried, found = known or (0, set())
        new = zip(self._numbers[tried:], order[tried:], strict=True)
        found.update([kind for kind, bits in new if bits & mask])
        self._carriers[mask] = len(order), found
        return found

    def held(self, kinds: Iterable[int]) -> int:
        """The bits of some kinds of token together."""
        return reduce(or_, map(self._order.__getitem__, kinds), 0)

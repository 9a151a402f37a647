"""Sums whose magnitude their own total vouches for: the items of "420 000 euros : 300 000 pour …".

"120 000 euros pour la tribune" among the items of a sum is no misprint of a thousandfold: its
total would not hold. Only a figure told of the same tribune, elsewhere, can be one.
"""

from __future__ import annotations

from factcheck.alignment.view import View
from factcheck.claims.claim import Figure
from factcheck.claims.kinds.breakdown import Breakdown

OF_ONE_ITEM = 0.3  # of the words of a clause: what makes the other figure one of the same item


def vouched(view: View, a: Figure, b: Figure) -> bool:
    """Whether one of two figures is an item of a sum, the other none, and of something else."""
    return _item(view, a) != _item(view, b) and view.overlap(a.near, b.near) < OF_ONE_ITEM


def _item(view: View, figure: Figure) -> bool:
    """Whether the total that a figure's sentence states holds the figure as one of its parts."""
    return any(
        part.start <= figure.start < part.end
        for whole in view.of_kind(Breakdown, figure.document)
        for part in whole.evidence[1:]
    )

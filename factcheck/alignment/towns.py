"""Pairs of towns of which only one can be meant, by a figure or by the headline."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.headline_towns import headline_towns
from factcheck.alignment.ledger import Pair
from factcheck.alignment.town_rows import towns_by_figure
from factcheck.alignment.view import View


def of_towns(view: View) -> Iterator[Pair]:
    """The towns told by one telling figure, and those that a headline has alone."""
    yield from towns_by_figure(view)
    yield from headline_towns(view)

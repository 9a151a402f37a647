"""Pairs of places of which only one can be meant, by each way of telling so."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.between_places import between_places
from factcheck.alignment.headline_towns import headline_towns
from factcheck.alignment.ledger import Pair
from factcheck.alignment.places_apart import places_apart
from factcheck.alignment.scenes import two_scenes
from factcheck.alignment.strangers import strangers
from factcheck.alignment.town_rows import towns_by_figure
from factcheck.alignment.view import View


def rival_places(view: View) -> Iterator[Pair]:
    """By what is measured from them, what happens there, who names them, a figure, the headline,
    what it lies between; a pair may come more than once."""
    for told_by in (
        places_apart,
        two_scenes,
        strangers,
        towns_by_figure,
        headline_towns,
        between_places,
    ):
        yield from told_by(view)

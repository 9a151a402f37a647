"""A place as a text names it, and what contains what."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Literal

from factcheck.messages import say
from factcheck.text.lexicon import strip_accents
from factcheck.values.comparison import AGREE, Comparison
from factcheck.values.name_data import (
    articles,
    continent_of,
    country_groups,
    holding_regions,
    in_full,
)
from factcheck.values.part import Value

MAY_HOLD = Comparison("not_comparable", say("one may lie in the other"))

PlaceKind = Literal["city", "region", "country", "continent", "unknown"]


class Place(Value):
    """``name`` as written; ``id`` the same in every language (``London, GB``), "" when unknown.

    ``country`` is an ISO 3166 code ("" when unknown); of a continent or wider region, ``id`` is
    its code in the world table.
    """

    name: str
    id: str = ""
    country: str = ""
    kind: PlaceKind = "unknown"

    def normal(self) -> dict[str, Any]:
        """``{"name"}``."""
        return {"name": self.name}

    def text(self) -> str:
        """The name as written."""
        return self.name


def contains(wide: Place, narrow: Place) -> bool | None:
    """Whether ``wide`` holds ``narrow``; None when the tables cannot tell."""
    if same_place(wide, narrow):
        return True
    if not (wide.id and narrow.id):
        return None
    if wide.kind == "continent":
        held = country_groups().get(wide.id, frozenset())
        if narrow.kind == "continent":
            inner = country_groups().get(narrow.id, frozenset())
            return bool(inner) and inner <= held
        return narrow.country in held
    if wide.kind == "country":
        return narrow.kind != "continent" and narrow.country == wide.country
    if wide.kind == "region" and narrow.kind in ("city", "region"):
        apart = narrow.kind == "region" and not {wide.id, narrow.id} & holding_regions()
        return False if apart or wide.country != narrow.country else None
    return False


def same_place(a: Place, b: Place) -> bool:
    """Whether two names are one place by the tables, or are spelled alike."""
    if a.id and b.id:
        return a.id == b.id
    return _fold(a.name) == _fold(b.name)


def compare_places(a: Place, b: Place) -> Comparison:
    """Agree, compatible (one holds the other), conflict, or not comparable.

    A region and a town of one country, or a place no table knows beside a country, may lie in
    each other: that is not comparable. Two unknown towns conflict.
    """
    if same_place(a, b):
        return AGREE
    for wide, narrow in ((a, b), (b, a)):
        held = contains(wide, narrow)
        if held:
            return Comparison("compatible", f"broader: {narrow.name} is in {wide.name}")
        if held is None and wide.kind in ("region", "country", "continent"):
            return MAY_HOLD
    if _shortened(a, b) or _shortened(b, a):
        return Comparison("compatible", "shortened")
    return Comparison("conflict", "another place")


def _shortened(long: Place, short: Place) -> bool:
    """Whether one name begins or ends the other: "Saint-Jean" and "Saint-Jean de Braye", "the
    Louvre" and "the Denon wing of the Louvre"."""
    words, part = _fold(long.name).split(), _fold(short.name).split()
    return part in (words[: len(part)], words[-len(part) :])


def continent(place: Place) -> str | None:
    """The code of the continent a place is on, or None."""
    return continent_of().get(place.country) if place.country else None


@lru_cache(maxsize=10_000)  # an archive names the same places over and over
def _fold(name: str) -> str:
    words = strip_accents(name).lower().replace("-", " ").replace("’", "'").split()
    words = in_full([word.rstrip(".") for word in words])
    return " ".join(w for w in words if w not in articles("one", "many"))

"""Two holders of one office at one time, as two articles of a story have them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.alignment.handovers import LATER, two_persons
from factcheck.alignment.kinship import names_of_both
from factcheck.alignment.view import View
from factcheck.entities.offices import holders
from factcheck.entities.single import (
    handed_over,
    holding_alike,
    one_abroad,
    one_holder,
    two_nations,
)
from factcheck.entities.titles import Held, days_apart
from factcheck.entities.towns import of_two_towns

HELD = ("current", "future", "acting")  # states in which an office has its one holder


def two_holders(view: View, group: list[Held]) -> Iterator[tuple[list[Held], list[Held]]]:
    """Pairs of persons who hold one office alike, each with all that the story says of it."""
    distinct = {(h.person, h.title, h.document): h for h in reversed(group)}
    for a, b in combinations(sorted(distinct.values(), key=Held.place), 2):
        if a.document == b.document or not two_persons(view, a, b):
            continue
        if a.title.state != b.title.state or a.title.state not in HELD:
            continue
        if a.title.language == b.title.language and _presiding_otherwise(a, b):
            continue
        if not one_holder(a, b, group, view.claims, view.documents):
            continue
        if of_two_towns(a, b, group, view.documents):
            continue
        if one_abroad(a, b, group, view.documents) or two_nations(a, b, view.documents):
            continue
        if not view.related(a.document, b.document):
            continue
        if _of_two_events(view, a, b):
            continue
        days = days_apart(a, b, view.documents)
        if (days is not None and days > LATER) or handed_over(group, a, b):
            continue
        left, right = (
            [x, *(h for h in holding_alike(x, group, view.claims, view.documents) if h is not x)]
            for x in (a, b)
        )
        if {h.document for h in left} & {h.document for h in right}:
            continue  # one article has both: it knows what we do not
        yield left, right


def _presiding_otherwise(a: Held, b: Held) -> bool:
    """A president and a chairman, which are one office only in two languages."""
    return a.title.post != b.title.post and {a.title.post, b.title.post} <= holders("presiding")


def _of_two_events(view: View, a: Held, b: Held) -> bool:
    """Ministers of two countries, told after two accidents: nothing else has a name in common."""
    if any(x.title.proper and not x.title.portfolio for x in (a, b)):
        return False
    first, second = view.profiles[a.document], view.profiles[b.document]
    return not names_of_both(first, second) and not first.places & second.places

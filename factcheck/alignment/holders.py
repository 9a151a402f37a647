"""Two holders of one office at one time, as two articles of a story have them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.alignment.handovers import LATER, two_persons
from factcheck.alignment.kinship import names_of_both
from factcheck.alignment.view import View
from factcheck.claims.kinds.place import Located
from factcheck.entities.by_office import called_otherwise
from factcheck.entities.lands import headline_lands
from factcheck.entities.offices import one_office
from factcheck.entities.single import (
    handed_over,
    holding_alike,
    of_told_body,
    one_abroad,
    one_holder,
    two_nations,
)
from factcheck.entities.titles import Held, days_apart
from factcheck.entities.towns import of_two_towns
from factcheck.text.lexicon import strip_accents

OF_ONE = 2  # names that two articles have in common from which they are of one country's event
SHORT = 0.5  # log-odds by which they may fall short of one event for that
HELD = ("current", "future", "acting")  # states in which an office has its one holder


def two_holders(view: View, group: list[Held]) -> Iterator[tuple[list[Held], list[Held]]]:
    """Pairs of persons who hold one office alike, each with all that the story says of it."""
    distinct = {(h.person, h.title, h.document): h for h in reversed(group)}
    for a, b in combinations(sorted(distinct.values(), key=Held.place), 2):
        if a.document == b.document or not two_persons(view, a, b):
            continue
        if a.title.state != b.title.state or a.title.state not in HELD:
            continue
        if called_otherwise(a, b):
            continue
        if not one_holder(a, b, group, view.claims, view.documents):
            continue
        if of_two_towns(a, b, group, view.documents) or _another_here(view, a, b, group):
            continue
        if one_abroad(a, b, group, view.documents):
            continue
        if two_nations(a, b, view.documents) and not _on_one_ground(view, a, b):
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


def _another_here(view: View, a: Held, b: Held, group: list[Held]) -> bool:
    """Whether the article of a title without its body gives the office of the other one's body, by
    its name, to somebody else: whoever has the bare title is of another body."""
    return any(
        h.document == bare.document
        and h.person != bare.person
        and (one_office(h.title, other.title) or of_told_body(h, other, view.documents))
        for bare, other in ((a, b), (b, a))
        if not bare.title.words
        for h in group
        if h.title.proper and h.title.state == bare.title.state
    )


def _on_one_ground(view: View, a: Held, b: Held) -> bool:
    """Whether an article that tells no country, nor any town that an atlas has, is from a place
    of the other one, or one without a country in its headline has the names of its event: it need
    not say in which country its minister is.
    """
    first, second = view.profiles[a.document], view.profiles[b.document]
    headlines = [headline_lands(view.documents[x.document]) for x in (a, b)]
    near = view.distance(a.document, b.document) > -SHORT
    if not all(headlines) and near and len(names_of_both(first, second)) >= OF_ONE:
        return True  # a road, and the towns it joins
    if first.places and second.places:
        return False
    return bool(_grounds(view, a) & second.names) or bool(_grounds(view, b) & first.names)


def _grounds(view: View, held: Held) -> frozenset[str]:
    """The words of the places that an article tells, folded as those of its profile are."""
    return frozenset(
        strip_accents(word.lower())
        for claim in view.of_kind(Located, held.document)
        for word in claim.value.name.split()
        if word[:1].isupper()
    )


def _of_two_events(view: View, a: Held, b: Held) -> bool:
    """Ministers of two countries, told after two accidents: nothing else has a name in common."""
    if any(x.title.proper and not x.title.portfolio for x in (a, b)):
        return False
    first, second = view.profiles[a.document], view.profiles[b.document]
    return not names_of_both(first, second) and not first.places & second.places

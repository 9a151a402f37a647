"""Which articles of a store can change the dates of others, or depend on them for their own.

Candidates come from the table of what articles share, by number; whether two are of one event is
told by their profiles; extractions are loaded of those that belong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple, cast

from factcheck.claims.profile import Profile
from factcheck.events.stories import RELATED, relatedness
from factcheck.store.shelf import Shelf
from factcheck.store.strings import Numbered


class Node(NamedTuple):
    """An article as its neighbours see it: its profile, and the keys by which it is dated."""

    profile: Numbered
    meetings: frozenset[int] = frozenset()

    @property
    def dated(self) -> bool:
        """Whether it has a day of its own."""
        return self.profile.published is not None


def akin(a: Numbered, b: Numbered) -> bool:
    """Whether two articles tell one story: numbers are compared for the strings they stand for."""
    return relatedness(cast(Profile, a), cast(Profile, b)) >= RELATED


def dating_circle(
    shelf: Shelf,
    seeds: Iterable[Node],
    nodes: Mapping[int, Node],
    hidden: frozenset[int],
    meetings_of: Callable[[int], frozenset[int]],
) -> set[int]:
    """All documents whose dating the seeds can change, and all that it then depends on.

    From a seed or an undated document it goes to all that share a dating key with it and are akin;
    from a dated seed to the undated alone, since the others' dates depend on nobody. A dated
    document that is met is read and not gone beyond.

    Args:
        seeds: what comes or goes; those that stay must be among ``nodes`` or in the store.
        nodes: documents beside or instead of those in the store, as they date themselves.
        hidden: documents of the store that are not there any more.
        meetings_of: the dating keys of a document of the store.
    """
    found: set[int] = set()
    queue = list(seeds)
    while queue:
        node = queue.pop()
        met = {
            number: other.dated
            for number, other in nodes.items()
            if other.meetings & node.meetings and not (node.dated and other.dated)
        }
        for key in sorted(node.meetings):
            met |= {
                doc: bool(dated)
                for doc, dated in shelf.connection.execute(
                    "SELECT doc, dated FROM meetings WHERE string = ? AND dated <= ?",
                    (key, 0 if node.dated else 1),
                )
                if doc not in hidden and doc not in nodes
            }
        unknown = met.keys() - found
        profiles = shelf.profiles((n for n in sorted(unknown) if n not in nodes), told=False)
        for number in sorted(unknown):
            other = nodes[number].profile if number in nodes else profiles[number]
            if not akin(node.profile, other):
                continue
            found.add(number)
            if not met[number]:
                own = nodes[number] if number in nodes else Node(other, meetings_of(number))
                queue.append(own)
    return found

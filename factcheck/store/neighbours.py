"""Which articles of a store matter to some: those that date them, and those of their story.

Nothing is compared with the whole store. Candidates come from the tables of what articles share, by
number; relatedness is computed on profiles alone; extractions are loaded of those that belong.

A view of the store may differ from the store: ``hidden`` documents count as not there, and
``nodes`` as there (new articles under numbers below zero, others with a new date under their own).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple, cast

from factcheck.claims.profile import Profile
from factcheck.events.stories import COMMON, RELATED, relatedness
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


class Stories:
    """Stories in a view of the store, each found from one of its articles."""

    def __init__(self, shelf: Shelf, nodes: Mapping[int, Node], hidden: frozenset[int]) -> None:
        self._shelf = shelf
        self._nodes = nodes
        self._away = hidden | nodes.keys()
        self._profiles = {number: node.profile for number, node in nodes.items()}
        self._holders: dict[int, tuple[int, ...]] = {}

    def of(self, start: int) -> frozenset[int]:
        """All articles of the story that one of the nodes belongs to, itself included."""
        story, queue = {start}, [start]
        while queue:
            profile = self._profiles[queue.pop()]
            met = {n for key in profile.keys for n in self._sharing(key)} - story
            self._fetch(met)
            for number in met:
                if akin(profile, self._profiles[number]):
                    story.add(number)
                    queue.append(number)
        return frozenset(story)

    def _sharing(self, key: int) -> tuple[int, ...]:
        """Who has a name or place; nobody where it is too common to bring two together."""
        if key not in self._holders:
            most = COMMON + len(self._away) + 1
            rows = self._shelf.connection.execute(
                "SELECT doc FROM mentions WHERE string = ? LIMIT ?", (key, most)
            )
            who = [doc for (doc,) in rows if doc not in self._away]
            who += [n for n, node in self._nodes.items() if key in node.profile.keys]
            self._holders[key] = tuple(who) if len(who) <= COMMON else ()
        return self._holders[key]

    def _fetch(self, numbers: Iterable[int]) -> None:
        self._profiles |= self._shelf.profiles(sorted(set(numbers) - self._profiles.keys()))

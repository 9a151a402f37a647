"""Which articles of a store can change the dates of others, or depend on them for their own.

It is what ``factcheck.events.dating_groups`` finds in a whole archive, from some articles outwards:
an undated article meets those it is linked with that share a day or an edition with it, and what
undated articles so met is one group. Links count what a name, place or word tells in the archive.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, cast

from factcheck.claims.profile import Profile
from factcheck.events.links import ALL_WORDS, PLACE, RELATED, WORD, weight
from factcheck.events.stories import relatedness
from factcheck.store.shelf import Shelf
from factcheck.store.stories import Around, StoreLinker
from factcheck.store.stories import Node as Placed
from factcheck.store.strings import Numbered


class Node(NamedTuple):
    """An article as its neighbours see it: its profile, and the keys by which it is dated."""

    profile: Numbered
    meetings: frozenset[int] = frozenset()

    @property
    def dated(self) -> bool:
        """Whether it has a day of its own."""
        return self.profile.published is not None


class DatingLinker(StoreLinker):
    """Links of undated articles: days of publication tell nothing of them."""

    def near(self, mine: Numbered, other: int) -> float:
        """What two days of publication add."""
        return 0.0

    def linked(self, a: Numbered, b: Numbered) -> bool:
        """Whether two articles are linked, by what they share and how common that is."""
        around = self._around
        names, places, words = a.names & b.names, a.places & b.places, a.words & b.words
        plain = len(names) + PLACE * len(places) + min(ALL_WORDS, WORD * len(words))
        if plain < RELATED:
            return False
        related = sum(weight(n) for key in names if (n := len(around.holders(key))))
        related += PLACE * sum(weight(n) for key in places if (n := len(around.holders(key))))
        around.weigh(words)
        related += min(ALL_WORDS, WORD * sum(map(around.word_weight, words)))
        return related >= RELATED


class Circles:
    """The groups in which articles date each other, in a view of the store.

    Args:
        nodes: documents beside or instead of those in the store, as they date themselves.
        hidden: documents of the store that are not there any more.
    """

    def __init__(self, shelf: Shelf, nodes: Mapping[int, Node], hidden: frozenset[int]) -> None:
        self._shelf, self._nodes, self._hidden = shelf, nodes, hidden
        placed = {n: Placed(str(n), node.profile) for n, node in nodes.items()}
        self._around = Around(shelf, placed, hidden)
        self._linker = DatingLinker(self._around)
        self._holders: dict[int, dict[int, bool]] = {}
        self._met: dict[int, list[int]] = {}

    def touched(self, come: Iterable[Node], gone: Iterable[Node]) -> set[int]:
        """The undated documents that meet what came, or may have met what went."""
        found = set()
        for node in come:
            for number, profile in self._undated_beside(node):
                if number not in found and self._linker.linked(node.profile, profile):
                    found.add(number)
        for node in gone:
            for number, profile in self._undated_beside(node):
                if _akin(node.profile, profile):  # no link is stronger, however rare names were
                    found.add(number)
        return found

    def group(self, number: int) -> set[int]:
        """All that an undated document meets, on through undated ones; itself included."""
        seen, ahead = {number}, [number]
        while ahead:
            for other in self._meets(ahead.pop()):
                if other not in seen:
                    seen.add(other)
                    if self.undated(other):
                        ahead.append(other)
        return seen

    def undated(self, number: int) -> bool:
        """Whether a document has no day of its own, and something by which to find one."""
        if number in self._nodes:
            return not self._nodes[number].dated
        return bool(self._keys(number))

    def _meets(self, number: int) -> list[int]:
        if number not in self._met:
            beside = {n for key in self._keys(number) for n in self._held(key)} - {number}
            links = self._linker.links(number) if beside else ()
            self._met[number] = [link.other for link in links if link.other in beside]
        return self._met[number]

    def _undated_beside(self, node: Node) -> Iterator[tuple[int, Numbered]]:
        numbers = {n for key in node.meetings for n, dated in self._held(key).items() if not dated}
        self._around.fetch(numbers)
        for number in sorted(numbers):
            yield number, self._around.profile(number)._replace(published=None)

    def _keys(self, number: int) -> Iterable[int]:
        """The keys of an undated document."""
        if number in self._nodes:
            return () if self._nodes[number].dated else self._nodes[number].meetings
        query = "SELECT string FROM meetings WHERE dated = 0 AND doc = ?"
        return [key for (key,) in self._shelf.connection.execute(query, (number,))]

    def _held(self, key: int) -> dict[int, bool]:
        """Who shares a key, and whether each has a day of its own."""
        if key not in self._holders:
            query = "SELECT doc, dated FROM meetings WHERE string = ?"
            held = {
                doc: bool(dated)
                for doc, dated in self._shelf.connection.execute(query, (key,))
                if doc not in self._hidden and doc not in self._nodes
            }
            nodes = {n: node.dated for n, node in self._nodes.items() if key in node.meetings}
            self._holders[key] = held | nodes
        return self._holders[key]


def _akin(a: Numbered, b: Numbered) -> bool:
    """Whether two articles share enough: numbers are compared for the strings they stand for."""
    return relatedness(cast(Profile, a), cast(Profile, b)) >= RELATED

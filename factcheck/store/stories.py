"""Stories in a store, each found from one of its articles, without reading the others.

``story_around`` asks for links; here they come from the tables of what articles share. Profiles are
read of those articles alone that names, places and days do not yet keep below ``RELATED``.

A view of the store may differ from the store: ``hidden`` documents count as not there, and
``nodes`` as there (new articles under numbers below zero, others with a new date under their own).
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from factcheck.events.blocks import MOST
from factcheck.events.links import (
    ALL_WORDS,
    PLACE,
    RELATED,
    WORD,
    Link,
    Linker,
    timeliness,
    weight,
)
from factcheck.events.sketch import Sketch
from factcheck.events.stories import story_around
from factcheck.store.shelf import Shelf
from factcheck.store.strings import Numbered, rows


class Node(NamedTuple):
    """An article that a view has beside those of the store, or instead of one of them."""

    id: str
    profile: Numbered


class Around:
    """A view of the store as ``story_around`` asks for it: an ``Archive`` of numbered articles."""

    def __init__(self, shelf: Shelf, nodes: Mapping[int, Node], hidden: frozenset[int]) -> None:
        self._shelf, self._nodes = shelf, nodes
        self._away = hidden | nodes.keys()
        self._profiles = {number: node.profile for number, node in nodes.items()}
        self._ids = {number: node.id for number, node in nodes.items()}
        self._sketches: dict[int, Sketch] = {}
        self._days: dict[int, int] = {n: node.profile.day for n, node in nodes.items()}
        self._holders: dict[int, tuple[int, ...]] = {}
        self._words: dict[int, float] = {}
        stored = sorted(number for number in self._away if number >= 0)
        self._gone = tuple(shelf.profiles(stored).values())

    def sketch(self, number: int) -> Sketch:
        """The sketch of an article; its numbers are the store's."""
        if number not in self._sketches:
            profile = self.profile(number)
            packed = (array("q", sorted(numbers)) for numbers in profile[:3])
            self._sketches[number] = Sketch(self._ids[number], profile.day, *packed)
        return self._sketches[number]

    def profile(self, number: int) -> Numbered:
        """The profile of an article."""
        if number not in self._profiles:
            self.fetch((number,))
        return self._profiles[number]

    def fetch(self, numbers: Iterable[int]) -> None:
        """Read profiles that will be asked for, at once."""
        wanted = [number for number in numbers if number not in self._profiles]
        for number, name, profile in self._shelf.named_profiles(sorted(wanted)):
            self._ids[number], self._profiles[number] = name, profile

    def holders(self, key: int) -> Sequence[int]:
        """The articles that have a name or a place; empty for one alone and for a crowd."""
        if key not in self._holders:
            found = [n for n, node in self._nodes.items() if key in node.profile.keys]
            query = "SELECT doc, day FROM mentions WHERE string = ? LIMIT ?"
            limit = MOST + len(self._away) + 1
            for doc, day in self._shelf.connection.execute(query, (key, limit)):
                if doc not in self._away:
                    found.append(doc)
                    self._days[doc] = day
            self._holders[key] = tuple(found) if 1 < len(found) <= MOST else ()
        return self._holders[key]

    def day(self, number: int) -> int:
        """The day of an article that has been among the holders of something."""
        return self._days[number]

    def word_weight(self, word: int) -> float:
        """What a long word counts; 0 for one that no two articles share."""
        if word not in self._words:
            self.weigh((word,))
        return self._words[word]

    def weigh(self, words: Iterable[int]) -> None:
        """Read how many have some words, at once."""
        wanted = sorted(set(words) - self._words.keys())
        query = "string, held FROM words WHERE string"
        held = dict.fromkeys(wanted, 0) | dict(rows(self._shelf.connection, query, wanted))
        for word, n in held.items():
            n -= sum(word in profile.words for profile in self._gone)
            n += sum(word in node.profile.words for node in self._nodes.values())
            self._words[word] = weight(n) if n > 1 else 0.0


class StoreLinker(Linker):
    """Finds the links that ``Linker`` finds, reading few profiles."""

    def __init__(self, archive: Around) -> None:
        super().__init__(archive)
        self._around = archive

    def links(self, number: int, *, after: int | None = None) -> list[Link]:
        """The articles related to one by ``RELATED`` or more, among those numbered above ``after``.

        What names and places add at the utmost is known from who holds them, and the days with
        them: what those and all of the words cannot bring up to ``RELATED`` is not read.
        """
        around = self._around
        mine = around.profile(number)
        around.weigh(mine.words)
        words = {word: w for word in mine.words if (w := around.word_weight(word))}
        most = min(ALL_WORDS, WORD * sum(words.values()))
        names, places = self._telling(mine.names), self._telling(mine.places)
        weights = self._weights
        worth: dict[int, float] = defaultdict(float)
        for key in names | places:
            adds = weights[key] * ((key in names) + PLACE * (key in places))
            for other in around.holders(key):
                worth[other] += adds
        worth.pop(number, None)
        near = {
            other: nearness
            for other, adds in worth.items()
            if (after is None or other > after)
            and adds + most + (nearness := self.near(mine, other)) >= RELATED
        }
        around.fetch(near)
        telling = frozenset(words)
        found = []
        for other, nearness in sorted(near.items()):
            their = around.profile(other)
            related = nearness + sum([weights[key] for key in names & their.names])
            related += PLACE * sum([weights[key] for key in places & their.places])
            if related + most >= RELATED:
                shared = sum([words[word] for word in telling & their.words])
                related += min(ALL_WORDS, WORD * shared)
                if related >= RELATED:
                    found.append(Link(other, related))
        return found

    def near(self, mine: Numbered, other: int) -> float:
        """What two days of publication add."""
        return timeliness(mine.day, self._around.day(other))


def story_of(linker: StoreLinker, number: int) -> frozenset[int]:
    """All articles of the story that one belongs to, itself included."""
    return frozenset(story_around(number, linker.archive, linker))

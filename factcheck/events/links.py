"""Which articles of an archive are related, found through the names and places they share.

Relatedness is that of ``factcheck.events.stories``, with one more thought for archives: what many
articles hold tells little. A name, place or word counts whole up to ``FULL`` articles, by half up
to ``HALF``, by a quarter up to ``MOST``, and not at all beyond: the capital, the president, first
names and everyday words bring nobody together. In a collection of up to ``FULL`` articles nothing
loses weight. All weights are multiples of 1/32, so that adding them in any order gives one result.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from factcheck.events.blocks import MOST, Block, partial, word_key
from factcheck.events.sketch import Sketch

FULL, HALF = 30, 120  # articles that hold a name: up to here it counts 1, 1/2, and then 1/4
RELATED = 1.5
PLACE, WORD, ALL_WORDS = 0.5, 0.125, 1.5

# Days between two articles, and what they add to or take from their relatedness.
SOON, SOON_ADDS = 10, 0.5
LATE, LATE_TAKES = 60, 0.75


def weight(holders: int) -> float:
    """What a name, place or word counts that so many articles hold."""
    if holders <= FULL:
        return 1.0
    return 0.5 if holders <= HALF else 0.25 if holders <= MOST else 0.0


def timeliness(a: int, b: int) -> float:
    """What two days of publication (ordinals, 0 when unknown) add to relatedness."""
    if not a or not b:
        return 0.0
    days = abs(a - b)
    return SOON_ADDS if days <= SOON else -LATE_TAKES if days > LATE else 0.0


class Link(NamedTuple):
    """Another article, by number, and how related it is."""

    other: int
    related: float


class Archive(Protocol):
    """What is asked of a collection of articles, which are numbered as it likes.

    A store answers these from its indexes; ``Index`` holds them in memory.
    """

    def sketch(self, number: int) -> Sketch:
        """The sketch of an article."""

    def holders(self, key: int) -> Sequence[int]:
        """The articles that hold a name or a place; empty when they are more than ``MOST``."""

    def word_weight(self, word: int) -> float:
        """``weight`` of how many articles hold a long word."""


class Index:
    """An archive in memory: sketches in order of their ids, and who holds what."""

    def __init__(
        self, sketches: Sequence[Sketch], blocks: Mapping[int, Block[int]] | None = None
    ) -> None:
        self.sketches = sketches
        found = partial(enumerate(sketches)) if blocks is None else blocks
        self._holders = {k: held for k, held in found.items() if k >= 0 and 1 < len(held) <= MOST}
        self._words = {
            k: weight(len(held)) for k, held in found.items() if k < 0 and 1 < len(held) <= MOST
        }

    def sketch(self, number: int) -> Sketch:
        """The sketch of an article."""
        return self.sketches[number]

    def holders(self, key: int) -> Sequence[int]:
        """The articles that hold a name or a place; empty for one alone and for a crowd."""
        return self._holders.get(key, ())

    def word_weight(self, word: int) -> float:
        """What a long word counts; 0 for one that no two articles share."""
        return self._words.get(word_key(word), 0.0)


class _Side(NamedTuple):
    """An article as linking sees it: the names, places and words of it that count, as sets."""

    day: int
    names: frozenset[int]
    places: frozenset[int]
    words: frozenset[int]
    most: float  # what its words can add at the utmost


class Linker:
    """Finds the links of articles of an archive, remembering what it worked out of each."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self._sides: dict[int, _Side] = {}
        self._weights: dict[int, float] = {}  # of names and places
        self._words: dict[int, float] = {}
        self._same: dict[int, int] = {}  # one object a number, however many articles hold it

    def links(self, number: int, *, after: int = -1) -> list[Link]:
        """The articles related to one by ``RELATED`` or more, among those numbered above ``after``.

        Every shared name or place leads to candidates, the rarest first; once those that are left
        cannot carry a link by themselves, they only add to candidates found before.
        """
        mine = self._side(number)
        needed = RELATED - SOON_ADDS - mine.most
        worth = {key: self._weights[key] for key in mine.names}
        for key in mine.places:
            worth[key] = worth.get(key, 0.0) + PLACE * self._weights[key]
        left = sum(worth.values())
        candidates: set[int] = set()
        for key in sorted(worth, key=lambda k: (-worth[k], k)):
            if left < needed:
                break
            left -= worth[key]
            candidates.update(self.archive.holders(key))
        found = []
        for other in candidates:
            if other > after and other != number:
                related = self._related(mine, self._side(other))
                if related >= RELATED:
                    found.append(Link(other, related))
        found.sort()
        return found

    def _related(self, mine: _Side, other: _Side) -> float:
        weights, words = self._weights, self._words
        total = timeliness(mine.day, other.day)
        total += sum([weights[key] for key in mine.names & other.names])
        total += PLACE * sum([weights[key] for key in mine.places & other.places])
        if total + min(mine.most, other.most) < RELATED:
            return total
        shared = sum([words[word] for word in mine.words & other.words])
        return total + min(ALL_WORDS, WORD * shared)

    def _side(self, number: int) -> _Side:
        side = self._sides.get(number)
        if side is None:
            one = self.archive.sketch(number)
            words = self._telling_words(one.words)
            most = min(ALL_WORDS, WORD * sum([self._words[word] for word in words]))
            names, places = self._telling(one.names), self._telling(one.places)
            side = self._sides[number] = _Side(one.day, names, places, words, most)
        return side

    def _telling(self, keys: Iterable[int]) -> frozenset[int]:
        """The names or places that count, with their weights noted."""
        kept = []
        for key in keys:
            held = len(self.archive.holders(key))
            if held:
                key = self._same.setdefault(key, key)
                self._weights[key] = weight(held)
                kept.append(key)
        return frozenset(kept)

    def _telling_words(self, words: Iterable[int]) -> frozenset[int]:
        kept = []
        for word in words:
            if counts := self.archive.word_weight(word):
                word = self._same.setdefault(word, word)
                self._words[word] = counts
                kept.append(word)
        return frozenset(kept)

"""Which articles tell one story: they share the names that few others have.

Relatedness adds up what two articles share: a name counts 1, a place that any atlas has 0.5, a long
content word 0.125 (all of these at most 1.5); articles of one week are likelier to tell one story,
articles months apart less. From ``RELATED`` on they are linked, and linked articles are one story,
with what is linked to them in turn. Measured on 69 labelled clusters: docs/comparability.md.

In a large archive chance links would chain everything to everything. Two things keep stories apart:

- what many articles hold counts less, or nothing (``factcheck.events.links``);
- a story of more than ``LARGEST`` articles is taken apart. Its links are asked to be strong, step
  by step (``STEPS``): at step 1/2 a link stays when it is at least half as strong as the strongest
  link of either end, at 3/4, at 1. The strongest link of each article always stays. A part that
  has become small enough is a story; the others go through the next step.

So an article's story, and with it its findings, can depend on these articles and no others: those
that its links lead to, step over step, at the last step that was asked for; one step of links
around them, which say how strong a link must be; of a larger whole that was taken apart, so many
as show that it was too large; and the articles that hold a name, place or long word of any of
these, through their number alone. ``story_around`` finds a story from just them. Two stories are
never compared. Nothing depends on the order of articles.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from factcheck.claims.extract import Extraction
from factcheck.claims.profile import Profile
from factcheck.events.links import (
    ALL_WORDS,
    PLACE,
    RELATED,
    WORD,
    Archive,
    Index,
    Link,
    Linker,
    timeliness,
)
from factcheck.events.sketch import sketch_of

LARGEST = 200  # articles in a story
STEPS = (0.0, 0.5, 0.75, 1.0)
_SCATTER = 0x9E3779B97F4A7C15  # an odd number whose multiples look like chance
_BITS = (1 << 64) - 1

Told = Callable[[str, int, int], None]


def relatedness(a: Profile, b: Profile) -> float:
    """How much two articles share by themselves, whatever others hold; symmetric."""
    words = min(ALL_WORDS, WORD * len(a.words & b.words))
    shared = len(a.names & b.names) + PLACE * len(a.places & b.places) + words
    return shared + timeliness(_ordinal(a.published), _ordinal(b.published))


def _ordinal(day: date | None) -> int:
    return day.toordinal() if day else 0


def stories(extracted: Iterable[Extraction]) -> list[tuple[Extraction, ...]]:
    """The documents in stories, each sorted by id; a document related to none is its own story."""
    items = sorted(extracted, key=lambda e: e.document.id)
    index = Index([sketch_of(e.document.id, e.profile) for e in items])
    return [tuple(items[i] for i in group) for group in story_numbers(index)]


def story_numbers(index: Index, told: Told | None = None) -> list[tuple[int, ...]]:
    """The stories of an archive: its articles' numbers, in order, by the first of each."""
    size = len(index.sketches)
    marks = [one.mark for one in index.sketches]
    linker = Linker(index)
    firsts, seconds, strengths = array("I"), array("I"), array("d")
    best: list[tuple[float, int, int]] = [(0.0, 0, i) for i in range(size)]
    for a in range(size):
        if told and a % 500 == 0:
            told("link", a, size)
        for b, related in linker.links(a, after=a):
            firsts.append(a)
            seconds.append(b)
            strengths.append(related)
            tie = _tie(marks[a], marks[b])
            best[a] = max(best[a], (related, tie, b))
            best[b] = max(best[b], (related, tie, a))
    found: list[tuple[int, ...]] = []
    open_ = set(range(size))
    links: Sequence[int] = range(len(firsts))
    for step in STEPS:
        parts = _Parts(open_)
        kept = []
        for n in links:
            a, b, related = firsts[n], seconds[n], strengths[n]
            if a in open_ and (
                related >= step * max(best[a][0], best[b][0]) or best[a][2] == b or best[b][2] == a
            ):
                parts.join(a, b)
                kept.append(n)
        links = kept  # what a step drops, no later step takes up
        for part in parts.all():
            if len(part) <= LARGEST:
                found.append(part)
                open_.difference_update(part)
    found += [(number,) for number in sorted(open_)]
    if told:
        told("link", size, size)
    return sorted(found)


def story_around(number: int, archive: Archive, linker: Linker | None = None) -> tuple[int, ...]:
    """The story of one article, from its neighbourhood: what ``story_numbers`` has it in."""
    linker = linker or Linker(archive)
    near: dict[int, list[Link]] = {}

    def links(i: int) -> list[Link]:
        if i not in near:
            near[i] = linker.links(i)
        return near[i]

    def best(i: int) -> tuple[float, int, int]:
        mark = archive.sketch(i).mark
        strongest = (
            (link.related, _tie(mark, archive.sketch(link.other).mark), link.other)
            for link in links(i)
        )
        return max(strongest, default=(0.0, 0, i))

    for step in STEPS:
        reached, ahead = {number}, [number]
        while ahead and len(reached) <= LARGEST:
            a = ahead.pop()
            mine = best(a)
            for b, related in links(a):
                if b not in reached and (
                    step == 0
                    or mine[2] == b
                    or related >= step * max(mine[0], best(b)[0])
                    or best(b)[2] == a
                ):
                    reached.add(b)
                    ahead.append(b)
        if len(reached) <= LARGEST:
            return tuple(sorted(reached))
    return (number,)


def _tie(a: int, b: int) -> int:
    """Settles which of two equally strong links is the stronger: by ids, and without favourites."""
    return ((a ^ b) * _SCATTER) & _BITS


class _Parts:
    """Numbers that are joined to each other."""

    def __init__(self, numbers: Iterable[int]) -> None:
        self._parent = {n: n for n in numbers}

    def _root(self, n: int) -> int:
        parent = self._parent
        while parent[n] != n:
            parent[n] = parent[parent[n]]
            n = parent[n]
        return n

    def join(self, a: int, b: int) -> None:
        """Make one part of two."""
        first, second = self._root(a), self._root(b)
        if first != second:
            self._parent[max(first, second)] = min(first, second)

    def all(self) -> Iterator[tuple[int, ...]]:
        """The parts, each sorted, by their first number."""
        groups: dict[int, list[int]] = defaultdict(list)
        for n in sorted(self._parent):
            groups[self._root(n)].append(n)
        yield from map(tuple, groups.values())


__all__: Sequence[str] = (
    "LARGEST",
    "RELATED",
    "relatedness",
    "stories",
    "story_around",
    "story_numbers",
)

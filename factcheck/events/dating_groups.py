"""Which articles may date each other, found by key so that an archive needs no look at all pairs.

An undated article meets those it is linked with (``factcheck.events.links``) that speak of the same
days or of the same edition number; what undated articles so met is one group, with the dated ones
around it. ``date_by_events`` on each group finds what it would find on all of them. In a group of
more than ``LARGEST`` articles nobody is dated.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.extract import Extraction
from factcheck.events.dating import keys_of
from factcheck.events.links import Index, Linker
from factcheck.events.sketch import Sketch, sketch_of
from factcheck.events.stories import LARGEST


def sketch(extraction: Extraction) -> Sketch:
    """The sketch of an article that was read."""
    return sketch_of(extraction.document.id, extraction.profile, sorted(keys_of(extraction)))


def dating_groups(index: Index) -> list[tuple[int, ...]]:
    """The groups, each sorted, by their first article's number."""
    linker = Linker(index)
    met: dict[int, list[int]] = {}
    for number, one in enumerate(index.sketches):
        if not one.day and one.dating:
            keys = set(one.dating)
            others = [link.other for link in linker.links(number)]
            met[number] = [o for o in others if not keys.isdisjoint(index.sketches[o].dating)]
    groups, grouped = [], set[int]()
    for number in sorted(met):
        if number not in grouped:
            group = set(_reached(number, met))
            grouped |= group
            if 1 < len(group) <= LARGEST:
                groups.append(tuple(sorted(group)))
    return sorted(groups)


def _reached(number: int, met: dict[int, list[int]]) -> Iterator[int]:
    """The articles an undated one meets, on through undated ones."""
    seen, ahead = {number}, [number]
    while ahead:
        a = ahead.pop()
        yield a
        for b in met.get(a, ()):
            if b not in seen:
                seen.add(b)
                ahead.append(b)

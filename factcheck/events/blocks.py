"""Who holds what, by key and bounded: the part of finding stories that crosses all documents.

It keeps to the contract of ``factcheck.engines.job``: ``partial`` looks at some articles, ``merge``
joins what two looks saw. A block holds at most one number more than ``MOST``; of the capital city
there is nothing else to know, so that it never has to fit in one worker.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from factcheck.events.sketch import Sketch

MOST = 500  # articles that hold a name; one that more hold brings nobody together

Block = array  # the numbers of articles, sorted; more than ``MOST`` of them stand for a crowd


def partial(numbered: Iterable[tuple[int, Sketch]]) -> dict[int, Block[int]]:
    """The holders of every name and place, and of every long word under ``word_key``."""
    found: dict[int, Block[int]] = {}
    for number, one in numbered:
        for key in (*{*one.names, *one.places}, *map(word_key, one.words)):
            held = found.get(key)
            if held is None:
                found[key] = array("I", (number,))
            elif len(held) <= MOST:
                held.append(number)
            elif number < held[-1]:
                found[key] = merge(held, array("I", (number,)))
    return {key: array("I", sorted(held)) for key, held in found.items()}


def merge(a: Block[int], b: Block[int]) -> Block[int]:
    """The holders of both; a crowd keeps its first numbers."""
    return array("I", sorted({*a, *b})[: MOST + 1])


def word_key(word: int) -> int:
    """The key of a long word, which may be a name elsewhere."""
    return ~word

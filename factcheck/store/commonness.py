"""Names, places and words that became common, or rare again, and who is undated and has them.

How much one counts depends on how many articles have it; where that changes, links between
articles change that were there before.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from factcheck.events.blocks import MOST
from factcheck.events.links import weight
from factcheck.store.shelf import Shelf
from factcheck.store.strings import Numbered, rows

HELD = "SELECT count(*) FROM (SELECT 1 FROM mentions WHERE string = ? LIMIT ?)"


class Tally(NamedTuple):
    """By how many articles more, or fewer, each name or place and each word is held."""

    keys: Counter[int]
    words: Counter[int]

    def add(self, profiles: Iterable[Numbered], by: int) -> None:
        """Add articles that came (1), or went (-1)."""
        for profile in profiles:
            for strings, tally in ((profile.keys, self.keys), (profile.words, self.words)):
                for string in strings:
                    tally[string] += by


def reweighed(connection: sqlite3.Connection, tally: Tally, *, counted: bool) -> Tally:
    """What now counts more or less than it did.

    Args:
        counted: whether the store has the change already.
    """
    keys, words = (
        {string: n for string, n in changes.items() if n and string >= 0} for changes in tally
    )
    held = dict.fromkeys(words, 0) | dict(
        rows(connection, "string, held FROM words WHERE string", sorted(words))
    )
    limit = MOST + 1 + max(map(abs, keys.values()), default=0)
    have = {key: connection.execute(HELD, (key, limit)).fetchone()[0] for key in sorted(keys)}

    def changed(string: int, stored: int, by: int) -> bool:
        return weight(max(1, stored)) != weight(max(1, stored - by if counted else stored + by))

    return Tally(
        Counter({key: n for key, n in keys.items() if changed(key, have[key], n)}),
        Counter({word: n for word, n in words.items() if changed(word, held[word], n)}),
    )


def undated_with(shelf: Shelf, strings: Tally | None = None) -> list[int]:
    """The undated documents that others may date: all, or those that hold some strings."""
    query = "SELECT DISTINCT doc FROM meetings WHERE dated = 0 ORDER BY doc"
    docs = [doc for (doc,) in shelf.connection.execute(query)]
    if strings is None:
        return docs
    if not strings.keys and not strings.words:
        return []
    keys, words = strings.keys.keys(), strings.words.keys()
    return [
        doc
        for doc, profile in sorted(shelf.profiles(docs).items())
        if not keys.isdisjoint(profile.keys) or not words.isdisjoint(profile.words)
    ]

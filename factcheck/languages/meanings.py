"""What a text tells, by the phrases of a table: rounds of a contest, sorts of share."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.languages.loader import lexicon
from factcheck.text.lexicon import plain
from factcheck.text.tokens import tokenize


# The sentences of a story are compared with many others each.
@lru_cache(maxsize=1 << 12)
def meanings(text: str, language: str, table: str) -> frozenset[str]:
    """The meanings of the phrases of a table that a text has, of the longest at each place.

    Where a table has "demi-finale" and "finale", a semi-final is no final.
    """
    known = lexicon(language)
    openers, keys = known.openers(table), _keys(text)
    if openers.isdisjoint(keys):
        return frozenset()
    found, stop = set(), 0
    for at, key in enumerate(keys):
        if key in openers and at >= stop and (match := known.match(table, keys, at)):
            found.add(match.meaning)
            stop = at + match.length
    return frozenset(found)


# One text is asked for several tables in a row.
@lru_cache(maxsize=1 << 8)
def _keys(text: str) -> Sequence[str]:
    return [plain(s) for s in tokenize(text).surfaces]

"""What a text tells, by the phrases of a table: rounds of a contest, sorts of share."""

from __future__ import annotations

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
    keys = [plain(s) for s in tokenize(text).surfaces]
    found = set()
    at = 0
    while at < len(keys):
        match = known.match(table, keys, at)
        if match:
            found.add(match.meaning)
        at += match.length if match else 1
    return frozenset(found)

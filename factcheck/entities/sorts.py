"""The sort of a body that a title calls by its noun alone: « l'ONG », "the charity"."""

from __future__ import annotations

from functools import lru_cache

from factcheck.languages import lexicon
from factcheck.text.lexicon import LETTERS
from factcheck.text.phrase_keys import phrase_keys
from factcheck.text.tokens import tokenize


@lru_cache(maxsize=20_000)
def plain_sort(phrase: str, language: str) -> str:
    """The id of the sort when a phrase has no other word that tells something, else ""."""
    known = lexicon(language)
    words = [known.word(surface) for surface in tokenize(phrase).surfaces]
    keys = [word.key for word in words]
    small = known.bit("stopwords", "acronym_skips", "complement_openers", "opening_words")
    at, sort = 0, ""
    while at < len(words):
        found = known.match("body_kinds", keys, at)
        if found is not None and not sort:
            sort, at = found.meaning, at + found.length
            continue
        if words[at].bits & LETTERS and not words[at].bits & small:
            return ""
        at += 1
    return sort


@lru_cache(maxsize=20_000)
def opening_sort(phrase: str, language: str) -> str:
    """The id of the sort of the first noun for a body, else ""; a name may stand before it ("the
    Hull plant")."""
    known = lexicon(language)
    keys = phrase_keys(known, phrase)
    found = (known.match("body_kinds", keys, at) for at in range(len(keys)))
    return next((match.meaning for match in found if match), "")

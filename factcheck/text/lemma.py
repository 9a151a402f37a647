"""Lemmas, so that "réunions" and "réunion", "tués" and "tué" meet."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=50_000)
def lemma(key: str, language: str) -> str:
    """The dictionary form of a lower-case word; the word itself when it is not known.

    The lemmatiser is a core dependency because a claim's key must not depend on what is installed.
    """
    from simplemma import lemmatize

    found: str = lemmatize(key, lang=language, greedy=False)
    return found.lower()

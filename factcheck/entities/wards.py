"""Hospital services by their field: who heads cardiology does not head psychiatry."""

from __future__ import annotations

from collections.abc import Set
from functools import lru_cache

from factcheck.languages import lexicon
from factcheck.text.lexicon import strip_accents

WARD = "ward"  # a part of a house by itself, whatever its field


def fields(words: Set[str], language: str) -> frozenset[str]:
    """The fields that the folded words of a service tell; empty for one that no table knows."""
    known = _fields(language)
    return frozenset(known[word] for word in words if word in known)


@lru_cache(maxsize=8)
def _fields(language: str) -> dict[str, str]:
    told = lexicon(language).table("ward_fields")
    return {strip_accents(w).lower(): field for field, words in told.items() for w in words}

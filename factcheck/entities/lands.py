"""The countries that a text or its headline names."""

from __future__ import annotations

from functools import lru_cache

from factcheck.documents.document import Document
from factcheck.languages import lexicon
from factcheck.text.phrase_keys import phrase_keys


def headline_lands(document: Document) -> frozenset[str]:
    """The countries that the headline of an article names."""
    headline = next((block for block in document.blocks if block.kind == "title"), None)
    words = document.text[headline.start : headline.end] if headline else ""
    return countries(words, document.language)


@lru_cache(maxsize=256)
def countries(text: str, language: str) -> frozenset[str]:
    """The countries a text names, by themselves or by what is of them."""
    known = lexicon(language)
    keys = phrase_keys(known, text)
    found = (known.match(table, [key], 0) for key in keys for table in ("countries", "demonyms"))
    return frozenset(match.meaning for match in found if match)


@lru_cache(maxsize=1 << 10)
def lands(text: str, language: str) -> frozenset[str]:
    """The countries a text names, and those of its cities."""
    known = lexicon(language)
    keys = phrase_keys(known, text)
    cities = (known.match("cities", keys, i) for i in range(len(keys)))
    around = {m.meaning.rpartition(", ")[2] for m in cities if m}
    return countries(text, language) | around

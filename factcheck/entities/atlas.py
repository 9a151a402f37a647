"""The towns and regions that an atlas has, by their folded names."""

from __future__ import annotations

from functools import lru_cache

from factcheck.languages import lexicon
from factcheck.text.lemma import lemma
from factcheck.text.lexicon import strip_accents


def in_atlas(word: str, language: str, *tables: str) -> bool:
    """Whether a folded word ("besancon") is the name of a town, or a place of another table."""
    return any(word in _folded(language, table) for table in tables or ("cities",))


@lru_cache(maxsize=16)
def _folded(language: str, table: str) -> frozenset[str]:
    rows = lexicon(language).table(table).values()
    known = [name.lower() for names in rows for name in names]
    # A name goes by its form too: a dictionary takes « Limoges » for a verb's.
    forms = (*known, *(lemma(name, language) for name in known if " " not in name))
    return frozenset(strip_accents(form).casefold() for form in forms)

"""Unions of states that titles name: « la commissaire de l'UA », "the European commissioner"."""

from __future__ import annotations

from functools import lru_cache

from factcheck.languages import lexicon
from factcheck.text.phrase_keys import phrase_keys
from factcheck.values.role import Role


def union(role: Role, language: str) -> str:
    """The id of the union that a title names, the same in every language; "" for none."""
    return _named(f"{role.wording} {role.organisation or ''}", language)


@lru_cache(maxsize=2_000)
def _named(phrase: str, language: str) -> str:
    known = lexicon(language)
    keys = phrase_keys(known, phrase)
    found = (known.match("unions", keys, at) for at in range(len(keys)))
    return next((match.meaning for match in found if match), "")

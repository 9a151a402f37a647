"""The words that lines of pages are known by, of every language: ``page.toml``.

A French page may carry an English menu, and an article that is short is not of a sure language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from factcheck.languages import available, one_table


@lru_cache(maxsize=8)
def page_words(table: str) -> dict[str, tuple[str, ...]]:
    """Meaning → phrases of every language, as written there."""
    merged: dict[str, list[str]] = {}
    for code in available():
        for meaning, phrases in one_table(code, "page", table).items():
            merged.setdefault(meaning, []).extend(phrases)
    return {meaning: tuple(dict.fromkeys(phrases)) for meaning, phrases in merged.items()}


@lru_cache(maxsize=1)
def menu_words() -> frozenset[str]:
    """The names of sections and buttons."""
    return frozenset(p.lower() for p in page_words("page").get("menu_words", ()))


@lru_cache(maxsize=8)
def calendar_words(table: str) -> tuple[str, ...]:
    """The words of one table of dates (``date_months``), of every language."""
    found = (
        w for code in available() for ws in one_table(code, "dates", table).values() for w in ws
    )
    return tuple(dict.fromkeys(found))


def any_of(phrases: Iterable[str]) -> str:
    """A pattern for one of some phrases, the longest first; a ``#`` in one is a number, any
    apostrophe is any other, and a space is one or more."""
    written = []
    for phrase in sorted(phrases, key=len, reverse=True):
        pattern = re.escape(phrase).replace(r"\#", r"\d{1,3}").replace("'", "['’]")
        written.append(re.sub(r"(?:\\ )+", r"\\s*:?\\s*" if "#" in phrase else r"\\s+", pattern))
    return f"(?:{'|'.join(written)})" if written else r"(?!)"

"""The words of the page's script: those it asks for with ``t("…")`` and ``many(n, "…", "…")``."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.messages import SOURCE, plural_of, template_of

_ONE = re.compile(r'\bt\("((?:[^"\\]|\\.)*)"')
_MANY = re.compile(r'\bmany\([^"`\n]*?, "((?:[^"\\]|\\.)*)", "((?:[^"\\]|\\.)*)"')


class Asked(NamedTuple):
    """The templates that a script asks for: single ones, and pairs for one and for several."""

    single: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]


def asked(code: str) -> Asked:
    """What a script asks for, each once and sorted."""
    single = {match[1] for match in _ONE.finditer(code)}
    pairs = {(match[1], match[2]) for match in _MANY.finditer(code)}
    return Asked(tuple(sorted(single)), tuple(sorted(pairs)))


def script_words(code: str, lang: str) -> dict[str, str]:
    """English template → the same in a language; nothing for English, which the script has."""
    if lang == SOURCE:
        return {}
    wanted = asked(code)
    found = {english: template_of(english, lang) for english in wanted.single}
    for one, many in wanted.pairs:
        found[one], found[many] = plural_of(one, many, lang)
    return found

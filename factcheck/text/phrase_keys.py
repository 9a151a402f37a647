"""The keys of the words of a phrase, as tables are asked for them outside a scan."""

from __future__ import annotations

from factcheck.text.lexicon import Lexicon
from factcheck.text.tokens import tokenize


def phrase_keys(known: Lexicon, text: str) -> list[str]:
    """One key a token, signs included."""
    return [known.word(surface).key for surface in tokenize(text).surfaces]

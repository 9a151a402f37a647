"""Lemmas, so that "réunions" and "réunion", "tués" and "tué" meet; and which words there are."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from factcheck.kept import keeps, kept
from factcheck.text.lexicon import plain


@lru_cache(maxsize=50_000)
def lemma(key: str, language: str) -> str:
    """The dictionary form of a lower-case word; the word itself when it is not known.

    The lemmatiser is a core dependency because a claim's key must not depend on what is installed.
    """
    found: str = _readers()[0].lemmatize(key, language)
    return plain(found)


@lru_cache(maxsize=1 << 14)
def in_dictionary(word: str, language: str) -> bool:
    """Whether a lower-case word is a plain word of a language."""
    from simplemma.utils import normalize_token

    return _readers()[1].get_lemma(normalize_token(word), language) is not None


@lru_cache(maxsize=1)
def _readers() -> tuple[Any, Any]:
    """The lemmatiser and the look-up, on dictionaries that are decoded once, not every run."""
    from simplemma import Lemmatizer
    from simplemma.strategies import DefaultStrategy, DictionaryLookupStrategy

    factory = _Dictionaries()
    strategy = DefaultStrategy(greedy=False, dictionary_factory=factory)
    return Lemmatizer(lemmatization_strategy=strategy), DictionaryLookupStrategy(factory)


class _Dictionaries:
    """The library's dictionaries, as its own factory gives them."""

    def get_dictionary(self, lang: str) -> Mapping[str, str]:
        """Word → lemma for a language."""
        return _dictionary(lang)


@lru_cache(maxsize=8)
def _dictionary(language: str) -> Mapping[str, str]:
    from simplemma import __version__
    from simplemma.strategies.dictionaries.dictionary_factory import (
        DEFAULT_DICTIONARY_FACTORY,
        MappingStrToByteString,
    )

    def decoded() -> dict[bytes, bytes]:
        words = DEFAULT_DICTIONARY_FACTORY.get_dictionary(language)
        return {word.encode(): lemma.encode() for word, lemma in words.items()}

    found: Mapping[str, str] = (
        MappingStrToByteString(kept(f"words-{language}", __version__.encode(), decoded))
        if keeps()
        else DEFAULT_DICTIONARY_FACTORY.get_dictionary(language)
    )
    return found

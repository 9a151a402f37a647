"""A name made ready for comparison: titles dropped, letters folded, sounds keyed. Cached.

Keys bring the spellings of one sound together: *ch/sh*, *ou/u/w*, *dj/j*, *gh/g*, doubled letters,
*Abdel-* with the word after it. ``sound`` keeps the vowels apart, ``loose`` joins *a/e* and *o/u*,
which transliterations of Arabic exchange.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from anyascii import anyascii

from factcheck.languages import available, one_table
from factcheck.text.lexicon import plain, strip_accents
from factcheck.values.name_data import (
    generations,
    in_full,
    strong_particles,
    variants,
    weak_particles,
)

TITLES = (("people", "civilities"), ("people", "ranks"), ("roles", "offices"))
_SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"^abd(?:al|el|ul|oul|our|er|ou|es|ar|ur)(?=.{3})", "abdl"),
        (r"(?:off|ow|ov|eff|ew|iev|ieff|yev)$", "ov"),
        (r"tch|tsch|shch|sch|sh|ch|cz", "S"),
        (r"dj|dzh|zh|dg|j|g(?=[eiy])", "J"),
        (r"ph", "f"),
        (r"kh|q(?:u(?=[aeio]))?|ck|k", "k"),
        (r"gh?u?(?=[aeiou])|gh", "g"),
        (r"th", "t"),
        (r"dh", "d"),
        (r"ts|tz|z", "z"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"ou|oo|w|u", "u"),
        (r"ii|iy|ij|ee|y|ï|i", "i"),
        (r"(?<=.)h", ""),
        (r"v", "v"),
        (r"(?<=[^aeiou])e$", ""),
        (r"(.)\1+", r"\1"),
    )
)
_LOOSE = str.maketrans("eok", "aug")
_WORD = re.compile(r"[^\W\d_]+")
_TRAILING = re.compile(r",\s+[^\W\dA-ZÀ-Þ].*$", re.S)
_JOINED = re.compile(
    r"\b(?:abd[ -]*(?:al|el|ul|oul|er|ar|es)?|abd(?:el|al|ul|oul))[ -]+(?=[a-z]{3})"
)


class NameToken(NamedTuple):
    """One word of a name: folded, and keyed by sound; one letter is an initial."""

    folded: str
    sound: str
    loose: str


class PreparedName(NamedTuple):
    """A name without its titles. ``keys`` is what two names must share to be one at all."""

    name: str
    tokens: tuple[NameToken, ...]
    numeral: str
    keys: frozenset[str]
    joined: str
    whole: str  # particles included
    initials: bool


@lru_cache(maxsize=1)
def _titles() -> frozenset[str]:
    """Words of civilities, ranks and offices in every language, folded, and the articles."""
    words = {"le", "la", "l", "the"}
    for phrase in _title_phrases():
        words.update(_WORD.findall(anyascii(phrase).lower()))
    return frozenset(
        words - {"ben", "prince", "king", "bishop", "page", "dean", "judge"} | {"king"}
    )


@lru_cache(maxsize=1)
def _title_phrases() -> frozenset[str]:
    """Civilities, ranks and offices in every language."""
    return frozenset(
        phrase
        for code in available()
        for file, table in TITLES
        for phrases in one_table(code, file, table).values()
        for phrase in phrases
    )


@lru_cache(maxsize=1)
def _title_keys() -> frozenset[str]:
    """The titles as keys, with and without their accents, for words that start with a capital."""
    keys = {plain(phrase) for phrase in _title_phrases()}
    return frozenset(keys | {strip_accents(key) for key in keys})


@lru_cache(maxsize=1 << 16)
def token(folded: str) -> NameToken:
    """The keys of one folded word."""
    sound = variants().get(folded, folded)
    for pattern, repl in _SOUNDS:
        sound = pattern.sub(repl, sound)
    return NameToken(folded, sound, _collapse(sound.translate(_LOOSE)))


def _collapse(key: str) -> str:
    return re.sub(r"(.)\1+", r"\1", key)


@lru_cache(maxsize=1 << 17)
def prepare(name: str) -> PreparedName:
    """A name ready for ``compare_prepared``; computed once per spelling."""
    words = _WORD.findall(_TRAILING.sub("", name))
    words = _without_titles(words)
    numeral = ""
    if len(words) > 1 and words[-1] in generations():
        numeral = words.pop()
    text = _JOINED.sub("abdel", " ".join(anyascii(word).lower() for word in words))
    folded = in_full(re.findall(r"[a-z]+", text))
    particles = strong_particles() | weak_particles()
    kept = [word for word in folded if word not in particles or len(folded) == 1] or folded
    tokens = tuple(token(word) for word in kept)
    initials = any(len(t.folded) == 1 for t in tokens)
    joined = token("".join(kept)).sound
    whole = token("".join(folded)).sound
    keys = {t.loose for t in tokens if len(t.folded) > 1} | {joined, whole}
    return PreparedName(name, tokens, numeral, frozenset(keys), joined, whole, initials)


def _without_titles(words: list[str]) -> list[str]:
    """Drops titles before the name; a lone title word stays."""
    titles = _titles()
    start = 0
    while start < len(words) - 1 and anyascii(words[start]).lower() in titles:
        bare = words[start]
        if bare[:1].isupper() and len(words) - start < 3 and not _civility(bare):
            break
        start += 1
    while start < len(words) - 1 and start and words[start].islower():
        if words[start] in strong_particles() | weak_particles():
            rest = [w for w in words[start:] if w[:1].isupper()]
            if len(rest) <= 2 and not any(w.islower() for w in words[start + 1 :]):
                break
        start += 1
    return words[start:]


def _civility(word: str) -> bool:
    return plain(word) in _title_keys()

"""Names that hold in every language: given names, particles, generation marks, world facts."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from factcheck.kept import kept
from factcheck.text.lexicon import strip_accents


@lru_cache(maxsize=4)
def _table(name: str) -> dict[str, dict[str, Any]]:
    content = files("factcheck.languages").joinpath(name).read_bytes()
    found: dict[str, dict[str, Any]] = kept(name, content, lambda: tomllib.loads(content.decode()))
    return found


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """Given names of many cultures, lower case, with and without their accents."""
    names = {name.lower() for row in _table("names.toml")["given"].values() for name in row}
    plain = {strip_accents(name) for name in names}
    return frozenset(names | {name for name in plain if len(name) > 2})


@lru_cache(maxsize=1)
def _syllables() -> frozenset[str]:
    return frozenset(half for row in _table("names.toml")["syllables"].values() for half in row)


def two_halves(first: str, second: str) -> bool:
    """Whether two words are the halves of a given name with one capital: *Seo*, *yeon*."""
    return second in _syllables() and first.lower() in _syllables()


@lru_cache(maxsize=8)
def office_facts(name: str) -> frozenset[str]:
    """The offices with one property: ``national``, ``single``…"""
    return frozenset(_table("offices.toml")["holders"][name])


@lru_cache(maxsize=1)
def given_places() -> frozenset[str]:
    """Towns and lands that are given names too, as written."""
    return frozenset(_table("names.toml")["places"]["given"])


@lru_cache(maxsize=1)
def shared_openers() -> frozenset[str]:
    """What the names of many places open with: *saint, mount*."""
    return frozenset(_table("names.toml")["places"]["openers"])


@lru_cache(maxsize=1)
def _short_words() -> Mapping[str, str]:
    rows = _table("names.toml")["one_word"]
    return MappingProxyType({short: word for word, shorts in rows.items() for short in shorts})


def in_full(words: Sequence[str]) -> list[str]:
    """The folded words of a name, those that copy writes short in full: *St-Vulfran*, *Ste-Aure*.

    The last word stands: "Harlow St" is a street.
    """
    known = _short_words()
    return [*(known.get(word, word) for word in words[:-1]), *words[-1:]]


@lru_cache(maxsize=1)
def strong_particles() -> frozenset[str]:
    """Particles that join two capitals into one name by themselves: *von, bin, al*."""
    return frozenset(_table("names.toml")["particles"]["strong"])


@lru_cache(maxsize=1)
def weak_particles() -> frozenset[str]:
    """Particles that are also prepositions or articles: *de, la, du*."""
    return frozenset(_table("names.toml")["particles"]["weak"])


@lru_cache(maxsize=1)
def particles() -> frozenset[str]:
    """The strong and the weak ones."""
    return strong_particles() | weak_particles()


@lru_cache(maxsize=1)
def plain_particles() -> frozenset[str]:
    """Strong particles that are also plain words: *as, den, do*."""
    return frozenset(_table("names.toml")["particles"]["plain"])


@lru_cache(maxsize=16)
def articles(*sorts: str) -> frozenset[str]:
    """Articles of some sorts, of every language: *one* and *many* (definite), *any*, *of*, *to*."""
    return frozenset(word for sort in sorts for word in _table("names.toml")["articles"][sort])


@lru_cache(maxsize=32)
def small_words(*sorts: str) -> frozenset[str]:
    """Little words that stand beside names, of every language: *and*, *or*, *who*, *years*."""
    return frozenset(word for sort in sorts for word in _table("names.toml")["small_words"][sort])


@lru_cache(maxsize=4)
def ties(*sorts: str) -> frozenset[str]:
    """What ties the words of one name, of every language: *of*, *for*."""
    return frozenset(word for sort in sorts for word in _table("names.toml")["ties"][sort])


@lru_cache(maxsize=1)
def generations() -> frozenset[str]:
    """What follows a name and tells namesakes apart: *VI, Jr*."""
    return frozenset(_table("names.toml")["suffixes"]["generation"])


@lru_cache(maxsize=1)
def variants() -> dict[str, str]:
    """Given name, lower case without accents -> one form for all its spellings."""
    rows = _table("names.toml")["variants"]
    return {strip_accents(form.lower()): one for one, forms in rows.items() for form in forms}


@lru_cache(maxsize=1)
def continent_of() -> dict[str, str]:
    """Country code -> continent code."""
    rows = _table("world.toml")["continents"]
    return {country: continent for continent, countries in rows.items() for country in countries}


@lru_cache(maxsize=1)
def acronyms_abroad() -> frozenset[str]:
    """Acronyms that bodies have from their own language, upper case."""
    return frozenset(_table("world.toml")["acronyms"]["abroad"])


@lru_cache(maxsize=1)
def tongues_of() -> dict[str, frozenset[str]]:
    """Country code -> the languages that those who speak for it speak, where they are known."""
    found: dict[str, set[str]] = {}
    for language, countries in _table("world.toml")["tongues"].items():
        for country in countries:
            found.setdefault(country, set()).add(language)
    return {country: frozenset(languages) for country, languages in found.items()}


@lru_cache(maxsize=1)
def country_groups() -> dict[str, frozenset[str]]:
    """Wider region -> the country codes it holds; continents included."""
    world = _table("world.toml")
    return {k: frozenset(v) for k, v in (world["continents"] | world["groups"]).items()}


@lru_cache(maxsize=1)
def holding_regions() -> frozenset[str]:
    """The regions that hold or overlap others of their country, by their names in [regions]."""
    return frozenset(_table("world.toml")["regions"]["holding"])


@lru_cache(maxsize=1)
def capitals() -> dict[str, str]:
    """Country code -> the name its capital has in the [cities] tables."""
    return dict(_table("world.toml")["capitals"])


@lru_cache(maxsize=1)
def pegs() -> dict[tuple[str, str], float]:
    """Two currencies of a fixed parity, by their ISO codes → what one of the first makes."""
    found: dict[tuple[str, str], float] = {}
    for anchor, rates in _table("world.toml")["pegs"].items():
        for code, rate in rates.items():
            found[anchor, code], found[code, anchor] = rate, 1 / rate
    return found


@lru_cache(maxsize=1)
def dollars() -> frozenset[str]:
    """The ISO codes of all currencies that are called a dollar at home."""
    return frozenset(_table("world.toml")["dollars"]["codes"])


@lru_cache(maxsize=1)
def dollar_words() -> tuple[str, ...]:
    """What a dollar is called where nothing says whose."""
    return tuple(_table("world.toml")["dollars"]["words"])


@lru_cache(maxsize=2)
def unit_words(sort: str) -> tuple[str, ...]:
    """The words that may say another unit than they are read as: *nautical_mile*, *half_kilo*."""
    return tuple(_table("world.toml")["unit_words"][sort])


@lru_cache(maxsize=1)
def given_genders() -> dict[str, str]:
    """Given name, in lower case → the one gender that has it, "f" or "m"."""
    rows = _table("names.toml")["genders"]
    return {name: gender for gender, names in rows.items() for name in names}

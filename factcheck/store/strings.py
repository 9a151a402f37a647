"""Names, places and words as numbers: profiles are small, and two are compared as sets of numbers.

A number stands for the same string in the whole store. Strings that a store does not have, those of
a new article, get numbers below zero, which no article in the store has.
"""

from __future__ import annotations

import sqlite3
import sys
from array import array
from collections.abc import Collection, Iterable, Iterator, Set
from datetime import date
from typing import Any, NamedTuple, TypeVar

from factcheck.claims.profile import Profile

T = TypeVar("T")
_AT_ONCE = 500  # values in one query


class Numbered(NamedTuple):
    """A profile whose strings are numbers; the same four things otherwise."""

    names: frozenset[int]
    places: frozenset[int]
    words: frozenset[int]
    published: date | None

    @property
    def keys(self) -> frozenset[int]:
        """What brings it together with others."""
        return self.names | self.places

    @property
    def day(self) -> int:
        """The day it was published, counted from year 1; 0 when that is unknown."""
        return self.published.toordinal() if self.published else 0


class Strings:
    """The strings of a store, both ways. With ``adding``, unknown ones are put into it."""

    def __init__(self, connection: sqlite3.Connection, *, adding: bool = False) -> None:
        self._connection = connection
        self._adding = adding
        self._own: dict[str, int] = {}

    def numbers(self, texts: Set[str]) -> dict[str, int]:
        """The number of every text."""
        found = {text: self._own[text] for text in texts if text in self._own}
        asked = [storable(text) for text in sorted(texts) if text not in found]
        for text, number in rows(self._connection, "text, string FROM strings WHERE text", asked):
            found[original(text)] = number
        for text in sorted(texts - found.keys()):
            found[text] = self._new(text)
        return found

    def texts(self, numbers: Collection[int]) -> dict[int, str]:
        """The text of every number that the store has."""
        found = rows(self._connection, "string, text FROM strings WHERE string", sorted(numbers))
        return {number: original(text) for number, text in found}

    def _new(self, text: str) -> int:
        if not self._adding:
            return self._own.setdefault(text, -1 - len(self._own))
        made = self._connection.execute(
            "INSERT INTO strings (text) VALUES (?)", (storable(text),)
        ).lastrowid
        assert made is not None  # noqa: S101 - an insert into a table of rows has one
        return made

    def numbered(self, profile: Profile) -> Numbered:
        """A profile with numbers for strings."""
        of = self.numbers(profile.names | profile.places | profile.words)
        return Numbered(
            frozenset(of[text] for text in profile.names),
            frozenset(of[text] for text in profile.places),
            frozenset(of[text] for text in profile.words),
            profile.published,
        )

    def named(self, numbered: Numbered) -> Profile:
        """The profile back, of numbers that the store has."""
        of = self.texts(numbered.names | numbered.places | numbered.words)
        return Profile(
            frozenset(of[number] for number in numbered.names),
            frozenset(of[number] for number in numbered.places),
            frozenset(of[number] for number in numbered.words),
            numbered.published,
        )


def pack(numbered: Numbered) -> bytes:
    """A numbered profile as bytes: the day, how many names and places, then all numbers."""
    made = array("I", (numbered.day, len(numbered.names), len(numbered.places)))
    for numbers in numbered[:3]:
        made.extend(sorted(numbers))
    return _little(made).tobytes()


def unpack(packed: bytes) -> Numbered:
    """The numbered profile back.

    Raises:
        ValueError: bytes that are none.
    """
    made = array("I")
    made.frombytes(packed)
    day, names, places, *_ = _little(made)
    if len(made) < 3 + names + places:
        raise ValueError("a profile that breaks off")
    names, places = 3 + names, 3 + names + places
    return Numbered(
        frozenset(made[3:names]),
        frozenset(made[names:places]),
        frozenset(made[places:]),
        date.fromordinal(day) if day else None,
    )


def _little(numbers: array[int]) -> array[int]:
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def storable(text: str) -> str | bytes:
    """The text, or its bytes where it holds half a surrogate pair, which SQLite cannot keep."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf8", "surrogatepass")
    return text


def original(stored: object) -> str:
    """The text that was stored."""
    return stored.decode("utf8", "surrogatepass") if isinstance(stored, bytes) else str(stored)


def in_parts(values: Iterable[T]) -> Iterator[list[T]]:
    """Values in lists short enough for one query."""
    part: list[T] = []
    for value in values:
        part.append(value)
        if len(part) == _AT_ONCE:
            yield part
            part = []
    if part:
        yield part


def rows(
    connection: sqlite3.Connection, query: str, values: Iterable[object]
) -> Iterator[tuple[Any, ...]]:
    """The answers to a query that ends in the column which must have one of the values."""
    for part in in_parts(values):
        marks = ",".join("?" * len(part))
        yield from connection.execute(f"SELECT {query} IN ({marks})", part)

"""Persons that mentions resolve to, within a story."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple


class Candidate(NamedTuple):
    """Two persons whose names do not tell whether they are one, and what speaks for it.

    ``a`` and ``b`` are persons (``a`` sorts first), ``score`` is that of the name comparison.
    """

    a: str
    b: str
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class People:
    """``persons`` maps (document, name as written) to a person: the fullest spelling of the name.

    A mention that could be two persons is not in the mapping. ``spellings`` lists, per person, each
    spelling with the documents that use it. ``candidates`` are the pairs that names alone leave
    open, sorted; they stay two persons.
    """

    persons: Mapping[tuple[str, str], str]
    spellings: Mapping[str, Mapping[str, frozenset[str]]]
    candidates: tuple[Candidate, ...] = ()

    def of(self, document: str, name: str) -> str | None:
        """The person a name stands for in a document, or None when that is open."""
        return self.persons.get((document, name))

    @cached_property
    def _by_document(self) -> dict[str, list[tuple[str, str]]]:
        found: dict[str, list[tuple[str, str]]] = {}
        for (document, name), who in self.persons.items():
            found.setdefault(document, []).append((name, who))
        return found

    def named(self, document: str, words: str) -> str | None:
        """The only person of a document whose name stands in some words ("le maire, Ana Ruiz")."""
        held = f" {words.replace(',', ' ')} "
        names = self._by_document.get(document, ())
        found = {who for name, who in names if f" {name} " in held}
        return found.pop() if len(found) == 1 else None

    def shared(self, first: str, second: str) -> frozenset[str]:
        """The persons that two documents both name."""
        return self._those[first] & self._those[second]

    @cached_property
    def _those(self) -> defaultdict[str, frozenset[str]]:
        named = {d: frozenset(who for _, who in told) for d, told in self._by_document.items()}
        return defaultdict(frozenset, named)

    def called(self, name: str) -> str | None:
        """The only person of the story who is written with this full name anywhere."""
        found = {who for (_, written), who in self.persons.items() if written == name}
        return found.pop() if len(found) == 1 and " " in name else None

    def unsure(self, a: str, b: str) -> bool:
        """Whether two persons may be one."""
        first, second = sorted((a, b))
        return any(c.a == first and c.b == second for c in self.candidates)

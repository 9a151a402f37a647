"""The whole name of a speaker whom the text calls by the surname: « a souri Valtonen ».

Only where the text has one bearer of the surname: a namesake, a couple named together or a
civility of the other gender leaves the surname as printed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, strip_accents
from factcheck.values.name_data import given_names, small_words, strong_particles
from factcheck.values.part import Found
from factcheck.values.person import PersonName
from factcheck.values.person_gender import Gender, gender_of


class _Bearer(NamedTuple):
    """A person named with a given name: the words of the name, folded."""

    words: tuple[str, ...]
    name: str
    gender: Gender


class Bearers:
    """The persons of a scan by the words that may stand for their whole name."""

    def __init__(self, scan: Scan, persons: Sequence[Found]) -> None:
        self._by_word: dict[str, list[_Bearer]] = {}
        self._shared: set[str] = set()  # surnames of couples and of kin
        self._civil: dict[str, set[Gender]] = {}  # the genders of a surname alone
        for person in persons:
            self._add(scan, person)

    def _add(self, scan: Scan, person: Found) -> None:
        value = person.value
        assert isinstance(value, PersonName)  # noqa: S101 - the caller picked it
        words = _folded(value.name)
        if not words:
            return
        kin = any(role.office == "kin" for role in value.roles)
        if not value.given or len(words) < 2:
            if value.civility:
                self._civil.setdefault(words[-1], set()).add(gender_of(scan, person))
            if kin:
                self._shared.add(words[-1])
            return
        if kin or _coupled(scan, person):
            self._shared.add(words[-1])
        bearer = _Bearer(words, value.name, gender_of(scan, person))
        for word in {words[-1], _bare(words[-1]), *_other_names(value, words)}:
            held = self._by_word.setdefault(word, [])
            if bearer not in held:
                held.append(bearer)

    def fullest(self, name: str, gender: Gender) -> str:
        """The whole name of the only person the text calls so; else the name as it is."""
        words = _folded(name)
        if not words:
            return name
        last = words[-1]
        held = [b for b in self._by_word.get(last, ()) if _stands_for(words, b.words)]
        if not held or last in self._shared:
            return name
        longest = max(held, key=lambda b: (len("".join(b.words)), b.name))
        if not all(_one(b.words, longest.words) for b in held):
            return name
        told = {gender, longest.gender, *self._civil.get(last, ())} - {""}
        return longest.name if len(told) < 2 else name


def _folded(name: str) -> tuple[str, ...]:
    return tuple(strip_accents(name.lower().replace("’", "'")).split())


def _bare(word: str) -> str:
    """The word without the particle that a hyphen ties to it: "al-Burhan" → "burhan"."""
    lead, dash, rest = word.partition("-")
    return rest if dash and lead in strong_particles() else word


def _other_names(value: PersonName, words: tuple[str, ...]) -> set[str]:
    """The first of two surnames, and the surname that stands first: "Tseng Wei-lun" → "tseng"."""
    found = set()
    if len(value.family) == 2:
        found.add(_folded(value.family[0])[0])
    if len(words) == 2 and words[0] not in given_names() and "." not in words[0]:
        found.add(words[0])
    return found


def _coupled(scan: Scan, person: Found) -> bool:
    """« Anne et Paul Durand »: a given name alone that shares the surname."""
    at = person.first - 2
    if at < 0 or not scan.bits[at] & CAPITAL:
        return False
    joiner = scan.keys[at + 1]
    if joiner != "&" and joiner not in small_words("and", "and_spanish", "and_spanish_before_i"):
        return False
    return not (at and scan.bits[at - 1] & CAPITAL)


def _stands_for(short: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether a whole name has more words than the one that may stand for it, and ends so."""
    if len(short) >= len(whole):
        return len(short) == len(whole) and short[-1] == whole[-1] and _one(short, whole)
    if len(short) == 1:
        return True  # the index holds it for a surname
    return whole[-len(short) :] == short or (short[-1] == whole[-1] and _one(short, whole))


def _one(short: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether two names may be of one person: the same words, an initial for a given name."""
    if short == whole:
        return True
    if short[-1] != whole[-1]:
        return set(short) <= set(whole)
    return all(any(_given(a, b) for b in whole[:-1]) for a in short[:-1])


def _given(short: str, whole: str) -> bool:
    """ "J.-P." for "Jean-Paul", "J." for "Jean"; else the same word."""
    if short == whole:
        return True
    initials = [part.rstrip(".") for part in short.split("-")]
    parts = whole.split("-")
    return (
        "." in short
        and len(initials) <= len(parts)
        and all(len(a) == 1 and b.startswith(a) for a, b in zip(initials, parts, strict=False))
    )

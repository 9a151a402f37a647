"""How two spellings of one name differ: in letters, or only in typography and completeness.

Accents, case, hyphens, spaces, particles, word order, initials and left-out given names are
typography or completeness; what remains is a difference in letters.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from anyascii import anyascii
from rapidfuzz.distance import OSA

from factcheck.values.name_data import (
    generations,
    given_genders,
    given_names,
    in_full,
    strong_particles,
    weak_particles,
)

VOWELS = frozenset("aeiouy")
LONG_START = 5  # letters that two spellings of a long name share before their endings differ
# Letters that one sound may be written with; the first stands for all.
_SOUNDS = str.maketrans({"q": "k", "c": "k", "z": "s", "w": "v", "j": "g", "x": "s"})


class Part(NamedTuple):
    """One word of a name, folded: with the particles before it joined on, and without."""

    joined: str
    bare: str


class Difference(NamedTuple):
    """Two spellings of one part of a name, and how alike they are (0 to 1)."""

    a: str
    b: str
    likeness: float


@lru_cache(maxsize=20_000)
def parts(name: str) -> tuple[Part, ...]:
    """The words of a name in order, particles joined to the word after them."""
    particles = strong_particles() | weak_particles()
    found: list[Part] = []
    held = ""
    folded = "".join(c if c.isalnum() else " " for c in anyascii(name).lower()).split()
    words = in_full(folded)
    for i, word in enumerate(words):
        if word in particles and i + 1 < len(words):
            held += word
        else:
            found.append(Part(held + word, word))
            held = ""
    return tuple(found)


@lru_cache(maxsize=20_000)
def skeleton(word: str) -> str:
    """The consonants of a folded word, doubled ones once: spellings of one sound share it."""
    found = ""
    for c in word.replace("ph", "f").replace("ch", "k").translate(_SOUNDS):
        if c not in VOWELS and c != "h" and not found.endswith(c):
            found += c
    return found


@lru_cache(maxsize=50_000)
def likeness(a: str, b: str) -> float:
    """How alike two folded words are: 1 less the share of letters to change, add or exchange."""
    return float(OSA.normalized_similarity(a, b))


def alike(a: str, b: str) -> bool:
    """Whether two folded words may be one name misspelled or transliterated twice."""
    shorter, longer = sorted((len(a), len(b)))
    if shorter < 3 or a == b:
        return a == b
    distance = OSA.distance(a, b)
    if distance == 1:
        return not gendered(a, b)
    if a[0] != b[0]:
        return False
    if distance <= 2 and shorter >= 5:
        return True
    if skeleton(a) == skeleton(b) and len(skeleton(a)) > 1 and distance <= longer // 2:
        return True
    return distance <= 3 and (shorter >= 9 or (shorter >= 7 and a[:LONG_START] == b[:LONG_START]))


def accented_apart(a: str, b: str) -> bool:
    """Whether two spellings of one word both carry accents that the other lacks (Seïd, Séid).

    A word without its accents is typography; two that accent other letters are two spellings.
    """
    if a.lower() == b.lower() or len(a) != len(b) or anyascii(a).lower() != anyascii(b).lower():
        return False
    pairs = [(x, y) for x, y in zip(a.lower(), b.lower(), strict=True) if x != y]
    return any(not x.isascii() for x, _ in pairs) and any(not y.isascii() for _, y in pairs)


def gendered(a: str, b: str) -> bool:
    """Whether two given names differ as those of a man and a woman do (Simon and Simone)."""
    known = given_names()
    short, long = sorted((a, b), key=len)
    if short not in known or long not in known:
        return False
    genders = given_genders()
    if genders.get(long) in ("m", genders.get(short)):
        return False  # Maxim and Maxime are men both
    return (long[-1] in "ae" and long.startswith(short[:-1])) or short[:-1] == long[:-1]


def differences(a: str, b: str, one: bool = False) -> tuple[Difference, ...] | None:
    """Where two names differ in letters; empty when they differ in typography only.

    None when a part of each has no counterpart in the other: two names, not two spellings.

    Args:
        one: the two are known to be one person, whatever their letters (a transliteration).
    """
    left, right = list(parts(a)), list(parts(b))
    for part in parts(a):
        match = next((p for p in right if part.joined == p.joined or part.bare == p.bare), None)
        if match:
            left.remove(part)
            right.remove(match)
    if not left or not right or _typeset(left) == _typeset(right):
        return ()
    if any(p.bare in _numerals() for p in (*left, *right)):
        return None
    _drop_initials(left, right)
    found: list[Difference] = []
    while left and right:
        x, y = max(((x, y) for x in left for y in right), key=lambda pair: _closeness(*pair))
        best = _best_form(x, y)
        if not alike(best.a, best.b) and (gendered(best.a, best.b) or not one):
            return None
        found.append(best)
        left.remove(x)
        right.remove(y)
    return tuple(found)


def _typeset(rest: list[Part]) -> str:
    return "".join(p.joined for p in rest)


@lru_cache(maxsize=1)
def _numerals() -> frozenset[str]:
    return frozenset(g.lower() for g in generations())


def _drop_initials(left: list[Part], right: list[Part]) -> None:
    for mine, theirs in ((left, right), (right, left)):
        for part in [p for p in mine if len(p.bare) == 1]:
            full = next((p for p in theirs if p.bare[:1] == part.bare), None)
            if full:
                mine.remove(part)
                theirs.remove(full)


def _closeness(x: Part, y: Part) -> tuple[float, str, str]:
    return _best_form(x, y).likeness, x.joined, y.joined


def _best_form(x: Part, y: Part) -> Difference:
    """Compared with their particles or without, whichever is closer ("Lemaitre", "Le Maistre")."""
    forms = ((x.bare, y.bare), (x.joined, y.joined), (x.bare, y.joined), (x.joined, y.bare))
    return max(
        (Difference(a, b, likeness(a, b)) for a, b in forms), key=lambda d: (d.likeness, -len(d.a))
    )

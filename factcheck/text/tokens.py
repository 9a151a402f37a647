"""Tokens with offsets, found by one native pass.

A token is a run of letters (an elided article keeps its apostrophe: ``l'`` + ``Assemblée``), a
number with its thousands and decimal marks (``1 214``, ``52,46``, ``1,246``), or one other
character. What a number is worth depends on the language and is decided by ``values``.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import NamedTuple

# The typographer's thousands marks; the plain space is what keyboards give.
GROUP_SPACES = " \u00a0\u202f\u2009"
APOSTROPHES = "'’ʼ"

_NUMBER = rf"\d{{1,3}}(?:[{GROUP_SPACES}]\d{{3}})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)*"


def _pattern(letter: str) -> re.Pattern[str]:
    word = rf"{letter}+(?:[{APOSTROPHES}](?={letter}{letter}))?"
    return re.compile(rf"({word}|(?=\d)(?:{_NUMBER})|[^\w\s]|_)")


_TOKEN = _pattern(r"[^\W\d_]")
# Most text has no letters but these and no other signs but general punctuation: naming them all
# halves the time of splitting.
_LATIN = "".join(c for c in map(chr, range(0x180)) if c.isalnum() and not c.isdecimal())
_LATIN_TOKEN = _pattern(f"[{_LATIN}]")
_OTHER = re.compile("[^\0-\u017f\u2000-\u206f]")


class Tokens(NamedTuple):
    """Parallel lists: the surface of each token and its half-open offsets."""

    surfaces: list[str]
    starts: list[int]
    ends: list[int]


def tokenize(text: str, offset: int = 0) -> Tokens:
    """Cut ``text`` into tokens; ``offset`` is added to every position.

    Splitting on a capturing group returns gap, token, gap, token…, so that the offsets are the
    running sum of the lengths and no Python code runs per character or per match.
    """
    pieces = (_TOKEN if _OTHER.search(text) else _LATIN_TOKEN).split(text)
    ends = list(accumulate(map(len, pieces), initial=offset))
    return Tokens(pieces[1::2], ends[1:-1:2], ends[2::2])

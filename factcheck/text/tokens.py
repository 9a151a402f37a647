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
_WORD = rf"[^\W\d_]+(?:[{APOSTROPHES}](?=[^\W\d_][^\W\d_]))?"
_TOKEN = re.compile(rf"({_WORD}|{_NUMBER}|[^\w\s]|_)")


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
    pieces = _TOKEN.split(text)
    ends = list(accumulate(map(len, pieces), initial=offset))
    return Tokens(pieces[1::2], ends[1:-1:2], ends[2::2])

"""Whether two shares or sums are of two sorts: turnout and approval, a whole and what one pays."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.languages import lexicon
from factcheck.text.lexicon import plain
from factcheck.text.tokens import tokenize


class _Told(NamedTuple):
    """The sorts of share a sentence names, its pollsters, and whether others pay the rest."""

    sorts: frozenset[str]
    institutes: frozenset[str]
    rest: bool


def another_sort(view: View, a: Claim, b: Claim) -> bool:
    """Whether the sentences of two figures tell two sorts of share, polls of two institutes, or
    a part of which one names the rest.
    """
    if a.kind not in ("percent", "money") or not (isinstance(a, Figure) and isinstance(b, Figure)):
        return False
    one, other = (_of(view, c) for c in (a, b))
    if a.kind == "money":
        return one.rest != other.rest
    if one.institutes and other.institutes and not one.institutes & other.institutes:
        return True
    return bool(one.sorts and other.sorts) and not one.sorts & other.sorts


def _of(view: View, claim: Claim) -> _Told:
    document = view.documents[claim.document]
    start, end = claim.sentence
    return _told(document.text[start:end], document.language)


@lru_cache(maxsize=4096)
def _told(text: str, language: str) -> _Told:
    surfaces = tokenize(text).surfaces
    keys = [plain(s) for s in surfaces]
    known = lexicon(language)
    sorts, institutes, rest = set(), set(), False
    for i in range(len(keys)):
        if sort := known.match("share_sorts", keys, i):
            sorts.add(sort.meaning)
        if poll := known.match("polls", keys, i):
            named = _named(surfaces, i, i + poll.length)
            institutes |= {n for n in named if not known.match("determiners", [plain(n)], 0)}
        rest = rest or known.match("rests", keys, i) is not None
    return _Told(frozenset(sorts), frozenset(institutes), rest)


def _named(surfaces: list[str], first: int, stop: int) -> set[str]:
    """The names right after or before the words for a poll: "sondage Vox Data", "a Vox poll"."""
    found: set[str] = set()
    while stop < len(surfaces) and surfaces[stop][:1].isupper():
        found.add(surfaces[stop])
        stop += 1
    while first > 1 and surfaces[first - 1][:1].isupper():
        found.add(surfaces[first - 1])
        first -= 1
    return found

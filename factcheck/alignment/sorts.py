"""Whether two shares or sums are of two sorts: turnout and approval, a whole and what one pays."""

from __future__ import annotations

from functools import lru_cache

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.languages import lexicon, meanings
from factcheck.text.lexicon import plain
from factcheck.text.tokens import tokenize

PARTS = (", ", "; ", ": ", " (")  # between the parts of a sentence; no decimal comma


def another_sort(view: View, a: Claim, b: Claim) -> bool:
    """Whether the sentences of two figures tell two sorts of share, polls of two institutes, or
    a part of which one names the rest.
    """
    if a.kind not in ("percent", "money") or not (isinstance(a, Figure) and isinstance(b, Figure)):
        return False
    one, other = (_sentence(view, c) for c in (a, b))
    if a.kind == "money":  # of one, others pay the rest
        return bool(meanings(*one, "rests")) != bool(meanings(*other, "rests"))
    return _apart(_institutes(*one), _institutes(*other)) or _apart(
        _share_sorts(view, a), _share_sorts(view, b)
    )


def _share_sorts(view: View, claim: Claim) -> frozenset[str]:
    """What a share is of by its own part of the sentence, or else by all of it: "approuvé par
    63 % des votants, avec une participation de 41 %" tells both."""
    document = view.documents[claim.document]
    low, high = claim.sentence
    text = document.text
    low = max(low, *(text.rfind(mark, low, claim.start) for mark in PARTS))
    ends = [at for mark in PARTS if (at := text.find(mark, claim.end, high)) >= 0]
    part = text[low : min(ends, default=high)]
    own = meanings(part, document.language, "share_sorts")
    return own or meanings(*_sentence(view, claim), "share_sorts")


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and not one & other


def _sentence(view: View, claim: Claim) -> tuple[str, str]:
    """The sentence of a claim and its language."""
    document = view.documents[claim.document]
    return document.text[slice(*claim.sentence)], document.language


@lru_cache(maxsize=4096)
def _institutes(text: str, language: str) -> frozenset[str]:
    """The pollsters that a sentence names."""
    surfaces = tokenize(text).surfaces
    keys = [plain(s) for s in surfaces]
    known = lexicon(language)
    found = set()
    for i in range(len(keys)):
        if poll := known.match("polls", keys, i):
            named = _named(surfaces, i, i + poll.length)
            found |= {n for n in named if not known.match("determiners", [plain(n)], 0)}
    return frozenset(found)


def _named(surfaces: list[str], first: int, stop: int) -> set[str]:
    """The names right after or before the words for a poll: "sondage Quadra", "a Quadra poll"."""
    found: set[str] = set()
    while stop < len(surfaces) and surfaces[stop][:1].isupper():
        found.add(surfaces[stop])
        stop += 1
    while first > 1 and surfaces[first - 1][:1].isupper():
        found.add(surfaces[first - 1])
        first -= 1
    return found

"""Rival places that are one place in two spellings: « Tafourat », « Tafoural »; "Hulne", "Hullne".

Two towns of an atlas are two however alike; so are names whose differing words are both words of a
dictionary ("Le Port", "Le Pont").
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.alignment.rival_places import rival_places
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim
from factcheck.claims.kinds.place import Located
from factcheck.entities.spelling import Difference, differences, skeleton
from factcheck.entities.unread import CLOSE, SOUNDING, known_word

SHORTEST = 4  # letters of a word in which one may be a misprint


def spelled_alike(view: View, a: Claim, b: Claim) -> tuple[Difference, ...] | None:
    """Where two names of places differ as two spellings of one do: nowhere but in typography when
    empty; None for two places."""
    if not isinstance(a, Located) or not isinstance(b, Located) or (a.value.id and b.value.id):
        return None
    found = differences(a.value.name, b.value.name)
    if not found:
        return found
    codes = {view.documents[claim.document].language for claim in (a, b)}
    return found if all(_misprint(gap, codes) for gap in found) else None


def _misprint(gap: Difference, codes: set[str]) -> bool:
    one, two = skeleton(gap.a), skeleton(gap.b)
    if min(len(gap.a), len(gap.b)) < SHORTEST or one[:1] != two[:1]:
        return False
    if gap.likeness < (SOUNDING if one == two else CLOSE):
        return False
    return not all(any(known_word(word, code) for code in codes) for word in (gap.a, gap.b))


def misspelt_places(view: View) -> Iterator[tuple[Located, Located, tuple[Difference, ...]]]:
    """The rival places of a story that are one in two spellings; a pair may come more than once."""
    names = {claim.value.name: claim for claim in view.of_kind(Located)}
    if not any(spelled_alike(view, a, b) for a, b in combinations(names.values(), 2)):
        return
    conflicts = (pair for pair in view.ledger.conflicts if pair.a.kind == "place")
    for pair in (*conflicts, *rival_places(view)):
        gaps = spelled_alike(view, pair.a, pair.b)
        if gaps and isinstance(pair.a, Located) and isinstance(pair.b, Located):
            yield pair.a, pair.b, gaps

"""Which articles tell one story: they share the names that few others have.

Relatedness adds up what two articles share: a name counts 1, a place that any atlas has 0.5, a long
content word 0.125 (all of these at most 1.5). From ``RELATED`` on they tell one story; stories are
the connected components. Nothing is compared across stories, and nothing about other articles
changes how related two are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from factcheck.claims.extract import Extraction
from factcheck.claims.profile import Profile

COMMON = 500  # a name in more documents than this does not bring two of them together
RELATED = 1.0
PLACE, WORD, ALL_WORDS = 0.5, 0.125, 1.5


def relatedness(a: Profile, b: Profile) -> float:
    """How much two articles share; symmetric."""
    words = min(ALL_WORDS, WORD * len(a.words & b.words))
    return len(a.names & b.names) + PLACE * len(a.places & b.places) + words


def stories(extracted: Iterable[Extraction]) -> list[tuple[Extraction, ...]]:
    """The documents in stories, each sorted by id; a document related to none is its own story."""
    items = sorted(extracted, key=lambda e: e.document.id)
    holders: dict[str, list[int]] = defaultdict(list)
    for i, item in enumerate(items):
        for key in item.profile.names | item.profile.places:
            holders[key].append(i)
    pairs = {
        (a, b)
        for who in holders.values()
        if 1 < len(who) <= COMMON
        for at, a in enumerate(who)
        for b in who[at + 1 :]
    }
    parent = list(range(len(items)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for a, b in sorted(pairs):
        if root(a) != root(b) and relatedness(items[a].profile, items[b].profile) >= RELATED:
            parent[max(root(a), root(b))] = min(root(a), root(b))
    groups: dict[int, list[Extraction]] = defaultdict(list)
    for i, item in enumerate(items):
        groups[root(i)].append(item)
    return [tuple(group) for _, group in sorted(groups.items())]

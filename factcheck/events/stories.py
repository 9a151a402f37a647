"""Which articles tell one story: they share the names that few others have.

Relatedness adds up what two articles share: a name counts 1, a place that any atlas has 0.5, a long
content word 0.125 (all of these at most 1.5); articles of one week are likelier to tell one story,
articles months apart less. From ``RELATED`` on they do; stories are the connected components.
Nothing is compared across stories, and nothing about other articles changes how related two are.
Measured on 69 labelled clusters: docs/comparability.md.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from factcheck.claims.extract import Extraction
from factcheck.claims.profile import Profile

COMMON = 500  # a name in more documents than this does not bring two of them together
RELATED = 1.5
PLACE, WORD, ALL_WORDS = 0.5, 0.125, 1.5


# Days between two articles, and what they add to or take from their relatedness.
SOON, SOON_ADDS = 10, 0.5
LATE, LATE_TAKES = 60, 0.75


def relatedness(a: Profile, b: Profile) -> float:
    """How much two articles share; symmetric."""
    words = min(ALL_WORDS, WORD * len(a.words & b.words))
    shared = len(a.names & b.names) + PLACE * len(a.places & b.places) + words
    return shared + _timeliness(a.published, b.published)


def _timeliness(a: date | None, b: date | None) -> float:
    if a is None or b is None:
        return 0.0
    days = abs((a - b).days)
    return SOON_ADDS if days <= SOON else -LATE_TAKES if days > LATE else 0.0


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

"""Which documents of a story are compared with which."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping
from itertools import combinations

from factcheck.alignment.kinship import STRANGE
from factcheck.claims.profile import Profile
from factcheck.events.stories import RELATED, relatedness

CLOSELY = 2.0  # relatedness to a third article that brings two others together
AT_LEAST = 0.75  # what those two must share all the same
NEAREST = 24  # articles that one is compared with at least, where so many may be


def neighbours(
    profiles: Mapping[str, Profile], distance: Callable[[str, str], float]
) -> dict[str, frozenset[str]]:
    """The documents that each one may be compared with; every pair is weighed once.

    In a story of very many, only the ``NEAREST`` to either of the two: what a careless hand
    printed is held against as many others as it takes to show, not against all of them.
    """
    direct: dict[str, dict[str, float]] = {name: {} for name in profiles}
    for first, second in combinations(sorted(profiles), 2):
        related = relatedness(profiles[first], profiles[second])
        if related >= AT_LEAST and distance(first, second) > STRANGE:
            direct[first][second] = direct[second][first] = related
    close = {
        name: {other for other, related in others.items() if related >= CLOSELY}
        for name, others in direct.items()
    }
    found: dict[str, set[str]] = {name: set() for name in profiles}
    for name, others in direct.items():
        allowed = [
            (-related, other)
            for other, related in others.items()
            if related >= RELATED or not close[name].isdisjoint(close[other])
        ]
        for _, other in heapq.nsmallest(NEAREST, allowed):
            found[name].add(other)
            found[other].add(name)
    return {name: frozenset(others) for name, others in found.items()}

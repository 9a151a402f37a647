"""Whether two ranks ("her third title", "the 62nd final") are of one row."""

from __future__ import annotations

from functools import lru_cache

from factcheck.alignment.view import View
from factcheck.claims.kinds.rank import Rank
from factcheck.languages import available, lexicon
from factcheck.messages import say

MISCOUNTED = 3  # by how much one row is counted differently
SINCE = 2.2  # that two ranks of one thing counted from one year on are of one row
EDITIONS = 1.4  # that two high numbers of finals are of one final
HIGH = 20  # a number of finals that no team has played in


def ranks_alike(view: View, a: Rank, b: Rank, reasons: list[str]) -> float:
    """An article ranks few things: the only one of its head, over the same time, is telling."""
    odds = 0.0
    if abs(a.number - b.number) > MISCOUNTED and sorted(str(a.number)) != sorted(str(b.number)):
        return odds
    if a.scope and a.scope == b.scope:
        odds += 0.5
        reasons.append(say("counted over the same time"))
    since = [c.when if c.when and c.when.bound == "since" else None for c in (a, b)]
    if all(since) and a.head == b.head:
        if since[0] != since[1]:
            return odds - SINCE
        odds += SINCE
        reasons.append(say("counted over the same time"))
    if all(len(view.told(c.document, "rank")) == 1 for c in (a, b)):
        odds += 0.5
        reasons.append(say("the only rank in each article"))
        if a.head == b.head and a.head in _rows() and _of_one(view, a, b):
            odds += 0.9
            reasons.append(say("both count what comes one by one"))
    elif _editions(view, a, b):
        odds += EDITIONS
        reasons.append(say("both count what comes one by one"))
    return odds


def _editions(view: View, a: Rank, b: Rank) -> bool:
    """Whether two high ranks number what comes once in each edition ("the 62nd final"), nothing
    else of which either article numbers: no team has played so many."""
    if a.head != b.head or a.head not in _held_once() or min(a.number, b.number) < HIGH:
        return False
    ranks = [view.told(c.document, "rank") for c in (a, b)]
    return all(len({r.number for r in told if isinstance(r, Rank) and r.head == a.head}) == 1
               for told in ranks)  # fmt: skip


def _of_one(view: View, a: Rank, b: Rank) -> bool:
    """Whether both articles name one person, or one name that no finder read."""
    one, two = (view.profiles[c.document].names for c in (a, b))
    return bool(view.people.shared(a.document, b.document) or one & two)


@lru_cache(maxsize=1)
def _rows() -> frozenset[str]:
    """What is counted one by one, in any language."""
    return frozenset(head for code in available() for head in lexicon(code).table("ranked_heads"))


@lru_cache(maxsize=1)
def _held_once() -> frozenset[str]:
    """What comes once in each edition of a contest, in any language."""
    return frozenset(head for code in available() for head in lexicon(code).table("held_once"))

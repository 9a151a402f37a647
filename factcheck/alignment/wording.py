"""Words for why two claims are held against each other, or are not."""

from __future__ import annotations

from functools import lru_cache

from factcheck.messages import say

MODALITIES = {
    "denied": say("one is denied"), "corrected": say("one is corrected"),
    "hypothetical": say("one is hypothetical"), "historical": say("one is historical"),
}  # fmt: skip
ONCE = {"birth": say("birth"), "death": say("death")}
ROLES = {"whole": say("whole"), "participants": say("participants"), "votes": say("votes")}

# Said of one pair in three.
OTHER_THING = say("another thing counted")
OTHER_ROLE = say("another role of the number")
OTHER_TIME = say("another time")
OTHER_ROUND = say("another round")
OTHER_EDITION = say("another edition")
OTHER_SORT = say("another sort of share or sum")
OTHER_PLACE = say("counted in another place")
OTHER_STORY = say("another story")
ANSWERED = say("answered by another claim")
ONLY_ONE = say("the only figure of its sort in each article")


# Reasons are said of every pair that agrees, and few are ever read: each is made once.
MOST = 1 << 10


@lru_cache(maxsize=101)
def of_clause(percent: int) -> str:
    """How much of their clauses two claims share."""
    return say("{share}% of the words of the clause", share=str(percent))


@lru_cache(maxsize=101)
def of_sentence(percent: int) -> str:
    """How much of their sentences two claims share."""
    return say("{share}% of the words of the sentence", share=str(percent))


@lru_cache(maxsize=MOST)
def both_name(name: str) -> str:
    """That two sentences mention one name."""
    return say("both name {name}", name=name)


@lru_cache(maxsize=MOST)
def both_count(head: str) -> str:
    """That two figures count one thing."""
    return say("both count {head}", head=head)


@lru_cache(maxsize=MOST)
def both_on(day: str) -> str:
    """That two sentences speak of one day."""
    return say("both speak of {day}", day=day)


@lru_cache(maxsize=MOST)
def both_beside(figure: str) -> str:
    """That two sentences tell one figure."""
    return say("both beside {figure}", figure=figure)


@lru_cache(maxsize=MOST)
def both_where(name: str) -> str:
    """That two sentences say where something is."""
    return say("both say where {name} is", name=name)

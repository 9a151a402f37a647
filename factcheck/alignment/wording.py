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


@lru_cache(maxsize=101)
def of_clause(share: str) -> str:
    """How much of their clauses two claims share, in percent."""
    return say("{share}% of the words of the clause", share=share)


@lru_cache(maxsize=101)
def of_sentence(share: str) -> str:
    """How much of their sentences two claims share, in percent."""
    return say("{share}% of the words of the sentence", share=share)

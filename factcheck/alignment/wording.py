"""Words for why two claims are held against each other, or are not."""

from __future__ import annotations

from factcheck.messages import say

MODALITIES = {
    "denied": say("one is denied"), "corrected": say("one is corrected"),
    "hypothetical": say("one is hypothetical"), "historical": say("one is historical"),
}  # fmt: skip
ONCE = {"birth": say("birth"), "death": say("death")}
ROLES = {"whole": say("whole"), "participants": say("participants"), "votes": say("votes")}

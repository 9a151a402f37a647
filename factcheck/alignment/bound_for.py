"""Places that people were only going to, live in or were taken to: not where it happened.

"The bus that was taking pupils home to Ath was hit by a train": a paper that tells of the crossing
at Mons contradicts nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim
from factcheck.claims.kinds.place import Located
from factcheck.languages import lexicon
from factcheck.text.lexicon import plain
from factcheck.text.tokens import tokenize

GOAL, HOSPITAL = "goal", "hospital"
FAR = 110  # characters before a place in which the verb that leads to it stands
BREAK = re.compile(r"[,;:.!?(«»“”]\s")


def bound_otherwise(view: View, a: Claim, b: Claim) -> bool:
    """Whether one of two places is where somebody lives, goes or is cared for, and something else
    happened at the other, or a house is there. Symmetric."""
    if not (isinstance(a, Located) and isinstance(b, Located)):
        return False
    first, second = bound(view, a), bound(view, b)
    if first and second:
        return first != second
    return (bool(first) and _apart(a, first, b)) or (bool(second) and _apart(b, second, a))


def _apart(led: Located, told: str, other: Located) -> bool:
    """Whether a place has a scene or a house of its own, which is no other word for the care or the
    refuge that the other place is led up to by."""
    if told != GOAL and other.scene in (led.scene, HOSPITAL):
        return bool(other.house)
    return bool(other.scene or other.house)


def bound(view: View, claim: Claim) -> str:
    """What leads up to a place in its clause: "goal", "home" or "care"; "" for nothing."""
    if not isinstance(claim, Located):
        return ""
    document = view.documents[claim.document]
    text = document.text[max(claim.sentence[0], claim.start - FAR) : claim.start]
    return _led(BREAK.split(text)[-1], document.language)


@lru_cache(maxsize=1 << 12)
def _led(text: str, language: str) -> str:
    """The last phrase of going or living in a text, unless something happens behind it: "the bus
    that took them home ran off the road near"."""
    known = lexicon(language)
    keys = [plain(s) for s in tokenize(text).surfaces]
    for at in range(len(keys) - 1, -1, -1):
        if found := known.match("bound_for", keys, at):
            return found.meaning
        if known.match("scenes", keys, at):
            return ""
    return ""

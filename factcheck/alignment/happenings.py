"""Weekdays on which something happened that happens once in a story: a death, a fire, a theft."""

from __future__ import annotations

import re

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim
from factcheck.claims.kinds.date import Dated
from factcheck.languages import meanings
from factcheck.text.lexicon import strip_accents

SUDDEN = frozenset(
    ("death", "fire", "crash", "explosion", "sinking", "theft", "attack", "avalanche", "arrest")
)
OF_A_PERSON = frozenset(("death", "arrest"))
MARKS = r"[,;:()«»“”—–]"


def one_happening(view: View, a: Dated, b: Dated) -> str:
    """What both weekdays are told to be the day of, where each article has one such day and does
    not name the other's; "" otherwise."""
    if a.value.weekday is None or b.value.weekday is None:
        return ""
    for sense in sorted(view.asked(_told, a) & view.asked(_told, b)):
        if sense in OF_A_PERSON and not _one_person(view, a, b):
            continue
        if _only(view, a, b, sense) and _only(view, b, a, sense):
            return sense
    return ""


def _only(view: View, claim: Dated, other: Dated, sense: str) -> bool:
    days = [d for d in view.told(claim.document, "date") if isinstance(d, Dated)]
    told = {d.value.low for d in days if sense in view.asked(_told, d)}
    return told == {claim.value.low} and all(d.value.low != other.value.low for d in days)


def _told(view: View, claim: Dated) -> frozenset[str]:
    """What happens in the clause of a weekday, else in its sentence when that has no other date;
    nothing where somebody says it there."""
    document = view.documents[claim.document]
    low, high = claim.sentence
    before = [m.end() for m in re.finditer(MARKS, document.text[low : claim.start])]
    after = re.search(MARKS, document.text[claim.end : high])
    start = low + before[-1] if before else low
    stop = claim.end + after.start() if after else high
    told = _scenes(document.text[start:stop], document.language)
    alone = all(d is claim or d.sentence != claim.sentence for d in view.told(document.id, "date"))
    return told or (_scenes(document.text[low:high], document.language) if alone else told)


def _scenes(text: str, language: str) -> frozenset[str]:
    if meanings(text, language, "say_verbs"):
        return frozenset()
    return SUDDEN & meanings(text, language, "scenes")


def _one_person(view: View, a: Claim, b: Claim) -> bool:
    """Whether the sentences name one person and no other; one of them may be a name unread."""
    named = view.persons_in(a) | view.persons_in(b)
    if len(named) != 1:
        return False
    family = strip_accents(named.pop()).lower().split()[-1]
    return all(family in map(strip_accents, c.context) for c in (a, b))

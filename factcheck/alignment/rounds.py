"""The rounds of a contest: the final, the match for the third place, the last four."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.alignment.opponents import same_lands
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim
from factcheck.claims.kinds.score import Result
from factcheck.languages import lexicon, meanings
from factcheck.text import Lexicon
from factcheck.text.lexicon import plain
from factcheck.text.tokens import tokenize

EARLIER = {"final": "semi", "semi": "quarter", "quarter": "last16"}
NAME = 8  # tokens from "reach" to "final": "reach the Lake District Cup"
STOPS = frozenset(",;:.()«»“”")
BEFORE_THE_END = frozenset(("semi", "quarter", "last16", "group", "third"))


def another_round(view: View, a: Claim, b: Claim) -> bool:
    """Whether two results are told as of two rounds: each names its own, or one names an early one
    and the other is a result of an article that tells of several."""
    first, second = rounds(view, a), rounds(view, b)
    if first and second:
        return not first & second
    if same_lands(view, a, b):
        return False
    return _early(view, first, b) or _early(view, second, a)


def _early(view: View, told: frozenset[str], other: Claim) -> bool:
    """Whether one result is of a round before the final, and the other article has several results
    and tells of another round as well, so that one without a round is hardly of that one."""
    document = view.documents[other.document]
    if not told or not told <= BEFORE_THE_END or not isinstance(other, Result):
        return False
    ends = (c for c in view.told(other.document, "score") if isinstance(c, Result))
    results = {c.value for c in ends if c.phase == other.phase}
    article = meanings(document.text, document.language, "rounds") - {"ahead"}
    return len(results) > 1 and len(article - told) > 0


def rounds(view: View, claim: Claim) -> frozenset[str]:
    """The rounds of a contest that the sentence of a claim names as those played."""
    return _played(sentence_of(view, claim), view.documents[claim.document].language)


@lru_cache(maxsize=1 << 12)
def _played(sentence: str, language: str) -> frozenset[str]:
    """The rounds that a sentence tells as played: "to reach the final" is of a semi-final."""
    known = lexicon(language)
    surfaces = tokenize(sentence).surfaces
    keys = [plain(s) for s in surfaces]
    found = set()
    at = 0
    while at < len(keys):
        match = known.match("rounds", keys, at)
        if match is None:
            at += 1
            continue
        stop = at + match.length
        if match.meaning == "ahead":
            inner = (known.match("rounds", keys, i) for i in range(at + 1, stop))
            found |= {EARLIER[m.meaning] for m in inner if m and m.meaning in EARLIER}
        elif match.meaning in EARLIER and _led_to(known, surfaces, keys, at):
            found.add(EARLIER[match.meaning])
        else:
            found.add(match.meaning)
        at = stop
    return frozenset(found)


def _led_to(known: Lexicon, surfaces: Sequence[str], keys: list[str], at: int) -> bool:
    """Whether words of getting on stand before a round, with no more than its name between."""
    low = next((i + 1 for i in range(at - 1, -1, -1) if surfaces[i] in STOPS), 0)
    for i in range(max(low, at - NAME), at):
        found = known.match("advancing", keys, i)
        if found and i + found.length <= at:
            return True
    return False


def sentence_of(view: View, claim: Claim) -> str:
    """The sentence of a claim."""
    return view.documents[claim.document].text[slice(*claim.sentence)]


def told_in(view: View, claim: Claim, table: str) -> frozenset[str]:
    """What the phrases of a table mean that the sentence of a claim has."""
    return meanings(sentence_of(view, claim), view.documents[claim.document].language, table)

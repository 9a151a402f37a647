"""Figures told before and after one thing: « avant impôts », « après impôts »."""

from __future__ import annotations

from functools import lru_cache

from anyascii import anyascii

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim
from factcheck.languages import lexicon
from factcheck.text.lemma import lemma
from factcheck.text.lexicon import DIGITS, LETTERS
from factcheck.text.tokens import tokenize

NOUN = 2  # little words between "before" and what it is before
KINDS = frozenset(("count", "percent", "money"))


def on_two_sides(view: View, a: Claim, b: Claim) -> bool:
    """Whether one sentence tells a figure before, the other one after the same thing."""
    first, second = (sides_told(view, c) for c in (a, b))
    if not first or not second:
        return False
    sides = [{side for side, noun in told} for told in (first, second)]
    if len(sides[0]) != 1 or len(sides[1]) != 1 or sides[0] == sides[1]:
        return False
    return bool({noun for _, noun in first} & {noun for _, noun in second})


def sides_told(view: View, claim: Claim) -> frozenset[tuple[str, str]]:
    """What the sentence of a figure tells to come before or after which noun."""
    if claim.kind not in KINDS:
        return frozenset()
    document = view.documents[claim.document]
    return _told(document.text[slice(*claim.sentence)], document.language)


@lru_cache(maxsize=1 << 12)
def _told(text: str, language: str) -> frozenset[tuple[str, str]]:
    """What a sentence tells to come before or after which noun: ("after", "impot")."""
    known = lexicon(language)
    words = known.words(tokenize(text).surfaces)
    bit, small = known.bit("sides_of"), known.bit("opening_words", "function_words", "stopwords")
    found = set()
    for at, word in enumerate(words):
        match = known.match("sides_of", [w.key for w in words[at:]], 0) if word.bits & bit else None
        if match is None:
            continue
        start = at + match.length
        for noun in words[start : start + NOUN + 1]:
            if not noun.bits & LETTERS or noun.bits & DIGITS:
                break
            if not noun.bits & small:
                found.add((match.meaning, anyascii(lemma(noun.key, language)).lower()))
                break
    return frozenset(found)

"""What an article is about, in words that other articles on the same story would share."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from factcheck.claims.reading import Reading
from factcheck.text.lemma import lemma
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS, strip_accents

LONG = 6  # letters: shorter common words tell little about a story
SHORTEST_NAME = 3


class Profile(NamedTuple):
    """``names``: capitalised words inside sentences, folded; ``places``: those that any atlas has;
    ``words``: long content words, as lemmas."""

    names: frozenset[str]
    places: frozenset[str]
    words: frozenset[str]


def profile(reading: Reading) -> Profile:
    """The profile of an article; sentence-initial capitals count when the word recurs inside."""
    scan = reading.scan
    known = scan.lexicon.bit("countries", "continents", "cities", "demonyms", "regions")
    calendar = scan.lexicon.bit(
        "date_months",
        "date_weekdays",
        "stopwords",
        "function_words",
        "offices",
        "civilities",
        "organisation_heads",
        "other_capitals",
    )
    opening = set(scan.sentences)
    names: set[str] = set()
    places: set[str] = set()
    words: Counter[str] = Counter()
    for i, bits in enumerate(scan.bits):
        if bits & DIGITS and scan.glued(i) and scan.bits[i - 1] & CAPITAL:
            names.add(strip_accents(scan.keys[i - 1]) + scan.keys[i])  # A694, N88
        if not bits & LETTERS or bits & calendar:
            continue
        key = scan.keys[i].rstrip("'")
        if bits & CAPITAL and i not in opening:
            if len(key) >= SHORTEST_NAME:
                (places if bits & known else names).add(strip_accents(key))
        elif len(key) >= LONG:
            words[lemma(key, scan.language)] += 1
    return Profile(frozenset(names), frozenset(places), frozenset(words))

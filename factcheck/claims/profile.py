"""What an article is about, in words that other articles on the same story would share."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from factcheck.claims.reading import Reading, content_word
from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, DIGITS, strip_accents

LONG = 6  # letters: shorter common words tell little about a story
SHORTEST_NAME = 3
PLACES = ("countries", "continents", "cities", "demonyms", "regions")
UTTERANCE = 8  # words that two articles do not both quote by chance


class Profile(NamedTuple):
    """``names``: capitalised words inside sentences, folded, and the first words of quotations;
    ``places``: names that any atlas has; ``words``: long content words, as lemmas;
    ``published``: when that is known."""

    names: frozenset[str]
    places: frozenset[str]
    words: frozenset[str]
    published: date | None = None


def profile(reading: Reading) -> Profile:
    """The profile of an article; sentence-initial capitals count when the word recurs inside."""
    scan = reading.scan
    known = scan.lexicon.bit(*PLACES)
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
    for i in scan.positions(DIGITS):
        if scan.glued(i) and scan.bits[i - 1] & CAPITAL:
            names.add(strip_accents(scan.keys[i - 1]) + scan.keys[i])  # A694, N88
    inside = set(scan.positions(CAPITAL)) - opening
    for i in inside:
        word = scan.words[i]
        key = word.key.rstrip("'")
        if len(key) < SHORTEST_NAME or word.bits & calendar:
            continue
        if word.bits & known:
            places.add(_place(scan, i) or strip_accents(key))
        else:
            names.add(strip_accents(key))
    words = {
        content_word(word.key, word.bits, calendar, scan.language)
        for word in {word for i, word in enumerate(scan.words) if i not in inside}
        if len(word.key.rstrip("'")) >= LONG
    } - {""}
    names.update(_utterances(reading))
    return Profile(
        frozenset(names), frozenset(places), frozenset(words), reading.document.published
    )


def _place(scan: Scan, at: int) -> str:
    """What every language calls a place or its people by; "" for a word within a longer name."""
    found = next((m for t in PLACES if (m := scan.match(t, at))), None)
    return found.meaning if found else ""


def _utterances(reading: Reading) -> Iterator[str]:
    """The first words of each quotation that is long enough to be nobody else's."""
    for found in reading.of("quotation"):
        words = [
            strip_accents(k) for k in reading.scan.keys[found.first : found.stop] if k[0].isalpha()
        ]
        if len(words) >= UTTERANCE:
            yield " ".join(words[:UTTERANCE])

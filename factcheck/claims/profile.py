"""What an article is about, in words that other articles on the same story would share."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from factcheck.claims.reading import Reading, content_word
from factcheck.text import Lexicon, Word
from factcheck.text.lexicon import CAPITAL, DIGITS, strip_accents

LONG = 6  # letters: shorter common words tell little about a story
SHORTEST_NAME = 3
ATLAS = ("countries", "continents", "cities", "demonyms", "regions")
# Capitals that any article may hold.
COMMON = (
    "date_months",
    "date_weekdays",
    "stopwords",
    "function_words",
    "offices",
    "civilities",
    "organisation_heads",
    "other_capitals",
)
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
    memo = scan.lexicon.memo(_told)
    opening = set(scan.sentences)
    inside = {scan.words[i] for i in scan.positions(CAPITAL) if i not in opening}
    names = {told.name for word in inside if (told := memo[word]).name}
    places = {told.place for word in inside if (told := memo[word]).place}
    for i in scan.positions(DIGITS):
        if scan.glued(i) and scan.bits[i - 1] & CAPITAL:
            names.add(strip_accents(scan.keys[i - 1]) + scan.keys[i])  # A694, N88
    others = {scan.words[i] for i in scan.sentences[:-1]}
    others.update(word for word in set(scan.words) if not word.bits & CAPITAL)
    words = {told.word for word in others if (told := memo[word]).word}
    names.update(_utterances(reading))
    return Profile(
        frozenset(names), frozenset(places), frozenset(words), reading.document.published
    )


class _Told(NamedTuple):
    """What one word adds to a profile: as a name or a place inside a sentence, as a word."""

    name: str
    place: str
    word: str


def _told(word: Word, lexicon: Lexicon) -> _Told:
    key = word.key.rstrip("'")
    if word.bits & lexicon.bit(*COMMON):
        return _Told("", "", "")
    name = strip_accents(key) if word.bits & CAPITAL and len(key) >= SHORTEST_NAME else ""
    place = _place(word, lexicon) or name if word.bits & lexicon.bit(*ATLAS) else ""
    return _Told(
        "" if place else name,
        place if name else "",
        content_word(word, lexicon) if len(key) >= LONG else "",
    )


def _place(word: Word, lexicon: Lexicon) -> str:
    """What every language calls a place or its people by; "" for a word within a longer name."""
    found = (lexicon.match(table, [word.key], 0) for table in ATLAS)
    return next((match.meaning for match in found if match), "")


def _utterances(reading: Reading) -> Iterator[str]:
    """The first words of each quotation that is long enough to be nobody else's."""
    for found in reading.of("quotation"):
        words = [
            strip_accents(k) for k in reading.scan.keys[found.first : found.stop] if k[0].isalpha()
        ]
        if len(words) >= UTTERANCE:
            yield " ".join(words[:UTTERANCE])

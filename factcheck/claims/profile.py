"""What an article is about, in words that other articles on the same story would share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from factcheck.claims.reading import Reading, content_word
from factcheck.text import Lexicon, Word
from factcheck.text.lemma import in_dictionary
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS, strip_accents

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
    opening = set(scan.sentences)
    inside = {scan.words[i] for i in scan.positions(CAPITAL) if i not in opening}
    names = _told(scan.lexicon.memo(_name), inside)
    # A place is one at the head of a sentence too: "ACCRA - Ghana's bank".
    places = _told(scan.lexicon.memo(_place), {scan.words[i] for i in scan.positions(CAPITAL)})
    places |= {place.rpartition(", ")[2] for place in places}  # a city is in its country
    for i in scan.positions(DIGITS):
        if scan.glued(i) and scan.bits[i - 1] & CAPITAL:
            names.add(strip_accents(scan.keys[i - 1]) + scan.keys[i])  # A694, N88
    words = _told(scan.lexicon.memo(_long), {scan.words[i] for i in scan.sentences[:-1]})
    words |= _told(scan.lexicon.memo(_long_inside), set(scan.words))
    names.update(_utterances(reading))
    names.update(_label(reading))
    return Profile(
        frozenset(names), frozenset(places), frozenset(words), reading.document.published
    )


def _label(reading: Reading) -> Iterator[str]:
    """« Aubrac : une pétition circule », *Aubrac: a petition*: the name that a headline opens with.

    A plain word there is a topic ("Trains: …") and is told by no other article as a name.
    """
    scan = reading.scan
    for at in scan.sentences[:-1]:
        if at + 2 >= len(scan.words) or scan.words[at + 1].surface != ":":
            continue
        if not (scan.bits[at] & CAPITAL and scan.bits[at] & LETTERS) or (
            reading.block_kind(at) != "title"
        ):
            continue
        name = _name(scan.words[at], scan.lexicon)
        ends = tuple(scan.lexicon.table("regions_of_towns_endings").get("yes", ()))
        if ends and name.endswith(ends):
            continue  # « Limougeaud : »: of a town, not its name
        if name and not in_dictionary(scan.words[at].surface.lower(), scan.language):
            yield name


def _told(memo: Mapping[Word, str], words: set[Word]) -> set[str]:
    """What the words are told as, those apart that are told as nothing."""
    return set(map(memo.__getitem__, words)) - {""}


def _name(word: Word, lexicon: Lexicon) -> str:
    key = word.key.rstrip("'")
    apart = word.bits & lexicon.bit(*COMMON, *ATLAS)
    return "" if apart or len(key) < SHORTEST_NAME else strip_accents(key)


def _place(word: Word, lexicon: Lexicon) -> str:
    """What every language calls a place or its people by; as written, folded, for a word within
    a longer name."""
    key = word.key.rstrip("'")
    place = word.bits & lexicon.bit(*ATLAS) and not word.bits & lexicon.bit(*COMMON)
    if not place or len(key) < SHORTEST_NAME:
        return ""
    found = (lexicon.match(table, [word.key], 0) for table in ATLAS)
    return next((match.meaning for match in found if match), strip_accents(key))


def _long(word: Word, lexicon: Lexicon) -> str:
    common = word.bits & lexicon.bit(*COMMON)
    return "" if common or len(word.key.rstrip("'")) < LONG else content_word(word, lexicon)


def _long_inside(word: Word, lexicon: Lexicon) -> str:
    return "" if word.bits & CAPITAL else _long(word, lexicon)


def _utterances(reading: Reading) -> Iterator[str]:
    """The first words of each quotation that is long enough to be nobody else's."""
    for found in reading.of("quotation"):
        words = [
            strip_accents(k) for k in reading.scan.keys[found.first : found.stop] if k[0].isalpha()
        ]
        if len(words) >= UTTERANCE:
            yield " ".join(words[:UTTERANCE])

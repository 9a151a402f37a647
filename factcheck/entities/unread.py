"""Names that were not read as a person's: two spellings of one beside the same word.

"Fromagerie Carvallot" and "Fromagerie Carvalot", or a name whose given name no table has. The
same word beside both says that they are one; a word of any dictionary or atlas is no misspelling.
A long name that stands by itself ("Carvallot") needs no such word when nobody knows either
spelling: two made-up names of one language and one story are not so alike by chance.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from rapidfuzz.distance import Prefix

from factcheck.documents.document import Document
from factcheck.entities.mentions import Mentions, Written, blocks_read, unread_at
from factcheck.entities.spelling import Difference, gendered, likeness, skeleton
from factcheck.entities.variants import Variant
from factcheck.languages import lexicon
from factcheck.messages import say
from factcheck.text.lemma import in_dictionary
from factcheck.text.lexicon import CAPITAL, LETTERS, UPPER, strip_accents
from factcheck.values.name_data import (
    given_names,
    shared_openers,
    strong_particles,
    weak_particles,
)

SHORTEST = 5  # letters; shorter words are alike by chance
CLOSE = 0.75  # likeness; two letters of eight
SOUNDING = 0.7  # likeness of words with the same consonants
MADE_UP = 7  # letters of a name that is compared without any word beside it
NEARLY = 0.87  # likeness of such names that do not sound alike: one letter of eight
SHORT = 7  # letters of a word of which fewer are left at its end
HALF = 4  # letters that two spellings share at one end
OPENED = 0.7  # likeness of names that begin with five letters alike
INFLECTED = frozenset(
    ("", "s", "e", "es", "x", "n", "ne", "nes", "en", "an", "aux", "al", "ale", "te", "se")
)
CROWD = 60  # words that share an end; beyond that it is an ending, not a name


class Beside(NamedTuple):
    """A capitalised word where it stands, and the word it stands beside."""

    word: str
    neighbour: str
    written: Written


def of_unread_names(
    documents: Mapping[str, Document],
    words: Mapping[str, Iterable[str]],
    mentions: Mentions,
    related: Callable[[str, str], bool],
) -> Iterator[Variant]:
    """Pairs of names with one word in common and one that is spelled in two ways.

    Args:
        words: the capitalised words of each document, folded.
        mentions: the names that were read; what is found is added to them.
        related: whether two documents tell one story.
    """
    codes = tuple(sorted({d.language for d in documents.values()}))
    pairs = _pairs({w for found in words.values() for w in found}, codes)
    wanted = {word for pair in pairs for word in pair}
    if not wanted:
        return
    found: dict[tuple[str, str], list[Beside]] = defaultdict(list)
    for name, document in sorted(documents.items()):
        here = wanted.intersection(words.get(name, ()))
        if here:
            for beside in _occurrences(document, here):
                found[beside.neighbour, beside.word].append(beside)
    neighbours: dict[str, set[str]] = defaultdict(set)
    for neighbour, word in found:
        neighbours[word].add(neighbour)
    for a, b in sorted(pairs):
        if not neighbours[a] & neighbours[b] and _made_up(a, b, codes):
            lone = _by_itself(a, documents, words), _by_itself(b, documents, words)
            if _of_one_story(*lone, documents, related, mentions):
                yield _variant(a, b, *lone, mentions, say("no word of the story is so like either"))
        for neighbour in sorted(neighbours[a] & neighbours[b])[:1]:
            left, right = found[neighbour, a], found[neighbour, b]
            together = {x.written.document for x in left} & {y.written.document for y in right}
            if together or (_read(left, mentions) and _read(right, mentions)):
                continue
            told = [x.written for x in left], [x.written for x in right]
            yield _variant(a, b, *told, mentions, say("the word beside both is the same"))


def _variant(
    a: str, b: str, left: list[Written], right: list[Written], mentions: Mentions, reason: str
) -> Variant:
    for written in (*left, *right):
        mentions.add(written)
    gap = Difference(a, b, likeness(a, b))
    return Variant(left[0].name, right[0].name, (gap,), reason, 0.8, "name")


def _made_up(a: str, b: str, codes: tuple[str, ...]) -> bool:
    """Whether no dictionary or atlas has either of two long words that sound alike."""
    if min(len(a), len(b)) < MADE_UP or skeleton(a)[:1] != skeleton(b)[:1]:
        return False
    shared = Prefix.similarity(a, b)
    if {a[shared:], b[shared:]} <= INFLECTED:
        return False  # forms of one word: "Guingampais", "Guingampaises"
    sound = skeleton(a) == skeleton(b)
    if not sound and likeness(a, b) < (OPENED if shared >= HALF + 1 else NEARLY):
        return False
    return not any(
        known_word(word, code) or word in given_names() for word in (a, b) for code in codes
    )


def _by_itself(
    word: str, documents: Mapping[str, Document], words: Mapping[str, Iterable[str]]
) -> list[Written]:
    """Where a name stands; nothing when it is ever part of a longer one."""
    found = []
    for name, document in sorted(documents.items()):
        if word not in words.get(name, ()):
            continue
        known = lexicon(document.language)
        for block, tokens in blocks_read(document):
            for i, surface in enumerate(tokens.surfaces):
                if not surface[0].isupper() or strip_accents(surface.lower()) != word:
                    continue
                around = [known.word(s) for s in tokens.surfaces[max(0, i - 1) : i + 2]]
                little = known.bit("function_words", "opening_words", "stopwords")
                if sum(bool(w.bits & CAPITAL and not w.bits & little) for w in around) > 1:
                    return []
                found.append(unread_at(document, block, tokens.starts[i], tokens.ends[i]))
    return found


def _of_one_story(
    left: list[Written],
    right: list[Written],
    documents: Mapping[str, Document],
    related: Callable[[str, str], bool],
    mentions: Mentions,
) -> bool:
    """Whether two spellings are of articles of one story and language, none of a person's name."""
    if not left or not right or any(mentions.covers(w) for w in (*left, *right)):
        return False
    one, two = {w.document for w in left}, {w.document for w in right}
    if one & two or len({documents[d].language for d in one | two}) > 1:
        return False
    return all(related(a, b) for a in one for b in two)


def _pairs(words: Iterable[str], codes: tuple[str, ...]) -> set[tuple[str, str]]:
    """Words that differ by a slip and that no table knows."""
    blocks: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        if len(word) >= SHORTEST and word.isalpha():
            blocks[word[:HALF]].append(word)
            blocks[word[:1] + "-" + word[-HALF:]].append(word)
            if len(word) <= SHORT:
                blocks[word[:1] + "-" + word[1 - HALF :]].append(word)
    return {
        (a, b)
        for block in blocks.values()
        if len(block) <= CROWD
        for a, b in combinations(block, 2)
        if _slip(a, b, codes)
    }


def _slip(a: str, b: str, codes: tuple[str, ...]) -> bool:
    close = SOUNDING if skeleton(a) == skeleton(b) else CLOSE
    if min(len(a), len(b)) >= MADE_UP and Prefix.similarity(a, b) > HALF:
        close = OPENED
    if abs(len(a) - len(b)) > 2 or likeness(a, b) < close or a.rstrip("s") == b.rstrip("s"):
        return False
    if gendered(a, b) or {a, b} <= given_names() or _ending(a, b) or _ending(b, a):
        return False
    return not all(any(known_word(word, code) for code in codes) for word in (a, b))


def _ending(longer: str, shorter: str) -> bool:
    """Whether one word is the other with an ending: a plural or a feminine, no doubled letter."""
    return longer[:-1] == shorter and longer[-1] != shorter[-1]


@lru_cache(maxsize=20_000)
def known_word(word: str, code: str) -> bool:
    """Whether a dictionary or an atlas of a language has a folded word."""
    known = lexicon(code)
    atlas = known.bit("countries", "continents", "cities", "regions", "demonyms")
    return in_dictionary(word, code) or bool(known.word(word.capitalize()).bits & atlas)


def _occurrences(document: Document, wanted: set[str]) -> Iterator[Beside]:
    known = lexicon(document.language)
    for block, tokens in blocks_read(document):
        for i, surface in enumerate(tokens.surfaces):
            folded = strip_accents(surface.lower())
            if not surface[0].isupper() or folded not in wanted:
                continue
            for j in _beside(tokens.surfaces, i):
                neighbour = known.word(tokens.surfaces[j])
                if not _tells(neighbour.bits, neighbour.surface, document.language):
                    continue
                low, high = min(i, j), max(i, j)
                written = unread_at(document, block, tokens.starts[low], tokens.ends[high])
                yield Beside(folded, strip_accents(neighbour.key), written)


def _beside(surfaces: list[str], at: int) -> Iterator[int]:
    """The word before a name, particles passed over, and the word after it."""
    before = at - 1
    skipped = strong_particles() | weak_particles() | {"of", "the", "-"}
    while before >= 0 and surfaces[before].lower().replace("’", "'") in skipped:
        before -= 1
    if before >= 0:
        yield before
    after = at + 1
    while after < len(surfaces) and after > at and surfaces[at + 1] == "-":
        if surfaces[after].lower() not in skipped:
            break
        after += 1
    if after < len(surfaces):
        yield after


def _tells(bits: int, surface: str, language: str) -> bool:
    """Whether a word beside a name is part of it: no title, no day, no word of any sentence."""
    known = lexicon(language)
    if (
        surface.lower() in shared_openers()
        or not bits & LETTERS
        or len(surface) < 3
        or bits & UPPER
        or surface.lower() in given_names()
    ):
        return False
    if not bits & CAPITAL:
        return bool(bits & known.bit("organisation_nouns", "body_kinds"))
    titles = known.bit(
        "civilities", "ranks", "offices", "occupations", "opening_words", "stopwords",
        "date_weekdays", "date_months", "function_words", "demonyms",
    )  # fmt: skip
    return not bits & titles


def _read(places: Iterable[Beside], mentions: Mentions) -> bool:
    """Whether every place is inside a name that was read as a person's."""
    return all(mentions.covers(p.written) for p in places)

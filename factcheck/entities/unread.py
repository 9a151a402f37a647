"""Names that were not read as a person's: two spellings of one beside the same word.

"Fromagerie Bressollet" and "Fromagerie Bresollet", or a name whose given name no table has. The
same word beside both says that they are one; a word of any dictionary or atlas is no misspelling.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from simplemma import is_known

from factcheck.documents.document import READ, Document
from factcheck.entities.spelling import Difference, gendered, likeness, skeleton
from factcheck.entities.variants import Mentions, Variant, Written
from factcheck.languages import lexicon
from factcheck.messages import say
from factcheck.text.lexicon import CAPITAL, LETTERS, UPPER, strip_accents
from factcheck.text.tokens import tokenize
from factcheck.values.name_data import given_names, strong_particles, weak_particles

SHORTEST = 5  # letters; shorter words are alike by chance
CLOSE = 0.75  # likeness; two letters of eight
SOUNDING = 0.7  # likeness of words with the same consonants
SHORT = 7  # letters of a word of which fewer are left at its end
HALF = 4  # letters that two spellings share at one end
CROWD = 60  # words that share an end; beyond that it is an ending, not a name


class Beside(NamedTuple):
    """A capitalised word where it stands, and the word it stands beside."""

    word: str
    neighbour: str
    written: Written


def of_unread_names(
    documents: Mapping[str, Document], words: Mapping[str, Iterable[str]], mentions: Mentions
) -> Iterator[Variant]:
    """Pairs of names with one word in common and one that is spelled in two ways.

    Args:
        words: the capitalised words of each document, folded.
        mentions: the names that were read; what is found is added to them.
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
        for neighbour in sorted(neighbours[a] & neighbours[b])[:1]:
            left, right = found[neighbour, a], found[neighbour, b]
            together = {x.written.document for x in left} & {y.written.document for y in right}
            if together or (_read(left, mentions) and _read(right, mentions)):
                continue
            for beside in (*left, *right):
                mentions.add(beside.written)
            yield Variant(
                left[0].written.name,
                right[0].written.name,
                (Difference(a, b, likeness(a, b)),),
                say("the word beside both is the same"),
                0.8,
                "name",
            )


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
    if abs(len(a) - len(b)) > 2 or likeness(a, b) < close or a.rstrip("s") == b.rstrip("s"):
        return False
    if gendered(a, b) or {a, b} <= given_names() or _ending(a, b) or _ending(b, a):
        return False
    return not all(any(_known(word, code) for code in codes) for word in (a, b))


def _ending(longer: str, shorter: str) -> bool:
    """Whether one word is the other with an ending: a plural or a feminine, no doubled letter."""
    return longer[:-1] == shorter and longer[-1] != shorter[-1]


@lru_cache(maxsize=20_000)
def _known(word: str, code: str) -> bool:
    """Whether a dictionary or an atlas of a language has a folded word."""
    known = lexicon(code)
    atlas = known.bit("countries", "continents", "cities", "regions", "demonyms")
    return is_known(word, code) or bool(known.word(word.capitalize()).bits & atlas)


def _occurrences(document: Document, wanted: set[str]) -> Iterator[Beside]:
    known = lexicon(document.language)
    for block in document.blocks:
        if block.kind not in READ:
            continue
        tokens = tokenize(document.text[block.start : block.end], block.start)
        for i, surface in enumerate(tokens.surfaces):
            folded = strip_accents(surface.lower())
            if not surface[0].isupper() or folded not in wanted:
                continue
            for j in _beside(tokens.surfaces, i):
                neighbour = known.word(tokens.surfaces[j])
                if not _tells(neighbour.bits, neighbour.surface, document.language):
                    continue
                low, high = min(i, j), max(i, j)
                start, end = tokens.starts[low], tokens.ends[high]
                written = Written(
                    document.text[start:end], document.id, start, end,
                    (block.start, block.end), block.kind == "title", frozenset(),
                )  # fmt: skip
                yield Beside(folded, strip_accents(neighbour.key), written)


def _beside(surfaces: list[str], at: int) -> Iterator[int]:
    """The word before a name, particles passed over, and the word after it."""
    before = at - 1
    particles = strong_particles() | weak_particles() | {"of", "the"}
    while before >= 0 and surfaces[before].lower().replace("’", "'") in particles:
        before -= 1
    if before >= 0:
        yield before
    if at + 1 < len(surfaces):
        yield at + 1


def _tells(bits: int, surface: str, language: str) -> bool:
    """Whether a word beside a name is part of it: no title, no day, no word of any sentence."""
    known = lexicon(language)
    if not bits & LETTERS or len(surface) < 3 or bits & UPPER or surface.lower() in given_names():
        return False
    if not bits & CAPITAL:
        return bool(bits & known.bit("organisation_nouns"))
    titles = known.bit(
        "civilities", "ranks", "offices", "occupations", "opening_words", "stopwords",
        "date_weekdays", "date_months", "function_words", "demonyms",
    )  # fmt: skip
    return not bits & titles


def _read(places: Iterable[Beside], mentions: Mentions) -> bool:
    """Whether every place is inside a name that was read as a person's."""
    return all(mentions.covers(p.written) for p in places)

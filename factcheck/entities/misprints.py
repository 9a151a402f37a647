"""One article that prints a word of a person's name in two ways: Kervella, and once Kevrella.

Two texts may each have their own person; one text that gives a full name and, beside the rest of
that name or alone, a word a letter or two away that no dictionary or atlas has, made a slip.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from anyascii import anyascii
from rapidfuzz.distance import OSA

from factcheck.documents.document import Document
from factcheck.entities.given import relative
from factcheck.entities.mentions import Mentions, Written, blocks_read, unread_at
from factcheck.entities.people import People
from factcheck.entities.spelling import Difference, gendered, likeness, parts
from factcheck.entities.unread import known_word
from factcheck.entities.variants import Variant
from factcheck.languages import lexicon
from factcheck.messages import say
from factcheck.text.lexicon import CAPITAL, Lexicon, Word
from factcheck.values.name_data import articles, given_names

END = "…"  # before the last letters of a word, to tell them from first ones
SHORTEST = 4  # letters of the shorter word beside the rest of the name
# Not the end of "N'Zonzi" or "O'Leary", which other texts print without the mark.
WORD = re.compile(r"(?<![A-ZÀ-Ý]['’])(?<![^\W\d_])[^\W\d_]{4,}")
NEAR = 0.7  # likeness of two words of which one stands alone, where two letters differ
LEADING = 5  # words before a name that may announce a place
LONE = 5  # letters of a surname that stands alone
# Endings that make another form of a name, or the name of a relative.
FORMS = ("s", "e", "x", "es", "is", "a", "i", "o")


class Place(NamedTuple):
    """A capitalised word where it stands, with the capitalised words around it, folded, whether
    a civility ("Mme") stands before it, and whether what does makes it a thing or a place
    (« au Tanargue », "the Tay", "near Hull").
    """

    written: Written
    before: str
    after: str
    civil: bool
    thing: bool


def of_one_article(
    people: People, mentions: Mentions, documents: Mapping[str, Document]
) -> Iterator[Variant]:
    """Words of one article that are a word of a full name in it but for a letter or two."""
    bearers: dict[str, list[str]] = defaultdict(list)
    for document, name in sorted(people.persons):
        if len(parts(name)) > 1:
            bearers[document].append(name)
    for document, names in sorted(bearers.items()):
        there = {p.bare for n in names for p in parts(n) if len(p.bare) >= SHORTEST}
        pairs = list(_pairs(there, _capitalised(documents[document].text)))
        if pairs:
            yield from _found(documents[document], names, pairs, mentions)


def _folded(word: str) -> str:
    """A word as the parts of names are folded: Sørensen, sorensen."""
    return word.lower() if word.isascii() else anyascii(word).lower()


def _capitalised(text: str) -> set[str]:
    return {_folded(w) for w in WORD.findall(text) if w[0].isupper()}


def _pairs(there: set[str], capitals: set[str]) -> Iterator[tuple[str, str]]:
    """Each word of a name with the capitalised words that are a slip of it; only words of one
    beginning or one end are compared, so that a long page stays cheap."""
    blocks: dict[str, list[str]] = defaultdict(list)
    for word in sorted(capitals):
        blocks[word[0]].append(word)
        blocks[END + word[-2:]].append(word)
    for right in sorted(there):
        near = {*blocks[right[0]], *blocks[END + right[-2:]]}
        for wrong in sorted(w for w in near if abs(len(w) - len(right)) <= 2):
            if _slip(right, wrong):
                yield right, wrong


def _slip(right: str, wrong: str) -> bool:
    short = min(len(right), len(wrong))
    if short < SHORTEST:
        return False
    distance = OSA.distance(right, wrong, score_cutoff=2)
    if distance == 2 and (right[0] != wrong[0] or short < LONE):
        return False
    if not 1 <= distance <= 2 or gendered(right, wrong):
        return False
    return not (_ending(right, wrong) or _ending(wrong, right))


def _ending(word: str, longer: str) -> bool:
    return any(word + ending == longer for ending in FORMS)


def _found(
    document: Document, names: list[str], pairs: list[tuple[str, str]], mentions: Mentions
) -> Iterator[Variant]:
    wanted = {word for pair in pairs for word in pair}
    places: dict[str, list[Place]] = defaultdict(list)
    for word, place in _places(document, wanted):
        places[word].append(place)
    given = given_names()
    for right, wrong in pairs:
        if {right, wrong} <= given:
            continue
        # The full name that was read may itself be the slip: the other word is then as sure.
        rarer = len(places[wrong]) > len(places[right])
        slip = right if rarer else wrong
        unknown = slip not in given and not known_word(slip, document.language)
        if rarer and not unknown:
            continue
        for name in names:
            folded = [p.bare for p in parts(name)]
            if right not in folded or (rarer and folded[0] == right):
                continue
            beside = [p for p in places[wrong] if _beside(p, folded, right)]
            if not unknown and OSA.distance(right, wrong) > 1:
                beside = []
            if (
                not beside
                and not rarer
                and unknown
                and folded[-1] == right
                and _long(right, wrong, places[wrong])
            ):
                alone = all(_alone(p) and not p.thing for p in places[wrong])
                beside = places[wrong] if alone else []
            if not beside:
                continue
            doubtful = rarer or not unknown or folded[0] == right
            if doubtful and any(relative(document, p.written) for p in beside):
                continue
            for p in (*beside, *places[right]):
                mentions.add(p.written)
            gap = Difference(right, wrong, likeness(right, wrong))
            reason = say("one article writes both, a letter or two apart")
            yield Variant(name, beside[0].written.name, (gap,), reason, 0.8)
            break


def _long(right: str, wrong: str, places: list[Place]) -> bool:
    """Whether two words are so long, and so alike at their end, that one alone tells enough."""
    least = SHORTEST if all(p.civil for p in places) else LONE
    if OSA.distance(right, wrong) > 1 and likeness(right, wrong) < NEAR:
        return False
    ends = right[-1] == wrong[-1] or sorted(right) == sorted(wrong)
    return ends and min(len(right), len(wrong)) >= least


def _beside(place: Place, folded: list[str], right: str) -> bool:
    """Whether the rest of the name stands beside a word."""
    at = folded.index(right)
    before = folded[at - 1] if at else ""
    after = folded[at + 1] if at + 1 < len(folded) else ""
    return bool((before and place.before == before) or (after and place.after == after))


def _alone(place: Place) -> bool:
    """Whether no other name stands beside a word."""
    return not place.before and not place.after


def _places(document: Document, wanted: set[str]) -> Iterator[tuple[str, Place]]:
    """Where an article writes some capitalised words, folded."""
    known = lexicon(document.language)
    little = known.bit(
        "function_words", "opening_words", "stopwords", "civilities", "ranks", "offices",
        "occupations", "date_weekdays", "date_months", "demonyms",
    )  # fmt: skip
    civilities = known.bit("civilities")
    for block, tokens in blocks_read(document):
        folded = [_folded(s) for s in tokens.surfaces]
        words = [known.word(s) for s in tokens.surfaces]
        name = [f if w.bits & CAPITAL and not w.bits & little else ""
                for f, w in zip(folded, words, strict=True)]  # fmt: skip
        for i, word in enumerate(folded):
            if word not in wanted or not words[i].bits & CAPITAL:
                continue
            start, end = tokens.starts[i], tokens.ends[i]
            before = name[i - 1] if i else ""
            after = name[i + 1] if i + 1 < len(name) else ""
            first = tokens.starts[i - 1] if before else start
            last = tokens.ends[i + 1] if after else end
            written = unread_at(document, block, first, last)
            civil = i > 0 and bool(words[i - 1].bits & civilities)
            joined = i > 1 and tokens.surfaces[i - 1] == "-" and tokens.ends[i - 1] == start
            thing = joined or _thing(words[:i], known)  # no surname, the end of « Varnel-Lormerau »
            yield word, Place(written, before, after, civil, thing)


def _thing(before: list[Word], known: Lexicon) -> bool:
    """Whether the words right before a name make it a thing's or a place's: an article does."""
    keys = [word.key for word in before[-LEADING:]]
    if keys and keys[-1] in articles("one", "of", "to"):
        return True
    for at in range(len(keys)):
        for table in ("place_prepositions", "place_nouns"):
            found = known.match(table, keys, at)
            if found is not None and at + found.length == len(keys):
                return True
    return False

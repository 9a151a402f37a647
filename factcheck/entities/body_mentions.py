"""The bodies that an article tells by their nouns: what sort each is, and its other words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from factcheck.documents.document import READ, Document
from factcheck.entities.offices import content, little, plain_bodies
from factcheck.languages import lexicon
from factcheck.text import Scan, Span, scan_text
from factcheck.text.lexicon import CAPITAL, LETTERS, UPPER, Lexicon, Word
from factcheck.values.name_data import small_words, ties

OFTEN = 2  # times that an article tells its own body at least
LONGEST = 14  # tokens of what follows the noun of a body
ADJECTIVES = 2  # lower-case words in a row after it
APPOSED = 3  # tokens between a body and its acronym
MODIFIERS = 5  # tokens before it in English
QUOTES = frozenset("«»“”")
LANDS = ("countries", "demonyms")


class Body(NamedTuple):
    """What a title is of: the ids of its sort, its other words as folded lemmas, where they are.

    ``proper`` are the words with a capital, countries and peoples apart; ``country`` is the code
    of one of these.
    """

    sorts: frozenset[str]
    words: frozenset[str]
    proper: frozenset[str]
    country: str
    language: str


class Mention(NamedTuple):
    """A body where an article tells it: its offset and that of its sentence."""

    start: int
    sentence: int
    body: Body


def mentions(document: Document) -> tuple[Mention, ...]:
    """Every body that an article tells by its noun or an acronym, in order."""
    blocks = tuple((b.start, b.end) for b in document.blocks if b.kind in READ)
    return _mentions(document.text, document.language, blocks)


def sort_told(document: Document) -> frozenset[str]:
    """The one sort of body that an article tells over and over, more than any other; or none."""
    counts = Counter(sort for mention in mentions(document) for sort in mention.body.sorts)
    (first, often), *rest = counts.most_common(2) or [("", 0)]
    alone = often >= OFTEN and all(often > count for _, count in rest)
    return frozenset((first,)) if alone else frozenset()


@lru_cache(maxsize=32)
def _mentions(text: str, language: str, blocks: tuple[tuple[int, int], ...]) -> tuple[Mention, ...]:
    scan = scan_text(text, lexicon(language), [Span(*block) for block in blocks])
    return tuple(
        Mention(scan.starts[at], scan.starts[scan.sentence(at)[0]], body)
        for at, body in _walk(scan)
    )


def _walk(scan: Scan) -> Iterator[tuple[int, Body]]:
    known = scan.lexicon
    plain = known.bit("plain_acronyms", "countries", "opening_words")
    done = 0
    last: tuple[int, Body] | None = None
    for at in scan.positions(known.bit("body_kinds", "organisation_tails") | UPPER):
        found = scan.match("body_kinds", at)
        acronym = len(scan.words[at].surface) > 1 and not scan.bits[at] & plain
        if found is None and scan.match("organisation_tails", at):
            first = _firm(scan, at)  # "Kestrel Energy"
            acronym = first < at
            at = first
        if at < done or (found is None and not acronym) or _spoken(scan, at):
            continue
        if _no_body(scan, at, found is not None):
            continue
        beside = last is not None and not any(
            scan.bits[i] & LETTERS and not scan.bits[i] & known.bit("opening_words")
            for i in range(done, at)
        )
        beside = beside and 0 < at - done <= APPOSED and scan.words[done].surface in ",("
        done = _end(scan, at + (found.length if found else 1))
        body = read_body(scan.quote(_begin(scan, at) if found else at, done), scan.language)
        if last is not None and beside and not (last[1].sorts and body.sorts):
            last = last[0], _joined(last[1], body)  # "the SMN, a sailors' union", "… (SMN)"
            continue
        if last is not None:
            yield last
        last = at, body
    if last is not None:
        yield last


def _no_body(scan: Scan, at: int, noun: bool) -> bool:
    """Whether a word that may tell a body does not: *took office*, *the NHS trust* of which the
    noun tells, « fac-similé », *the president's programme*."""
    if at and scan.match("no_bodies", at - 1):
        return True
    after = at + 1
    if not noun:
        return scan.language == "en" and scan.match("body_kinds", after) is not None
    if after < len(scan) and scan.words[after].surface == "-" and scan.glued(after):
        return scan.match("body_kinds", after + 1) is None
    if at > 3 and scan.match("say_indefinite_articles", at - 1) and scan.match("of_words", at - 2):
        heads = ((i, scan.match("offices", i)) for i in (at - 3, at - 4))
        if any(head and i + head.length == at - 2 for i, head in heads):
            return True  # « il fut directeur général d'une chaîne »: of another life
    owner = at - 3
    return (
        owner >= 0
        and scan.keys[at - 1] == "s"
        and scan.match("offices", owner) is not None
        and not scan.bits[at] & CAPITAL
    )


def _firm(scan: Scan, at: int) -> int:
    """Where the capitalised words before the tail of a firm's name start; ``at`` for none."""
    little = scan.lexicon.bit("opening_words")
    first = at
    while scan.bits[at] & CAPITAL and first > scan.sentence(at)[0]:
        if not scan.bits[first - 1] & CAPITAL or scan.bits[first - 1] & little:
            break
        first -= 1
    return first


def _joined(a: Body, b: Body) -> Body:
    return a._replace(
        sorts=a.sorts | b.sorts,
        words=a.words | b.words,
        proper=a.proper | b.proper,
        country=a.country or b.country,
    )


def _spoken(scan: Scan, at: int) -> bool:
    """Whether a token stands in words that somebody says."""
    marks = [i for i in scan.signs(QUOTES) if i < at]
    return (
        bool(marks)
        and scan.words[marks[-1]].surface in "«“"
        and (scan.block(marks[-1]) == scan.block(at))
    )


def _end(scan: Scan, at: int) -> int:
    """Where the name of a body ends: capitals, adjectives and what « de », "of" tie to it."""
    known = scan.lexicon
    adjective = known.bit("demonyms", "organisation_modifiers")
    little = known.bit("opening_words", "function_words", "stopwords", "complement_stops")
    verbs = known.bit("person_verbs")
    endings = tuple(known.table("complement_endings").get("adjective", ()))
    of = ties("of", "for")
    high = min(scan.sentence(at - 1)[1], at + LONGEST)
    stop, tied, told = at, False, 0
    while at < high:
        bits, key = scan.bits[at], scan.keys[at]
        if bits & CAPITAL and bits & LETTERS:
            told = 0
        elif scan.words[at].surface == "-" and scan.glued(at):
            at += 1
            continue
        elif key in of or (tied and bits & known.bit("opening_words")):
            tied, at = True, at + 1
            continue
        elif not bits & LETTERS or bits & (little | verbs):
            break
        elif not tied and not bits & adjective:
            if scan.language != "fr" or told == ADJECTIVES or not key.endswith(endings):
                break
            told += 1
        at += 1
        stop, tied = at, False
    return stop


def _begin(scan: Scan, at: int) -> int:
    """In English, where the modifiers of a body start: "the Kenyan space agency"."""
    if scan.language != "en":
        return at
    known = scan.lexicon
    low = max(scan.sentence(at)[0], at - MODIFIERS)
    first = proper = at
    while first > low:
        bits, surface = scan.bits[first - 1], scan.words[first - 1].surface
        possessive = surface in "'’s" or surface == "-"
        small = little(scan.words[first - 1], known)
        pair = first - 2 >= low and scan.keys[first - 1] in small_words("and")
        if pair and scan.bits[first - 2] & scan.bits[first] & CAPITAL:
            first -= 1  # "Selby and Goole Hospitals Trust"
            continue
        if bits & CAPITAL and not small:
            proper = first - 1
        elif small and not possessive:
            return first  # a determiner: all that stands after it belongs to the noun
        elif not possessive and not bits & LETTERS:
            break
        first -= 1
    return proper


@lru_cache(maxsize=10_000)
def read_body(phrase: str, language: str, country: str = "") -> Body:
    """The body that a phrase names ("of the Kenyan space agency"); ``country`` if known already."""
    known = lexicon(language)
    surfaces = scan_text(phrase, known).words
    keys = [word.key for word in surfaces]
    sort, nouns = "", frozenset[str]()
    for at, word in enumerate(surfaces):
        found = known.match("body_kinds", keys, at) if word.bits & known.bit("body_kinds") else None
        if found is not None and (not sort or language == "en"):
            sort = found.meaning
            nouns = content(" ".join(keys[at : at + found.length]), language)[0]
        if language == "fr" and sort:
            break
    words, proper, _ = content(phrase, language)
    lands: set[str] = set()
    for at, word in enumerate(surfaces):
        for table in LANDS:
            match = known.match(table, keys, at) if word.bits & known.bit(table) else None
            if match is not None and not _entitled(surfaces, at, known):
                country = country or match.meaning
                lands |= content(" ".join(keys[at : at + match.length]), language)[0]
    words = words - nouns - lands - plain_bodies()
    return Body(
        frozenset((sort,)) if sort else frozenset(), words, proper & words, country, language
    )


def _entitled(words: Sequence[Word], at: int, known: Lexicon) -> bool:
    """Whether a land stands behind an article with a capital inside a phrase: « du mouvement
    La Suisse debout » has a name of its own and is of no land.
    """
    before = words[at - 1] if at > 1 else None
    return bool(
        before and before.bits & CAPITAL and known.meaning("opening_words", before.key) == "article"
    )

"""Names of two words or more that differ by an ending: Terres Vives, Terre Vive.

A firm, an association or a village has one form; a plural that the other article lacks is a slip.
Names of people, of peoples and of things that may be many (a member of a party) are left alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from itertools import combinations

from factcheck.documents.document import Document
from factcheck.entities.mentions import Mentions, Written, blocks_read, unread_at
from factcheck.entities.spelling import Difference, likeness
from factcheck.entities.variants import Variant
from factcheck.languages import lexicon
from factcheck.messages import say
from factcheck.text.lexicon import CAPITAL, LETTERS, UPPER, Lexicon, Word, strip_accents

LEAST = 4  # letters of a word whose ending is looked at
MOST = 6  # words of a name
_ARTICLES = {"fr": {"des": "de", "du": "de", "la": "", "le": "", "les": "", "l'": "", "d'": "de"}}
_ENDINGS = {"fr": ("es", "s", "e", "x"), "en": ("s",), "es": ("s",)}
# Adjectives and nouns of people, whose plural is only many of them: "un Jeune Républicain".
_PEOPLE = ("ain", "aine", "ais", "aise", "ien", "ienne", "ois", "oise", "iste", "crate", "an", "er")
_PEOPLE_EN = ("an", "ist", "er", "or", "ese", "crat", "ive", "al", "ish")

COMMON = (
    "offices", "occupations", "civilities", "ranks", "demonyms", "countries", "continents",
    "date_weekdays", "date_months", "other_capitals", "opening_words", "stopwords",
    "function_words", "organisation_heads",
)  # fmt: skip

SHAPE, NAME = CAPITAL | LETTERS | UPPER, CAPITAL | LETTERS  # of a word with a capital, not all so

Found = dict[tuple[str, ...], dict[tuple[str, ...], list[Written]]]


def of_inflected_names(
    documents: Mapping[str, Document], mentions: Mentions, related: Callable[[str, str], bool]
) -> Iterator[Variant]:
    """Pairs of names of one story and language that are one but for their endings."""
    found: dict[str, Found] = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    for _, document in sorted(documents.items()):
        for form, written in _names(document):
            found[document.language][_stem(form, document.language)][form].append(written)
    for language, names in sorted(found.items()):
        for _, forms in sorted(names.items()):
            for a, b in combinations(sorted(forms), 2):
                differing = set(a).symmetric_difference(b)
                if any(_people(word, language) for word in differing):
                    continue
                if differing <= {*_ARTICLES.get(language, {}), "de"}:
                    continue  # "la Drôme et l'Ardèche", "Drôme et Ardèche"
                variant = _variant(a, b, forms[a], forms[b], mentions, related)
                if variant:
                    yield variant


def _variant(
    a: tuple[str, ...],
    b: tuple[str, ...],
    left: list[Written],
    right: list[Written],
    mentions: Mentions,
    related: Callable[[str, str], bool],
) -> Variant | None:
    one, two = {w.document for w in left}, {w.document for w in right}
    if one & two or not any(related(x, y) for x in one for y in two):
        return None
    if all(mentions.covers(w) for w in (*left, *right)):
        return None
    first, second = " ".join(a), " ".join(b)
    for written in (*left, *right):
        mentions.add(written)
    gap = Difference(first, second, likeness(first, second))
    reason = say("only endings tell the two apart")
    return Variant(left[0].name, right[0].name, (gap,), reason, 0.75, "name")


def _stem(form: tuple[str, ...], language: str) -> tuple[str, ...]:
    """A name without the endings of its words and without its articles."""
    articles = _ARTICLES.get(language, {})
    words = (articles.get(word, _bare(word, language)) for word in form)
    return tuple(word for word in words if word)


def _bare(word: str, language: str) -> str:
    endings = _ENDINGS.get(language, ())
    ending = next((e for e in endings if word.endswith(e) and len(word) - len(e) >= LEAST - 1), "")
    return word[: len(word) - len(ending)]


def _names(document: Document) -> Iterator[tuple[tuple[str, ...], Written]]:
    """The runs of two capitalised words or more of a text, headlines apart, folded."""
    known = lexicon(document.language)
    joining = known.bit("acronym_skips")
    for block, tokens in blocks_read(document):
        if block.kind == "title":
            continue
        words = known.words(tokens.surfaces)
        last = 0
        for at in [i for i, word in enumerate(words) if word.bits & SHAPE == NAME]:
            if at < last:
                continue
            stop = last = at + 1
            while stop < len(words) and stop - at < 2 * MOST:
                if words[stop].bits & SHAPE == NAME:
                    last = stop + 1
                elif words[stop].surface != "-" and not words[stop].bits & joining:
                    break
                stop += 1
            kept = [w for w in words[at:last] if w.surface != "-"]
            proper = [w for w in kept if w.bits & CAPITAL]
            if len(proper) >= 2 and _distinctive(proper, document.language):
                form = tuple(strip_accents(w.key) for w in kept)
                yield form, unread_at(document, block, tokens.starts[at], tokens.ends[last - 1])


def _distinctive(words: list[Word], language: str) -> bool:
    """Whether a name is of a firm or a place: no office, people, body or day among its words."""
    common = lexicon(language).memo(_common)
    return not any(common[word] for word in words)


def _common(word: Word, known: Lexicon) -> bool:
    return any(known.match(table, [word.key], 0) for table in COMMON)


def _people(word: str, language: str) -> bool:
    """Whether a word may name one or many of a people, a party or a trade."""
    endings = _PEOPLE if language == "fr" else _PEOPLE_EN
    return word.rstrip("s").endswith(endings)

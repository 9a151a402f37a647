"""Two renderings of words that somebody said aloud: other tenses and articles, a complement moved,
"well" and « eh bien » left out. No word of matter stands for another one, none is missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from factcheck.alignment.outcomes import readings
from factcheck.alignment.utterances import words_of
from factcheck.claims.kinds.quotation import Quote
from factcheck.languages import lexicon
from factcheck.text.lexicon import plain, strip_accents
from factcheck.text.tokens import tokenize
from factcheck.values.compare_quotation import affirmed

LONG = 20  # words of a quotation of which a complement of one word may be left out
SHORT_RUN = 3  # words of such a complement
YEAR = 4  # digits
PLACES = 3  # in which another article leaves words out that quotes in short

Run = tuple[tuple[str, ...], tuple[str, ...]]  # what stands where two wordings differ


def shortened(a: Quote, b: Quote) -> bool:
    """Whether a sentence is quoted again in short, as headings do: words are left out of one of the
    two, and none stands for another. Of two articles it must be in several places: what is left
    out once may be the word that changes it."""
    words = words_of(a), words_of(b)
    denied = [affirmed(told) != told for told in words]
    if denied[0] != denied[1]:
        return False
    runs = list(_runs(*words))
    if a.document != b.document and len(runs) < PLACES:
        return False
    return all(not left for left, _ in runs) or all(not right for _, right in runs)


def one_rendering(a: Quote, b: Quote, language: str) -> bool:
    """Whether two wordings differ in nothing but forms and little words, and in what is moved."""
    if not language:
        return False
    first, second = (_without_fillers(tuple(words_of(q)), language) for q in (a, b))
    long = min(len(first), len(second)) >= LONG
    moved: tuple[list[str], list[str]] = [], []
    for left, right in _runs(first, second):
        told = _matter(left, language), _matter(right, language)
        if told[0] and told[1]:
            if not _matched(*told, language):
                return False
        elif told[0] or told[1]:
            side = 0 if told[0] else 1
            if not (long and _complement((left, right)[side], (left, right)[1 - side], language)):
                moved[side].extend(told[side])
        elif left and right and not all(_little("rendered_freely", w, language)
                                        for w in (*left, *right)):  # fmt: skip
            return False  # « sans », « contre »
    return _matched(*moved, language)


def _runs(first: Sequence[str], second: Sequence[str]) -> Iterator[Run]:
    """Where two wordings differ, side by side."""
    start = [0, 0]
    for block in Levenshtein.opcodes(first, second):
        if block.tag != "equal":
            continue
        if (start[0], start[1]) != (block.src_start, block.dest_start):
            yield (
                tuple(first[start[0] : block.src_start]),
                tuple(second[start[1] : block.dest_start]),
            )
        start = [block.src_end, block.dest_end]
    if (start[0], start[1]) != (len(first), len(second)):
        yield tuple(first[start[0] :]), tuple(second[start[1] :])


def _matter(words: Iterable[str], language: str) -> list[str]:
    """The words that neither articles and auxiliaries nor prepositions are."""
    tables = ("rendered_freely", "rendered_links")
    return [w for w in words if not any(_little(table, w, language) for table in tables)]


def _little(table: str, word: str, language: str) -> bool:
    return word in _words(table, language)


@lru_cache(maxsize=16)
def _words(table: str, language: str) -> frozenset[str]:
    told = lexicon(language).table(table).get("yes", ())
    return frozenset(_folded(phrase)[0] for phrase in told if len(_folded(phrase)) == 1)


@lru_cache(maxsize=8)
def _fillers(language: str) -> tuple[tuple[str, ...], ...]:
    told = lexicon(language).table("spoken_fillers").get("yes", ())
    return tuple(sorted(map(_folded, told), key=lambda words: (-len(words), words)))


def _folded(phrase: str) -> tuple[str, ...]:
    words = (strip_accents(plain(t)) for t in tokenize(phrase).surfaces)
    return tuple(w for w in words if w[0].isalnum())


@lru_cache(maxsize=1 << 10)
def _without_fillers(words: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Some words without what fills speech: « eh bien », "you know"."""
    kept: list[str] = []
    at = 0
    while at < len(words):
        filler = next((f for f in _fillers(language) if words[at : at + len(f)] == f), ())
        if not filler:
            kept.append(words[at])
        at += len(filler) or 1
    return tuple(kept)


def _complement(words: Sequence[str], instead: Sequence[str], language: str) -> bool:
    """Whether all that is left out is a year, or one noun with its preposition: « 15 cas (de
    grippe) »."""
    if any(not _little("rendered_freely", w, language) for w in instead):
        return False
    matter = _matter(words, language)
    if len(matter) != 1 or len(words) > SHORT_RUN:
        return False
    year = matter[0].isdecimal() and len(matter[0]) == YEAR
    return year or (len(words) > 1 and _little("rendered_links", words[0], language))


def _matched(first: Sequence[str], second: Sequence[str], language: str) -> bool:
    """Whether each word of one list is a form of one of the other."""
    if len(first) != len(second):
        return False
    left = list(second)
    for word in first:
        other = next((w for w in left if _one_word(word, w, language)), None)
        if other is None:
            return False
        left.remove(other)
    return True


def _one_word(a: str, b: str, language: str) -> bool:
    """Whether two folded words are forms of one word; figures are if they are alike."""
    if a == b or not (a.isalpha() and b.isalpha()):
        return a == b
    return bool(_forms(a, language) & _forms(b, language))


@lru_cache(maxsize=1 << 12)
def _forms(word: str, language: str) -> frozenset[str]:
    found = set(readings(word, language))
    for ending, verb in (tuple(e.split(">")) for e in _endings(language)):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            found.add(word[: len(word) - len(ending)] + verb)
    return frozenset(found)


@lru_cache(maxsize=8)
def _endings(language: str) -> tuple[str, ...]:
    return tuple(lexicon(language).table("rendered_endings").get("yes", ()))

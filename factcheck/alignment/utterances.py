"""Quotations that may be one utterance, and whose they are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

from rapidfuzz.distance import LCSseq, Prefix

from factcheck.alignment.view import View
from factcheck.alignment.voices import Voices
from factcheck.claims.kinds.quotation import Quote
from factcheck.languages import lexicon
from factcheck.text.lemma import lemma
from factcheck.text.lexicon import LETTERS, plain, strip_accents
from factcheck.text.tokens import tokenize
from factcheck.values.compare_quotation import affirmed

RECUT = 6  # words in a row that two cuts of one speech share
RUN = 3  # words in a row that two quotations of one utterance share
RETOLD = 3  # content words that two wordings of one utterance share at least
SWAPPED = 2  # the same, when nearly all words are the same
TURNED = 0.8  # of the shorter one's words, in whatever order
MOST = 0.75  # of the shorter one's content words
BRIEF = 6  # words of a sentence that is held against another by its matter alone
FRAME, FRAME_MOST = 4, 20  # words that open two sentences alike; words of such sentences
FRAME_STRETCH = 1.6  # how much longer the one may be
FRAME_SHARE = 0.6  # of the shorter one's words
OPENED = 0.4  # of the shorter one's words, where four of them open both
SHORT, SHORTEST = 8, 4  # words of a sentence in which one word is another's
INVERTED = 8  # words that two sentences have in two orders
ELIDED = 2  # letters of a little word that may be one with its elided form ("de", "d")
LONGER = 1.7  # how much longer a sentence is that goes on with matter of its own
CROWD = 30  # quotations that share a run; beyond that it is a formula


def matter(quote: Quote, language: str) -> frozenset[str]:
    """The content words of a quotation, as lemmas without accents."""
    known = lexicon(language)
    little = known.bit("stopwords", "function_words", "light_words")
    light = known.bit("light_words")
    words = (known.word(s) for s in tokenize(quote.value.words).surfaces)
    lemmas = (
        lemma(w.key.rstrip("'"), language)
        for w in words
        if w.bits & LETTERS and not w.bits & little and len(w.key) > 2
    )
    return frozenset(strip_accents(w) for w in lemmas if not known.word(w).bits & light)


def retold(view: View, voices: Voices) -> Iterator[tuple[Quote, Quote]]:
    """Pairs of quotations of two articles with the same matter in other words, each once.

    One speaker and three words of matter, or a speaker left open and four; in one language.
    """
    quotes = [(q, matter(q, view.documents[q.document].language)) for q in view.of_kind(Quote)]
    by_word: dict[str, list[int]] = defaultdict(list)
    for i, (_, words) in enumerate(quotes):
        for word in sorted(words):
            by_word[word].append(i)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for _, where in sorted(by_word.items()):
        if len(where) <= CROWD:
            for pair in combinations(where, 2):
                shared[pair] += 1
    for (i, j), common in sorted(shared.items()):
        (a, one), (b, two) = quotes[i], quotes[j]
        if common >= SWAPPED and (one <= two or two <= one) and _brief(view, voices, a, b):
            if (
                one == two or common >= RETOLD
            ):  # « le bilan est lourd », « le bilan s'annonce lourd »
                yield a, b
            continue
        if (
            common < (SWAPPED if _turned(a, b) else RETOLD)
            or a.document == b.document
            or not view.one_language(a, b)
        ):
            continue
        shorter, longer = sorted((len(one), len(two)))
        who = voices.of(a).person, voices.of(b).person
        known = bool(who[0]) and who[0] == who[1]
        if not known and (all(who) or common <= RETOLD):
            continue
        if common < MOST * shorter and not (known and _turned(a, b)):
            continue
        if 2 * common >= longer and view.related(a.document, b.document):
            yield a, b


def _brief(view: View, voices: Voices, a: Quote, b: Quote) -> bool:
    """Whether one person says a few words in two articles, the same matter in each."""
    person = voices.of(a).person
    length = [len(words_of(q)) for q in (a, b)]
    return (
        bool(person)
        and person == voices.of(b).person
        and a.document != b.document
        and view.one_language(a, b)
        and max(length) <= BRIEF
        and max(length) - min(length) <= 1
        and view.related(a.document, b.document)
    )


def reframed(view: View, a: Quote, b: Quote) -> bool:
    """Whether two short sentences of one person open alike or share most words, and go apart.

    Whether the speakers are one is for the caller to know.
    """
    if a.document == b.document or not view.one_language(a, b):
        return False
    left, right = words_of(a), words_of(b)
    shorter, longer = sorted((len(left), len(right)))
    if shorter < FRAME or longer > FRAME_MOST or longer > FRAME_STRETCH * shorter:
        return False
    common = LCSseq.similarity(left, right)
    language = view.documents[a.document].language
    told = matter(a, language) & matter(b, language)
    opening = Prefix.similarity(left, right)
    if opening >= FRAME and common >= OPENED * shorter:
        return bool(told)
    return (
        len(told) > 1 and common >= FRAME_SHARE * shorter and (opening > 1 or left[-1] == right[-1])
    )


def inverted(a: Quote, b: Quote) -> bool:
    """Whether the same words of two articles say another thing by their order: « parler avant
    d'agir », « agir avant de parler ».

    What the one tells first and the other last, all else in order, is no more than turned round.
    """
    left, right = ([w[:1] if len(w) <= ELIDED else w for w in words_of(q)] for q in (a, b))
    if a.document == b.document or len(left) < INVERTED or Counter(left) != Counter(right):
        return False
    return all(right[i:] + right[:i] != left for i in range(len(right)))


def goes_on(a: Quote, b: Quote) -> bool:
    """Whether two sentences only open alike, and the one goes on much longer than the other."""
    left, right = words_of(a), words_of(b)
    opening = Prefix.similarity(left, right)
    shorter, longer = sorted((len(left), len(right)))
    return longer >= LONGER * shorter and LCSseq.similarity(left, right) == opening


def woven(view: View, a: Quote, b: Quote) -> bool:
    """Whether one is words that its article wove into a sentence of its own, all said in the other.

    ("it could 'hardly be a worse hour'"): its little words were fitted to that sentence.
    """
    if not view.one_language(a, b):
        return False
    language = view.documents[a.document].language
    for part, whole in ((a, b), (b, a)):
        if part.value.words[:1].islower() and matter(part, language) <= matter(whole, language):
            return len(words_of(part)) < len(words_of(whole))
    return False


def swapped(view: View, voices: Voices) -> Iterator[tuple[Quote, Quote]]:
    """Short sentences of one person in two articles, the same but for one word of matter."""
    told: dict[str, list[Quote]] = defaultdict(list)
    for quote in view.of_kind(Quote):
        voice = voices.of(quote)
        if voice.person and SHORTEST <= len(words_of(quote)) <= SHORT:
            told[voice.person].append(quote)
    for _, quotes in sorted(told.items()):
        for a, b in combinations(quotes[:CROWD], 2):
            if a.document == b.document or not view.one_language(a, b):
                continue
            if _one_swap(view, a, b) and view.related(a.document, b.document):
                yield a, b


def _one_swap(view: View, a: Quote, b: Quote) -> bool:
    left, right = words_of(a), words_of(b)
    differing = [i for i, (x, y) in enumerate(zip(left, right, strict=False)) if x != y]
    if len(left) != len(right) or len(differing) != 1:
        return False
    known = lexicon(view.documents[a.document].language)
    at = differing[0]
    little = known.bit("stopwords", "function_words", "light_words")
    return not any(known.word(words[at]).bits & little for words in (left, right))


def recut(a: Quote, b: Quote) -> bool:
    """Whether two quotations are cut out of one speech in two places: words in a row that close the
    one open the other."""
    left, right = words_of(a), words_of(b)
    runs = range(RECUT, min(len(left), len(right)))
    return any(left[-n:] == right[:n] or right[-n:] == left[:n] for n in runs)


def words_of(quote: Quote) -> list[str]:
    """The words of a quotation, folded."""
    return list(_folded_words(quote.value.words))


# Every quotation of a story is held against many others.
@lru_cache(maxsize=1 << 11)
def _folded_words(told: str) -> tuple[str, ...]:
    words = (strip_accents(plain(t)) for t in tokenize(told).surfaces)
    return tuple(w for w in words if w[0].isalnum())


def _turned(a: Quote, b: Quote) -> bool:
    """Whether two quotations are nearly the same words in another order."""
    left, right = (_lowered(q.value.words) for q in (a, b))
    together = (Counter(left) & Counter(right)).total()
    return together >= TURNED * min(len(left), len(right))


@lru_cache(maxsize=1 << 11)
def _lowered(told: str) -> tuple[str, ...]:
    return tuple(tokenize(told.lower()).surfaces)


def likely_pairs(view: View) -> Iterator[tuple[Quote, Quote]]:
    """Pairs of quotations with words in a row in common, in related articles, each once."""
    runs: dict[tuple[str, ...], list[Quote]] = defaultdict(list)
    for quote in view.of_kind(Quote):
        words = words_of(quote)
        said = affirmed(words)
        both = (words, said) if said != words else (words,)
        for run in sorted({tuple(w[i : i + RUN]) for w in both for i in range(len(w) - RUN + 1)}):
            runs[run].append(quote)
    seen: set[tuple[str, int, str, int]] = set()
    for _, quotes in sorted(runs.items()):
        if len(quotes) > CROWD:
            continue
        for a, b in combinations(quotes, 2):
            key = (a.document, a.start, b.document, b.start)
            if key in seen:
                continue
            seen.add(key)
            if a.document == b.document or view.related(a.document, b.document):
                yield a, b

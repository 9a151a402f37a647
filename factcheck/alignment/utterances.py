"""Quotations that may be one utterance, and whose they are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from factcheck.alignment.view import View
from factcheck.claims.kinds.quotation import Quote
from factcheck.languages import lexicon
from factcheck.text.lemma import lemma
from factcheck.text.lexicon import LETTERS, plain, strip_accents
from factcheck.text.tokens import tokenize
from factcheck.values.compare_quotation import affirmed

RUN = 3  # words in a row that two quotations of one utterance share
RETOLD = 3  # content words that two wordings of one utterance share at least
SWAPPED = 2  # the same, when nearly all words are the same
TURNED = 0.8  # of the shorter one's words, in whatever order
MOST = 0.75  # of the shorter one's content words
CROWD = 30  # quotations that share a run; beyond that it is a formula


class Voice(NamedTuple):
    """The person who speaks, "" when the text leaves it open."""

    person: str


def voice(view: View, quote: Quote) -> Voice:
    """Who speaks: the person that the speaker's name stands for."""
    name = quote.value.speaker
    if not name:
        return Voice("")
    person = view.people.of(quote.document, name)
    if person is None:
        person = view.people.named(quote.document, name) or view.people.called(name) or ""
    return Voice(person)


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


def retold(view: View) -> Iterator[tuple[Quote, Quote]]:
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
        if (
            common < (SWAPPED if _turned(a, b) else RETOLD)
            or a.document == b.document
            or not view.one_language(a, b)
        ):
            continue
        shorter, longer = sorted((len(one), len(two)))
        voices = voice(view, a).person, voice(view, b).person
        known = bool(voices[0]) and voices[0] == voices[1]
        if not known and (all(voices) or common <= RETOLD):
            continue
        if common < MOST * shorter and not (known and _turned(a, b)):
            continue
        if 2 * common >= longer and view.related(a.document, b.document):
            yield a, b


def _turned(a: Quote, b: Quote) -> bool:
    """Whether two quotations are nearly the same words in another order."""
    left, right = (Counter(tokenize(q.value.words.lower()).surfaces) for q in (a, b))
    return (left & right).total() >= TURNED * min(left.total(), right.total())


def likely_pairs(view: View) -> Iterator[tuple[Quote, Quote]]:
    """Pairs of quotations with words in a row in common, in related articles, each once."""
    runs: dict[tuple[str, ...], list[Quote]] = defaultdict(list)
    for quote in view.of_kind(Quote):
        words = [strip_accents(plain(t)) for t in tokenize(quote.value.words).surfaces]
        words = [w for w in words if w[0].isalnum()]
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

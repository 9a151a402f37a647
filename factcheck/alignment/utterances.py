"""Quotations that may be one utterance, and whose they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from factcheck.alignment.view import View
from factcheck.claims.kinds.quotation import Quote
from factcheck.text.lexicon import plain, strip_accents
from factcheck.text.tokens import tokenize

RUN = 3  # words in a row that two quotations of one utterance share
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


def likely_pairs(view: View) -> Iterator[tuple[Quote, Quote]]:
    """Pairs of quotations with words in a row in common, in related articles, each once."""
    runs: dict[tuple[str, ...], list[Quote]] = defaultdict(list)
    for quote in view.of_kind(Quote):
        words = [strip_accents(plain(t)) for t in tokenize(quote.value.words).surfaces]
        words = [w for w in words if w[0].isalnum()]
        for run in sorted({tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}):
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

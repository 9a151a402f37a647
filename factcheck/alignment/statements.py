"""Pairs of quotations that are one statement, in two wordings or from two speakers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from factcheck.alignment.outcomes import outcomes
from factcheck.alignment.rewordings import one_rendering, shortened
from factcheck.alignment.translated import translated
from factcheck.alignment.utterances import (
    goes_on,
    inverted,
    likely_pairs,
    matter,
    recut,
    reframed,
    retold,
    swapped,
    words_of,
    woven,
)
from factcheck.alignment.view import View
from factcheck.alignment.voices import Voice, Voices
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.kinds.date import Dated
from factcheck.claims.kinds.quotation import Quote
from factcheck.languages import lexicon
from factcheck.messages import say
from factcheck.text.lexicon import plain, strip_accents
from factcheck.text.tokens import tokenize
from factcheck.values.compare_quotation import compare_quotations

TELLING = 6  # words that two persons do not say alike by chance
BRIEFLY = 8  # words of a sentence that may be said again on another day
SENTENCE = 4  # words of a sentence that two persons by name are said to have said
TRANSLATED = 4  # words of a quotation that is held against a translation
STRETCH = 1.5  # how much longer a translation may be
MOSTLY = 0.6  # the same of the longer quotation's words
SURELY = 0.75  # of the words, when one speaker is described and not named


class Clash(NamedTuple):
    """Two quotations of one statement: how their words differ, or who the two speakers are."""

    a: Quote
    b: Quote
    how: str
    speakers: tuple[Voice, Voice] | None = None
    translated: bool = False  # each article may have translated the words in its own way


def clashes(view: View) -> Iterator[Clash]:
    """Each pair of quotations of one utterance that differ in words or in speaker."""
    voices = Voices(view)
    for clash in _clashes(view, voices):
        loose = clash.speakers is None and translated(view, voices, clash.a, clash.b)
        yield clash._replace(translated=loose)


def _clashes(view: View, voices: Voices) -> Iterator[Clash]:
    for a, b in likely_pairs(view):
        language = view.documents[a.document].language if view.one_language(a, b) else ""
        verdict, how = compare_quotations(a.value, b.value, language)
        speakers = voices.of(a), voices.of(b)
        two = bool(speakers[0].person and speakers[1].person)
        two = two and speakers[0].person != speakers[1].person
        if two and (_perhaps(view, a, speakers[1]) or _perhaps(view, b, speakers[0])):
            two = False
        # A surname misprinted beside words that are nearly the same.
        misprinted = two and _unsure(view, *speakers) and _alike(a, b) >= SURELY
        if verdict != "conflict" and not two and inverted(a, b):
            if not _both_told(view, a, b):
                yield Clash(a, b, say("the same words in another order"))
        elif verdict == "conflict" and (misprinted or not two):
            doubtful = _alike(a, b) < SURELY or _alike(a, b, of=max) < MOSTLY
            if _one_unknown(a, b, *speakers) and doubtful:
                continue
            if goes_on(a, b) or woven(view, a, b) or _of_two_days(view, a, b):
                continue
            if _a_name_alone(a, b):
                continue
            if shortened(a, b) or one_rendering(a, b, language):
                continue
            yield Clash(a, b, how)
        elif verdict in ("agree", "compatible") and a.document != b.document:
            if (_long_enough(a, b, verdict) or _sentence(view, a, b, *speakers)) and (
                (two and _named_apart(view, verdict, *speakers))
                or _told_apart(voices, a, b, verdict)
            ):
                yield Clash(a, b, "", speakers)
        elif verdict == "not_comparable" and _one_speaker(voices, a, b) and reframed(view, a, b):
            if _elided(a) or _elided(b) or _both_told(view, a, b) or _of_two_days(view, a, b):
                continue
            yield Clash(a, b, say("the same matter, told otherwise"))
    for a, b in retold(view, voices):
        verdict, _ = compare_quotations(a.value, b.value)
        if verdict != "not_comparable" or _both_told(view, a, b):
            continue
        if not (_elided(a) or _elided(b) or woven(view, a, b) or recut(a, b)):
            yield Clash(a, b, say("the same matter, told otherwise"))
    for a, b in swapped(view, voices):
        if _of_two_days(view, a, b):
            continue
        yield Clash(a, b, say("one word stands for another"))
    yield from _other_figures(view, voices)
    yield from _contrary_translations(view, voices)


def _contrary_translations(view: View, voices: Voices) -> Iterator[Clash]:
    """One person's words in two languages that tell contrary outcomes: open, closed."""
    told: dict[tuple[str, str], list[tuple[Quote, bool]]] = {}
    for quote in view.of_kind(Quote):
        voice = voices.of(quote)
        if not voice.person or voice.by_office:
            continue
        code = view.documents[quote.document].language
        known = lexicon(code)
        words = known.words(tokenize(quote.value.words).surfaces)
        found = {(o.axis, o.yes) for o in outcomes(words, code, 0, len(words)) if o.sure}
        for axis, yes in sorted(found):
            told.setdefault((voice.person, axis), []).append((quote, yes))
    for _, quotes in sorted(told.items()):
        for (a, yes), (b, other) in combinations(quotes, 2):
            alone = all(sum(q.document == x.document for q, _ in quotes) == 1 for x in (a, b))
            if yes == other or not alone or view.one_language(a, b):
                continue
            shorter, longer = sorted(len(words_of(q)) for q in (a, b))
            one = shorter >= TRANSLATED and longer <= STRETCH * shorter
            if one and view.related(a.document, b.document):
                yield Clash(a, b, say("one side tells the contrary of the other"))


def _long_enough(a: Quote, b: Quote, verdict: str) -> bool:
    """Whether two persons do not say so many words alike by chance; the same words, or a part."""
    if verdict == "agree":
        return min(len(words_of(q)) for q in (a, b)) >= TELLING
    return min(len(q.value.words.split()) for q in (a, b)) >= TELLING


def _of_two_days(view: View, a: Quote, b: Quote) -> bool:
    """Whether the sentences of two short quotations tell two days on which they were said."""
    if min(len(words_of(q)) for q in (a, b)) > BRIEFLY:
        return False
    days = [
        {
            claim.value.edtf
            for claim in view.told(q.document, "date")
            if isinstance(claim, Dated)
            and claim.sentence == q.sentence
            and not _inside(claim, q)
            and claim.value.precision == "day"
        }
        for q in (a, b)
    ]
    return all(days) and not days[0] & days[1]


def _sentence(view: View, a: Quote, b: Quote, first: Voice, second: Voice) -> bool:
    """Whether two persons, both told by name, say one whole sentence of a few words."""
    words = words_of(a)
    named = first.person and second.person and not (first.by_office or second.by_office)
    whole = all(q.value.words[:1].isupper() for q in (a, b))
    language = view.documents[a.document].language
    return (
        bool(named)
        and whole
        and words == words_of(b)
        and len(words) >= SENTENCE
        and bool(matter(a, language))
    )


def _other_figures(view: View, voices: Voices) -> Iterator[Clash]:
    """One person's only words in two articles, in two languages, that tell two figures of a kind:
    "within ten years", « avant deux ans ».
    """
    told: dict[str, list[Quote]] = {}
    for quote in view.of_kind(Quote):
        voice = voices.of(quote)
        if voice.person and not voice.by_office:
            told.setdefault(voice.person, []).append(quote)
    for _, quotes in sorted(told.items()):
        for a, b in combinations(quotes, 2):
            alone = all(sum(q.document == x.document for q in quotes) == 1 for x in (a, b))
            if not alone or view.one_language(a, b) or not view.related(a.document, b.document):
                continue
            one, two = (
                [f for f in view.of_kind(Figure, q.document) if _inside(f, q)] for q in (a, b)
            )
            if len(one) == 1 == len(two) and one[0].kind == two[0].kind and apart(one[0], two[0]):
                yield Clash(a, b, f"{one[0].value_text()} / {two[0].value_text()}")


def _inside(claim: Claim, quote: Quote) -> bool:
    return quote.start <= claim.start and claim.end <= quote.end


def apart(a: Figure, b: Figure) -> bool:
    """Whether two figures of one kind say two numbers, whatever bounds the words set to them."""
    values = [(f.value.low, f.value.high, getattr(f.value, "unit", "")) for f in (a, b)]
    if values[0][2] != values[1][2]:
        return False
    numbers = [{n for n in v[:2] if n is not None} for v in values]
    return all(numbers) and not numbers[0] & numbers[1]


def _named_apart(view: View, verdict: str, first: Voice, second: Voice) -> bool:
    """Whether two speakers are surely two; one told by an office alone says the very same words."""
    whole = verdict == "agree" or not (first.by_office or second.by_office)
    return whole and not _unsure(view, first, second)


def _one_speaker(voices: Voices, a: Quote, b: Quote) -> bool:
    """Whether one person speaks, or may where one article leaves the speaker open."""
    first, second = voices.of(a).person, voices.of(b).person
    if first and second:
        return first == second
    return (bool(first) and voices.may_be(first, b)) or (bool(second) and voices.may_be(second, a))


def _told_apart(voices: Voices, a: Quote, b: Quote, verdict: str) -> bool:
    """Whether a named person and somebody else whom the article describes say the same words."""
    if verdict != "agree":
        return False
    pairs = ((voices.of(a).person, b), (voices.of(b).person, a))
    return any(bool(person) and voices.others(person, quote) for person, quote in pairs)


def _both_told(view: View, a: Quote, b: Quote) -> bool:
    """Whether either article has the other's words too: two statements, then."""
    return any(
        compare_quotations(mine.value, q.value).verdict in ("agree", "compatible")
        for mine, other in ((a, b), (b, a))
        for q in view.of_kind(Quote, other.document)
        if q is not other
    )


def _elided(quote: Quote) -> bool:
    return "…" in quote.value.words or "..." in quote.value.words


def _one_unknown(a: Quote, b: Quote, first: Voice, second: Voice) -> bool:
    """Whether one speaker is a known person and the other somebody without a name."""
    told = a.value.speaker and b.value.speaker
    return bool(told) and bool(first.person) != bool(second.person)


def _alike(a: Quote, b: Quote, of: Callable[[int, int], int] = min) -> float:
    """The share of the shorter quotation's words, or of the longer's, that both have in order."""
    left, right = a.value.words.lower().split(), b.value.words.lower().split()
    return LCSseq.similarity(left, right) / max(1, of(len(left), len(right)))


def _a_name_alone(a: Quote, b: Quote) -> bool:
    """Whether two quotations share a name and its titles, and not another word."""
    told = [
        {strip_accents(plain(t)): t for t in tokenize(q.value.words).surfaces if t[0].isalnum()}
        for q in (a, b)
    ]
    return all(told[0][w][0].isupper() and told[1][w][0].isupper() for w in told[0] if w in told[1])


def _perhaps(view: View, quote: Quote, other: Voice) -> bool:
    """Whether a pronoun speaks, in an article that names the other speaker too: he may be meant,
    unless the sentence right before tells of one person alone."""
    if not quote.value.pronoun:
        return False
    here = view.people.persons.items()
    if not any(doc == quote.document and who == other.person for (doc, _), who in here):
        return False
    text = view.documents[quote.document].text
    names = [c for c in view.told(quote.document, "name") if c.end <= quote.sentence[0]]
    before = {c.sentence for c in names if text[c.sentence[1] : quote.sentence[0]] in ("", " ")}
    who = {p for c in names if c.sentence in before for p in view.persons_in(c)}
    return len(who) != 1


def _unsure(view: View, a: Voice, b: Voice) -> bool:
    return view.people.unsure(a.person, b.person)

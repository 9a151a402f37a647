"""Quotations whose speaker very likely did not speak the language of the articles.

Two papers that translate one statement word it each in its own way: no contradiction.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from factcheck.alignment.utterances import words_of
from factcheck.alignment.view import View
from factcheck.alignment.voices import Voices
from factcheck.claims.kinds.name import NameMention
from factcheck.claims.kinds.quotation import Quote
from factcheck.documents.document import READ
from factcheck.entities.lands import lands
from factcheck.entities.offices import holders
from factcheck.languages import lexicon
from factcheck.text import scan_text
from factcheck.text.lexicon import LETTERS, Word, strip_accents
from factcheck.text.tokens import APOSTROPHES, tokenize
from factcheck.values.compare_quotation import affirmed
from factcheck.values.find import find_in_scan
from factcheck.values.name_data import tongues_of

AROUND = 90  # characters around a name in which its title stands
PHRASE = 5  # tokens between a country and the office that is of it
FIGURES = frozenset(
    ("number", "ordinal", "percent", "money", "measure", "duration", "age", "date", "vote", "score")
)
LEAD = 4  # blocks, from the first, that say where a story happens


def translated(view: View, voices: Voices, a: Quote, b: Quote) -> bool:
    """Whether both articles print in their one language what was very likely said in another.

    Told by the country beside the speaker or in the titles the story gives them; else, of a body,
    of who speaks for a state and of who has no office, by the country where the story happens.
    """
    if not view.one_language(a, b):
        return False
    people = {voices.of(quote).person for quote in (a, b)} - {""}
    mentions = [c for person in sorted(people) for c in _mentions(view, person)]
    offices = {r.office for c in mentions for r in c.value.roles if not r.occupation}
    local = not offices or offices & holders("of_state")  # a minister; or a witness, a neighbour
    found = {land for c in mentions for land in _titled(view, c)}
    found |= _beside(view, a) | _beside(view, b)
    if not found and local:
        found |= _scene(view, a, b)
    return _foreign(found, view.documents[a.document].language) and not _no_wording(view, a, b)


def _no_wording(view: View, a: Quote, b: Quote) -> bool:
    """Whether two quotations part in what no translator words in his own way: a figure, a name,
    that one denies."""
    figures, names, denials = zip(*(_fixed(view, quote) for quote in (a, b)), strict=True)
    for one, two in (figures, names):
        if one - two and two - one:
            return True
    return bool(denials[0] != denials[1])


def _fixed(view: View, quote: Quote) -> tuple[frozenset[str], frozenset[str], bool]:
    """The figures, the words with a capital past the first, and whether anything is denied."""
    known = lexicon(view.documents[quote.document].language)
    values = find_in_scan(scan_text(quote.value.words, known))
    figures = frozenset(f"{f.value.normal()}" for f in values if f.kind in FIGURES)
    tokens = tokenize(quote.value.words).surfaces
    names = frozenset(strip_accents(w.lower()) for w in tokens[1:] if w[0].isupper())
    words = list(words_of(quote))
    return figures, names, affirmed(words) != words


def _foreign(countries: set[str], language: str) -> bool:
    """Whether a language is none of those spoken for any of some countries, all of them known."""
    known = tongues_of()
    return bool(countries) and all(
        country in known and language not in known[country] for country in countries
    )


def _mentions(view: View, person: str) -> Iterator[NameMention]:
    """Where the story names a person."""
    for claim in view.of_kind(NameMention):
        if view.people.of(claim.document, claim.name) == person:
            yield claim


def _titled(view: View, claim: NameMention) -> frozenset[str]:
    """The countries told with an office beside a name."""
    article = view.documents[claim.document]
    low, high = (
        max(claim.sentence[0], claim.start - AROUND),
        min(claim.sentence[1], claim.end + AROUND),
    )
    return _countries_of_offices(article.text[low:high], article.language)


# A person is named again and again, and many quotations are of them.
@lru_cache(maxsize=1 << 11)
def _countries_of_offices(text: str, language: str) -> frozenset[str]:
    """The countries told with an office: "the German farm minister", « ministre polonais »."""
    known = lexicon(language)
    words = known.words(tokenize(text).surfaces)
    keys = [word.key for word in words]
    matches = ((i, known.match("offices", keys, i)) for i in range(len(keys)))
    offices = [i for i, match in matches if match and match.meaning in holders("of_state")]
    found = set()
    for table in ("demonyms", "countries") if offices else ():
        for at, word in enumerate(words):
            land = known.match(table, keys, at) if word.capital or table == "demonyms" else None
            if land and any(_joined(words, at, office) for office in offices):
                found.add(land.meaning)
    return frozenset(found)


def _joined(words: Sequence[Word], one: int, two: int) -> bool:
    """Whether only a few words of one phrase stand between two words."""
    low, high = sorted((one, two))
    return high - low <= PHRASE and all(
        word.bits & LETTERS or word.surface in APOSTROPHES or word.surface == "-"
        for word in words[low:high]
    )


def _beside(view: View, quote: Quote) -> frozenset[str]:
    """The countries in the words for a speaker: « le ministère égyptien »."""
    words = f"{quote.value.speaker_role or ''} {quote.value.speaker or ''}"
    return lands(words, view.documents[quote.document].language)


def _scene(view: View, a: Quote, b: Quote) -> frozenset[str]:
    """The country where the story happens: the one that both articles name first."""
    told = [_first_lands(view, quote.document) for quote in (a, b)]
    return told[0] if told[0] == told[1] else frozenset()


def _first_lands(view: View, document: str) -> frozenset[str]:
    """The country that the first blocks of an article name, by itself or by its towns; the most
    often named where there are several, none where no one is."""
    article = view.documents[document]
    blocks = [block for block in article.blocks if block.kind in READ][:LEAD]
    counts: Counter[str] = Counter()
    for block in blocks:
        counts.update(lands(article.text[block.start : block.end], article.language))
    ranked = counts.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return frozenset()
    return frozenset((ranked[0][0],))

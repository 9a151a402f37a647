"""Offices without the name of a body: the one that a story speaks of.

"la directrice, X" and "le directeur de l'établissement, Y" are one office where each article gives
it to one person only and nowhere in the story is it that of a named body.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import combinations

from anyascii import anyascii

from factcheck.claims.claim import Claim
from factcheck.documents.document import Document
from factcheck.entities.body_mentions import read_body, sort_told
from factcheck.entities.charges import one_charge
from factcheck.entities.lands import countries, headline_lands, lands
from factcheck.entities.offices import (
    Title,
    content,
    holders,
    may_be_one_office,
    one_office,
    plain_bodies,
    same_body,
    unshared,
)
from factcheck.entities.titles import Held, days_apart
from factcheck.entities.told_bodies import body_of, one_body, one_sort, speaks_of, taken_up_alike
from factcheck.entities.visits import visiting
from factcheck.entities.ward_heads import WARD_HEAD, one_ward
from factcheck.languages import lexicon
from factcheck.text.lemma import lemma
from factcheck.text.tokens import tokenize

SOON = 7  # days within which two articles tell one story's news
BEFORE = 12  # letters in which the word before a title stands
WORDS = 1  # that may stand beside a plain noun ("l'établissement visé")


def single(held: Held, documents: Mapping[str, Document]) -> bool:
    """Whether a body has one holder of the office at a time: of some only if told with "the"."""
    office, before = held.title.office, _before(held, documents)
    known = lexicon(documents[held.document].language)
    if one_of_several(held, documents):
        return False
    definite = before in known.table("definite_office").get("yes", ())
    if office in holders("style") and not held.title.words and _capital(held) and not definite:
        return False
    if office in holders("single") or office.startswith("chief_") or held.title.charge:
        return True
    if office in holders("of_a_union") and held.title.portfolio and held.title.country:
        return True
    return definite and office in holders("definite") and bool(held.title.words)


def one_of_several(held: Held, documents: Mapping[str, Document]) -> bool:
    """Whether a title is told as that of one of many: « un adjoint », "another director"."""
    known = lexicon(documents[held.document].language)
    return _before(held, documents) in known.table("one_of_many").get("yes", ())


def one_holder(
    a: Held,
    b: Held,
    group: Iterable[Held],
    claims: Iterable[Claim],
    documents: Mapping[str, Document],
) -> bool:
    """Whether two titles are one office of one body, named, called by its noun or of the story."""
    if WARD_HEAD in (a.title.office, b.title.office):
        return one_ward(a, b, documents)
    if a.title.charge or b.title.charge:
        return one_charge(a, b, documents)
    return (
        one_office(a.title, b.title)
        or common_body(a, b, claims, documents)
        or of_told_body(a, b, documents)
        or (
            one_of_story(a, b, group, documents)
            and _named_once(a, b, claims, documents)
            and not _of_two_sorts(a, b, documents)
        )
    )


def of_told_body(a: Held, b: Held, documents: Mapping[str, Document]) -> bool:
    """Whether two titles are of one body that each article tells, with the title or before it."""
    if a.title.portfolio or b.title.portfolio or _of_the_land(a) or _of_the_land(b):
        return False
    days = days_apart(a, b, documents)
    if days is not None and days > SOON:
        return False
    first, second = documents[a.document], documents[b.document]
    one, two = body_of(a, first), body_of(b, second)
    if one is not None and two is not None:
        return one_body(one, two, first, second)
    held, body, other = (a, one, second) if one is not None else (b, two, first)
    bare = b if held is a else a
    if body is None or bare.title.words or held.title.office not in holders("of_a_story"):
        return False
    return bool(body.proper) and speaks_of(other, body.proper) and not _of_the_last(bare, documents)


def _of_two_sorts(a: Held, b: Held, documents: Mapping[str, Document]) -> bool:
    """Whether the articles tell a school before the one title and a plant before the other."""
    one, two = body_of(a, documents[a.document]), body_of(b, documents[b.document])
    return bool(one and two and one.sorts and two.sorts and not one_sort(one, two))


def one_of_story(
    a: Held,
    b: Held,
    group: Iterable[Held],
    documents: Mapping[str, Document],
) -> bool:
    """Whether two titles without a named body are of the one body of a story."""
    told = {a.title.office, a.title.post, b.title.post}
    if not told & holders("of_a_story") and not a.title.office.startswith("chief_"):
        return False
    if not (_bare(a.title) or _told_in(a, b, documents)):
        return False
    if not (_bare(b.title) or _told_in(b, a, documents)):
        return False
    two = bool(a.title.words and b.title.words) and not same_body(a.title, b.title)
    if two and not taken_up_alike(a, b, documents[a.document], documents[b.document]):
        return False
    days = days_apart(a, b, documents)
    if (days is not None and days > SOON) or any(_of_the_last(h, documents) for h in (a, b)):
        return False
    group = [h for h in group if h.title.state == a.title.state]
    for one in (a, b):
        here = [h for h in group if h.document == one.document]
        if any(h.person != one.person or not _plain(h.title) for h in here):
            return False
    return not any(h.person in (a.person, b.person) and not _plain(h.title) for h in group)


def _of_the_land(held: Held) -> bool:
    """ "President Ruth Amadi" is no president of a court: the title with a capital, no body."""
    title = held.title
    english = title.post == "president" and title.language == "en"
    return english and _capital(held) and not title.words


def _capital(held: Held) -> bool:
    return held.claim.value.wording[:1].isupper()


def _plain(title: Title) -> bool:
    """Whether a title names no body, or one by a common noun."""
    return _bare(title) or not (title.proper or title.short or title.country or title.portfolio)


def _told_in(held: Held, other: Held, documents: Mapping[str, Document]) -> bool:
    """Whether the house of a title ("of the channel") is one that the other article speaks of."""
    document = documents[other.document]
    if not held.title.words or not _plain(held.title):
        return False
    if held.title.language != document.language:
        body = read_body(held.claim.value.organisation or "", held.title.language)
        return bool(body.sorts) and body.sorts == sort_told(document)
    houses, _, _ = content(" ".join(_house_nouns(document.language)), document.language)
    told = {lemma(word, document.language) for word in tokenize(document.text).surfaces}
    folded = {anyascii(word).lower() for word in told}
    nouns = held.title.words & houses
    return bool(nouns) and nouns <= folded


@lru_cache(maxsize=8)
def _house_nouns(language: str) -> tuple[str, ...]:
    table = lexicon(language).table("houses")
    return tuple(noun for nouns in table.values() for noun in nouns if " " not in noun)


def two_nations(a: Held, b: Held, documents: Mapping[str, Document]) -> bool:
    """Whether a national office of no country stands under a headline on another country."""
    if a.title.office not in holders("national") or a.title.country or b.title.country:
        return False
    if any(x.title.proper and not x.title.portfolio for x in (a, b)):
        return False  # of a body with a name
    for x, other in ((a, b), (b, a)):
        told = documents[other.document]
        if headline_lands(documents[x.document]) - lands(told.text, told.language):
            return True
    return False


def common_body(
    a: Held, b: Held, claims: Iterable[Claim], documents: Mapping[str, Document]
) -> bool:
    """Whether two titles are of the one body that the story calls by a common noun, one of them
    perhaps with its place ("du centre de détention", "du centre de détention de Nantes").

    It names none of that noun, or one: with two orchestras, "the orchestra" may be either.
    """
    if a.title.office not in holders("common_body") or (a.title.proper and b.title.proper):
        return False
    for one, other in ((a, b), (b, a)):
        if one.title.proper and not speaks_of(documents[other.document], one.title.proper):
            return False
    a, b = (
        h._replace(title=h.title._replace(words=h.title.words - h.title.proper)) for h in (a, b)
    )
    if a.title.office != b.title.office or not same_body(a.title, b.title):
        return False
    return _named_once(a, b, claims, documents)


def _named_once(
    a: Held, b: Held, claims: Iterable[Claim], documents: Mapping[str, Document]
) -> bool:
    """Whether the story names one body at most of the noun that titles call theirs by."""
    wanted = a.title.words | b.title.words
    sentences = {(documents[claim.document].language, claim.names) for claim in claims}
    told = {(name, language) for language, names in sentences for name in names}
    found = (content(name, language) for name, language in told)
    named = {words for words, proper, _ in found if proper and words & wanted}
    return not any(all(unshared(x, y)) for x, y in combinations(named, 2))


def one_abroad(a: Held, b: Held, group: Iterable[Held], documents: Mapping[str, Document]) -> bool:
    """Whether a story gives a country to the office of one of two persons alone.

    An article that speaks of no other country need not say of which its minister is.
    """
    if a.title.office not in holders("national"):
        return False
    told = [{h.title.country for h in group if h.person == x.person} - {""} for x in (a, b)]
    if bool(told[0]) == bool(told[1]):
        return False
    named, other = (told[0], b) if told[0] else (told[1], a)
    if not a.title.portfolio or a.title.portfolio != b.title.portfolio:
        return True
    document = documents[other.document]
    return bool(countries(document.text, document.language) - named) or visiting(other, document)


def _of_the_last(held: Held, documents: Mapping[str, Document]) -> bool:
    """Whether a title is of the body just spoken of, which may be any: "its director"."""
    language = documents[held.document].language
    return _before(held, documents) in lexicon(language).table("possessives").get("yes", ())


def _before(held: Held, documents: Mapping[str, Document]) -> str:
    """The word right before a title, its elided article for one."""
    text = documents[held.document].text[max(0, held.claim.start - BEFORE) : held.claim.start]
    words = text.replace("’", "'").replace("'", "' ").split()
    return words[-1].lower() if words else ""


def _bare(title: Title) -> bool:
    """Whether a title names no body, or one by a noun that any body goes by."""
    if title.proper or title.short or title.country or title.portfolio:
        return False
    if not title.words:
        return True
    return bool(title.words & plain_bodies()) and len(title.words - plain_bodies()) <= WORDS


def of_office(held: Iterable[Held], office: str) -> list[Held]:
    """« dirige l'usine », « assure l'intérim »: whoever does so holds the office itself."""
    return [h._replace(title=h.title._replace(office=office)) for h in held]


def handed_over(group: Iterable[Held], a: Held, b: Held) -> bool:
    """Whether the story tells that the office changes hands between these two."""
    changing = {"former", "outgoing", "acting", "future"} - {a.title.state}
    both_new = a.title.fresh and b.title.fresh
    return any(
        h.person in (a.person, b.person)
        and ((h.title.fresh and not both_new) or h.title.state in changing)
        and any(may_be_one_office(h.title, held.title) for held in (a, b))
        for h in group
    )


def holding_alike(
    one: Held, group: Iterable[Held], claims: Iterable[Claim], documents: Mapping[str, Document]
) -> list[Held]:
    """What a group says of one person in one office, worded as it may be."""
    told = list(claims)
    return [
        h
        for h in group
        if h.person == one.person
        and (
            h is one
            or one_office(h.title, one.title)
            or common_body(h, one, told, documents)
            or of_told_body(h, one, documents)
        )
    ]

"""The body that an article speaks of where a title names none ("its director", « la directrice »).

A body is the sort of thing it is (a hospital, a union: one id in every language) and its other
words. A title without a body is of the last one that its article told before it, if that is one.
"""

from __future__ import annotations

from functools import lru_cache

from anyascii import anyascii

from factcheck.documents.document import Document
from factcheck.entities.body_mentions import Body, mentions, read_body
from factcheck.entities.offices import content, facts, plain_bodies, unshared
from factcheck.entities.titles import Held
from factcheck.languages import lexicon
from factcheck.text import scan_text
from factcheck.text.lemma import in_dictionary, lemma
from factcheck.text.lexicon import LETTERS

NAMED = frozenset(("team",))  # sorts of which a story tells two, seldom by their noun


def body_of(held: Held, document: Document) -> Body | None:
    """The body of a title: the one it names, else the last one told before it; None when open.

    A common noun alone ("the hospital") stands for the only one of its sort that has a name.
    """
    title = held.title
    taken_up = _taken_up(held, document)
    if taken_up is not None:
        return taken_up._replace(country=title.country or taken_up.country)
    if title.words:
        body = read_body(held.claim.value.organisation or "", document.language, title.country)
    else:
        found = _before(held, document)
        if found is None:
            return None
        body = found if not title.country else found._replace(country=title.country)
    if not body.sorts and title.office in facts()["of_bodies"]:
        body = body._replace(sorts=frozenset(facts()["of_bodies"][title.office]))
    if body.words or body.country or not body.sorts:
        return body
    told = (mention.body for mention in mentions(document))
    named = {b for b in told if b.sorts & body.sorts and b.words}
    return _one(named) if named else body


def _taken_up(held: Held, document: Document) -> Body | None:
    """The only body of an article that « l'établissement », "the firm" in a title may stand for."""
    if not held.title.words or not held.title.words <= plain_bodies():
        return None
    known = facts()["taken_up"]
    sorts = frozenset(sort for word in held.title.words for sort in known.get(word, ()))
    told = {mention.body for mention in mentions(document) if mention.body.sorts & sorts}
    return _one(told) if told else None


def taken_up_alike(a: Held, b: Held, first: Document, second: Document) -> bool:
    """Whether « l'établissement » of one article and « le lycée » of the other are one: neither
    title has a name, and the two articles name one body of that sort at most.
    """
    held = [(h, d) for h, d in ((a, first), (b, second)) if _taken_up(h, d) is not None]
    if not held or a.title.proper or b.title.proper:
        return False
    one, two = body_of(a, first), body_of(b, second)
    sorts = one.sorts & two.sorts if one and two else frozenset[str]()
    told = {m.body for d in (first, second) for m in mentions(d) if m.body.sorts & sorts}
    return bool(sorts) and bool(told) and _one(told) is not None


def _before(held: Held, document: Document) -> Body | None:
    """The only fitting body of the nearest sentence that has one, from the title backwards."""
    fitting = frozenset(facts()["of_bodies"].get(held.title.office, ()))
    nearest: dict[int, set[Body]] = {}
    for mention in mentions(document):
        if mention.start >= held.claim.start:
            break
        if not fitting or not mention.body.sorts or mention.body.sorts & fitting:
            nearest.setdefault(mention.sentence, set()).add(mention.body)
    return _one(nearest[max(nearest)]) if nearest else None


def _one(bodies: set[Body]) -> Body | None:
    """The fullest of some bodies when all may be the same one, else None."""
    fullest = max(bodies, key=lambda b: (len(b.words), sorted(b.words)))
    for body in bodies:
        if (body.sorts and fullest.sorts and not body.sorts & fullest.sorts) or (
            unshared(body.words, fullest.words)[0]
        ):
            return None
    return fullest


def one_body(a: Body, b: Body, first: Document, second: Document) -> bool:
    """Whether two bodies of articles of one story are one.

    They are of one sort, neither has a word that the other denies, and they share a word, or what
    one has more is spoken of in the other's article. Of two languages only names are compared.
    """
    if a.country and b.country and a.country != b.country:
        return False
    if a.sorts and b.sorts and not one_sort(a, b):
        return False
    if a.language == b.language:
        one, two = a.words, b.words
    else:
        one, two = _foreign(a), _foreign(b)
    left, right = unshared(one, two)
    if (left and right) or (left & _parts(a.language)) or (right & _parts(b.language)):
        return False
    shared = bool(one - left) or bool(a.country and a.country == b.country)
    more, other = ((left, a), second) if left else ((right, b), first)
    names = more[0] & more[1].proper
    if names and not speaks_of(other, names):
        return False
    alike = bool(a.sorts and b.sorts) and not (a.sorts | b.sorts) & NAMED
    return shared or (alike and (bool(names) or not (left or right) or a.language == b.language))


def one_sort(a: Body, b: Body) -> bool:
    """Whether two bodies may be of one sort; two languages call a union or an association alike."""
    rows = map(frozenset, facts()["sorts_alike"].values()) if a.language != b.language else ()
    return bool(a.sorts & b.sorts) or any(a.sorts & row and b.sorts & row for row in rows)


@lru_cache(maxsize=1_000)
def _foreign(body: Body) -> frozenset[str]:
    """The names in a body that another language writes alike: no dictionary has them, or an atlas
    gives them one name in all languages.
    """
    known = lexicon(body.language)
    found = set()
    for word in body.proper:
        match = known.match("cities", [word], 0) or known.match("regions", [word], 0)
        if match is not None:
            found.add(match.meaning.lower())
        elif not in_dictionary(word, body.language):
            found.add(word)
    return frozenset(found)


@lru_cache(maxsize=8)
def _parts(language: str) -> frozenset[str]:
    """The nouns of parts of a body, as folded lemmas."""
    table = lexicon(language).table("body_parts").get("yes", ())
    return frozenset(w for noun in table for w in content(noun, language)[0])


@lru_cache(maxsize=64)
def _folded(text: str, language: str) -> frozenset[str]:
    words = scan_text(text, lexicon(language)).words
    return frozenset(
        anyascii(form).lower()
        for word in words
        if word.bits & LETTERS
        for form in (word.key, lemma(word.key.rstrip("'"), language))
    )


def speaks_of(document: Document, words: frozenset[str]) -> bool:
    """Whether an article has some folded words, in any form."""
    return not unshared(words, _folded(document.text, document.language))[0]

"""The body that an article speaks of where a title names none ("its director", « la directrice »).

A body is the sort of thing it is (a hospital, a union: one id in every language) and its other
words. A title without a body is of the last one that its article told before it, if that is one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from anyascii import anyascii

from factcheck.documents.document import Document
from factcheck.entities.atlas import in_atlas
from factcheck.entities.body_mentions import Body, mentions, read_body
from factcheck.entities.offices import content, facts, plain_bodies, unshared
from factcheck.entities.titles import Held
from factcheck.languages import lexicon
from factcheck.text import scan_text
from factcheck.text.lemma import in_dictionary, lemma
from factcheck.text.lexicon import LETTERS

TOWN = frozenset(("town",))
OFTEN, MORE = 3, 2  # times that an article tells a body, and that it does so more than another one
LEAD = 24  # letters of a sentence in whose first half its subject opens
LONG = 5  # letters of a name that tells a body alone
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
    named = {b for b in told if b.sorts & body.sorts and b.proper}  # not "a sister union"
    return _one(named) if named else body


def _taken_up(held: Held, document: Document) -> Body | None:
    """The only body of an article that « l'établissement », "the firm" in a title may stand for."""
    if not held.title.words or not held.title.words <= plain_bodies():
        return None
    known = facts()["taken_up"]
    sorts = frozenset(sort for word in held.title.words for sort in known.get(word, ()))
    told = [mention.body for mention in mentions(document) if mention.body.sorts & sorts]
    return (_one(set(told)) or _most_told(told)) if told else None


def _most_told(bodies: Sequence[Body]) -> Body | None:
    """The body of the one sort that an article tells over and over, where another stands there
    once: a library with a reserve."""
    counts = Counter(sort for body in bodies for sort in body.sorts)
    (first, often), *rest = counts.most_common(2)
    if often < OFTEN or any(often < MORE * count for _, count in rest):
        return None
    return _one({body for body in bodies if first in body.sorts})


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
    town = _town_before(held, document) if fitting == TOWN else None
    if town is not None:
        return town
    nearest: dict[int, list[Body]] = {}
    for mention in mentions(document):
        if mention.start >= held.claim.start:
            break
        if not fitting or not mention.body.sorts or mention.body.sorts & fitting:
            nearest.setdefault(mention.sentence, []).append(mention.body)
    if not nearest:
        return None
    last = max(nearest)
    text = document.text
    opens = last < held.claim.sentence[0] and "\n\n" not in text[last : held.claim.start]
    if opens and _takes_up(text, held.claim.start, document.language):
        subject = nearest[last][0]  # "The trust runs nine schools. Odile Wurtz, its director"
        if _leads(subject, last, document):
            return subject
    return _one(set(nearest[last]))


def _takes_up(text: str, start: int, language: str) -> bool:
    """Whether a possessive stands before a title: what it takes up is told before."""
    words = text[max(0, start - LEAD) : start].lower().split()
    return bool(words) and words[-1] in lexicon(language).table("possessives").get("yes", ())


def _leads(body: Body, sentence: int, document: Document) -> bool:
    """Whether a body opens its sentence, behind an article at most."""
    opening = document.text[sentence : sentence + LEAD]
    return any(
        m.body == body and m.sentence == sentence and m.start - sentence <= len(opening) // 2
        for m in mentions(document)
    )


def _town_before(held: Held, document: Document) -> Body | None:
    """The town that a place tells right before a title without one, in its paragraph: « La
    déception est vive à Brive. La maire, X »."""
    text = document.text
    low = text.rfind("\n", 0, held.claim.start) + 1
    words = "|".join(
        map(re.escape, lexicon(document.language).table("town_locatives").get("yes", ()))
    )
    found = words and re.findall(
        rf"\b(?:{words})\s+((?-i:[A-ZÀ-Þ][\w’'-]+(?:[ -][A-ZÀ-Þ][\w’'-]+)*))",
        text[low : held.claim.start],
        re.I,
    )
    if not found:
        return None
    words_, proper, _ = content(found[-1], document.language)
    return Body(TOWN, words_, proper, "", document.language) if proper else None


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
    own = first if other is second else second
    # « le CHU du Parc » of one, « le CHU du Parc de Limoges » of the other
    placed = bool((one - left) & (a.proper | b.proper)) and _places(names, more[1].language)
    if names and not placed and not _spoken_of(names, more[1], other, own):
        return False
    alike = bool(a.sorts and b.sorts) and not (a.sorts | b.sorts) & NAMED
    return shared or (alike and (bool(names) or not (left or right) or a.language == b.language))


def _spoken_of(names: frozenset[str], body: Body, other: Document, own: Document) -> bool:
    """Whether an article speaks of what another calls a body: by all its names, by one that no
    dictionary has, or by the acronym that the other article gives it."""
    if speaks_of(other, names):
        return True
    strong = {n for n in names if len(n) >= LONG and not in_dictionary(n, body.language)}
    if any(speaks_of(other, frozenset((name,))) for name in strong):
        return True
    short = {
        word
        for mention in mentions(own)
        if body.words and body.words < mention.body.words
        for word in mention.body.words - body.words
        if word.upper() in own.text
    }
    return any(speaks_of(other, frozenset((word,))) for word in short)


def _places(names: frozenset[str], language: str) -> bool:
    """Whether some words are all towns or regions that an atlas has."""
    return all(in_atlas(name, language, "cities", "regions") for name in names)


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

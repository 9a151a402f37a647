"""Offices of towns that titles do not name: "In Selby, the mayor, X", "In Goole, mayor Y"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from factcheck.documents.document import Document
from factcheck.entities.offices import facts
from factcheck.entities.titles import Held
from factcheck.languages import lexicon
from factcheck.text.lexicon import strip_accents

TOWN = frozenset(("town",))
LONGEST = 4  # words of the name of a town


def of_two_towns(
    a: Held, b: Held, group: Iterable[Held], documents: Mapping[str, Document]
) -> bool:
    """Whether two titles without a body are those of two towns, as far as their articles tell.

    The town opens the sentence of a title, and another one that of the other, or the other article
    never names it; and where an article has two mayors, "the mayor" is of whichever of two towns.
    """
    if a.title.words or b.title.words or not _sorts(a) <= TOWN or not _sorts(a):
        return False
    one, two = fronted_town(a, documents[a.document]), fronted_town(b, documents[b.document])
    if one and two and one != two:
        return True
    for town, other in ((one, b), (two, a)):
        if town and not (one and two) and town not in _folded(documents[other.document].text):
            return True
    bare = [h for h in group if not h.title.words and h.title.state == a.title.state]
    return any(
        len({h.person for h in bare if h.document == document}) > 1
        for document in (a.document, b.document)
    )


def _sorts(held: Held) -> frozenset[str]:
    return frozenset(facts()["of_bodies"].get(held.title.office, ()))


def fronted_town(held: Held, document: Document) -> str:
    """The place that opens the sentence of a title, up to a comma, folded; "" for none."""
    opening, comma, _ = document.text[held.claim.sentence[0] : held.claim.start].partition(",")
    word, _, name = opening.strip('«»"“” \n\t-').partition(" ")
    if not comma or not name[:1].isupper() or len(name.split()) > LONGEST:
        return ""
    return _folded(name) if _folded(word) in _openers(document.language) else ""


@lru_cache(maxsize=8)
def _openers(language: str) -> frozenset[str]:
    """What stands before a place, folded: « A Gap » has lost its accent in many a paper."""
    words = lexicon(language).table("counted_within").get("yes", ())
    return frozenset(_folded(word) for word in words)


@lru_cache(maxsize=256)
def _folded(text: str) -> str:
    return strip_accents(text).casefold()

"""Who heads a service of a hospital: « le chef du service de cardiologie », "head of cardiology".

A service has one head. Which hospital it is of is told with the title, or is the only one that
both articles name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from factcheck.documents.document import Document
from factcheck.entities.body_mentions import mentions
from factcheck.entities.offices import content, same_body, unshared
from factcheck.entities.titles import Held, days_apart
from factcheck.entities.wards import fields
from factcheck.languages import lexicon

WARD_HEAD = "ward_head"
HEADS = frozenset(("head", "head_of_service"))
HOSPITAL = "hospital"
SOON = 7  # days within which a service without its hospital is that of the story


def ward_heads(held: Iterable[Held]) -> list[Held]:
    """The heads of services, the words of the service set apart from those of its hospital."""
    found = []
    for one in held:
        title = one.title
        if title.office not in HEADS or not fields(title.words, title.language):
            continue
        of_all = _of_hospitals(title.language)
        ward = title.words - title.proper - of_all - _plain(title.language)
        if ward:
            told = title._replace(
                office=WARD_HEAD,
                words=title.proper - ward,
                proper=title.proper - ward,
                charge=" ".join(sorted(ward)),
            )
            found.append(one._replace(title=told))
    return found


def one_ward(a: Held, b: Held, documents: Mapping[str, Document]) -> bool:
    """Whether two titles are of one service of one hospital."""
    if a.title.language != b.title.language or a.title.charge != b.title.charge:
        return False
    if a.title.words and b.title.words:
        return same_body(a.title, b.title)
    days = days_apart(a, b, documents)
    if days is not None and days > SOON:
        return False
    one, two = (_named(h, documents[h.document]) for h in (a, b))
    return bool(one & two) and not all(unshared(one, two))


def _named(held: Held, document: Document) -> frozenset[str]:
    """The words of the name of the only hospital that an article tells; none when it tells two."""
    told = {m.body.proper for m in mentions(document) if HOSPITAL in m.body.sorts}
    told.add(held.title.words)
    fullest = max(told, key=lambda name: (len(name), sorted(name)))
    return fullest if all(name <= fullest for name in told) else frozenset()


@lru_cache(maxsize=8)
def _of_hospitals(language: str) -> frozenset[str]:
    nouns = lexicon(language).table("body_kinds").get(HOSPITAL, ())
    told = (word for noun in nouns for word in content(noun, language)[0])
    return frozenset(word for word in told if not fields({word}, language))


@lru_cache(maxsize=8)
def _plain(language: str) -> frozenset[str]:
    nouns = lexicon(language).table("ward_nouns").get("yes", ())
    return frozenset(word for noun in nouns for word in content(noun, language)[0])

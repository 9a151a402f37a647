"""Callings that only a verb tells: « X, maire de Gap, présidera ce conseil ».

The house need not be named for the verb to tell what the person is; it makes no title of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from factcheck.documents.document import Document
from factcheck.entities.mentions import Mentions, Written
from factcheck.entities.offices import holders
from factcheck.languages import lexicon
from factcheck.text.tokens import tokenize

REACH = 14  # tokens between a name and the verb that it is the subject of
NEW = "_new"  # ends the id of an office that somebody will have


def callings(
    mentions: Mentions, names: Iterable[str], documents: Mapping[str, Document]
) -> frozenset[str]:
    """The offices and occupations that the story gives under some names, by title or by verb."""
    names = tuple(names)
    told = {
        office
        for name in names
        for written in mentions.by_name.get(name, ())
        for office in _led(mentions, written, documents[written.document])
    }
    presiding = holders("presiding")
    offices = mentions.offices(names) | told
    return offices | presiding if offices & presiding else offices


def _led(mentions: Mentions, written: Written, document: Document) -> frozenset[str]:
    """What the verb after a name tells its bearer to lead, no other person between."""
    known = lexicon(document.language)
    tokens = tokenize(document.text[written.end : written.sentence[1]], written.end)
    keys = [known.word(surface).key for surface in tokens.surfaces[: 2 * REACH]]
    for at in range(min(REACH, len(keys))):
        found = known.match("leads", keys, at)
        if found is not None:
            if mentions.between(document.id, written.end, tokens.starts[at]):
                return frozenset()
            office = found.meaning.removesuffix(NEW)
            return holders("leading") if office == "leading" else frozenset((office,))
    return frozenset()

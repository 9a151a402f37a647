"""Whether a holder of a national office is told abroad, or as the host of those of another land."""

from __future__ import annotations

from factcheck.documents.document import Document
from factcheck.entities.titles import Held
from factcheck.languages import lexicon
from factcheck.text.phrase_keys import phrase_keys


def visiting(held: Held, document: Document) -> bool:
    """« En visite à Lomé, le ministre, X », « la délégation, reçue par le ministre, X »: the land
    that such a sentence names may well not be the minister's own.
    """
    known = lexicon(document.language)
    sentence = document.text[slice(*held.claim.sentence)]
    keys = phrase_keys(known, sentence)
    return any(known.match("visiting", keys, at) for at in range(len(keys)))

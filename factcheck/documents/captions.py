"""Captions: lines that open or end with the words of a photo credit.

"Photo : …", "Le pont de Louvres, jeudi. (Photo Jean Dupont/AFP)", "© Getty Images". In a paragraph
of prose such words are part of what it tells.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.documents.bylines import agency
from factcheck.documents.page_words import any_of, page_words

LONGEST = 60  # words
CREDIT = 8  # words of a credit that is not all of its line
_SENTENCE = re.compile(r"[.!?…][\s»”\")]+(?=\S)")
_YEARS = re.compile(r"(?:©|\(c\)|copyright)\s*(?:\S+\s+){0,2}(?:19|20)\d\d\b", re.I)
_SIGN = re.compile(r"©\s*(?P<whose>[^.;:!?]{2,80})\.?$")


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    words = page_words("captions")
    labels, credit = any_of(words.get("labels", ())), any_of(words.get("credits", ()))
    notes = any_of(words.get("notes", ()))
    name = r"(?-i:[A-ZÀ-ÖØ-Þ][\w.’'-]*)"
    named = rf"{name}(?:[\s/,-]+(?:{name}|d[eui]|et|and|y|la|van|von)){{0,6}}"
    return tuple(
        re.compile(pattern, re.I)
        for pattern in (
            rf"^[\[(]?{labels}(?:\s+{named})?\s*:\s*\S",
            rf"^[\[(]?{credit}\s+(?:©\s*)?{named}[\])]?\.?$",
            rf"^[\[(]?{notes}[\])]?\.?$",
            rf"[\[(]\s*(?:{credit}|{labels})\b[^()\[\]]{{0,60}}[\])]\.?$",
            rf"[\[(]\s*(?:{notes})\s*[\])]\.?$",
            rf"[\[(][^()\[\]]{{0,60}}/\s?{agency()}[^()\[\]]{{0,30}}[\])]\.?$",
            rf"(?:[.,)»”\"/–—-]|(?-i:[A-ZÀ-ÖØ-Þ])[\w.’'-]*)\s+(?:via\s+|/\s*){agency()}$",
            rf"(?-i:[A-ZÀ-ÖØ-Þ])[\w.’'-]*/{agency()}(?:/[\w ]+)?$",
            rf"(?:^|[.,/|–—-])\s*{credit}\s*:?\s+{named}(?:/{agency()})?$",
            rf"(?:^|[.!?)»”\"])\s*{credit}\s*[|:/]\s*[^.!?]{{2,80}}$",
            rf"\|\s*{agency()}$",
            rf"(?:^|[.,)»”\"])\s*{agency()}/{named}$",
            rf"[\[(]\s*{agency()}\s+{credit}\s*/[^()\[\]]{{2,40}}[\])]\.?$",
            r"(?:^|[\s/|–—-])(?-i:Getty Images)$",
        )
    )


@lru_cache(maxsize=1 << 10)  # several ask the same of each line of a page
def is_caption(line: str) -> bool:
    """Whether a line is the words of a picture with its credit, or the credit alone."""
    if len(line) > 600 or not 1 <= len(line.split()) <= LONGEST or len(_SENTENCE.findall(line)) > 3:
        return False
    if is_copyright(line):
        return False
    signed = _SIGN.search(line)
    if signed and len(signed["whose"].split()) <= CREDIT:
        return True
    return any(pattern.search(line) for pattern in _patterns())


def is_copyright(line: str) -> bool:
    """Whether a line says who owns the page ("© 2024 La Dépêche"), not who took a picture."""
    return len(line.split()) <= 20 and bool(_YEARS.match(line.strip()))

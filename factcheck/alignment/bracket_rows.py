"""Figures in brackets behind the things that a sentence lists, each with its own: « Brive (16 cas),
Tulle (11 cas) ». Such a figure is of its row, and of nothing else that the story counts.
"""

from __future__ import annotations

import re

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.text.lexicon import folded

OPENED = 6  # characters between a bracket and the figure that it opens with
ROW = re.compile(r"[^,;:.()]*\([^()]*\)")
WORD = re.compile(r"[^\W\d_]{3,}")
LEAST = 2  # figures of one kind in brackets that make a list
KINDS = frozenset(("count", "money", "measure"))  # shares have rows of their own


def of_two_rows(view: View, a: Claim, b: Claim) -> bool:
    """Whether one of two figures is of a row that the sentence of the other does not tell of, or
    tells of as another row of its own."""
    first, second = row_told(view, a), row_told(view, b)
    if first and second:
        return view.one_language(a, b) and not first & second
    if not first and not second:
        return False
    named, other = (first, b) if first else (second, a)
    document = view.documents[other.document]
    told = folded(ROW.sub(" ", document.text[slice(*other.sentence)]))
    return not named <= frozenset(WORD.findall(told))


def row_told(view: View, claim: Claim) -> frozenset[str]:
    """The row of a figure of which lists are told so; empty for any other claim."""
    if not isinstance(claim, Figure) or claim.kind not in KINDS:
        return frozenset()
    return row(view, claim)


def row(view: View, claim: Figure) -> frozenset[str]:
    """The names, else the last word, folded, of the thing behind which a figure stands in brackets,
    where its sentence has another such row; empty for any other figure."""
    text = view.documents[claim.document].text
    if not _in_brackets(text, claim):
        return frozenset()
    rows = [
        c
        for c in view.beside(claim)
        if isinstance(c, Figure)
        and c.kind == claim.kind
        and c.value.unit == claim.value.unit
        and _in_brackets(text, c)
    ]
    if len(rows) + 1 < LEAST:
        return frozenset()
    bracket = text.rfind("(", claim.sentence[0], claim.start)
    low = max(text.rfind(mark, claim.sentence[0], bracket) for mark in ",;:()")
    before = text[max(low + 1, claim.sentence[0]) : bracket]
    words = before.replace("-", " ").split()
    names = [word for word in words if word[:1].isupper()] or words[-1:]
    return frozenset(WORD.findall(folded(" ".join(names))))


def _in_brackets(text: str, claim: Figure) -> bool:
    """Whether a bracket opens right before a figure, but for a sign or a little word."""
    low = max(claim.sentence[0], claim.start - OPENED)
    return "(" in text[low : claim.start] and ")" not in text[low : claim.start]

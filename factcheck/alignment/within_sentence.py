"""The words around a claim in its own sentence, read again by the lexicon's tables."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim
from factcheck.languages import lexicon
from factcheck.text.lexicon import plain
from factcheck.text.tokens import Tokens, tokenize


class Words(NamedTuple):
    """The tokens of a stretch of text and their keys, as tables know them."""

    tokens: Tokens
    keys: list[str]
    language: str

    def match(self, table: str, at: int) -> int:
        """How many tokens a phrase of a table takes at a token; 0 for none."""
        found = (
            lexicon(self.language).match(table, self.keys, at) if 0 <= at < len(self.keys) else None
        )
        return found.length if found else 0


def words(view: View, document: str, start: int, end: int) -> Words:
    """The words of ``[start, end)`` of a document."""
    record = view.documents[document]
    tokens = tokenize(record.text[start:end], start)
    return Words(tokens, [plain(s) for s in tokens.surfaces], record.language)


def preceded_by(view: View, claim: Claim, table: str, reach: int = 1) -> bool:
    """Whether a phrase of a table stands before a claim, with under ``reach`` tokens between."""
    before = words(view, claim.document, claim.sentence[0], claim.start)
    last = len(before.keys)
    for at in range(last - 1, max(-1, last - 8), -1):
        length = before.match(table, at)
        if length and 0 <= last - at - length < reach:
            return True
    return False


def gap_is_small(a: Claim, b: Claim, most: int) -> bool:
    """Whether two claims stand within ``most`` characters of each other."""
    first, second = sorted((a, b), key=lambda c: c.start)
    return second.start - first.end <= most


def split_at(
    view: View, claim: Claim, table: str
) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """A claim's evidence cut before the first phrase of a table inside it, or None."""
    inside = words(view, claim.document, claim.start, claim.end)
    starts, ends = inside.tokens.starts, inside.tokens.ends
    for at in range(1, len(inside.keys) - 1):
        if inside.match(table, at):
            return (claim.start, ends[at - 1]), (starts[at], claim.end)
    return None

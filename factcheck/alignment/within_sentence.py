"""The words around a claim in its own sentence, read again by the lexicon's tables."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple, TypeVar

from factcheck.alignment.separators import APART
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim
from factcheck.languages import lexicon
from factcheck.text.lexicon import plain
from factcheck.text.tokens import Tokens, tokenize

C = TypeVar("C", bound=Claim)

# What its text does not hold to be so. Arithmetic is right or wrong of past years too.
UNSAID = APART - {"historical"}
BESIDE = 30  # characters before or after a figure in which a word can tell what it is of
LOOK_BACK = 120  # characters: more than any phrase of a table takes


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
    return _words(record.text[start:end], start, record.language)


# Every table that a rule looks for beside a claim reads the same few words.
@lru_cache(maxsize=1 << 10)
def _words(text: str, start: int, language: str) -> Words:
    tokens = tokenize(text, start)
    return Words(tokens, [plain(s) for s in tokens.surfaces], language)


def preceded_by(view: View, claim: Claim, table: str, reach: int = 1) -> bool:
    """Whether a phrase of a table stands before a claim, with under ``reach`` tokens between."""
    start = max(claim.sentence[0], claim.start - LOOK_BACK)
    before = words(view, claim.document, start, claim.start)
    last = len(before.keys)
    for at in range(last - 1, max(-1, last - 8), -1):
        length = before.match(table, at)
        if length and 0 <= last - at - length < reach:
            return True
    return False


def followed_by(view: View, claim: Claim, table: str, reach: int = 1) -> bool:
    """Whether a phrase of a table stands after a claim, with under ``reach`` tokens between."""
    end = min(claim.sentence[1], claim.end + LOOK_BACK)
    after = words(view, claim.document, claim.end, end)
    return any(after.match(table, at) for at in range(min(reach, len(after.keys))))


def first_word(claim: Claim) -> tuple[int, int]:
    """Where the first word of a claim stands: the weekday of "mardi 3 mars"."""
    tokens = tokenize(claim.quote, claim.start)
    return tokens.starts[0], tokens.ends[0]


def by_document(claims: Iterable[C]) -> dict[str, list[C]]:
    """The claims of each document, in order."""
    found: dict[str, list[C]] = {}
    for claim in claims:
        found.setdefault(claim.document, []).append(claim)
    return found


def by_sentence(claims: Iterable[C]) -> dict[tuple[str, tuple[int, int]], list[C]]:
    """The claims of each sentence of each document, in order."""
    found: dict[tuple[str, tuple[int, int]], list[C]] = {}
    for claim in claims:
        found.setdefault((claim.document, claim.sentence), []).append(claim)
    return found


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


def said(view: View, claim: Claim, start: int, end: int, table: str) -> bool:
    """Whether a phrase of a table stands in ``[start, end)`` of the article of a figure."""
    told = words(view, claim.document, start, end)
    return any(told.match(table, i) for i in range(len(told.keys)))


def said_after(
    view: View, claim: Claim, *tables: str, first: int = 0, stop: int | None = None
) -> bool:
    """Whether a phrase of some tables starts at tokens ``first`` to ``stop`` after a figure."""
    after = words(view, claim.document, claim.end, min(claim.sentence[1], claim.end + BESIDE))
    places = range(len(after.keys))[first:stop]
    return any(after.match(table, i) for i in places for table in tables)

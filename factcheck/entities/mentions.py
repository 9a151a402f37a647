"""The names of a story where they stand, with the callings beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factcheck.claims.claim import Claim
from factcheck.claims.kinds.name import NameMention
from factcheck.documents.document import READ, Block, Document
from factcheck.entities.spelling import parts
from factcheck.languages import lexicon
from factcheck.text.lexicon import CAPITAL, FIRST_TABLE_BIT, LETTERS, UPPER
from factcheck.text.tokens import Tokens, tokenize

# Callings that any other one goes with: they tell no two persons apart.
UNTELLING = frozenset(
    (
        "kin",
        "party",
        "activist",
        "boss",
        "head",
        "member",
        "counterpart",
        "representative",
        "trade",
        "",
    )
)
CALLED = {"doctor": "medic", "lawyer": "lawyer"}  # what a title before a name says of a calling
LONG_LONE = 5  # letters of a lone surname that is compared by its letters alone


class Written(NamedTuple):
    """A name where it stands: offsets in its document, its sentence, and the callings beside it."""

    name: str
    document: str
    start: int
    end: int
    sentence: tuple[int, int]
    title: bool
    offices: frozenset[str] = frozenset()
    posts: frozenset[str] = frozenset()


class Mentions:
    """The names of a story as written, by name; ``lone`` are those of one word."""

    def __init__(self, claims: Iterable[Claim], documents: Iterable[Document]) -> None:
        self.by_name: dict[str, list[Written]] = {}
        self.lone: list[Written] = []
        self._read: dict[str, list[tuple[int, int]]] = {}
        documents = tuple(documents)
        spoken = {document.id: document.language for document in documents}
        for claim in claims:
            if isinstance(claim, NameMention):
                self._read.setdefault(claim.document, []).append((claim.start, claim.end))
                offices = frozenset(
                    t for role in claim.value.roles for t in (role.office, role.trade)
                )
                rank = lexicon(spoken[claim.document]).meaning("ranks", claim.value.rank)
                offices |= {CALLED[rank]} if rank in CALLED else set()
                posts = frozenset(r.office for r in claim.value.roles if not r.occupation)
                self.add(
                    Written(
                        claim.name, claim.document, claim.start, claim.end, claim.sentence,
                        claim.block == "title", offices, posts,
                    )
                )  # fmt: skip
        for document in documents:
            for written in _unread(document):
                if not any(w.document == document.id and w.start <= written.start < w.end
                           for w in self.by_name.get(written.name, ())):  # fmt: skip
                    self.add(written)

    def add(self, written: Written) -> None:
        """One more place where a name stands."""
        self.by_name.setdefault(written.name, []).append(written)
        if len(parts(written.name)) == 1:
            self.lone.append(written)

    def covers(self, written: Written) -> bool:
        """Whether a place touches a name that was read as a person's."""
        spans = self._read.get(written.document, ())
        return any(start < written.end and written.start < end for start, end in spans)

    def between(self, document: str, start: int, end: int) -> bool:
        """Whether a name that was read as a person's starts between two offsets."""
        return any(start <= first < end for first, _ in self._read.get(document, ()))

    def documents(self, name: str) -> frozenset[str]:
        """The documents that have a name."""
        return frozenset(c.document for c in self.by_name.get(name, ()))

    def posts(self, names: Iterable[str]) -> frozenset[str]:
        """The offices that the story gives under some names, trades apart."""
        return frozenset(o for n in names for w in self.by_name.get(n, ()) for o in w.posts)

    def offices(self, names: Iterable[str]) -> frozenset[str]:
        """The offices and occupations that the story gives under some names."""
        told = {o for n in names for w in self.by_name.get(n, ()) for o in w.offices}
        return frozenset(told - UNTELLING)


def unread_at(document: Document, block: Block, start: int, end: int) -> Written:
    """The words of ``[start, end)`` as a name that no finder read; its block for a sentence."""
    name, around = document.text[start:end], (block.start, block.end)
    return Written(name, document.id, start, end, around, block.kind == "title")


def blocks_read(document: Document) -> Iterator[tuple[Block, Tokens]]:
    """The blocks of an article that are read, headlines among them, with their tokens."""
    for block in document.blocks:
        if block.kind in READ:
            yield block, tokenize(document.text[block.start : block.end], block.start)


def _unread(document: Document) -> Iterator[Written]:
    """Capitalised words of a headline that stand alone, that no table knows and the body lacks."""
    block = next((b for b in document.blocks if b.kind == "title"), None)
    if block is None:
        return
    known = lexicon(document.language)
    tokens = tokenize(document.text[block.start : block.end], block.start)
    words = [known.word(s) for s in tokens.surfaces]
    for i, word in enumerate(words):
        around = [words[j].bits & CAPITAL for j in (i - 1, i + 1) if 0 <= j < len(words)]
        shape = word.bits & (CAPITAL | UPPER | LETTERS)
        if shape != CAPITAL | LETTERS or word.bits >> FIRST_TABLE_BIT or any(around):
            continue
        start, end = tokens.starts[i], tokens.ends[i]
        if "-" in (document.text[start - 1 : start], document.text[end : end + 1]):
            continue  # a part of « Varnel-Lormerau »
        if len(word.surface) < LONG_LONE or _in_body(document, word.surface, block.end):
            continue
        yield unread_at(document, block, tokens.starts[i], tokens.ends[i])


def _in_body(document: Document, word: str, start: int) -> bool:
    """Whether the article's own text has a word; a headline printed twice does not count."""
    return any(
        word in document.text[b.start : b.end]
        for b in document.blocks
        if b.start >= start and b.kind in READ
    )

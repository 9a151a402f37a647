"""A quote of a report: the sentence it stands in, and the characters in which it differs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from factcheck.documents.document import Document
from factcheck.text import Span

_WORD = re.compile(r"\w+|[^\w\s]")
ALIKE = 0.6  # two words this similar differ in letters; less similar ones differ as a whole
QUOTE = 200  # characters of a quote where many are listed
NEAR = 1000  # characters: nobody reads more of a sentence, and a block may be a megabyte


def sentence_around(document: Document, start: int, end: int) -> Span:
    """The sentence that ``[start, end)`` stands in; its block when no sentence holds all of it."""
    from factcheck.languages import available, lexicon
    from factcheck.text import scan_text

    block = next(
        (Span(b.start, b.end) for b in document.blocks if b.start <= start and end <= b.end), None
    )
    if block is None:
        return Span(start, end)
    block = Span(max(block.start, start - NEAR), min(block.end, end + NEAR))
    code = document.language if document.language in available() else available()[0]
    scan = scan_text(document.text, lexicon(code), [block])
    at = scan.token_at(start)
    if at < 0:
        return block
    first, stop = scan.sentence(at)
    sentence = scan.span(first, stop)
    return sentence if sentence.start <= start and end <= sentence.end else block


def shortened(text: str) -> str:
    """A quote on one line, cut where a list of quotes has no room for more."""
    flat = " ".join(text.split())
    return flat if len(flat) <= QUOTE else flat[:QUOTE] + "…"


def differing(quote: str, other: str) -> list[Span]:
    """Where a quote differs from another, as spans of ``quote``.

    Words are held against words; two words that are alike differ in some letters only. Where the
    other one has letters more, the letter before the gap is marked, so that both sides show it.
    """
    words, others = list(_WORD.finditer(quote)), list(_WORD.finditer(other))
    match = SequenceMatcher(
        None, [w[0].casefold() for w in words], [w[0].casefold() for w in others], autojunk=False
    )
    found: list[Span] = []
    for kind, a, b, c, d in match.get_opcodes():
        if kind == "equal" or a == b:
            continue
        if b - a == d - c:
            for word, opposite in zip(words[a:b], others[c:d], strict=True):
                found += _letters(word, opposite[0])
        else:
            found.append(Span(words[a].start(), words[b - 1].end()))
    return found


def _letters(word: re.Match[str], other: str) -> Iterable[Span]:
    match = SequenceMatcher(None, word[0], other, autojunk=False)
    if any(c.isdigit() for c in word[0]) or match.ratio() < ALIKE:
        yield Span(word.start(), word.end())
        return
    for kind, a, b, _, _ in match.get_opcodes():
        if kind == "equal":
            continue
        low, high = (a, b) if a < b else (max(a - 1, 0), max(a, 1))
        yield Span(word.start() + low, word.start() + high)

"""A quote where it stands: its sentence on one line, cut to width, its differing words marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import accumulate

from rich.cells import cell_len

from factcheck.documents.document import Document
from factcheck.reporters.visible import visible
from factcheck.text import Span

_WORD = re.compile(r"\w+|[^\w\s]")
ALIKE = 0.6  # two words this similar differ in letters; less similar ones differ as a whole
CUT = "…"
NEAR = 1000  # characters: no screen shows more of a sentence, and a block may be a megabyte


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


def in_context(
    text: str, sentence: Span, quote: Span, marks: Sequence[Span], width: int
) -> tuple[str, Span, list[Span]]:
    """One line of at most ``width`` columns with the quote in it.

    Args:
        marks: spans of ``text`` inside the quote that must stand out.

    Returns:
        The line, where the quote stands in it, and where the marks stand.
    """
    before = visible(text[max(sentence.start, quote.start - NEAR) : quote.start])
    inside, at = _mapped(text[quote.start : quote.end])
    after = visible(text[quote.end : min(sentence.end, quote.end + NEAR)])
    shown = [Span(at[m.start - quote.start], at[m.end - quote.start]) for m in marks]
    room = width - cell_len(inside)
    if room < 8:
        inside, shown = _middle(inside, shown, width - 2)
        room = width - cell_len(inside)
    left = min(cell_len(before), max(room // 3, room - cell_len(after)))
    head = _keep_end(before, left)
    tail = _keep_start(after, room - cell_len(head))
    here = Span(len(head), len(head) + len(inside))
    moved = [Span(m.start + len(head), m.end + len(head)) for m in shown]
    return head + inside + tail, here, moved


def _mapped(text: str) -> tuple[str, list[int]]:
    """Text made visible, and where each of its characters went (with one place for the end)."""
    pieces = [visible(character) for character in text]
    return "".join(pieces), [0, *accumulate(len(piece) for piece in pieces)]


def _keep_start(text: str, width: int) -> str:
    if cell_len(text) <= width:
        return text
    room, kept = width - 1, 0
    for character in text:
        room -= cell_len(character)
        if room < 0:
            break
        kept += 1
    return text[:kept].rstrip() + CUT if width > 0 else ""


def _keep_end(text: str, width: int) -> str:
    if cell_len(text) <= width:
        return text
    return _keep_start(text[::-1], width)[::-1]


def _middle(quote: str, marks: Sequence[Span], width: int) -> tuple[str, list[Span]]:
    """A quote wider than the line: the part around its first mark."""
    first = marks[0].start if marks else 0
    start = max(0, first - width // 3) if cell_len(quote) > width else 0
    head = CUT if start else ""
    kept = head + _keep_start(quote[start:], width - len(head))
    shift = len(head) - start
    return kept, [
        Span(max(m.start + shift, 0), min(m.end + shift, len(kept)))
        for m in marks
        if 0 <= m.start + shift < len(kept)
    ]

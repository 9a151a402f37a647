"""A quote where it stands: its sentence on one line, cut to width, its differing words marked."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from rich.cells import cell_len

from factcheck.reporters.quotes import NEAR, differing, sentence_around
from factcheck.reporters.visible import visible
from factcheck.text import Span

__all__ = ["differing", "in_context", "sentence_around"]

CUT = "…"


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

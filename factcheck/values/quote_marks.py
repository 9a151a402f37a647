"""Pairs of quotation marks: « », “ ”, " ", ‘ ’, << >>, nested ones inside the outer.

One pass with a stack a block: an unclosed mark can swallow nothing beyond its paragraph, unless
the next paragraph opens with a mark too, which is how long quotations go on.
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.text import Scan
from factcheck.text.lexicon import LETTERS

OPENS = {"«": "»", "“": "”", "‘": "’", "„": "”"}
CLOSES = {"»": "«", "”": "“", "’": "‘"}
MARKS = frozenset("«»“”\"‘’„'<>")


class Quoted(NamedTuple):
    """Tokens ``[first, stop)`` between two marks, which take ``width`` tokens each."""

    first: int
    stop: int
    width: int = 1
    continued: bool = False  # the paragraph ends, the quotation does not


def quoted(scan: Scan) -> list[Quoted]:
    """The outermost quotations, in text order, none empty."""
    marks = scan.signs(MARKS)
    found: list[Quoted] = []
    stack: list[tuple[str, int, int]] = []
    block_end = 0
    for at in marks:
        if at >= block_end:
            _unclosed(scan, stack, found, block_end)
            stack = []
            block_end = scan.block(at)[1]
        _read_mark(scan, at, stack, found)
    _unclosed(scan, stack, found, block_end)
    return _outermost(found)


def _read_mark(scan: Scan, at: int, stack: list[tuple[str, int, int]], found: list[Quoted]) -> None:
    surface = scan.words[at].surface
    if surface in "<>":
        if not (scan.glued(at + 1) and scan.words[at + 1].surface == surface):
            return
        if surface == "<":
            stack.append(("<", at + 1, 2))
        else:
            _close(scan, at, "<", stack, found)
        return
    opening = (
        not scan.glued(at)
        or scan.words[at - 1].surface in "([—–-'’«“\""
        or (scan.words[at - 1].surface[-1] in "'’")
    )
    closing = at > 0 and scan.glued(at)
    if surface in "'‘’":
        _single_mark(scan, at, opening, stack, found)
    elif surface == '"':
        inside = any(kind == '"' for kind, _, _ in stack[-4:])
        if inside and (closing or not scan.glued(at + 1)):
            _close(scan, at, '"', stack, found)
        elif opening or not inside:
            stack.append(('"', at, 1))
    elif surface in OPENS:
        stack.append((surface, at, 1))
    else:
        _close(scan, at, CLOSES[surface], stack, found)


def _single_mark(
    scan: Scan, at: int, opening: bool, stack: list[tuple[str, int, int]], found: list[Quoted]
) -> None:
    """A single mark opens after a gap and closes before one; else it is an apostrophe."""
    glued_after = scan.glued(at + 1)
    after_word = glued_after and bool(scan.bits[at + 1] & LETTERS)
    if opening and glued_after and scan.words[at].surface != "’":
        stack.append(("‘", at, 1))
    elif not after_word and scan.glued(at) and any(kind == "‘" for kind, _, _ in stack[-4:]):
        _close(scan, at, "‘", stack, found)


def _close(
    scan: Scan, at: int, kind: str, stack: list[tuple[str, int, int]], found: list[Quoted]
) -> None:
    """Only the few innermost marks can be closed: deeper nesting is broken text."""
    for depth in range(1, min(len(stack), 4) + 1):
        opened = stack[-depth]
        if opened[0] == kind or (kind == "“" and opened[0] == "„"):
            if at > opened[1] + 1:
                found.append(Quoted(opened[1] + 1, at, opened[2]))
            del stack[-depth:]
            return


def _unclosed(
    scan: Scan, stack: list[tuple[str, int, int]], found: list[Quoted], block_end: int
) -> None:
    """The last open mark of a paragraph, when the next paragraph starts with one."""
    if not stack or block_end >= len(scan):
        return
    kind, at, width = stack[0]
    after = scan.words[block_end].surface
    if after in (kind, OPENS.get(kind)) and kind != "‘" and at + 1 < block_end:
        found.append(Quoted(at + 1, block_end, width, continued=True))


def _outermost(found: list[Quoted]) -> list[Quoted]:
    kept: list[Quoted] = []
    for quote in sorted(found, key=lambda q: (q.first, -q.stop)):
        if not kept or quote.first >= kept[-1].stop:
            kept.append(quote)
    return kept

"""Markdown cut into chunks: headings, items, quotes, pictures, and runs of lines.

Only what tells chunks apart is read: what a chunk says, and is, is judged by ``markdown_kinds``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from factcheck.documents.lines import ends_sentence, is_beside

_MARK = re.compile(r"[ ]{0,3}(?:(#{1,6})[ \t]+|([-*+]|\d{1,3}[.)])[ \t]+|(>)[ \t]?)")
_COMMENT = re.compile(r"<!--.*?-->|^(```|~~~).*?^\1[ \t]*$", re.S | re.M)
_TARGET = r"\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)"
_IMAGE = re.compile(rf"!\[([^\[\]\n]*)\](?:{_TARGET}|\[[^\]\n]*\])")
_IMAGES = re.compile(rf"\s*(?:\[?{_IMAGE.pattern}(?:\]{_TARGET})?\s*)+$")
_LINK = re.compile(rf"\[([^\[\]\n]*)\](?:{_TARGET}|\[[^\]\n]*\])")
_REFERENCE = re.compile(r"[ ]{0,3}\[(?!\^)[^\]\n]+\]:[ \t]+\S")
_RULE = re.compile(r"[ ]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_TAG = re.compile(r"<[^<>\n]{1,300}>")
_EMPHASIS = re.compile(r"\\(?=\W)|(?<!\w)[*_~`]{1,3}|[*_~`]{1,3}(?!\w)|\*\*")
_WHOLE = re.compile(r"\s*(\*\*\*|\*\*|__|\*|_)(?=\S)((?:(?!\1).)+)(?<=\S)\1\s*$", re.S)
_FILE_NAME = re.compile(r"[\w.%-]*$")
_HARD_BREAKS = ("  ", "\\", "<br>", "<br/>", "<br />")

ROW = "|"  # opens a row of a table
Shape = Literal["heading", "item", "quote", "lines", "image"]


class Chunk(NamedTuple):
    """A stretch ``[start, end)`` of the text; ``level`` is that of a heading."""

    shape: Shape
    start: int
    end: int
    level: int = 0


class _Row(NamedTuple):
    start: int
    end: int
    broken: bool  # whether a hard line break stands behind it


def bare(text: str) -> str:
    """A line or two without markup: of a link its words, of a picture nothing."""
    for pattern, by in ((_IMAGE, ""), (_LINK, r"\1"), (_TAG, ""), (_EMPHASIS, "")):
        text = pattern.sub(by, text)
    return " ".join(text.split())


def emphasised(text: str) -> tuple[int, int] | None:
    """Where the words of a chunk stand that is wholly in bold or italic."""
    found = _WHOLE.match(text)
    return found.span(2) if found else None


def chunks(text: str, start: int) -> Iterator[Chunk]:
    """The chunks of a text from ``start`` on, in order; comments and code are in none."""
    hidden = [m.span() for m in _COMMENT.finditer(text, start)]
    rows: list[_Row] = []
    under = False  # whether the rows stand right under a picture
    at, passed = start, 0
    for line in text[start:].splitlines(keepends=True):
        end = at + len(line.rstrip())
        while passed < len(hidden) and hidden[passed][1] <= at:
            passed += 1
        inside = passed < len(hidden) and hidden[passed][0] <= at
        mark = None if inside else _MARK.match(line)
        rule = not mark and not rows and _RULE.match(line.rstrip())
        picture = not inside and not mark and _IMAGES.match(line.rstrip())
        apart = inside or not line.strip() or mark or rule or _REFERENCE.match(line)
        if apart or picture:
            yield from _runs(text, rows, under=under)
            rows, under = [], False
        if mark and not _RULE.match(line.rstrip()):
            if at + mark.end() < end:
                shape: Shape = "heading" if mark[1] else "item" if mark[2] else "quote"
                yield Chunk(shape, at + mark.end(), end, len(mark[1] or ""))
        elif picture:
            yield from _pictures(line, at)
            under = True
        elif not apart:
            begin = at + len(line) - len(line.lstrip())
            rows.append(_Row(begin, end, line.rstrip("\r\n").endswith(_HARD_BREAKS)))
        at += len(line)
    yield from _runs(text, rows, under=under)


def _pictures(line: str, at: int) -> Iterator[Chunk]:
    """What a line of pictures says under them; a file name is no caption, and stands for one."""
    for found in _IMAGE.finditer(line):
        start, end = found.span(1)
        if _FILE_NAME.match(found[1]):
            end = start
        yield Chunk("image", at + start, at + end)


def _runs(text: str, rows: list[_Row], *, under: bool) -> Iterator[Chunk]:
    """A paragraph, and before and behind it the lines that only stand beside one; of a line in
    italics ``under`` a picture too."""
    if rows and all(text.startswith(ROW, row.start) for row in rows):
        for row in rows:  # a row of a table is a statement of its own, the line under its head none
            if text[row.start : row.end].strip("|-: \t"):
                yield Chunk("lines", row.start, row.end)
        return
    first, stop = 0, len(rows)
    if under and stop > 1 and emphasised(text[rows[0].start : rows[0].end]):
        first = 1
    while first < stop - 1 and _beside(text, rows[first]) and _opens(text, rows[first + 1]):
        first += 1
    while first < stop - 1 and _beside(text, rows[stop - 1]) and _closed(text, rows[stop - 2]):
        stop -= 1
    for row in rows[:first]:
        yield Chunk("lines", row.start, row.end)
    if first < stop:
        yield Chunk("lines", rows[first].start, rows[stop - 1].end)
    for row in rows[stop:]:
        yield Chunk("lines", row.start, row.end)


def _beside(text: str, row: _Row) -> bool:
    return is_beside(bare(text[row.start : row.end]))


def _opens(text: str, row: _Row) -> bool:
    """Whether a line does not go on with the sentence of the one before."""
    first = next((c for c in text[row.start : row.end] if c not in "*_[(«“\"'© "), "a")
    return not first.islower() and (first.isalnum() or first == "!")


def _closed(text: str, row: _Row) -> bool:
    """Whether a line ends what it says, so that the next one is another thing."""
    line = bare(text[row.start : row.end])
    return row.broken or ends_sentence(line) or is_beside(line)

"""Markdown with YAML front matter, as wikis and archives keep articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import frontmatter
import yaml

from factcheck.documents.document import Block, BlockKind
from factcheck.documents.format import Format, Parsed
from factcheck.documents.segment import headline_in

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*\r?$\n?", re.S | re.M)
_TITLE = re.compile(r"^(?:title|titre)[ \t]*:[ \t]*(.*?)[ \t]*\r?$", re.M)
_MARK = re.compile(r"[ ]{0,3}(?:(#{1,6})[ \t]+|([-*+]|\d{1,3}[.)])[ \t]+|(>)[ \t]?)")
_COMMENT = re.compile(r"<!--.*?-->|^(```|~~~).*?^\1[ \t]*$", re.S | re.M)


def parse(text: str, title: str | None) -> Parsed:
    """Blocks and metadata of a Markdown article.

    Raises:
        ValueError: front matter that is not YAML or not a mapping; the message has the line.
    """
    front = _FRONT.match(text)
    metadata = _metadata(text, front)
    body = front.end() if front else 0
    blocks = list(_body(text, body))
    head = headline_in(text, title, 0) if title else None
    if head is None and front is not None:
        head = _front_title(front)
    if head is not None:
        blocks = [Block(kind="title", start=head[0], end=head[1]), *blocks]
        blocks.sort(key=lambda b: b.start)
    elif blocks and blocks[0].kind == "heading":
        blocks[0] = blocks[0].model_copy(update={"kind": "title"})
    return Parsed(
        blocks=tuple(blocks),
        published=metadata.get("date") or metadata.get("published"),
        language=_text(metadata.get("lang") or metadata.get("language")),
        publisher=_text(metadata.get("publisher") or metadata.get("source")),
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _metadata(text: str, front: re.Match[str] | None) -> dict[str, Any]:
    if front is None:
        if text.lstrip("\ufeff").startswith("---\n"):
            raise ValueError("front matter that starts on line 1 has no closing line '---'")
        return {}
    try:
        metadata = frontmatter.loads(text.lstrip("\ufeff")).metadata
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise ValueError(f"front matter is not YAML (line {line}: {error.problem})") from None
    except (yaml.YAMLError, ValueError) as error:
        raise ValueError(f"front matter cannot be read ({error})") from None
    if not isinstance(metadata, dict):
        raise ValueError("front matter is not a mapping: write `key: value` lines")
    return metadata


def _front_title(front: re.Match[str]) -> tuple[int, int] | None:
    found = _TITLE.search(front.group(1))
    if not found or not found.group(1):
        return None
    start, end = front.start(1) + found.start(1), front.start(1) + found.end(1)
    value = found.group(1)
    if value[0] in "\"'" and len(value) > 1 and value[-1] == value[0]:
        start, end = start + 1, end - 1
    return (start, end) if start < end else None


def _body(text: str, start: int) -> Iterator[Block]:
    """Paragraphs are runs of lines without a blank one; headings and list items are their own."""
    hidden = [m.span() for m in _COMMENT.finditer(text, start)]
    opened: tuple[int, int] | None = None
    at = start
    for line in text[start:].splitlines(keepends=True):
        end = at + len(line.rstrip())
        inside = any(a <= at < b for a, b in hidden)
        mark = None if inside else _MARK.match(line)
        if inside or not line.strip() or mark:
            if opened:
                yield Block(kind="paragraph", start=opened[0], end=opened[1])
            opened = None
        if mark and at + mark.end() < end:
            kind: BlockKind = "heading" if mark[1] else "list_item" if mark[2] else "paragraph"
            yield Block(kind=kind, start=at + mark.end(), end=end)
        elif not inside and line.strip() and not mark:
            begin = at + len(line) - len(line.lstrip())
            opened = (opened[0] if opened else begin, end)
        at += len(line)
    if opened:
        yield Block(kind="paragraph", start=opened[0], end=opened[1])


FORMAT = Format(suffixes=(".md", ".markdown"), parse=parse)

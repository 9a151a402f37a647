"""Markdown with YAML front matter, as wikis and archives keep articles."""

from __future__ import annotations

import re
from typing import Any

import frontmatter
import yaml

from factcheck.documents.document import Block
from factcheck.documents.format import Format, Parsed
from factcheck.documents.markdown_chunks import chunks
from factcheck.documents.markdown_kinds import blocks_of
from factcheck.documents.segment import headline_in

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*\r?$\n?", re.S | re.M)
_TITLE = re.compile(r"^(?:title|titre)[ \t]*:[ \t]*(.*?)[ \t]*\r?$", re.M)


def parse(text: str, title: str | None) -> Parsed:
    """Blocks and metadata of a Markdown article.

    Raises:
        ValueError: front matter that is not YAML or not a mapping; the message has the line.
    """
    front = _FRONT.match(text)
    metadata = _metadata(text, front)
    body = front.end() if front else 0
    head = headline_in(text, title, 0) if title else None
    if head is None and front is not None:
        head = _front_title(front)
    blocks = blocks_of(text, list(chunks(text, body)), titled=head is not None)
    if head is not None:
        blocks = [Block(kind="title", start=head[0], end=head[1]), *blocks]
        blocks.sort(key=lambda b: b.start)
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


FORMAT = Format(suffixes=(".md", ".markdown"), parse=parse)

"""The pieces of an HTML page: its paragraphs, headings and items, and what may hold the article."""

from __future__ import annotations

import re
from collections import Counter
from html import unescape
from typing import NamedTuple

from factcheck.documents.document import BlockKind
from factcheck.documents.markup import RAW_ELEMENTS, Comment, Tag, tokens

_SPACE = re.compile(r"[ \t\r\n\f\u200b]+")  # not the spaces inside a number
_DATED = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}/\d{1,2}\b")
_ENDED = re.compile(r"[.!?…:»”\")]\s*$")
_VOID = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
    "source", "track", "wbr",
))  # fmt: skip
_LEFT_OUT = frozenset((
    "script", "style", "noscript", "template", "iframe", "svg", "textarea", "title", "nav",
    "footer", "aside", "button", "select", "object", "canvas", "audio", "video", "dialog",
    "menu", "map",
))  # fmt: skip
_KINDS: dict[str, BlockKind] = {
    "p": "paragraph", "blockquote": "paragraph", "pre": "paragraph", "h1": "heading",
    "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
    "li": "list_item", "dd": "list_item", "tr": "list_item", "figcaption": "caption",
    "caption": "caption",
}  # fmt: skip
_BREAKS = frozenset(_KINDS) | frozenset((
    "html", "body", "div", "section", "article", "main", "header", "footer", "ul", "ol", "dl",
    "dt", "table", "thead", "tbody", "figure", "hr", "address", "details", "summary", "hgroup",
))  # fmt: skip
LEVELS = ("body_property", "article", "main")
PROSE_WORDS = 12


class Piece(NamedTuple):
    """A stretch of text without markup; ``tag`` is the element it stands in, if one tells;
    ``remarks`` are the comments to this tool that are about it."""

    kind: BlockKind
    text: str
    tag: str
    remarks: tuple[str, ...] = ()


class Scope(NamedTuple):
    """An element that may hold the article, and the pieces ``[first, stop)`` in it."""

    level: str
    first: int
    stop: int


class Seen(NamedTuple):
    """What one pass over a page gathers; ``remarks`` are comments to this tool, each with the
    number of the piece that it stands in or before."""

    pieces: list[Piece]
    scopes: list[Scope]
    scripts: list[str]
    metas: dict[str, str]
    times: list[str]
    title: str
    language: str | None
    depth: int = 0
    remarks: tuple[tuple[int, str], ...] = ()


def is_prose(piece: Piece) -> bool:
    """Whether a piece is sentences: a paragraph, or as much text as one."""
    return piece.kind == "paragraph" and (
        piece.tag == "p" or len(piece.text.split()) >= PROSE_WORDS
    )


def _loose(text: str) -> BlockKind:
    """What text outside of paragraphs is: prose, the line with the date, or furniture."""
    words = len(text.split())
    if words >= PROSE_WORDS and _ENDED.search(text):
        return "paragraph"
    return "byline" if words <= 25 and _DATED.search(text) else "boilerplate"


def read_page(page: str) -> Seen:
    """One pass over the page; elements are closed as browsers close them, roughly."""
    seen = Seen([], [], [], {}, [], "", None)
    title, language = "", None
    stack: list[str] = []
    opened: Counter[str] = Counter()
    inside: list[tuple[int, str, int]] = []  # depth, level, first piece
    silent: int | None = None  # the depth of the element that is left out
    buffer: list[str] = []
    deepest = 0
    broken = False  # the last thing was a <br>

    def flush() -> None:
        text = _SPACE.sub(" ", "".join(buffer)).strip()
        buffer.clear()
        if text:
            tag = next((t for t in reversed(stack[-12:]) if t in _KINDS), "")
            if tag == "p" and any(t in ("figcaption", "blockquote", "li") for t in stack[-4:]):
                tag = next(t for t in stack[-4:] if t in ("figcaption", "blockquote", "li"))
            kind = _KINDS[tag] if tag else _loose(text)
            seen.pieces.append(Piece(kind, text, tag))

    def close(name: str) -> None:
        nonlocal silent
        while opened[name]:
            top = stack.pop()
            opened[top] -= 1
            if silent is not None and len(stack) < silent:
                silent = None
            while inside and inside[-1][0] > len(stack):
                _, level, first = inside.pop()
                seen.scopes.append(Scope(level, first, len(seen.pieces)))
            if top == name:
                return

    remarks: list[tuple[int, str]] = []
    for token in tokens(page):
        if isinstance(token, Comment):
            remarks.append((len(seen.pieces), token.text))
            continue
        if not isinstance(token, Tag):
            if silent is None:
                buffer.append(token.data)
                broken = broken and not token.data.strip()
            continue
        name = token.name
        if name == "br":
            if broken:
                flush()
            elif silent is None:
                buffer.append(" ")
            broken = not broken
            continue
        broken = False
        if name in _BREAKS and silent is None:
            flush()
        elif name in ("td", "th") and silent is None:
            buffer.append("  ")
        if token.closing:
            close(name)
            continue
        if name == "p" and opened["p"]:
            close("p")
        if name == "title":
            title = title or token.content
        elif name == "script" and "ld+json" in token.raw:
            seen.scripts.append(token.content)
        elif name == "meta":
            held = token.attributes()
            key = held.get("property") or held.get("name") or held.get("itemprop") or ""
            seen.metas.setdefault(key.lower(), held.get("content", "").strip())
        elif name == "html":
            language = language or token.attributes().get("lang")
        elif name == "time" and silent is None:
            seen.times.append(token.attributes().get("datetime", ""))
        if name in _VOID or name in RAW_ELEMENTS or token.raw.endswith("/"):
            continue
        stack.append(name)
        opened[name] += 1
        deepest = max(deepest, len(stack))
        if silent is None and (name in _LEFT_OUT or token.hidden):
            silent = len(stack)
        level = _level(token)
        if level and silent is None:
            inside.append((len(stack), level, len(seen.pieces)))
    flush()
    for _, level, first in reversed(inside):
        seen.scopes.append(Scope(level, first, len(seen.pieces)))
    text = _SPACE.sub(" ", unescape(title)).strip()
    return seen._replace(title=text, language=language, depth=deepest, remarks=tuple(remarks))


def _level(tag: Tag) -> str:
    if "articleBody" in tag.raw and "articleBody" in tag.attributes().get("itemprop", ""):
        return "body_property"
    if tag.name == "main" or ("role" in tag.raw and tag.attributes().get("role") == "main"):
        return "main"
    return "article" if tag.name == "article" else ""

"""The article of an HTML page: its text, block by block, without menus and scripts.

The text of the document is the extracted one, and offsets count in it. JSON-LD and meta tags say
what the page is; ``<article>``, ``<main>`` or the body where its paragraphs are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.documents.document import Block, BlockKind
from factcheck.documents.format import Article, NotArticleError, Parsed
from factcheck.documents.markup import Tag, tokens
from factcheck.documents.page_metadata import Metadata, read_metadata
from factcheck.documents.segment import segment

_SPACE = re.compile(r"[ \t\r\n\f\u200b]+")  # not the spaces inside a number
_DATED = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}/\d{1,2}\b")
_ENDED = re.compile(r"[.!?…:»”\")]\s*$")
_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()
)
_LEFT_OUT = frozenset(
    "script style noscript template iframe svg textarea title nav footer aside form button select "
    "object canvas audio video dialog menu map".split()
)
_KINDS: dict[str, BlockKind] = {
    "p": "paragraph", "blockquote": "paragraph", "pre": "paragraph", "h1": "heading",
    "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
    "li": "list_item", "dd": "list_item", "tr": "list_item", "figcaption": "caption",
    "caption": "caption",
}  # fmt: skip
_BREAKS = frozenset(_KINDS) | frozenset(
    "html body div section article main header footer ul ol dl dt table thead tbody figure hr "
    "address details summary hgroup".split()
)
_LEVELS = ("body_property", "article", "main")
SHARE = 0.3  # of a page's prose that an <article> must hold to be the article, not a teaser
PROSE_WORDS = 12
WALKED_WORDS = 60  # of prose that make an article of a page that does not call itself one


class _Piece(NamedTuple):
    kind: BlockKind
    text: str
    tag: str


class _Scope(NamedTuple):
    """An element that may hold the article, and the pieces ``[first, stop)`` in it."""

    level: str
    first: int
    stop: int


class _Seen(NamedTuple):
    pieces: list[_Piece]
    scopes: list[_Scope]
    scripts: list[str]
    metas: dict[str, str]
    times: list[str]
    title: str
    language: str | None


def article_of(page: str, *, named: bool = True, part: str = "", title: str = "") -> Article:
    """The article of a page or of a fragment of HTML; ``title`` wins over what the page says.

    Raises:
        NotArticleError: no prose in it; or, unless ``named``, a page that neither calls itself an
            article nor holds a few sentences.
    """
    seen = _read(page)
    said = read_metadata(seen.scripts, seen.metas, seen.language, seen.times)
    if not named and seen.metas.get("generator", "").startswith("factcheck"):
        raise NotArticleError("is a report, not an article")
    pieces = _article_pieces(seen)
    words = sum(len(p.text.split()) for p in pieces if _prose(p))
    declared = said.article or any(s.level == "body_property" for s in seen.scopes)
    if not named and not declared and words < WALKED_WORDS:
        raise NotArticleError("is a page without an article")
    headline = title or _headline(seen, said, pieces)
    if not words and said.body:
        text = "\n\n".join(filter(None, (headline, said.body)))
        return Article(text, _parsed(segment(text, headline or None), said), part)
    if not any(p.text != headline for p in pieces):
        raise NotArticleError("holds no paragraph of text")
    return _assembled(headline, pieces, said, part)


def _assembled(headline: str, pieces: Sequence[_Piece], said: Metadata, part: str) -> Article:
    """The text and its blocks; the headline stands once, where the page has it or at the top."""
    ordered = list(pieces)
    at = next((i for i, p in enumerate(pieces) if p.text == headline), None)
    if headline and at is None:
        ordered.insert(0, _Piece("title", headline, "h1"))
    elif at is not None:
        ordered[at] = ordered[at]._replace(kind="title")
        ordered = [p for i, p in enumerate(ordered) if i <= at or p.text != headline]
    blocks, count = [], 0
    for piece in ordered:
        blocks.append(Block(kind=piece.kind, start=count, end=count + len(piece.text)))
        count += len(piece.text) + 2
    text = "\n\n".join(p.text for p in ordered)
    return Article(text, _parsed(tuple(blocks), said), part)


def _parsed(blocks: tuple[Block, ...], said: Metadata) -> Parsed:
    return Parsed(blocks, said.published, said.language, said.publisher)


def _headline(seen: _Seen, said: Metadata, pieces: Sequence[_Piece]) -> str:
    """What the page calls its headline; its first <h1>; its <title> without the site's name."""
    if said.headline:
        return said.headline
    first = next((p.text for p in (*pieces, *seen.pieces) if p.tag == "h1"), "")
    if first:
        return first
    title = _SPACE.sub(" ", seen.title).strip()
    head, bar, site = title.rpartition(" | ")
    if not bar and said.publisher:
        head, bar, site = title.rpartition(" - ")
        bar = bar if site == said.publisher else ""
    return head if bar and len(head.split()) >= 3 else title


def _article_pieces(seen: _Seen) -> list[_Piece]:
    """The pieces of the smallest element that holds a fair share of the page's prose."""
    sums = [0]
    for piece in seen.pieces:
        sums.append(sums[-1] + (len(piece.text) if _prose(piece) else 0))
    for level in _LEVELS:
        held = [(sums[s.stop] - sums[s.first], -s.first, s) for s in seen.scopes if s.level == level]
        if held:
            prose, _, best = max(held)
            if prose and prose >= SHARE * sums[-1]:
                before = [p for p in seen.pieces[: best.first] if p.tag == "h1"][-1:]
                return before + seen.pieces[best.first : best.stop]
    return seen.pieces


def _prose(piece: _Piece) -> bool:
    return piece.kind == "paragraph" and (
        piece.tag == "p" or len(piece.text.split()) >= PROSE_WORDS
    )


def _loose(text: str) -> BlockKind:
    """What text outside of paragraphs is: prose, the line with the date, or furniture."""
    words = len(text.split())
    if words >= PROSE_WORDS and _ENDED.search(text):
        return "paragraph"
    return "byline" if words <= 25 and _DATED.search(text) else "boilerplate"


def _read(page: str) -> _Seen:
    """One pass over the page; elements are closed as browsers close them, roughly."""
    seen = _Seen([], [], [], {}, [], "", None)
    title, language = "", None
    stack: list[str] = []
    opened: Counter[str] = Counter()
    inside: list[tuple[int, str, int]] = []  # depth, level, first piece
    silent: int | None = None  # the depth of the element that is left out
    buffer: list[str] = []
    broken = False  # the last thing was a <br>

    def flush() -> None:
        text = _SPACE.sub(" ", "".join(buffer)).strip()
        buffer.clear()
        if text:
            tag = next((t for t in reversed(stack[-12:]) if t in _KINDS), "")
            if tag == "p" and any(t in ("figcaption", "blockquote", "li") for t in stack[-4:]):
                tag = next(t for t in stack[-4:] if t in ("figcaption", "blockquote", "li"))
            kind = _KINDS[tag] if tag else _loose(text)
            seen.pieces.append(_Piece(kind, text, tag))

    def close(name: str) -> None:
        nonlocal silent
        while opened[name]:
            top = stack.pop()
            opened[top] -= 1
            if silent is not None and len(stack) < silent:
                silent = None
            while inside and inside[-1][0] > len(stack):
                _, level, first = inside.pop()
                seen.scopes.append(_Scope(level, first, len(seen.pieces)))
            if top == name:
                return

    for token in tokens(page):
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
        if name in _VOID or token.content or token.raw.endswith("/"):
            continue
        stack.append(name)
        opened[name] += 1
        if silent is None and (name in _LEFT_OUT or token.hidden):
            silent = len(stack)
        level = _level(token)
        if level and silent is None:
            inside.append((len(stack), level, len(seen.pieces)))
    flush()
    for _, level, first in reversed(inside):
        seen.scopes.append(_Scope(level, first, len(seen.pieces)))
    return seen._replace(title=_unescaped(title), language=language)


def _level(tag: Tag) -> str:
    if "articleBody" in tag.raw and "articleBody" in tag.attributes().get("itemprop", ""):
        return "body_property"
    if tag.name == "main" or ('role' in tag.raw and tag.attributes().get("role") == "main"):
        return "main"
    return "article" if tag.name == "article" else ""


def _unescaped(text: str) -> str:
    from html import unescape

    return unescape(text)

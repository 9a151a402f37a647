"""What the chunks of a Markdown article are: body, byline, caption, teasers of other articles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.documents.bylines import byline_kind
from factcheck.documents.captions import is_caption
from factcheck.documents.document import Block, BlockKind
from factcheck.documents.lines import (
    STANDFIRSTS,
    dated_lines,
    is_button,
    is_menu,
    is_prose,
    is_teaser,
    starts_teasers,
    with_standfirst,
)
from factcheck.documents.markdown_chunks import Chunk, bare, emphasised

LEAD_WORDS = 5  # of a paragraph in bold or italic that is a standfirst, not a label
MENU_WORDS = 3
_BODY: dict[str, BlockKind] = {"heading": "heading", "item": "list_item"}


def blocks_of(text: str, chunks: Sequence[Chunk], *, titled: bool) -> list[Block]:
    """The blocks of the chunks in order; ``titled`` when the title stands elsewhere.

    Else a heading before all prose is the title.
    """
    lines = [bare(text[c.start : c.end]) for c in chunks]
    prose = [
        c.shape in ("lines", "quote") and is_prose(line)
        for c, line in zip(chunks, lines, strict=True)
    ]
    days = dated_lines(
        [line if c.shape == "lines" else "" for c, line in zip(chunks, lines, strict=True)],
        prose.__getitem__,
    )
    teasers = _teasers(chunks, lines, prose)
    kinds: list[BlockKind] = []
    head = None if titled else _head(chunks, lines)
    for i, (chunk, line) in enumerate(zip(chunks, lines, strict=True)):
        if i == head:
            kinds.append("title")
        elif i in teasers:
            kinds.append("boilerplate")
        elif i in days or (i and _explains(chunks[i - 1], chunk, text)):
            kinds.append("byline" if i in days else "caption")
        else:
            kinds.append(_kind(chunk, line))
    begun = titled or head is not None
    for i in list(_leads(text, chunks, kinds, head or 0)) if begun else ():
        kinds[i] = "standfirst"
    kinds = ["title", *kinds] if titled else kinds  # wherever it stands, it is before them
    kinds = with_standfirst(kinds)[1 if titled else 0 :]
    found = []
    for chunk, kind in zip(chunks, kinds, strict=True):
        start, end = chunk.start, chunk.end
        if kind in ("standfirst", "caption") and (inner := emphasised(text[start:end])):
            start, end = start + inner[0], start + inner[1]
        if start < end:
            found.append(Block(kind=kind, start=start, end=end))
    return found


def _head(chunks: Sequence[Chunk], lines: Sequence[str]) -> int | None:
    """The first heading, where only bylines, pictures and buttons stand before it."""
    for i, (chunk, line) in enumerate(zip(chunks, lines, strict=True)):
        if chunk.shape == "heading":
            return i
        if chunk.shape != "image" and not (byline_kind(line) or is_button(line)):
            return None
    return None


def _kind(chunk: Chunk, line: str) -> BlockKind:
    """What a chunk is by itself."""
    if chunk.shape == "image":
        return "caption"
    if byline_kind(line) == "byline":
        return "byline"
    if is_button(line) or is_teaser(line):
        return "boilerplate"
    if chunk.shape == "lines":
        if is_caption(line):
            return "caption"
        if len(line.split()) >= MENU_WORDS and not line.startswith("|") and is_menu(line):
            return "boilerplate"
    return _BODY.get(chunk.shape, "paragraph")


def _explains(before: Chunk, chunk: Chunk, text: str) -> bool:
    """Whether a chunk is the line in italics under a picture."""
    if before.shape != "image" or chunk.shape != "lines":
        return False
    return emphasised(text[chunk.start : chunk.end]) is not None


def _teasers(chunks: Sequence[Chunk], lines: Sequence[str], prose: Sequence[bool]) -> set[int]:
    """The chunks from one that announces other articles to a heading that prose follows.

    The heading is not one inside the section of the announcing one. Before the article's own prose
    such a section is part of the page's head, and ends with it.
    """
    found: set[int] = set()
    level: int | None = None  # of the heading that opened the section; 0 where a line did
    begun = False
    first = next((i for i, c in enumerate(chunks) if c.shape == "heading"), -1)
    for i, chunk in enumerate(chunks):
        opens = chunk.shape in ("heading", "lines") and i != first and starts_teasers(lines[i])
        if opens:
            level = chunk.level
        elif level is not None and (
            (prose[i] and not begun)
            or (chunk.shape == "heading" and _ends(chunk, level) and _leads_prose(chunks, prose, i))
        ):
            level = None
        if level is not None:
            found.add(i)
        else:
            begun = begun or prose[i]
    return found


def _ends(heading: Chunk, level: int) -> bool:
    return level == 0 or heading.level <= level


def _leads_prose(chunks: Sequence[Chunk], prose: Sequence[bool], at: int) -> bool:
    after = next((k for k in range(at + 1, len(chunks)) if chunks[k].shape != "image"), None)
    return after is not None and prose[after]


def _leads(
    text: str, chunks: Sequence[Chunk], kinds: Sequence[BlockKind], head: int
) -> Iterator[int]:
    """The paragraphs wholly in bold or italic right under the title, where others follow."""
    found: list[int] = []
    for i in range(head, len(chunks)):
        chunk, kind = chunks[i], kinds[i]
        if kind in ("title", "byline", "caption", "boilerplate"):
            continue
        written = text[chunk.start : chunk.end]
        bold = chunk.shape == "lines" and kind == "paragraph" and emphasised(written)
        if bold and len(written.split()) >= LEAD_WORDS and len(found) < STANDFIRSTS:
            found.append(i)
            continue
        if kind == "paragraph":
            yield from found
        return

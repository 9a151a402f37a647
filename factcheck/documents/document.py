"""The document record: one article of one source."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict

from factcheck.messages import Words, say

BlockKind = Literal[
    "title", "standfirst", "byline", "heading", "paragraph", "caption", "list_item", "boilerplate"
]
READ: frozenset[BlockKind] = frozenset(
    ("title", "standfirst", "heading", "paragraph", "caption", "list_item")
)


class Block(BaseModel):
    """A stretch of the raw text, ``[start, end)`` in code points, and what it is in the page.

    Boilerplate (menus, teasers of other articles) and bylines are kept, shown and not read.
    """

    model_config = ConfigDict(frozen=True)

    kind: BlockKind
    start: int
    end: int


class Remark(BaseModel):
    """What an article's file says to the tool beside its text, about the part ``[start, end)``.

    ``text`` is the inside of a ``<!-- factcheck: … -->`` comment of a page or feed, or, where
    ``structured``, the JSON of a ``factcheck`` key.
    """

    model_config = ConfigDict(frozen=True)

    start: int
    end: int
    text: str
    structured: bool = False


class Dating(BaseModel):
    """When a document was published, and how that is known.

    ``source``: ``given`` by the caller, ``metadata``, ``text`` ("Mis à jour le …"), ``events``
    (from what other documents say of the same event), or ``unknown``.
    """

    model_config = ConfigDict(frozen=True)

    published: date | None = None
    source: Literal["given", "metadata", "text", "events", "unknown"] = "unknown"
    explanation: Words = say("no date in its metadata or text")


class Document(BaseModel):
    """One article: its raw text, blocks, language and dating. Offsets count in ``text``.

    ``id`` is the path as given, relative to the folder audited. ``remarks`` are what its file says
    to the tool beside the text; those of Markdown and plain text stand in the text itself.
    ``headline_from`` is where a headline stands that was given apart and is not in the text as
    given: it is read behind it, and ``text[:headline_from - 2]`` is what was given.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    text: str
    blocks: tuple[Block, ...]
    language: str
    dating: Dating = Dating()
    publisher: str | None = None
    remarks: tuple[Remark, ...] = ()
    headline_from: int | None = None

    @property
    def published(self) -> date | None:
        """The day it was published, if that is known."""
        return self.dating.published

    @property
    def title(self) -> str | None:
        """The headline as written in the text, if it has one."""
        block = next((b for b in self.blocks if b.kind == "title"), None)
        return self.text[block.start : block.end] if block else None

    @classmethod
    def from_text(
        cls,
        text: str,
        id: str = "text",
        title: str | None = None,
        published: str | date | None = None,
        language: str | None = None,
        publisher: str | None = None,
    ) -> Document:
        """Read an article held in memory.

        Args:
            text: the article; all offsets of its claims count in this string.
            id: how findings name it.
            title: its headline. It is read where it stands in ``text``; one that is not in it is
                read behind it (``headline_from``). Findings never point there: what the headline
                says is then a note on the other side.
            published: ISO 8601 date (or date and time), or a date. Found in the text when None.
            language: ISO 639-1 code; detected when None.
            publisher: who printed it, for reports.

        Raises:
            ValueError: ``published`` is not an ISO date, or the language is not one of
                ``factcheck.languages.available()``.
        """
        from factcheck.documents.build import build_document

        return build_document(
            text,
            id=id,
            title=title,
            published=parse_date(published),
            language=language,
            publisher=publisher,
            format_name="plain",
        )


def parse_date(value: str | date | None) -> date | None:
    """A date from what front matter and callers give; None stays None.

    ISO 8601 first; then a full day as people write it ("24 novembre 2025", "Nov. 24, 2025"),
    day before month where both are numbers.

    Raises:
        ValueError: text that names no day.
    """
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, date):
        return value
    try:
        return datetime.fromisoformat(value.strip()).date()
    except ValueError:
        written = _written_date(value)
    if written is None:
        raise ValueError(f"{value!r} is not an ISO date: write it like 2025-11-24")
    return written


def _written_date(value: str) -> date | None:
    from dateparser.date import DateDataParser

    parser = DateDataParser(
        languages=["fr", "en"],
        settings={
            "DATE_ORDER": "DMY",
            "PARSERS": ["absolute-time"],
            "REQUIRE_PARTS": ["day", "month", "year"],
        },
    )
    found = parser.get_date_data(value[:60]).date_obj
    return found.date() if found else None

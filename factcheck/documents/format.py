"""What an input format is: suffixes, and how a file becomes articles with blocks and metadata."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Literal, NamedTuple

from factcheck.documents.document import Block, Remark
from factcheck.documents.segment import segment
from factcheck.problem import Problem

MAX_BYTES = 20_000_000  # an article is a few kB; more is a dump, which has formats of its own
Field = Literal["title", "text", "date", "language", "id", "publisher"]


class Parsed(NamedTuple):
    """What a format found: the blocks in order and apart, and the metadata the file states."""

    blocks: tuple[Block, ...]
    published: str | date | None = None
    language: str | None = None
    publisher: str | None = None
    remarks: tuple[Remark, ...] = ()


class Article(NamedTuple):
    """An article taken out of a file that is not itself its text (a page, a feed).

    Offsets count in ``text``. ``part`` tells it from the others of its file: the document's id is
    then ``path#part``. ``line`` is where it starts in the file, when that is known.
    """

    text: str
    parsed: Parsed
    part: str = ""
    line: int | None = None


class Source(NamedTuple):
    """The file a format reads: what it is called, and how it was asked for.

    ``named`` is False for a file that was met by walking a folder: what is no article there is
    nobody's mistake. ``fields`` are the names that the user's JSON has for what an article has.
    What is read starts at ``line`` of the file, and is not the ``whole`` of it where a large file
    is read in parts.
    """

    place: str
    named: bool = True
    fields: Mapping[Field, str] = MappingProxyType({})
    line: int = 1
    whole: bool = True


class NotArticleError(ValueError):
    """A file of the format that holds no article: a problem only when it was asked for by name."""


class MissingExtraError(ValueError):
    """A format whose library is not installed; the message has the command that installs it."""

    def __init__(self, library: str, extra: str) -> None:
        super().__init__(f"needs {library}: pip install 'factcheck-news[{extra}]'")


def plain_text(text: str, title: str | None) -> Parsed:
    """The blocks of a text without markup; it carries no metadata."""
    return Parsed(blocks=segment(text, title))


class Format(NamedTuple):
    """An input format: the file suffixes it reads and ``parse(text, title) -> Parsed``.

    ``parse`` raises ``ValueError`` with one clear sentence for a file that is not of the format.
    A format whose files are not themselves the text of one article has ``split(raw, source)``
    instead: it yields the articles, and a problem for each part that cannot be read; it raises
    ``ValueError`` when nothing can be. ``most`` is the size in bytes above which a file is refused.
    """

    suffixes: tuple[str, ...]
    parse: Callable[[str, str | None], Parsed] = plain_text
    split: Callable[[bytes, Source], Iterable[Article | Problem]] | None = None
    most: int = MAX_BYTES

"""RSS and Atom feeds from a file: an article an item."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from html import escape
from xml.parsers import expat  # entities and external documents are refused below

from factcheck.documents.fields import article_from
from factcheck.documents.format import Article, Format, NotArticleError, Source
from factcheck.documents.markup import FOR_US
from factcheck.problem import Problem

MOST = 50_000_000
_ROOTS = frozenset(("rss", "feed", "RDF"))
_ITEMS = frozenset(("item", "entry"))
# What an element of an item gives; of two, the one that stands first here wins.
_GIVES = {
    "title": ("title",),
    "text": ("encoded", "content", "description", "summary"),
    "date": ("pubDate", "published", "date", "updated", "issued"),
    "language": ("language",),
    "id": ("guid", "id", "link"),
}
_WANTED = frozenset(n for names in _GIVES.values() for n in names)
_DTD = re.compile(rb"<!(?:ENTITY|ATTLIST|ELEMENT)", re.I)


class _EntityError(ValueError):
    """A feed that defines entities: harmless ones do not exist in feeds."""


class _Reader:
    """Gathers the items of a feed while expat goes through it."""

    def __init__(self) -> None:
        self.items: list[tuple[int, dict[str, str]]] = []
        self.root = ""
        self.feed: dict[str, str] = {}
        self._depth = 0
        self._item: dict[str, str] | None = None
        self._item_depth = 0
        self._name = ""
        self._field_depth = 0
        self._text: list[str] = []
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._data
        self.parser.EntityDeclHandler = self._refuse
        self.parser.CommentHandler = self._comment
        self.parser.buffer_text = True

    def _refuse(self, *_: object) -> None:
        raise _EntityError("defines entities, which a feed has no use for")

    def _start(self, tag: str, held: dict[str, str]) -> None:
        self._depth += 1
        name = tag.rpartition(" ")[2]
        if self._depth == 1:
            self.root = name
            if name not in _ROOTS:
                raise NotArticleError("is XML, but no RSS or Atom feed")
            language = held.get("http://www.w3.org/XML/1998/namespace lang")
            if language:
                self.feed["language"] = language
        elif self._name:
            self._text.append(f"<{name}>")
        elif name in _ITEMS and self._item is None:
            self._item, self._item_depth = {}, self._depth
            self.items.append((self.parser.CurrentLineNumber, self._item))
        elif name in _WANTED and self._depth == (
            self._item_depth + 1 if self._item is not None else self._level
        ):
            self._name, self._field_depth, self._text = name, self._depth, []
            if name == "link" and held.get("href"):
                self._text.append(held["href"])

    @property
    def cut_off(self) -> bool:
        """Whether the last item has not ended."""
        return self._item is not None

    @property
    def _level(self) -> int:
        """The depth of the fields of the item, or of the feed: RSS has a channel around them."""
        if self._item is not None:
            return self._item_depth + 1
        return 2 if self.root == "feed" else 3

    def _end(self, tag: str) -> None:
        name = tag.rpartition(" ")[2]
        if self._name and self._depth > self._field_depth:
            self._text.append(f"</{name}>")
        elif self._name:
            target = self.feed if self._item is None else self._item
            target.setdefault(name, "".join(self._text).strip())
            self._name = ""
        elif self._item is not None and self._depth == self._item_depth:
            self._item = None
        self._depth -= 1

    def _comment(self, data: str) -> None:
        """A comment to this tool, kept where it stands: in a field, or with the item's text."""
        if self._item is None or not FOR_US.match(f"<!--{data}"):
            return
        if self._name:
            self._text.append(f"<!--{data}-->")
        else:
            told = self._item.get("factcheck", "")
            self._item["factcheck"] = f"{told}<!--{data}-->"

    def _data(self, data: str) -> None:
        if self._name:
            nested = self._depth > self._field_depth
            self._text.append(escape(data, quote=False) if nested else data)


def split(raw: bytes, source: Source) -> Iterator[Article | Problem]:
    """The items of a feed; those before the place where it breaks off are read.

    Raises:
        ValueError: it is not XML, no feed, or it defines entities.
    """
    reader = _Reader()
    cut: Problem | None = None
    try:
        if _DTD.search(raw):
            raise _EntityError("defines entities, which a feed has no use for")
        reader.parser.Parse(raw, True)
    except _EntityError:
        if not source.named and not re.search(rb"<(?:rss|feed|rdf:RDF)\b", raw):
            raise NotArticleError("is XML, but no feed") from None
        raise
    except expat.ExpatError as error:
        if not reader.root and not source.named:
            raise NotArticleError("is no XML") from None
        why = expat.errors.messages.get(error.code, "broken")
        if not reader.items:
            raise ValueError(f"is not XML (line {error.lineno}: {why})") from None
        what = f"is broken XML ({why}); the items that end before it were read."
        cut = Problem(
            place=source.place, line=error.lineno, what=what, remedy="Fetch it again.",
            blocking=True,
        )  # fmt: skip
        if reader.cut_off:
            reader.items.pop()
    except (LookupError, UnicodeError):
        raise ValueError("declares an encoding that is not known") from None
    for number, (line, item) in enumerate(reader.items, 1):
        given = _fields(item) | {
            "publisher": reader.feed.get("title", ""),
            "language": item.get("language") or reader.feed.get("language", ""),
        }
        if item.get("factcheck"):
            given["factcheck"] = item["factcheck"]
        if not given.get("text"):
            continue  # a link without a word of its article
        try:
            yield article_from(given, {}, line=line, part=str(number))
        except ValueError as error:
            yield Problem(
                place=source.place, line=line, what=f"{error}.", remedy="Mend it.", blocking=True
            )
    if cut is not None:
        yield cut
    elif not any(_fields(item).get("text") for _, item in reader.items):
        raise NotArticleError("is a feed without a text")


def _fields(item: dict[str, str]) -> dict[str, str]:
    given = {}
    for meaning, names in _GIVES.items():
        value = next((item[n] for n in names if item.get(n)), "")
        given[meaning] = _day(value) if meaning == "date" else value
    return given


def _day(written: str) -> str:
    """A date as feeds write it (RFC 822) in ISO form; any other as it stands."""
    try:
        return parsedate_to_datetime(written).date().isoformat()
    except (ValueError, TypeError, IndexError):
        return written


FORMAT = Format(suffixes=(".rss", ".atom", ".xml"), split=split, most=MOST)

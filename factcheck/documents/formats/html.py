"""HTML pages: the article's text without menus, and what the page says of itself."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.documents.decode import declared_charset, decode
from factcheck.documents.format import Article, Format, Source
from factcheck.documents.page import article_of
from factcheck.messages import say
from factcheck.problem import Problem

MOST = 8_000_000  # bytes: a page of this size has long stopped being one article


def split(raw: bytes, source: Source) -> Iterator[Article | Problem]:
    """The article of a page.

    Raises:
        ValueError: no text, or no article in it.
    """
    decoded = decode(raw, declared_charset(raw))
    yield article_of(decoded.text, named=source.named)
    if decoded.guess:
        remedy = say("Save it as UTF-8 to be sure of its accents.")
        yield Problem(place=source.place, what=decoded.guess, remedy=remedy)


FORMAT = Format(suffixes=(".html", ".htm", ".xhtml"), split=split, most=MOST)

"""Articles as objects: the fields of a JSON object, or of an item of a feed, become an article."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timezone
from typing import Any

from factcheck.documents.document import Block, Remark
from factcheck.documents.format import Article, Field, NotArticleError, Parsed, plain_text
from factcheck.documents.markup import FOR_US
from factcheck.documents.page import article_of

# What the fields are called where the user does not say: schema.org, feeds, wire and news APIs.
NAMES: Mapping[Field, tuple[str, ...]] = {
    "title": ("title", "headline", "titre"),
    "text": ("text", "body", "content", "articleBody", "content_text", "content_html", "texte"),
    "date": ("date", "published", "published_at", "publishedAt", "datePublished",
             "date_published", "pubDate"),
    "language": ("language", "lang", "inLanguage"),
    "id": ("id", "guid", "url"),
    "publisher": ("publisher", "source", "site"),
}  # fmt: skip
PART_LENGTH = 80
_MARKUP = re.compile(r"</(?:p|div|article|section|li|h[1-6])\s*>|<br\s*/?>|<p[\s>]", re.I)
_NOT_IN_PART = re.compile(r"[^\w.~-]+")


def field(given: Mapping[str, Any], meaning: Field, names: Mapping[Field, str]) -> object:
    """The value of a field, by the user's name for it (``a.b`` is a step inside) or the usual ones.

    None where there is none.
    """
    if meaning in names:
        value: Any = given
        for step in names[meaning].split("."):
            value = value.get(step) if isinstance(value, Mapping) else None
        return value
    return next((given[n] for n in NAMES[meaning] if given.get(n) not in (None, "")), None)


def text_of(given: Mapping[str, Any], names: Mapping[Field, str]) -> str | None:
    """The article's text, or None where the object has none."""
    value = field(given, "text", names)
    return value if isinstance(value, str) and value.strip() else None


def article_from(
    given: Mapping[str, Any], names: Mapping[Field, str], *, line: int | None = None, part: str = ""
) -> Article:
    """The article that an object holds; ``part`` names it where the object has no id.

    Its text is the title, a blank line, and the text; markup in the text is read as a page.

    Raises:
        ValueError: no text, or a field of a wrong type; the message names the field.
    """
    text = text_of(given, names)
    if text is None:
        wanted = names.get("text") or ", ".join(NAMES["text"])
        raise NotArticleError(f"has no text (looked for {wanted})")
    title = _words(field(given, "title", names), "title")
    own = field(given, "id", names)
    if isinstance(own, str | int) and not isinstance(own, bool):
        part = _NOT_IN_PART.sub("-", str(own)).strip("-")[-PART_LENGTH:] or part
    if _MARKUP.search(text):
        taken = article_of(text, title=title)
        text, found = taken.text, taken.parsed
    else:
        text, comments = _without_comments(text)
        first = text.lstrip().partition("\n")[0]
        if title and first.split() != title.split():
            text = f"{title}\n\n{text}"
            comments = [(at + len(title) + 2, told) for at, told in comments]
        found = plain_text(text, title or None)
        found = found._replace(remarks=tuple(_about(text, found.blocks, *one) for one in comments))
    return Article(
        text,
        Parsed(
            found.blocks,
            _day(field(given, "date", names)),
            _words(field(given, "language", names), "language") or found.language,
            _words(field(given, "publisher", names), "publisher") or found.publisher,
            (*_own_remark(given, text), *found.remarks),
        ),
        part,
        line,
    )


def _without_comments(text: str) -> tuple[str, list[tuple[int, str]]]:
    """A text without its comments to this tool, and where each of them stood in what is left."""
    kept, found, at, length = [], [], 0, 0
    for told in FOR_US.finditer(text):
        end = text.find("-->", told.end())
        if told.start() < at or end < 0:
            continue
        kept.append(text[at : told.start()])
        length += len(kept[-1])
        found.append((length, text[told.end() : end]))
        at = end + 3
    return "".join([*kept, text[at:]]), found


def _about(text: str, blocks: Sequence[Block], at: int, told: str) -> Remark:
    """A comment with the block on whose line it stood; with the next one where it had its own."""
    block = next(
        (b for b in blocks if at <= b.end or (b.start <= at and "\n" not in text[b.end : at])), None
    )
    return Remark(start=block.start if block else at, end=block.end if block else at, text=told)


def _own_remark(given: Mapping[str, Any], text: str) -> Iterator[Remark]:
    """What the object says to this tool under ``factcheck``, about all of its article."""
    told = given.get("factcheck")
    if told is not None:
        held = told if isinstance(told, str) else json.dumps(told, default=str)
        yield Remark(start=0, end=len(text), text=held, structured=not isinstance(told, str))


def _words(value: object, name: str) -> str:
    if isinstance(value, Mapping):
        value = value.get("name", "")
    if value is None:
        return ""
    if not isinstance(value, str):
        raise ValueError(f"has a {name} that is no text")
    return " ".join(value.split())


def _day(value: object) -> str | date | None:
    if value is None or isinstance(value, str):
        return value or None
    if isinstance(value, int | float) and not isinstance(value, bool):
        try:  # seconds, or milliseconds, since 1970
            seconds = value / 1000 if abs(value) > 1e11 else value
            return datetime.fromtimestamp(seconds, timezone.utc).date()  # noqa: UP017
        except (ValueError, OverflowError, OSError):
            pass
    raise ValueError("has a date that is no date")

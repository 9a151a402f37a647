"""What a page says of itself: JSON-LD of schema.org first, then its meta tags."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from html import unescape
from typing import Any, NamedTuple

from factcheck.documents.document import parse_date

MOST_NODES = 10_000  # of JSON-LD that are looked at: a page has a few dozen
_DATES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.issued",
    "pubdate",
    "publishdate",
    "parsely-pub-date",
)


class Metadata(NamedTuple):
    """What a page states; ``article`` tells whether it calls itself one, ``body`` its own text."""

    headline: str = ""
    published: date | None = None
    language: str | None = None
    publisher: str | None = None
    article: bool = False
    body: str = ""


def read_metadata(
    scripts: Iterable[str], metas: Mapping[str, str], language: str | None, times: Iterable[str]
) -> Metadata:
    """Metadata from JSON-LD scripts, meta tags by name, ``<html lang>`` and ``<time>`` elements.

    A date that is none, or JSON-LD that is broken, is passed over: the next source is asked.
    """
    said = next((node for script in scripts for node in _articles(script)), {})
    dates = (_string(said.get("datePublished")), *(metas.get(n, "") for n in _DATES), *times)
    spoken = _string(said.get("inLanguage")) or language or metas.get("og:locale") or None
    return Metadata(
        headline=_line(_string(said.get("headline")) or metas.get("og:title", "")),
        published=next((day for day in map(_day, dates) if day), None),
        language=spoken.replace("_", "-").strip() if spoken else None,
        publisher=_string(said.get("publisher")) or metas.get("og:site_name") or None,
        article=bool(said)
        or metas.get("og:type", "").lower() == "article"
        or "article:published_time" in metas,
        body=_string(said.get("articleBody")),
    )


def _articles(script: str) -> Iterator[Mapping[str, Any]]:
    """The nodes of a JSON-LD script that are articles, wherever they stand in it."""
    try:
        waiting: list[Any] = [json.loads(script, strict=False)]
    except (ValueError, RecursionError):
        return
    seen = 0
    while waiting and seen < MOST_NODES:
        node = waiting.pop()
        seen += 1
        if isinstance(node, list):
            waiting.extend(reversed(node))
        elif isinstance(node, dict):
            kinds = node.get("@type")
            named = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(k, str) and _is_article(k) for k in named):
                yield node
            waiting.extend(v for v in reversed(node.values()) if isinstance(v, dict | list))


def _is_article(kind: str) -> bool:
    return kind.endswith(("Article", "BlogPosting", "Report", "ReportageNewsArticle"))


def _string(value: object) -> str:
    """The text of a JSON-LD value: itself, the name of a thing, or the first of several."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("name") or value.get("alternateName") or value.get("@value")
    return value.strip() if isinstance(value, str) else ""


def _line(text: str) -> str:
    return " ".join(unescape(text).split())


def _day(written: str) -> date | None:
    if not any(c.isdigit() for c in written):
        return None
    try:
        return parse_date(written[:60])
    except (ValueError, OverflowError):
        return None

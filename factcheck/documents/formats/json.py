"""JSON and JSON Lines: an article an object, with fields that the configuration may name."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from factcheck.documents.decode import decode
from factcheck.documents.fields import NAMES, article_from, field, text_of
from factcheck.documents.format import Article, Field, Format, NotArticleError, Source
from factcheck.problem import Problem

MOST = 200_000_000  # bytes: a dump of articles, one a line
LISTS = ("articles", "items", "documents", "posts", "results")
_REMEDY = "Mend it, or leave it out; the others were read."


def split(raw: bytes, source: Source) -> Iterator[Article | Problem]:
    """The articles of a file, and a problem for each object or line that is none.

    Raises:
        ValueError: it is not JSON, or no object of it has a text.
    """
    text = decode(raw).text.removeprefix("\ufeff")
    lines = source.place.lower().endswith((".jsonl", ".ndjson"))
    try:
        objects = list(_lines(text, source.line) if lines else _objects(text))
    except json.JSONDecodeError as error:
        if not source.named and not _mentions_text(text, source):
            raise NotArticleError("is not JSON of an article") from None
        raise ValueError(f"is not JSON (line {error.lineno}: {error.msg})") from None
    except RecursionError:
        raise NotArticleError("is nested too deep to be an article") from None
    holds = any(isinstance(one, dict) and is_article(one, source) for _, one in objects)
    broken = lines and any(isinstance(one, ValueError) for _, one in objects)
    if (
        source.whole
        and not holds
        and not (broken and (source.named or _mentions_text(text, source)))
    ):
        wanted = source.fields.get("text") or ", ".join(NAMES["text"])
        raise NotArticleError(f"holds no article: no object has a text (looked for {wanted})")
    alone = not lines and len(objects) == 1
    for number, (line, one) in enumerate(objects, 1):
        try:
            if isinstance(one, ValueError):
                raise one
            if not isinstance(one, dict):
                raise ValueError("is no object")
            found = article_from(one, source.fields, line=line, part=str(line or number))
            yield found._replace(part="") if alone else found
        except ValueError as error:
            what = f"{error}." if line else f"article {number} {error}."
            yield Problem(place=source.place, line=line, what=what, remedy=_REMEDY, blocking=True)


def is_article(one: Mapping[str, Any], source: Source) -> bool:
    """Whether an object is an article; met in a folder it must have a title or a date as well."""
    if text_of(one, source.fields) is None:
        return False
    return source.named or any(field(one, meaning, source.fields) for meaning in ("title", "date"))


def _objects(text: str) -> Iterator[tuple[int | None, object]]:
    """The objects of a JSON file: itself, those of a list, or of a list it holds."""
    held = json.loads(text)
    if isinstance(held, dict) and text_of(held, {}) is None:
        held = next((held[name] for name in LISTS if isinstance(held.get(name), list)), held)
    for one in held if isinstance(held, list) else [held]:
        yield None, one


def _lines(text: str, first: int) -> Iterator[tuple[int | None, object]]:
    """The objects of a JSON Lines file with their lines; an error in place of a broken one."""
    for number, line in enumerate(text.split("\n"), first):
        if not line.strip():
            continue
        try:
            yield number, json.loads(line)
        except json.JSONDecodeError as error:
            yield number, ValueError(f"is not JSON (column {error.colno}: {error.msg})")
        except (RecursionError, ValueError):
            yield number, ValueError("is JSON that cannot be read")


def _mentions_text(text: str, source: Source) -> bool:
    """Whether broken JSON was meant to be an article: it names a text and a title or date."""

    def named(meaning: Field) -> bool:
        own = source.fields.get(meaning)
        return any(f'"{n}"' in text for n in ([own] if own else NAMES[meaning]))

    return named("text") and (named("title") or named("date"))


FORMAT = Format(suffixes=(".json", ".jsonl", ".ndjson"), split=split, most=MOST)

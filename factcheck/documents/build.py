"""From decoded text to a document record: format, language, blocks, dating."""

from __future__ import annotations

from datetime import date

from factcheck.documents.dating import date_in_text
from factcheck.documents.document import Block, Dating, Document, parse_date
from factcheck.documents.format import Article, Format, Parsed
from factcheck.documents.language import detect_language
from factcheck.documents.repetition import without_repetition
from factcheck.errors import UnknownPartError
from factcheck.languages import available
from factcheck.messages import say
from factcheck.registry import parts


def formats() -> dict[str, Format]:
    """The input formats by name."""
    return parts("factcheck.documents.formats", "FORMAT", Format)


def format_for(file: str) -> str:
    """The name of the format that reads a file or a suffix (``.md``); plain text when none does."""
    lowered = file.lower()
    for name, part in formats().items():
        if lowered.endswith(part.suffixes):
            return name
    return "plain"


def is_taken_out(file: str) -> bool:
    """Whether a file's articles have texts of their own, so that their lines are not its lines."""
    return formats()[format_for(file)].split is not None


def build_document(
    text: str,
    *,
    id: str,
    format_name: str,
    title: str | None = None,
    published: date | None = None,
    language: str | None = None,
    publisher: str | None = None,
) -> Document:
    """A document record; what the caller gives wins over what the text says.

    Raises:
        ValueError: front matter that cannot be read, a date that is no date, or a language that is
            not available.
    """
    parsed = formats()[format_name].parse(text, title)
    headline_from = None
    if title and _is_apart(text, parsed, title):
        headline_from = len(text) + 2
        headline = " ".join(title.split())
        text = f"{text}\n\n{headline}"
        block = Block(kind="title", start=headline_from, end=len(text))
        parsed = parsed._replace(blocks=(*parsed.blocks, block))
    article = Article(text, parsed)
    document = document_of(
        article, id=id, published=published, language=language, publisher=publisher
    )
    return document.model_copy(update={"headline_from": headline_from})


def _is_apart(text: str, parsed: Parsed, title: str) -> bool:
    """Whether a headline that was given stands nowhere in the text."""
    wanted = _letters(title)
    known = any(block.kind == "title" for block in parsed.blocks)
    return bool(wanted and text.strip()) and not known and wanted not in _letters(text)


def _letters(text: str) -> str:
    """Letters and digits alone: typography does not make another headline."""
    return "".join(filter(str.isalnum, text.casefold()))


def document_of(
    article: Article,
    *,
    id: str,
    published: date | None = None,
    language: str | None = None,
    publisher: str | None = None,
) -> Document:
    """The record of an article that a format took out of a file; what the caller gives wins.

    Raises:
        ValueError: a date that is no date, or a language that is not available.
    """
    text, parsed = article.text, article.parsed
    given = language or parsed.language
    if given is not None:
        code = given.lower().partition("-")[0].partition("_")[0]
        if code not in available():
            raise UnknownPartError("language", given, available())
    else:
        code = detect_language(text, parsed.blocks)
    return Document(
        id=id,
        text=text,
        blocks=without_repetition(text, parsed.blocks),
        language=code,
        dating=_dating(text, parsed, published, code),
        publisher=publisher or parsed.publisher,
        remarks=parsed.remarks,
    )


def _dating(text: str, parsed: Parsed, published: date | None, language: str) -> Dating:
    if published is not None:
        return Dating(published=published, source="given", explanation=say("given by the caller"))
    stated = parse_date(parsed.published)
    if stated is not None:
        return Dating(
            published=stated,
            source="metadata",
            explanation=say("its metadata says {day}", day=str(stated)),
        )
    found = date_in_text(text, parsed.blocks, language)
    return found or Dating()


__all__ = ["Block", "build_document", "document_of", "format_for", "formats", "is_taken_out"]

"""Plain text, as typed or as scraped from a page with its menus and teasers."""

from __future__ import annotations

from factcheck.documents.format import Format, Parsed
from factcheck.documents.segment import segment


def parse(text: str, title: str | None) -> Parsed:
    """Blocks of a plain text; it carries no metadata."""
    return Parsed(blocks=segment(text, title))


FORMAT = Format(suffixes=(".txt", ".text"), parse=parse)

"""What an input format is: suffixes, and a parser from decoded text to blocks and metadata."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from factcheck.documents.document import Block


class Parsed(NamedTuple):
    """What a format found: the blocks in order and apart, and the metadata the file states."""

    blocks: tuple[Block, ...]
    published: str | date | None = None
    language: str | None = None
    publisher: str | None = None


class Format(NamedTuple):
    """An input format: the file suffixes it reads and ``parse(text, title) -> Parsed``.

    ``parse`` raises ``ValueError`` with one clear sentence for a file that is not of the format.
    """

    suffixes: tuple[str, ...]
    parse: Callable[[str, str | None], Parsed]

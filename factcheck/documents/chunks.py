"""Files cut into chunks that workers can read by themselves: paths and byte ranges, no text.

A large file of JSON Lines is cut at its line breaks; small files go together. Reading the chunks in
order gives what reading the files gives.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from factcheck.documents.files import File
from factcheck.documents.format import Field, Source
from factcheck.documents.formats.json import is_article
from factcheck.problem import Problem

SIZE = 1_000_000  # bytes of a chunk, about
MOST_FILES = 50  # files of a chunk: with many small ones, progress shows all the same
LINES = (".jsonl", ".ndjson")
_BLOCK = 1 << 20
NO_FIELDS: Mapping[Field, str] = MappingProxyType({})


class Chunk(NamedTuple):
    """A piece of work: files or parts of files, and how many articles that may be."""

    number: int
    files: tuple[File, ...]
    articles: int


def chunks_of(
    files: Iterable[File | Problem], fields: Mapping[Field, str] = NO_FIELDS, size: int = SIZE
) -> list[Chunk]:
    """The files in chunks of about so many bytes, in order."""
    chunks: list[Chunk] = []
    held: list[File] = []
    bytes_held = 0

    def close() -> None:
        nonlocal bytes_held
        if held:
            chunks.append(Chunk(len(chunks), tuple(held), len(held)))
            held.clear()
            bytes_held = 0

    for file in files:
        if isinstance(file, Problem):
            continue
        length = _length(file.path)
        if length > 2 * size and file.path.suffix.lower() in LINES:
            parts = list(_parts(file, fields, size))
            if parts:
                close()
                for part, lines in parts:
                    chunks.append(Chunk(len(chunks), (part,), lines))
                continue
        held.append(file)
        bytes_held += length
        if bytes_held >= size or len(held) >= MOST_FILES:
            close()
    close()
    return chunks


def _length(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # reading it says what is wrong


def _parts(file: File, fields: Mapping[Field, str], size: int) -> Iterator[tuple[File, int]]:
    """The parts of a file of lines with how many lines they have; none when it must be read whole.

    It must be when it is not UTF-8 (guessing takes all of it), or does not start with an article.
    """
    if not _is_utf8(file.path) or not _starts_with_article(file, fields):
        return
    start, line = 0, 1
    with file.path.open("rb") as opened:
        while True:
            opened.seek(start)
            raw = opened.read(size) + opened.readline()
            if not raw:
                return
            stop, lines = start + len(raw), raw.count(b"\n")
            yield file._replace(start=start, stop=stop, line=line), lines
            start, line = stop, line + lines


def _is_utf8(path: Path) -> bool:
    decoder = codecs.getincrementaldecoder("utf8")()
    try:
        with path.open("rb") as opened:
            while block := opened.read(_BLOCK):
                decoder.decode(block)
            decoder.decode(b"", final=True)
    except (OSError, UnicodeDecodeError):
        return False
    return True


def _starts_with_article(file: File, fields: Mapping[Field, str]) -> bool:
    with file.path.open("rb") as opened:
        first = opened.readline(_BLOCK)
    try:
        held = json.loads(first.removeprefix(codecs.BOM_UTF8))
    except ValueError:
        return False
    return isinstance(held, dict) and is_article(held, Source(file.path.as_posix(), True, fields))


def size_of(files: Sequence[File | Problem]) -> int:
    """The bytes of all the files."""
    return sum(_length(file.path) for file in files if isinstance(file, File))

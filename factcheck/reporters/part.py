"""What a reporter is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from factcheck.registry import parts
from factcheck.report import Report


class Look(NamedTuple):
    """How the output is shown: width in columns, colours or not, 0 quiet / 1 normal / 2 verbose.

    ``folders`` are the audited folders in order, so that a path in the output can be opened.
    """

    width: int = 100
    colour: bool = False
    detail: int = 1
    folders: tuple[str, ...] = ()


def path_of(document: str, folders: Sequence[str]) -> str:
    """Where a document's file lies: in the folder it was found in, else at its own path."""
    for folder in folders:
        inside = Path(folder) / document
        if inside.is_file():
            return inside.as_posix()
    page, mark, part = document.rpartition("#")
    return f"{path_of(page, folders)}#{part}" if mark and page else document


def file_of(document: str, folders: Sequence[str]) -> str:
    """The file of a document: its path, without what tells it from others of one file."""
    path = path_of(document, folders)
    while not Path(path).is_file() and "#" in path:
        path = path.rpartition("#")[0]
    return path


class Reporter(NamedTuple):
    """An output format, found by walking ``factcheck.reporters`` for a module-level ``REPORTER``.

    ``render(report, look)`` returns the whole output; the same report gives the same bytes. Where
    there is ``pieces``, it gives the same output piece by piece, so that it need not fit in memory.
    ``articles`` tells that it shows articles that no finding touches: a report on a large archive
    then has to carry all their texts.
    """

    summary: str
    render: Callable[[Report, Look], str]
    articles: bool = False
    pieces: Callable[[Report, Look], Iterator[str]] | None = None

    def written(self, report: Report, look: Look) -> Iterator[str]:
        """The output, in pieces if it can be made so."""
        if self.pieces is None:
            yield self.render(report, look)
        else:
            yield from self.pieces(report, look)


def reporters() -> dict[str, Reporter]:
    """The output formats by name."""
    return parts("factcheck.reporters", "REPORTER", Reporter)

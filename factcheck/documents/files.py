"""Which files are read: those given, and those of folders, each once and with a name of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from factcheck.documents.build import formats
from factcheck.documents.walk import Unreadable, files_in
from factcheck.messages import say
from factcheck.problem import Problem

STDIN = "-"


class File(NamedTuple):
    """A file to read: the id its document will have, and the folder it was met in, if any.

    Of a large file of lines it may be a part: the bytes ``[start, stop)``, from ``line`` on.
    """

    name: str
    path: Path
    folder: Path | None = None
    start: int = 0
    stop: int | None = None
    line: int = 1


def files_of(paths: Iterable[str | Path]) -> list[File | Problem]:
    """The files to read, each once, in order, and what is wrong with the paths."""
    found = list(_files([Path(p) for p in paths]))
    names = Counter(one.name for one in found if isinstance(one, File))
    kept: list[File | Problem] = []
    seen: set[Path] = set()
    for file in found:
        if isinstance(file, File):
            real = file.path.resolve()
            if real in seen:
                continue
            seen.add(real)
            if names[file.name] > 1:
                file = file._replace(name=file.path.as_posix())
        kept.append(file)
    return kept


def _files(paths: list[Path]) -> Iterator[File | Problem]:
    suffixes = sorted({s for part in formats().values() for s in part.suffixes})
    for path in paths:
        if path.is_dir():
            inside = 0
            for file in files_in(path, suffixes):
                if isinstance(file, Unreadable):
                    yield Problem(
                        place=file.path.as_posix(),
                        what=say("cannot be read ({why}): nothing was left out.", why=file.why),
                        remedy=say("Save it as UTF-8, a pattern a line."),
                    )
                    continue
                inside += 1
                yield File(file.relative_to(path).as_posix(), file, path)
            if not inside:
                yield barren(path)
        elif path.exists() or str(path) == STDIN:
            yield File(path.as_posix(), path)
        else:
            yield Problem(
                place=path.as_posix(),
                what=say("no such file or folder."),
                remedy=say("Check the path; it is taken from the current folder."),
                blocking=True,
            )


def barren(path: Path) -> Problem:
    """That a folder has nothing to read."""
    suffixes = sorted({s for part in formats().values() for s in part.suffixes})
    return Problem(
        place=path.as_posix(),
        what=say("holds no article."),
        remedy=say("Give a folder with {suffixes} files.", suffixes=tuple(suffixes)),
        blocking=True,
    )

"""Which files of a folder are articles to read: known suffixes, not hidden, not ignored."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from fnmatch import translate
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

IGNORE = ".factcheckignore"
LONGEST = 1_000  # characters of a pattern: a path is shorter


class _Pattern(NamedTuple):
    """A line of an ignore file: what it matches below ``folder``, and whether it takes back."""

    folder: str
    matches: re.Pattern[str]
    anywhere: bool
    folders_only: bool
    takes_back: bool


class Unreadable(NamedTuple):
    """An ignore file that could not be read, and why."""

    path: Path
    why: str


def files_in(root: Path, suffixes: Iterable[str]) -> Iterator[Path | Unreadable]:
    """The files below a folder, sorted within each, that have one of the suffixes.

    What a ``.factcheckignore`` of the folder or of one inside names is left out: a glob a line, as
    in ``.gitignore`` (``#`` comments, ``/`` at the end for folders, elsewhere to anchor it, ``!``
    to take back). Hidden files and folders are never read.
    """
    wanted = tuple(suffixes)
    patterns: dict[str, tuple[_Pattern, ...]] = {}
    for folder, folders, names in os.walk(root):
        inside = Path(folder).relative_to(root).as_posix()
        inside = "" if inside == "." else f"{inside}/"
        held = patterns.get(inside.rstrip("/").rpartition("/")[0], ()) if inside else ()
        if IGNORE in names:
            try:
                held += _patterns(Path(folder, IGNORE).read_text("utf8"), inside)
            except (OSError, ValueError) as error:
                yield Unreadable(Path(folder, IGNORE), getattr(error, "strerror", "") or "no UTF-8")
        patterns[inside.rstrip("/")] = held
        folders[:] = sorted(f for f in folders if not _left_out(f"{inside}{f}", held, folder=True))
        for name in sorted(names):
            if name.lower().endswith(wanted) and not _left_out(f"{inside}{name}", held):
                yield Path(folder, name)


def _left_out(path: str, patterns: tuple[_Pattern, ...], *, folder: bool = False) -> bool:
    name = path.rpartition("/")[2]
    if name.startswith("."):
        return True
    out = False
    for pattern in patterns:
        if pattern.folders_only and not folder:
            continue
        if pattern.matches.match(name if pattern.anywhere else path[len(pattern.folder) :]):
            out = not pattern.takes_back
    return out


def _patterns(text: str, folder: str) -> tuple[_Pattern, ...]:
    found = []
    for line in text.removeprefix("\ufeff").splitlines():
        glob = line.strip()
        if not glob or glob.startswith("#") or len(glob) > LONGEST:
            continue
        takes_back = glob.startswith("!")
        glob = glob.removeprefix("!")
        folders_only = glob.endswith("/")
        glob = glob.rstrip("/")
        anywhere = "/" not in glob
        glob = glob.removeprefix("/").removeprefix("**/") if glob.startswith("/") else glob
        if glob.startswith("**/"):
            glob, anywhere = glob.removeprefix("**/"), "/" not in glob.removeprefix("**/")
        found.append(_Pattern(folder, _compiled(glob), anywhere, folders_only, takes_back))
    return tuple(found)


@lru_cache(maxsize=1_000)
def _compiled(glob: str) -> re.Pattern[str]:
    return re.compile(translate(glob))

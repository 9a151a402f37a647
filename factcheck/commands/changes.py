"""What changed since a revision, told by git: files, and the lines that were added to them."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from factcheck.errors import FactcheckError

_HUNK = re.compile(rb"@@ -\S+ \+(\d+)(?:,(\d+))? @@")


class GitError(FactcheckError):
    """Git is missing, this is no repository, or it has no such revision."""


class Changes(NamedTuple):
    """The changed files that still exist, resolved, each with the lines that are new in it."""

    lines: Mapping[Path, frozenset[int]]

    def inside(self, paths: Iterable[str]) -> list[Path]:
        """The changed files that lie at, or in a folder of, some paths; sorted."""
        places = [Path(path).resolve() for path in paths]
        return sorted(
            file
            for file in self.lines
            if any(place == file or place in file.parents for place in places)
        )


def changes_since(revision: str, *, lines_too: bool = True) -> Changes:
    """What changed since the point where ``revision`` and the current branch part.

    What is not committed counts too, and files that git does not know yet but would not ignore.
    Without ``lines_too`` no line is told, which spares a call of git a file.

    Raises:
        GitError: git is missing, this is no repository, or it has no such revision.
    """
    top = Path(_git("rev-parse", "--show-toplevel").decode("utf8", "surrogateescape").rstrip("\n"))
    commit = _commit(revision)
    base = _git("merge-base", commit, "HEAD", fallback=commit.encode()).decode().split("\n")[0]
    compare = ("diff", "--no-ext-diff", "--no-color", "--diff-filter=ACMR", base)
    lines: dict[Path, frozenset[int]] = {}
    for name in _names(_git("-C", str(top), *compare, "--name-only", "-z")):
        patch = b"" if not lines_too else _git("-C", str(top), *compare, "--unified=0", "--", name)
        lines[(top / name).resolve()] = _added(patch)
    unknown = _git("-C", str(top), "ls-files", "--others", "--exclude-standard", "-z")
    for name in _names(unknown):
        file = (top / name).resolve()
        if file.is_file():
            lines[file] = frozenset(range(1, file.read_bytes().count(b"\n") + 2))
    return Changes(lines)


def _commit(revision: str) -> str:
    if not revision or revision.startswith("-"):
        raise GitError(f"{revision!r} is no revision.")
    found = _git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}", fallback=b"")
    if not found:
        raise GitError(
            f"{revision!r}: git has no such revision. In CI, fetch the history "
            "(`fetch-depth: 0`) or the branch first."
        )
    return found.decode().strip()


def _names(listed: bytes) -> list[str]:
    return [name.decode("utf8", "surrogateescape") for name in listed.split(b"\0") if name]


def _added(patch: bytes) -> frozenset[int]:
    found: set[int] = set()
    for line in patch.split(b"\n"):
        hunk = _HUNK.match(line)
        if hunk:
            first, count = int(hunk[1]), int(hunk[2] or 1)
            found.update(range(first, first + count))
    return frozenset(found)


def _git(*arguments: str, fallback: bytes | None = None) -> bytes:
    program = shutil.which("git")
    if program is None:
        raise GitError("--changed-since needs git, which is not on this machine.")
    done = subprocess.run([program, *arguments], capture_output=True, check=False)  # noqa: S603
    if done.returncode == 0:
        return done.stdout
    if fallback is not None:
        return fallback
    told = done.stderr.decode("utf8", "replace").strip().split("\n")[0]
    raise GitError(f"git {arguments[0]}: {told or 'failed'}.")

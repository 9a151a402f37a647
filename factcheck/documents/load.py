"""Reading files: each becomes a document, or a problem that says what to do about it."""

from __future__ import annotations

import codecs
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from factcheck.documents.build import build_document, format_for, formats
from factcheck.documents.document import Document
from factcheck.errors import FactcheckError, UnreadableError
from factcheck.problem import Problem

MAX_BYTES = (
    20_000_000  # an article is a few kB; a larger file is a dump and belongs to a corpus tool
)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Loaded(NamedTuple):
    """Documents in order of their ids, and what could not be read."""

    documents: tuple[Document, ...]
    problems: tuple[Problem, ...]


class _RefusedError(Exception):
    """What is wrong with a file and what to do: becomes a problem or an UnreadableError."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"{what} {remedy}")
        self.what, self.remedy = what, remedy


def read(path: str | Path, *, language: str | None = None) -> Document:
    """Read one article from a file; its id is the path as given.

    Raises:
        UnreadableError: no such file, binary, empty, or broken front matter.
    """
    try:
        return _read(Path(path), str(path), language)[0]
    except _RefusedError as refused:
        raise UnreadableError(f"{path}: {refused}") from None


def read_paths(paths: Iterable[str | Path], *, language: str | None = None) -> Loaded:
    """Read files, and folders of files with a known suffix, in any order.

    A document's id is its path relative to the folder it was found in; when two would be the same,
    the folder is kept in front.
    """
    found = list(_files([Path(p) for p in paths]))
    names = [name for name, _, _ in found]
    documents: dict[str, Document] = {}
    problems: list[Problem] = []
    seen: set[Path] = set()
    for name, path, trouble in found:
        if trouble is not None:
            problems.append(trouble)
            continue
        if path.resolve() in seen:
            continue
        seen.add(path.resolve())
        key = path.as_posix() if names.count(name) > 1 else name
        try:
            documents[key], note = _read(path, key, language)
        except _RefusedError as refused:
            problems.append(
                Problem(
                    place=path.as_posix(), what=refused.what, remedy=refused.remedy, blocking=True
                )
            )
        else:
            problems.extend(note)
    ordered = tuple(documents[key] for key in sorted(documents))
    return Loaded(ordered, tuple(sorted(problems, key=str)))


def _files(paths: list[Path]) -> Iterator[tuple[str, Path, Problem | None]]:
    suffixes = {s for part in formats().values() for s in part.suffixes}
    for path in paths:
        if path.is_dir():
            inside = [
                Path(folder) / name
                for folder, folders, names in os.walk(path)
                if not folders.sort()
                for name in sorted(names)
                if Path(name).suffix.lower() in suffixes and not _hidden(Path(folder) / name, path)
            ]
            if not inside:
                remedy = f"Give a folder with {', '.join(sorted(suffixes))} files."
                yield (
                    "",
                    path,
                    Problem(
                        place=path.as_posix(),
                        what="holds no article.",
                        remedy=remedy,
                        blocking=True,
                    ),
                )
            for file in inside:
                yield file.relative_to(path).as_posix(), file, None
        elif path.exists():
            yield path.as_posix(), path, None
        else:
            yield (
                "",
                path,
                Problem(
                    place=path.as_posix(),
                    what="no such file or folder.",
                    remedy="Check the path; it is taken from the current folder.",
                    blocking=True,
                ),
            )


def _hidden(path: Path, root: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(root).parts)


def _read(path: Path, id: str, language: str | None) -> tuple[Document, list[Problem]]:
    if not path.exists():
        raise _RefusedError("no such file or folder.", "Check the path.")
    try:
        if path.stat().st_size > MAX_BYTES:
            raise _RefusedError(
                f"is larger than {MAX_BYTES // 1_000_000} MB: that is no article.",
                "Split it into one file an article.",
            )
        raw = path.read_bytes()
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise _RefusedError(f"cannot be read ({reason}).", "Check its permissions.") from None
    text, notes = _decode(raw, path.as_posix())
    if not text.strip("\ufeff \t\r\n\f\v"):
        raise _RefusedError("is empty.", "Remove it, or put the article in it.")
    try:
        document = build_document(
            text, id=id, format_name=format_for(path.suffix), language=language
        )
    except (ValueError, FactcheckError) as error:
        raise _RefusedError(f"{error}.", "Mend it, or leave the line out.") from None
    return document, notes


def _decode(raw: bytes, place: str) -> tuple[str, list[Problem]]:
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            try:
                return raw.decode(encoding), []
            except UnicodeDecodeError:
                break
    if b"\0" in raw:
        raise _RefusedError("is a binary file.", "Give articles as text, Markdown or HTML.")
    try:
        return raw.decode("utf-8"), []
    except UnicodeDecodeError as error:
        try:
            text = raw.decode("cp1252")
        except UnicodeDecodeError:
            raise _RefusedError(
                f"is neither UTF-8 (byte {error.start}) nor Windows-1252.", "Save it as UTF-8."
            ) from None
        note = Problem(
            place=place,
            what="is not UTF-8; it was read as Windows-1252.",
            remedy="Save it as UTF-8 to be sure of its accents.",
        )
        return text, [note]

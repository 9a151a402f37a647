"""Reading files: each becomes documents, or a problem that says what to do about it."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from factcheck.documents.build import build_document, document_of, format_for, formats
from factcheck.documents.decode import NotTextError, decode
from factcheck.documents.document import Document
from factcheck.documents.format import Article, Field, MissingExtraError, NotArticleError, Source
from factcheck.documents.sniff import format_of_bytes
from factcheck.documents.walk import Unreadable, files_in
from factcheck.errors import FactcheckError, UnreadableError
from factcheck.messages import say
from factcheck.problem import Problem

STDIN = "-"
NO_FIELDS: Mapping[Field, str] = MappingProxyType({})


class Loaded(NamedTuple):
    """Documents in order of their ids, and what could not be read."""

    documents: tuple[Document, ...]
    problems: tuple[Problem, ...]


class Met(NamedTuple):
    """A document, the file it was read from, and which part of that file it is ("" is all)."""

    document: Document
    file: Path
    part: str


class _File(NamedTuple):
    """A file to read: the id its document will have, and the folder it was met in, if any."""

    name: str
    path: Path
    folder: Path | None = None


class _RefusedError(Exception):
    """What is wrong with a file and what to do: becomes a problem or an UnreadableError."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"{what} {remedy}")
        self.what, self.remedy = what, remedy


def read(path: str | Path, *, language: str | None = None) -> Document:
    """Read one article from a file (``-`` is standard input); its id is the path as given.

    Raises:
        UnreadableError: no such file, binary, empty, broken front matter, or several articles.
    """
    try:
        found = list(_read(_File(str(path), Path(path)), language, NO_FIELDS))
    except _RefusedError as refused:
        raise UnreadableError(f"{path}: {refused}") from None
    documents = [one for one in found if isinstance(one, Document)]
    if len(documents) == 1:
        return documents[0]
    if documents:
        raise UnreadableError(f"{path}: holds {len(documents)} articles: use read_paths.")
    told = next((str(p) for p in found if isinstance(p, Problem)), f"{path}: holds no article.")
    raise UnreadableError(told)


def read_paths(
    paths: Iterable[str | Path],
    *,
    language: str | None = None,
    fields: Mapping[Field, str] = NO_FIELDS,
) -> Loaded:
    """Read files, folders of files with a known suffix, and standard input (``-``), in any order.

    A document's id is its path relative to the folder it was found in; when two would be the same,
    the folder is kept in front. Of a file with several articles it goes on ``#`` and the article's
    own id, or its line or number.

    Args:
        paths: what to read. In a folder, a file that is no article (a page without prose, JSON of
            something else) is passed over in silence; given by name it is a problem.
        language: of all articles; detected, or what the file says, when None.
        fields: what JSON objects call an article's title, text, date, language, id and publisher.
    """
    documents: list[Document] = []
    problems: list[Problem] = []
    for one in read_each(paths, language=language, fields=fields):
        if isinstance(one, Problem):
            problems.append(one)
        else:
            documents.append(one.document)
    ordered = tuple(sorted(documents, key=lambda d: d.id))
    return Loaded(ordered, tuple(sorted(problems, key=str)))


def read_each(
    paths: Iterable[str | Path],
    *,
    language: str | None = None,
    fields: Mapping[Field, str] = NO_FIELDS,
    told: Callable[[str, int, int], None] | None = None,
) -> Iterator[Met | Problem]:
    """What ``read_paths`` reads, one at a time: a large archive never lies in memory.

    Args:
        told: called as ``told("read", files behind, files in all)``.
    """
    given = [Path(p) for p in paths]
    found = list(_files(given))
    names = Counter(one.name for one in found if isinstance(one, _File))
    taken: set[str] = set()
    seen: set[Path] = set()
    fruitful: set[Path | None] = set()
    for i, file in enumerate(found):
        if told is not None:
            told("read", i, len(found))
        if isinstance(file, Problem):
            yield file
            continue
        real = file.path.resolve()
        if real in seen:
            continue
        seen.add(real)
        if names[file.name] > 1:
            file = file._replace(name=file.path.as_posix())
        try:
            for one in _read(file, language, fields):
                fruitful.add(file.folder)
                if isinstance(one, Problem):
                    yield one
                    continue
                key = _unused(one.id, taken)
                taken.add(key)
                document = one if key == one.id else one.model_copy(update={"id": key})
                yield Met(document, real, key.removeprefix(file.name))
        except NotArticleError:
            continue
        except _RefusedError as refused:
            fruitful.add(file.folder)
            place = file.path.as_posix()
            yield Problem(place=place, what=refused.what, remedy=refused.remedy, blocking=True)
    met = {one.folder for one in found if isinstance(one, _File)}
    yield from (_barren(path) for path in given if path in met and path not in fruitful)


def _unused(id: str, taken: Set[str]) -> str:
    if id not in taken:
        return id
    count = 2
    while f"{id}~{count}" in taken:
        count += 1
    return f"{id}~{count}"


def _files(paths: list[Path]) -> Iterator[_File | Problem]:
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
                yield _File(file.relative_to(path).as_posix(), file, path)
            if not inside:
                yield _barren(path)
        elif path.exists() or str(path) == STDIN:
            yield _File(path.as_posix(), path)
        else:
            yield Problem(
                place=path.as_posix(),
                what=say("no such file or folder."),
                remedy=say("Check the path; it is taken from the current folder."),
                blocking=True,
            )


def _barren(path: Path) -> Problem:
    suffixes = sorted({s for part in formats().values() for s in part.suffixes})
    return Problem(
        place=path.as_posix(),
        what=say("holds no article."),
        remedy=say("Give a folder with {suffixes} files.", suffixes=tuple(suffixes)),
        blocking=True,
    )


def _read(
    file: _File, language: str | None, fields: Mapping[Field, str]
) -> Iterator[Document | Problem]:
    """The documents of a file and what is wrong with parts of it.

    Raises:
        NotArticleError: it was met in a folder and is no article.
        _RefusedError: nothing of it can be read.
    """
    raw, name = _bytes(file)
    if not raw.strip():
        raise _RefusedError(say("is empty."), say("Remove it, or put the article in it."))
    part = formats()[name]
    place = file.path.as_posix()
    if part.split is None:
        yield from _whole(raw, file, name, language)
        return
    source = Source(place, file.folder is None, fields)
    try:
        for one in part.split(raw, source):
            yield one if isinstance(one, Problem) else _document(one, file, language)
    except NotTextError as error:
        raise _RefusedError(error.what, error.remedy) from None
    except MissingExtraError as error:
        # Met in a folder it is said, and the rest is read; asked for by name, work is left undone.
        yield Problem(place=place, what=f"{error}.", blocking=source.named)
    except NotArticleError as error:
        if not source.named:
            raise
        raise _RefusedError(f"{error}.", say("Give a file that holds articles.")) from None
    except (ValueError, FactcheckError) as error:
        raise _RefusedError(f"{error}.", say("Mend it, or leave it out.")) from None


def _document(article: Article, file: _File, language: str | None) -> Document | Problem:
    """The record of an article; one that cannot be used does not lose the others of its file."""
    try:
        return document_of(
            article, id=f"{file.name}#{article.part}" if article.part else file.name,
            language=language,
        )  # fmt: skip
    except (ValueError, FactcheckError) as error:
        where = f"article {article.part}: " if article.part and article.line is None else ""
        return Problem(
            place=file.path.as_posix(),
            line=article.line,
            what=f"{where}{error}.",
            remedy=say("Mend it, or leave it out."),
            blocking=True,
        )


def _bytes(file: _File) -> tuple[bytes, str]:
    """The content of a file, and the name of its format."""
    if str(file.path) == STDIN:
        raw = sys.stdin.buffer.read(max(part.most for part in formats().values()))
        name = format_of_bytes(raw)
    else:
        raw, name = b"", format_for(file.path.name)
    most = formats()[name].most
    try:
        if str(file.path) != STDIN:
            if not file.path.exists():
                raise _RefusedError(say("no such file or folder."), say("Check the path."))
            size = file.path.stat().st_size
            raw = file.path.read_bytes() if size <= most else b""
        else:
            size = len(raw)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise _RefusedError(
            say("cannot be read ({why}).", why=reason), say("Check its permissions.")
        ) from None
    if size > most:
        raise _RefusedError(
            say("is larger than {size} MB: that is no article.", size=most // 1_000_000),
            say("Split it into one file an article."),
        )
    return raw, name


def _whole(
    raw: bytes, file: _File, name: str, language: str | None
) -> Iterator[Document | Problem]:
    """The document of a file that is itself the text of an article."""
    try:
        text, guess = decode(raw)
        if not text.strip("\ufeff \t\r\n\f\v"):
            raise _RefusedError(say("is empty."), say("Remove it, or put the article in it."))
        yield build_document(text, id=file.name, format_name=name, language=language)
    except NotTextError as error:
        raise _RefusedError(error.what, error.remedy) from None
    except (ValueError, FactcheckError) as error:
        raise _RefusedError(f"{error}.", say("Mend it, or leave the line out.")) from None
    if guess:
        remedy = say("Save it as UTF-8 to be sure of its accents.")
        yield Problem(place=file.path.as_posix(), what=guess, remedy=remedy)

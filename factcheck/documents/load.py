"""Reading files: each becomes documents, or a problem that says what to do about it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from factcheck.documents.build import build_document, document_of, format_for, formats
from factcheck.documents.decode import NotTextError, decode
from factcheck.documents.document import Document
from factcheck.documents.files import STDIN, File, barren, files_of
from factcheck.documents.format import Article, Field, MissingExtraError, NotArticleError, Source
from factcheck.documents.sniff import format_of_bytes
from factcheck.errors import FactcheckError, UnreadableError
from factcheck.messages import say
from factcheck.problem import Problem

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
        found = list(_read(File(str(path), Path(path)), language, NO_FIELDS))
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
    found = Gathered()
    for file in files_of(paths):
        found.add(file, () if isinstance(file, Problem) else read_file(file, language, fields))
    ordered = tuple(found.documents[key] for key in sorted(found.documents))
    return Loaded(ordered, found.told(paths))


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
    taken: set[str] = set()
    met: set[Path | None] = set()
    fruitful: set[Path | None] = set()
    given = [Path(p) for p in paths]
    found = files_of(given)
    for i, file in enumerate(found):
        if told is not None:
            told("read", i, len(found))
        if isinstance(file, Problem):
            yield file
            continue
        met.add(file.folder)
        for one in read_file(file, language, fields):
            fruitful.add(file.folder)
            if isinstance(one, Problem):
                yield one
                continue
            key = unused(one.id, taken)
            taken.add(key)
            document = one if key == one.id else one.model_copy(update={"id": key})
            yield Met(document, file.path.resolve(), key.removeprefix(file.name))
    yield from (barren(p) for p in given if p in met and p not in fruitful)


class Gathered:
    """What was read of files so far, told in the order of reading."""

    def __init__(self) -> None:
        self.documents: dict[str, Document] = {}
        self.problems: list[Problem] = []
        self._fruitful: set[Path | None] = set()
        self._met: set[Path | None] = set()

    def add(self, file: File | Problem, read: Iterable[Document | Problem]) -> None:
        """Take up what was read of a file: its documents get ids of their own."""
        if isinstance(file, Problem):
            self.problems.append(file)
            return
        self._met.add(file.folder)
        for one in read:
            self._fruitful.add(file.folder)
            if isinstance(one, Problem):
                self.problems.append(one)
            else:
                key = unused(one.id, self.documents)
                self.documents[key] = one if key == one.id else one.model_copy(update={"id": key})

    def told(self, paths: Iterable[str | Path]) -> tuple[Problem, ...]:
        """All that went wrong, folders without any article included."""
        given = [Path(p) for p in paths]
        empty = [barren(p) for p in given if p in self._met and p not in self._fruitful]
        return tuple(sorted([*self.problems, *empty], key=str))


def read_file(
    file: File, language: str | None, fields: Mapping[Field, str] = NO_FIELDS
) -> Iterator[Document | Problem]:
    """The documents of a file, or of a part of one, and what is wrong with it."""
    try:
        yield from _read(file, language, fields)
    except NotArticleError:
        return
    except _RefusedError as refused:
        place = file.path.as_posix()
        yield Problem(place=place, what=refused.what, remedy=refused.remedy, blocking=True)


def unused(id: str, taken: Container[str]) -> str:
    """The id, or with a number behind it where it is taken."""
    if id not in taken:
        return id
    count = 2
    while f"{id}~{count}" in taken:
        count += 1
    return f"{id}~{count}"


def _read(
    file: File, language: str | None, fields: Mapping[Field, str]
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
    source = Source(place, file.folder is None, fields, file.line, whole=file.stop is None)
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


def _document(article: Article, file: File, language: str | None) -> Document | Problem:
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


def _bytes(file: File) -> tuple[bytes, str]:
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
            size = (file.stop or file.path.stat().st_size) - file.start
            raw = _part(file, size) if size <= most else b""
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


def _part(file: File, size: int) -> bytes:
    if file.stop is None:
        return file.path.read_bytes()
    with file.path.open("rb") as opened:
        opened.seek(file.start)
        return opened.read(size)


def _whole(raw: bytes, file: File, name: str, language: str | None) -> Iterator[Document | Problem]:
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

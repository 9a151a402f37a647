"""What the commands that read a store share: which articles are new to it, under which names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import sqlite3

    from factcheck.documents.document import Document
    from factcheck.documents.load import Met
    from factcheck.problem import Problem
    from factcheck.settings import Settings


class Incoming(NamedTuple):
    """New articles under the names they have, or would have, in the store."""

    documents: tuple[Document, ...]
    problems: tuple[Problem, ...]


def store_among(paths: Sequence[str]) -> str | None:
    """The one of some paths that is a store, if any.

    Raises:
        click.UsageError: a store and something else.
    """
    import click

    from factcheck.store.connection import is_store

    found = [path for path in paths if Path(path).is_file() and is_store(path)]
    if found and len(paths) > 1:
        raise click.UsageError(f"{found[0]} is a store: new articles are held against it alone.")
    return found[0] if found else None


def folders_of(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Where the articles of a store came from, as seen from the current folder."""
    from factcheck.store.state import paths_of

    here = Path.cwd()
    found = [Path(path) for path in paths_of(connection)]
    return tuple(str(p.relative_to(here) if p.is_relative_to(here) else p) for p in found)


def origin_of(met: Met) -> str:
    """Where an article lies, the part of its file included; "" for standard input."""
    return "" if met.file.name == "-" else f"{met.file}{met.part}"


def incoming(connection: sqlite3.Connection, paths: Iterable[str], settings: Settings) -> Incoming:
    """Read new articles for a store.

    One that lies where the store read an article takes its name and its place. One in a folder that
    the store was made from is named as it will be once it is indexed. A name that the store gives
    to another article is not taken.
    """
    from factcheck.documents.load import Met, read_each
    from factcheck.store.state import name_at, origin_named, paths_of

    folders = [Path(path) for path in paths_of(connection)]
    documents: dict[str, Document] = {}
    problems = []
    for one in read_each(paths, language=settings.language, fields=settings.fields):
        if not isinstance(one, Met):
            problems.append(one)
            continue
        origin = origin_of(one)
        name = name_at(connection, origin) if origin else None
        if name is None:
            inside = next((f for f in folders if f in one.file.parents), None)
            names = [one.document.id, origin or "-"]
            if inside is not None:
                names.insert(0, one.file.relative_to(inside).as_posix() + one.part)
            name = next(
                (n for n in names if n not in documents and origin_named(connection, n) is None),
                names[-1],
            )
        documents[name] = one.document.model_copy(update={"id": name})
    ordered = tuple(documents[name] for name in sorted(documents))
    return Incoming(ordered, tuple(sorted(problems, key=str)))

"""Building a store and keeping it up to date: what is unchanged is not read again.

Articles go in by batches, each one transaction: after every commit the store is what it would be if
it had been made from the articles it has, and what was told as done is on the disk. One thing waits
for the end of the run: dates that depend on how common a name has become.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import NamedTuple

from factcheck.claims.extract import Extraction, extract_claims
from factcheck.documents.document import Document
from factcheck.errors import StoreError
from factcheck.problem import Problem
from factcheck.settings import Settings
from factcheck.store.commonness import Tally, reweighed, undated_with
from factcheck.store.dating import Node
from factcheck.store.entry import date_anew, enter, withdraw
from factcheck.store.redate import redate
from factcheck.store.shelf import Shelf, content_hash
from factcheck.store.state import (
    bring_up_to_date,
    broken_off,
    languages_of,
    note_language,
    now,
    sweep,
)
from factcheck.store.strings import original, storable
from factcheck.store.versions import manifest

BATCH = 100  # articles in a transaction
Progress = Callable[[str, int, int], None]


class Article(NamedTuple):
    """An article to keep, and the file it lies in."""

    document: Document
    origin: str = ""


class Indexed(NamedTuple):
    """What a run did: how many articles were new, others than before, gone, as before.

    ``extracted`` counts readings of an article: copies and what was read before need none, and one
    that others date is read with that date too. ``kept`` counts those that would have been taken
    out, had everything that was asked for been readable.
    """

    added: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0
    extracted: int = 0
    kept: int = 0
    problems: tuple[Problem, ...] = ()


def index(
    connection: sqlite3.Connection,
    articles: Iterable[Article | Problem],
    *,
    settings: Settings = Settings(),
    paths: Sequence[str] = (),
    adding: bool = False,
    total: int = 0,
    told: Progress | None = None,
) -> Indexed:
    """Make a store hold these articles, and no others.

    Args:
        connection: a store opened for writing.
        articles: in any order, each name once; problems met on the way are kept with the run.
        paths: where they come from, for those who ask later.
        adding: keep what the store has beside them.
        total: how many there are, for ``told``.
        told: called as ``told("index", done, total)`` after every commit.

    Raises:
        StoreError: another run began to write this store; what was told as done stands.
        ValueError: two articles have one name.
    """
    run = _Run(connection, settings, paths)
    problems: list[Problem] = []
    seen: set[str] = set()
    for batch in _batches(articles, problems):
        for article in batch:
            if article.document.id in seen:
                raise ValueError(f"two articles are named {article.document.id!r}")
            seen.add(article.document.id)
        run.put(batch)
        if told is not None:
            told("index", len(seen), max(total, len(seen)))
    gone = [] if adding else sorted(run.names() - seen)
    blocked = any(problem.blocking for problem in problems)
    if not blocked:
        run.remove(gone)
    run.read_the_rest()
    return run.finish(problems, len(gone) if blocked else 0)


def _batches(
    articles: Iterable[Article | Problem], problems: list[Problem]
) -> Iterator[list[Article]]:
    def sound() -> Iterator[Article]:
        for one in articles:
            if isinstance(one, Problem):
                problems.append(one)
            else:
                yield one

    found = sound()
    while batch := list(islice(found, BATCH)):
        yield batch


class _Run:
    """One run of indexing: its row in the store, and what it counts."""

    def __init__(
        self, connection: sqlite3.Connection, settings: Settings, paths: Sequence[str]
    ) -> None:
        self._connection, self._settings = connection, settings
        self._shelf = Shelf(connection, adding=True)
        self._done = Indexed()
        self._number = 0
        self._tally = Tally(Counter(), Counter())
        with self._transaction():
            self._resumed = broken_off(connection)
            self._reset = bring_up_to_date(connection)
            told = manifest(settings, languages_of(connection))
            (self._number,) = connection.execute(
                "INSERT INTO runs (started, manifest, paths) VALUES (?, ?, ?) RETURNING run",
                (now(), told, json.dumps([os.path.realpath(path) for path in paths])),
            ).fetchone()

    def names(self) -> set[str]:
        """The names of all documents in the store."""
        return {original(name) for (name,) in self._connection.execute("SELECT id FROM documents")}

    def put(self, batch: Sequence[Article], *, again: bool = False) -> None:
        """Put articles in or bring them up to date, in one transaction.

        Args:
            again: they were counted before, and are only read anew.
        """
        held = self._shelf.named([a.document.id for a in batch])
        hashes = [content_hash(a.document) for a in batch]
        read: dict[bytes, Extraction | int] = {}
        for article, mark in zip(batch, hashes, strict=True):
            had = held.get(article.document.id)
            if mark not in read and (had is None or had.hash != mark or had.base is None):
                read[mark] = self._read(article.document)
        with self._transaction():
            come: list[Node] = []
            gone: list[Node] = []
            for article, mark in zip(batch, hashes, strict=True):
                had = held.get(article.document.id)
                same = had is not None and had.hash == mark
                if not again:
                    self._count(unchanged=same, added=had is None, changed=bool(had) and not same)
                if had is not None and same and had.base is not None:
                    self._note_origin(had.doc, had.origin, article.origin)
                    continue
                if had is not None and had.base is not None:
                    gone.append(withdraw(self._shelf, had))
                come.append(enter(self._shelf, article.document, article.origin, read[mark]))
            for language in {a.document.language for a in batch}:
                note_language(self._connection, language)
            self._redate(come, gone)

    def remove(self, ids: Sequence[str]) -> None:
        """Take documents out."""
        for first in range(0, len(ids), BATCH):
            held = self._shelf.named(ids[first : first + BATCH]).values()
            with self._transaction():
                gone = [withdraw(self._shelf, had) for had in held if had.base is not None]
                numbers = [(had.doc,) for had in held]
                self._connection.executemany("DELETE FROM documents WHERE doc = ?", numbers)
                self._count(removed=len(numbers))
                self._redate((), gone)

    def read_the_rest(self) -> None:
        """Read anew what the store has, was not given now, and another extractor had read."""
        query = "SELECT doc FROM documents WHERE base IS NULL LIMIT ?"
        while docs := [doc for (doc,) in self._connection.execute(query, (BATCH,))]:
            held = self._shelf.held(docs)
            self.put([Article(one.document, one.origin) for one in held], again=True)

    def finish(self, problems: Sequence[Problem], kept: int) -> Indexed:
        """Sweep out what nobody needs any more and note that the run is over."""
        with self._transaction():
            self._settle_dates()
            done = self._done._replace(kept=kept, problems=tuple(sorted(problems, key=str)))
            counts = {name: n for name, n in done._asdict().items() if name != "problems"}
            if self._reset or done.changed or done.removed or done.extracted:
                sweep(self._connection)
            self._connection.execute(
                "UPDATE runs SET finished = ?, manifest = ?, counts = ?, problems = ? "
                "WHERE run = ?",
                (
                    now(),
                    manifest(self._settings, languages_of(self._connection)),
                    json.dumps(counts),
                    json.dumps([p.model_dump(mode="json") for p in done.problems]),
                    self._number,
                ),
            )
        return done

    def _read(self, document: Document) -> Extraction | int:
        """The extraction, or the number of the one that the store has of this very content."""
        there = self._shelf.extracted(document)
        if there is not None:
            return there
        self._count(extracted=1)
        return extract_claims(document)

    def _redate(
        self, come: Sequence[Node] = (), gone: Sequence[Node] = (), also: Sequence[int] = ()
    ) -> None:
        self._tally.add((node.profile for node in come), 1)
        self._tally.add((node.profile for node in gone), -1)
        for changed in redate(self._shelf, come, gone, also=also):
            self._count(extracted=date_anew(self._shelf, changed))

    def _settle_dates(self) -> None:
        """Look again at undated articles with names that became common on the way, or rare.

        After a run that was broken off, at all of them: nobody knows what it had changed.
        """
        changed = None
        if not self._resumed:
            changed = reweighed(self._connection, self._tally, counted=True)
        self._redate(also=undated_with(self._shelf, changed))

    def _note_origin(self, doc: int, had: str, origin: str) -> None:
        if had != origin:
            query = "UPDATE documents SET origin = ? WHERE doc = ?"
            self._connection.execute(query, (storable(origin), doc))

    def _count(self, **more: int) -> None:
        counts = {name: getattr(self._done, name) + n for name, n in more.items()}
        self._done = self._done._replace(**counts)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """All of it or nothing, on the disk when it is over.

        Raises:
            StoreError: another run has begun since this one did.
        """
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            (last,) = self._connection.execute("SELECT max(run) FROM runs").fetchone()
            if self._number and last != self._number:
                raise StoreError(
                    "another run of `factcheck index` began to write this store, so this one "
                    "stopped. What it told as done is kept; run it again when the other is over."
                )
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

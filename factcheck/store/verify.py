"""Whether a store is sound: the file itself, every record, every date, all that joins articles."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator

from factcheck.claims.extract import Extraction
from factcheck.documents.document import Document
from factcheck.errors import StoreError
from factcheck.events.dating import date_by_events
from factcheck.events.dating_groups import dating_groups, sketch
from factcheck.events.links import Index
from factcheck.events.sketch import Sketch
from factcheck.problem import Problem
from factcheck.store.redate import node_of
from factcheck.store.shelf import Held, Shelf, content_hash, extraction_hash
from factcheck.store.state import must_be_current

REMEDY = "Make the store anew from the articles, in another file."
Progress = Callable[[str, int, int], None]


def verify_all(
    connection: sqlite3.Connection, path: str, told: Progress | None = None
) -> list[Problem]:
    """What is wrong with a store; empty when it is sound. Nothing is extracted.

    Held against what is there: the structure of the file, the hash of every content, every claim's
    words, the dates that articles give each other, and the tables by which they meet.

    Raises:
        StoreError: a sound file that another version of the extractor made.
    """
    problems = [_problem(path, what) for what in _structure(connection)]
    if problems:
        return problems
    must_be_current(connection, path)
    shelf = Shelf(connection)
    (total,) = connection.execute("SELECT count(*) FROM documents").fetchone()
    sketches = []
    datings = {}
    mentions: set[tuple[int, ...]] = set()
    words: Counter[int] = Counter()
    meetings: set[tuple[int, ...]] = set()
    docs = [doc for (doc,) in connection.execute("SELECT doc FROM documents ORDER BY id")]
    for i, doc in enumerate(docs):
        if told is not None:
            told("verify", i, total)
        try:
            (held,) = shelf.held([doc])
            if held.base is None:
                continue
            own, dated = shelf.extraction(held, told=False), shelf.extraction(held)
        except (StoreError, ValueError, TypeError, KeyError) as error:
            problems.append(_problem(path, f"document {doc} cannot be loaded ({error})."))
            continue
        problems += [_problem(path, what) for what in _document(shelf, held, own, dated)]
        sketches.append(sketch(own))
        datings[held.document.id] = held.dating
        node = node_of(shelf, own)
        meetings |= {(string, int(node.dated), doc) for string in node.meetings}
        profile = shelf.strings.numbered(dated.profile)
        mentions |= {(string, doc, profile.day) for string in profile.keys}
        words.update(profile.words)
    if problems:
        return problems
    now = {d.id: d.dating for d in _dated(shelf, sketches)}
    wrong = sorted(name for name, had in datings.items() if now.get(name) != had)
    problems += [_problem(path, f"{name}: has not the date that others tell.") for name in wrong]
    for table, columns, want in (
        ("mentions", "string, doc, day", mentions),
        ("words WHERE held > 0", "string, held", set(words.items())),
        ("meetings", "string, dated, doc", meetings),
    ):
        there = set(connection.execute(f"SELECT {columns} FROM {table}"))  # noqa: S608
        if there != want:
            problems.append(
                _problem(path, f"{len(there ^ want)} rows of {table.split()[0]} are wrong.")
            )
    return problems


def _structure(connection: sqlite3.Connection) -> Iterator[str]:
    for (found,) in connection.execute("PRAGMA integrity_check"):
        if found != "ok":
            yield f"{found}."
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield f"row {row} of {table} has no {parent}."


def _dated(shelf: Shelf, sketches: list[Sketch]) -> Iterator[Document]:
    """The documents that others date, found over the whole store."""
    ordered = sorted(sketches, key=lambda one: one.id)
    for group in dating_groups(Index(ordered)):
        held = shelf.named([ordered[i].id for i in group]).values()
        yield from date_by_events([shelf.extraction(one, told=False) for one in held])


def _document(shelf: Shelf, held: Held, own: Extraction, dated: Extraction) -> Iterator[str]:
    name = held.document.id
    if content_hash(held.document) != held.hash:
        yield f"{name}: its text is not what was indexed."
    for extraction, number in ((own, held.base), (dated, held.told)):
        row = shelf.connection.execute(
            "SELECT hash FROM extractions WHERE extraction = ?", (number,)
        ).fetchone()
        if row is None or row[0] != extraction_hash(extraction.document):
            yield f"{name}: its claims are those of another text, date or extractor."
        text = extraction.document.text
        if any(text[e.start : e.end] != e.quote for c in extraction.claims for e in c.evidence):
            yield f"{name}: a claim quotes what the article does not say."


def _problem(path: str, what: str) -> Problem:
    return Problem(place=path, what=what, remedy=REMEDY, blocking=True)

"""Whether a store is what this factcheck would make, and making it so."""

from __future__ import annotations

import json
import os
import sqlite3
from datetime import UTC, datetime

from factcheck.errors import StoreError
from factcheck.problem import Problem
from factcheck.store.strings import original, storable
from factcheck.store.versions import dating_version, extractor_version


def languages_of(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The languages of its articles."""
    versions = _meta(connection, "versions")
    return tuple(sorted(versions))


def note_language(connection: sqlite3.Connection, language: str) -> None:
    """Keep by which extractor the articles of a language are read."""
    versions = _meta(connection, "versions")
    if language not in versions:
        _put(connection, "versions", versions | {language: extractor_version(language)})


def bring_up_to_date(connection: sqlite3.Connection) -> bool:
    """Mark as unread what another extractor read, or another way of dating dated; whether any is.

    What this extractor read stays, for the articles that are read again with it.
    """
    if is_current(connection):
        return False
    versions = {code: extractor_version(code) for code in _meta(connection, "versions")}
    for table in ("mentions", "meetings", "words"):
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - a constant
    connection.execute(
        "UPDATE documents SET base = NULL, told = NULL, dating = NULL, published = NULL"
    )
    marks = ",".join("?" * len(versions))
    connection.execute(
        f"DELETE FROM extractions WHERE version NOT IN ({marks})",  # noqa: S608 - marks
        tuple(versions.values()),
    )
    _sweep_profiles(connection)
    _put(connection, "versions", versions)
    _put(connection, "dating", {"dating": dating_version()})
    return True


def sweep(connection: sqlite3.Connection) -> None:
    """Take out contents and extractions that no document has any more."""
    connection.execute("DELETE FROM contents WHERE content NOT IN (SELECT content FROM documents)")
    connection.execute(
        "DELETE FROM extractions WHERE extraction NOT IN "
        "(SELECT base FROM documents WHERE base IS NOT NULL "
        "UNION SELECT told FROM documents WHERE told IS NOT NULL)"
    )
    connection.execute("DELETE FROM words WHERE held = 0")
    _sweep_profiles(connection)


def _sweep_profiles(connection: sqlite3.Connection) -> None:
    connection.execute(
        "DELETE FROM profiles WHERE extraction NOT IN (SELECT extraction FROM extractions)"
    )
    if not connection.execute("SELECT 1 FROM extractions LIMIT 1").fetchone():
        connection.execute("DELETE FROM strings")  # nothing has any number yet


def must_be_current(connection: sqlite3.Connection, path: str) -> None:
    """Refuse a store that this factcheck would read otherwise, or that is not read through.

    Raises:
        StoreError: with what to do.
    """
    remedy = f"Bring it up to date with `factcheck index --store {path}`."
    if not is_current(connection):
        raise StoreError(f"{path}: was read by another version of the extractor. {remedy}")
    (unread,) = connection.execute("SELECT count(*) FROM documents WHERE base IS NULL").fetchone()
    if unread:
        raise StoreError(f"{path}: {unread} of its articles are not read yet. {remedy}")


def troubles(connection: sqlite3.Connection, path: str) -> list[Problem]:
    """What a reader must know of the last run: it is not over, or could not read something."""
    row = connection.execute(
        "SELECT finished, problems FROM runs ORDER BY run DESC LIMIT 1"
    ).fetchone()
    if row is None:
        return []
    if row[0] is None:
        return [
            Problem(
                place=path,
                what="its last indexing was broken off, or is going on: articles may be missing.",
                remedy="Run the same `factcheck index` again.",
            )
        ]
    return [Problem.model_validate(one) for one in json.loads(row[1])]


def broken_off(connection: sqlite3.Connection) -> bool:
    """Whether the last run did not come to its end."""
    row = connection.execute("SELECT finished FROM runs ORDER BY run DESC LIMIT 1").fetchone()
    return row is not None and row[0] is None


def paths_of(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The folders and files that its articles came from, over all runs, the latest last."""
    found: dict[str, None] = {}
    for (told,) in connection.execute("SELECT paths FROM runs ORDER BY run"):
        found |= dict.fromkeys(json.loads(told))
    return tuple(found)


def is_current(connection: sqlite3.Connection) -> bool:
    """Whether this factcheck would read and date its articles as it did."""
    versions = _meta(connection, "versions")
    return _meta(connection, "dating") == {"dating": dating_version()} and all(
        extractor_version(code) == had for code, had in versions.items()
    )


def _meta(connection: sqlite3.Connection, name: str) -> dict[str, str]:
    row = connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return {} if row is None else dict(json.loads(row[0]))


def _put(connection: sqlite3.Connection, name: str, value: dict[str, str]) -> None:
    connection.execute(
        "INSERT INTO meta VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, json.dumps(value, sort_keys=True)),
    )


def name_at(connection: sqlite3.Connection, origin: str) -> str | None:
    """The name of the article that was read at a place."""
    query = "SELECT id FROM documents WHERE origin = ? ORDER BY id LIMIT 1"
    row = connection.execute(query, (storable(origin),)).fetchone()
    return None if row is None else original(row[0])


def origin_named(connection: sqlite3.Connection, name: str) -> str | None:
    """Where the article of a name was read."""
    query = "SELECT origin FROM documents WHERE id = ?"
    row = connection.execute(query, (storable(name),)).fetchone()
    return None if row is None else original(row[0])


def now() -> str:
    """The time by the clock; SOURCE_DATE_EPOCH wins, so that a build can be repeated."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    told = datetime.fromtimestamp(int(given), UTC) if given.isdigit() else datetime.now(UTC)
    return told.isoformat(timespec="seconds")

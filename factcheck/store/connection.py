"""Opening a store to read or to write, and what its file's errors mean in words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from factcheck.errors import StoreError
from factcheck.store.schema import APPLICATION, VERSION, migrate, version_of

PATIENCE = 30.0  # seconds to wait for another writer's batch
MAGIC = b"SQLite format 3\0"
_APPLICATION_AT = 68  # byte of an SQLite file where the application id stands
_CACHE = -64_000  # kibibytes of pages kept in memory

_MEANINGS = {
    sqlite3.SQLITE_FULL: (
        "the disk is full. Make room and run it again: what was told as done is kept."
    ),
    sqlite3.SQLITE_READONLY: "may not be written. Check its permissions and those of its folder.",
    sqlite3.SQLITE_NOTADB: "is no store. `factcheck index PATH --store FILE` makes one.",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened. Check its folder and permissions.",
    sqlite3.SQLITE_BUSY: "another program is writing it. Try again when that is done.",
    sqlite3.SQLITE_CORRUPT: (
        "is damaged. Make it anew with `factcheck index PATH --store FILE`, in another file."
    ),
    sqlite3.SQLITE_IOERR: "cannot be read or written (input/output error). Check the disk.",
}


def is_store(path: str | Path) -> bool:
    """Whether a path is an SQLite file, which no article is; opening tells whether it is ours."""
    try:
        with open(path, "rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


@contextmanager
def explained(path: str | Path) -> Iterator[None]:
    """Turns errors of the database into a StoreError that says what to do.

    Raises:
        StoreError: in place of every ``sqlite3.Error``.
    """
    try:
        yield
    except UnicodeDecodeError:  # of a message that quotes what the file has for its tables
        raise StoreError(f"{path}: {_MEANINGS[sqlite3.SQLITE_CORRUPT]}") from None
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        meaning = _MEANINGS.get(code, f"cannot be used ({error}).")
        raise StoreError(f"{path}: {meaning}") from None


@contextmanager
def reading(path: str | Path) -> Iterator[sqlite3.Connection]:
    """A store as it is now: what is written meanwhile is not seen.

    Raises:
        StoreError: no store, too new, too old, damaged.
    """
    _must_be_ours(Path(path))
    with explained(path), closing(_read_only(Path(path))) as connection:
        _settle(connection)
        version = version_of(connection)
        _not_newer(path, version)
        if version < VERSION:
            raise StoreError(
                f"{path}: has schema {version}, this factcheck reads {VERSION}. "
                f"Bring it up to date with `factcheck index --store {path}`."
            )
        connection.execute("BEGIN")
        yield connection


@contextmanager
def writing(path: str | Path) -> Iterator[sqlite3.Connection]:
    """A store to write to, made if it is not there, migrated if it is older.

    Every commit is on the disk before it returns.

    Raises:
        StoreError: another file, too new, damaged, a folder that is missing, a full disk.
    """
    file = Path(path)
    if file.exists() and file.stat().st_size:
        _must_be_ours(file)
    elif not file.parent.is_dir():
        raise StoreError(f"{path}: there is no folder {file.parent}. Make it first.")
    with explained(path), closing(sqlite3.connect(file, PATIENCE, isolation_level=None)) as made:
        _settle(made)
        _not_newer(path, version_of(made))
        if not version_of(made):
            made.execute("PRAGMA page_size = 8192")
        made.execute("PRAGMA journal_mode = WAL")
        made.execute("PRAGMA synchronous = FULL")
        if version_of(made) < VERSION:
            migrate(made)
        yield made


def _settle(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA cache_size = {_CACHE}")
    connection.execute("PRAGMA trusted_schema = OFF")


def _read_only(file: Path) -> sqlite3.Connection:
    """A connection that never writes; on a medium that cannot be written, without a log beside it.

    Where the file may be written it is opened so all the same: whoever closes a store last tidies
    up the log beside it.
    """
    where = file.resolve().as_uri()
    log = file.with_name(file.name + "-wal")
    modes = ["mode=rw", "mode=ro"]
    if not log.exists() or not log.stat().st_size:
        modes.append("immutable=1")
    for mode in modes:
        made = sqlite3.connect(f"{where}?{mode}", PATIENCE, isolation_level=None, uri=True)
        try:
            made.execute("PRAGMA query_only = ON")
            version_of(made)
            return made
        except sqlite3.OperationalError:
            made.close()
            if mode == modes[-1]:
                raise
    raise AssertionError("a mode is returned or raises")


def _must_be_ours(file: Path) -> None:
    remedy = "`factcheck index PATH --store FILE` makes one."
    try:
        with open(file, "rb") as opened:
            head = opened.read(100)
    except FileNotFoundError:
        raise StoreError(f"{file}: no such store. {remedy}") from None
    except OSError as error:
        raise StoreError(f"{file}: cannot be read ({error.strerror}).") from None
    ours = head[_APPLICATION_AT : _APPLICATION_AT + 4] == APPLICATION.to_bytes(4, "big")
    if head.startswith(MAGIC) and len(head) == 100 and (ours or _unmade(file)):
        return
    kind = "an SQLite file of another program" if head.startswith(MAGIC) else "no store"
    raise StoreError(f"{file}: is {kind}. {remedy}")


def _unmade(file: Path) -> bool:
    """Whether a store's making was broken off before its first commit reached the file itself."""
    with closing(sqlite3.connect(file)) as connection, explained(file):
        row = connection.execute("PRAGMA application_id").fetchone()
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return int(row[0]) == APPLICATION or not tables[0]


def _not_newer(path: str | Path, version: int) -> None:
    if version > VERSION:
        raise StoreError(
            f"{path}: was written by a newer factcheck (schema {version}, this one knows "
            f"{VERSION}). Update factcheck, or make a store of its own in another file."
        )

"""Files that are no store, too new, damaged, full or not to be written: each says what to do."""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factcheck.errors import StoreError
from factcheck.store import schema
from factcheck.store.connection import is_store, reading, writing
from factcheck.store.index import Article, index
from factcheck.store.verify import verify_all

from .pool import CLUSTERS, articles, build, lines

DOCUMENTS = articles(CLUSTERS[0])


@pytest.fixture
def store(tmp_path: Path) -> Path:
    build(tmp_path / "a.store", DOCUMENTS)
    return tmp_path / "a.store"


def changed(file: Path, statement: str) -> None:
    """Change a store behind its back."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute(statement)


def test_a_store_is_told_from_an_article(store: Path, tmp_path: Path) -> None:
    article = tmp_path / "a.md"
    article.write_text("Le conseil compte 12 membres.", "utf8")
    assert is_store(store)
    assert not is_store(article)
    assert not is_store(tmp_path)
    assert not is_store(tmp_path / "none")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"Le conseil compte 12 membres.", "is no store"),
        (b"SQLite format 3\0" + b"\0" * 200, "an SQLite file of another program|is no store"),
        (b"", "is no store"),
    ],
    ids=["article", "header alone", "empty"],
)
def test_another_file_is_not_read(content: bytes, told: str, tmp_path: Path) -> None:
    file = tmp_path / "a.store"
    file.write_bytes(content)
    with pytest.raises(StoreError, match=told), reading(file):
        pass
    assert file.read_bytes() == content


def test_an_sqlite_file_of_another_program_is_not_touched(tmp_path: Path) -> None:
    file = tmp_path / "theirs.db"
    changed(file, "CREATE TABLE theirs (x)")
    before = file.read_bytes()
    for opened in (reading, writing):
        with pytest.raises(StoreError, match="SQLite file of another program"), opened(file):
            pass
    assert file.read_bytes() == before


def test_a_missing_store_and_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"no such store.*factcheck index"), reading("none.store"):
        pass
    with (
        pytest.raises(StoreError, match="there is no folder"),
        writing(tmp_path / "no" / "a.store"),
    ):
        pass


def test_a_newer_schema_is_refused(store: Path) -> None:
    changed(store, f"PRAGMA user_version = {schema.VERSION + 1}")
    for opened in (reading, writing):
        with pytest.raises(StoreError, match=r"newer factcheck \(schema"), opened(store):
            pass


def test_an_older_schema_is_migrated_by_a_writer(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = lines(store)
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, "CREATE TABLE later (x);\n"))
    monkeypatch.setattr("factcheck.store.connection.VERSION", len(schema.STEPS))
    monkeypatch.setattr("factcheck.store.schema.VERSION", len(schema.STEPS))
    with pytest.raises(StoreError, match=r"factcheck index --store"), reading(store):
        pass
    with writing(store) as connection:
        assert connection.execute("SELECT count(*) FROM later").fetchone() == (0,)
    assert lines(store) == before


def test_a_migration_is_whole_or_not_at_all(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = (*schema.STEPS, "CREATE TABLE later (x);\nCREATE TABLE later (x);\n")
    monkeypatch.setattr(schema, "STEPS", steps)
    monkeypatch.setattr("factcheck.store.connection.VERSION", len(steps))
    monkeypatch.setattr("factcheck.store.schema.VERSION", len(steps))
    with pytest.raises(StoreError, match="already exists"), writing(store):
        pass
    monkeypatch.undo()
    with reading(store) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert "later" not in tables


def test_a_full_disk_keeps_what_was_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.store.index.BATCH", 1)
    file, done = tmp_path / "a.store", []

    def fill() -> None:
        every = [d for folder in CLUSTERS[:5] for d in articles(folder)]
        with writing(file) as connection:
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            connection.execute(f"PRAGMA max_page_count = {pages + 8}")
            index(connection, map(Article, every), told=lambda stage, n, total: done.append(n))

    with pytest.raises(StoreError, match="the disk is full"):
        fill()
    assert done
    assert len(lines(file)) == done[-1]
    with reading(file) as connection:
        assert verify_all(connection, "a.store") == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_store_that_may_not_be_written(store: Path) -> None:
    store.chmod(0o444)
    store.parent.chmod(0o555)
    try:
        assert lines(store)
        with pytest.raises(StoreError, match="may not be written"):
            build(store, DOCUMENTS[:1])
    finally:
        store.parent.chmod(0o755)


def test_a_read_only_database_is_told(store: Path) -> None:
    def write() -> None:
        with writing(store) as connection:
            connection.execute("PRAGMA query_only = ON")
            index(connection, map(Article, DOCUMENTS[:1]))

    with pytest.raises(StoreError, match="may not be written"):
        write()


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("UPDATE contents SET body = x'00ff' WHERE content = 1", "cannot be loaded"),
        ("UPDATE extractions SET body = x'00ff' WHERE extraction = 1", "is damaged"),
        ("UPDATE contents SET hash = x'00' WHERE content = 1", "is not what was indexed"),
        ("UPDATE extractions SET hash = x'00' WHERE extraction = 1", "those of another"),
        ("DELETE FROM mentions WHERE doc = 1", "rows of mentions"),
        ("UPDATE words SET held = held + 1", "rows of words"),
        ("INSERT INTO meetings VALUES (1, 1, 1)", "rows of meetings"),
        ("UPDATE documents SET content = 999 WHERE doc = 1", "has no contents"),
        (
            """UPDATE documents SET dating = '{"source": "events"}' WHERE doc = 1""",
            "those of another|date that others tell",
        ),
    ],
)
def test_verify_notices_damage(damage: str, told: str, store: Path) -> None:
    with reading(store) as connection:
        assert verify_all(connection, "a.store") == []
    changed(store, damage)
    with reading(store) as connection:
        problems = verify_all(connection, "a.store")
    assert problems
    assert all(problem.blocking for problem in problems)
    assert any(re.search(told, problem.what) for problem in problems), problems


def test_bytes_that_rot_are_noticed_or_harmless(store: Path) -> None:
    whole = store.read_bytes()
    before = lines(store)
    for at in range(200, len(whole), len(whole) // 40):
        broken = bytearray(whole)
        broken[at : at + 16] = b"\xa5" * 16
        store.write_bytes(bytes(broken))
        try:
            with reading(store) as connection:
                problems = verify_all(connection, "a.store")
        except StoreError:
            continue
        assert problems or lines(store) == before

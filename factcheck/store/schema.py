"""The tables of a store, by schema version: a new version is one more step, never an edited one."""

from __future__ import annotations

import sqlite3

from factcheck.store.dictionary import likely_prose, likely_records

APPLICATION = 0x46434B53  # "FCKS", at byte 68 of the file

_FIRST = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
-- one row a run of `factcheck index`: which code and words it ran with, and what it did
CREATE TABLE runs (
  run INTEGER PRIMARY KEY, started TEXT NOT NULL, finished TEXT,
  manifest TEXT NOT NULL, paths TEXT NOT NULL, counts TEXT, problems TEXT
);
-- articles as read, without their name: two copies are one row
CREATE TABLE contents (
  content INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, body BLOB NOT NULL
);
-- what was extracted; the hash is over content, date and extractor
CREATE TABLE extractions (
  extraction INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, version TEXT NOT NULL,
  claims INTEGER NOT NULL, body BLOB NOT NULL
);
-- beside them, small, because the neighbours of an article are found by reading many
CREATE TABLE profiles (extraction INTEGER PRIMARY KEY, profile BLOB NOT NULL) WITHOUT ROWID;
-- base: as the article itself is dated; told: as others date it, else the same; both NULL: unread
CREATE TABLE documents (
  doc INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, origin TEXT NOT NULL,
  content INTEGER NOT NULL REFERENCES contents, language TEXT NOT NULL, published TEXT,
  dating TEXT, base INTEGER REFERENCES extractions, told INTEGER REFERENCES extractions
);
CREATE INDEX documents_by_origin ON documents (origin);
CREATE INDEX documents_unread ON documents (doc) WHERE base IS NULL;
CREATE TABLE strings (string INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
-- names and places that bring articles to one story
CREATE TABLE mentions (
  string INTEGER NOT NULL, doc INTEGER NOT NULL, day INTEGER NOT NULL, PRIMARY KEY (string, doc)
) WITHOUT ROWID;
-- how many articles have a long word: what many have tells little
CREATE TABLE words (string INTEGER PRIMARY KEY, held INTEGER NOT NULL);
-- days and editions by which articles date each other; dated: the article has a day of its own
CREATE TABLE meetings (
  string INTEGER NOT NULL, dated INTEGER NOT NULL, doc INTEGER NOT NULL,
  PRIMARY KEY (string, dated, doc)
) WITHOUT ROWID;
"""
_SECOND = """
-- the undated, and by what each may be dated
CREATE INDEX meetings_by_doc ON meetings (dated, doc);
-- one row a report on the store: when, on the articles of which run, by which code, rules and words
CREATE TABLE reports (
  report INTEGER PRIMARY KEY, made TEXT NOT NULL, run INTEGER NOT NULL,
  manifest TEXT NOT NULL, counts TEXT NOT NULL
);
-- what the reports from first to last found, word for word, and the judgements laid over them
CREATE TABLE findings (first INTEGER NOT NULL, last INTEGER NOT NULL, hash BLOB NOT NULL,
  body BLOB NOT NULL);
CREATE UNIQUE INDEX findings_by_last ON findings (last, hash);
CREATE TABLE judgements (first INTEGER NOT NULL, last INTEGER NOT NULL, hash BLOB NOT NULL,
  body BLOB NOT NULL);
CREATE UNIQUE INDEX judgements_by_last ON judgements (last, hash);
"""
STEPS = (_FIRST, _SECOND)
VERSION = len(STEPS)


def version_of(connection: sqlite3.Connection) -> int:
    """The schema version of a store; 0 is an empty file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a store to this version, or make a new one, whole or not at all."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        since = version_of(connection)  # another writer may have come first
        for step in STEPS[since:]:
            for statement in step.split(";\n"):
                connection.execute(statement)
        if not since:
            connection.executemany(
                "INSERT INTO meta VALUES (?, ?)",
                [("prose", likely_prose()), ("records", likely_records())],
            )
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise

"""What reports on a store found, when, and by which versions: beside the articles, never instead.

Every report is worked out anew. What it found is kept as a record of that day: a finding or a
judgement is one row as long as every report has it word for word, from the first to the last.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from factcheck.findings.finding import Finding
from factcheck.findings.judgements import FindingJudgement, Judgements, NamesJudgement
from factcheck.joining import rank
from factcheck.report import Report
from factcheck.settings import Settings
from factcheck.store.records import compress, to_bytes, uncompress
from factcheck.store.state import languages_of, now
from factcheck.store.versions import digest, manifest

Row = tuple[bytes, bytes]  # hash, body


def last_run(connection: sqlite3.Connection) -> int:
    """The number of the last run of indexing, 0 where there was none."""
    (run,) = connection.execute("SELECT coalesce(max(run), 0) FROM runs").fetchone()
    return int(run)


def keep(
    connection: sqlite3.Connection,
    report: Report,
    judgements: Judgements,
    settings: Settings,
    *,
    run: int,
) -> int:
    """Keep what a report found, with the judgements that were laid over it; its number.

    Args:
        connection: a store opened for writing.
        run: the run of indexing whose articles it is on.
    """
    graded = Counter(finding.severity for finding in report.standing)
    counts = {
        "articles": len(report.coverage.documents),
        "findings": len(report.findings),
        **{severity: graded[severity] for severity in ("error", "warning", "info")},
        "set aside": len(report.findings) - graded.total(),
        "problems": len(report.problems),
    }
    words = _words(connection)
    judged: tuple[FindingJudgement | NamesJudgement, ...] = (
        *judgements.judgements,
        *judgements.names,
    )
    connection.execute("BEGIN IMMEDIATE")
    try:
        told = manifest(settings, languages_of(connection))
        (number,) = connection.execute(
            "INSERT INTO reports (made, run, manifest, counts) VALUES (?, ?, ?, ?) "
            "RETURNING report",
            (now(), run, told, json.dumps(counts)),
        ).fetchone()
        _note(connection, "findings", number, (_row(_plain(f), words) for f in report.findings))
        rows = (_row(one.model_dump(mode="json", exclude_defaults=True), words) for one in judged)
        _note(connection, "judgements", number, rows)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return int(number)


def reports(connection: sqlite3.Connection, latest: int | None = None) -> Iterator[dict[str, Any]]:
    """The reports that were made, the latest first: when, on which run, counts, versions."""
    rows = connection.execute(
        "SELECT report, made, run, counts, manifest FROM reports ORDER BY report DESC LIMIT ?",
        (-1 if latest is None else latest,),
    )
    for number, made, run, counts, told in rows:
        yield {
            "report": number,
            "made": made,
            "run": run,
            "counts": json.loads(counts),
            "manifest": json.loads(told),
        }


def findings_of(connection: sqlite3.Connection, report: int) -> list[Finding]:
    """What a report found, in its order."""
    found = (_finding(plain) for _, _, plain in _kept(connection, "findings", report))
    return sorted(found, key=rank)


def exported_findings(connection: sqlite3.Connection) -> Iterator[str]:
    """Lines of JSON: every report, then every judgement and finding with the first and the last
    report that has it."""
    for report in sorted(reports(connection), key=lambda one: int(one["report"])):
        yield json.dumps(report, ensure_ascii=False)
    for table, key in (("judgements", "judgement"), ("findings", "finding")):
        for first, last, plain in _kept(connection, table):
            plain.pop("apart", None)
            line = {key: plain, "first_report": first, "last_report": last}
            yield json.dumps(line, ensure_ascii=False)


def _note(connection: sqlite3.Connection, table: str, report: int, rows: Iterable[Row]) -> None:
    """Let what the report before had too go on, and put in the rest."""
    for mark, body in dict(rows).items():
        going_on = connection.execute(
            f"UPDATE {table} SET last = ? WHERE last = ? AND hash = ?",  # noqa: S608 - ours
            (report, report - 1, mark),
        ).rowcount
        if not going_on:
            connection.execute(
                f"INSERT INTO {table} (first, last, hash, body) VALUES (?, ?, ?, ?)",  # noqa: S608
                (report, report, mark, body),
            )


def _kept(
    connection: sqlite3.Connection, table: str, report: int | None = None
) -> Iterator[tuple[int, int, dict[str, Any]]]:
    """First report, last report and record of what is kept: all of it, or what one report has."""
    words = _words(connection)
    query = f"SELECT first, last, body FROM {table}"  # noqa: S608 - ours
    within = () if report is None else (report, report)
    query += "" if report is None else " WHERE first <= ? AND last >= ?"
    for first, last, body in connection.execute(query + " ORDER BY first, rowid", within):
        yield first, last, uncompress(body, words)


def _row(plain: dict[str, Any], words: bytes) -> Row:
    raw = to_bytes(plain)
    return digest(raw), compress(raw, words)


def _plain(finding: Finding) -> dict[str, Any]:
    return finding.model_dump(mode="json") | {"apart": list(finding.apart)}


def _finding(plain: dict[str, Any]) -> Finding:
    return Finding.model_validate(plain)


def _words(connection: sqlite3.Connection) -> bytes:
    """Likely words, which findings quote as articles do."""
    (words,) = connection.execute("SELECT value FROM meta WHERE name = 'prose'").fetchone()
    return bytes(words)

"""What a store holds, told and exported."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from factcheck.claims.claim import Claim
from factcheck.store.kept import reports
from factcheck.store.schema import version_of
from factcheck.store.shelf import Shelf
from factcheck.store.state import is_current, paths_of

LATEST = 5  # runs that are told


def describe(connection: sqlite3.Connection) -> dict[str, Any]:
    """Counts, sizes, languages, where it came from, what it was made with, and the latest runs and
    reports."""

    def one(query: str) -> Any:
        return connection.execute(query).fetchone()[0]

    languages = connection.execute(
        "SELECT language, count(*) FROM documents GROUP BY language ORDER BY 2 DESC, 1"
    )
    runs = connection.execute(
        "SELECT started, finished, counts, problems, manifest FROM runs ORDER BY run DESC LIMIT ?",
        (LATEST,),
    ).fetchall()
    manifest = json.loads(runs[0][4]) if runs else {}
    return {
        "schema": version_of(connection),
        "articles": one("SELECT count(*) FROM documents"),
        "unread": one("SELECT count(*) FROM documents WHERE base IS NULL"),
        "undated": one("SELECT count(*) FROM documents WHERE published IS NULL"),
        "dated by others": one("SELECT count(*) FROM documents WHERE dating IS NOT NULL"),
        "contents": one("SELECT count(*) FROM contents"),
        "claims": one(
            "SELECT coalesce(sum(claims), 0) FROM documents JOIN extractions ON extraction = told"
        ),
        "names and places": one("SELECT count(DISTINCT string) FROM mentions"),
        "bytes": one("PRAGMA page_count") * one("PRAGMA page_size"),
        "languages": dict(languages.fetchall()),
        "up to date": "yes" if is_current(connection) else "no",
        "tool": manifest.get("tool", ""),
        "rules": manifest.get("rules", ""),
        "extractor": manifest.get("extractor", {}),
        "lexicons": manifest.get("lexicons", {}),
        "configuration": manifest.get("configuration", ""),
        "paths": list(paths_of(connection)),
        "runs": [
            {
                "started": started,
                "state": "finished" if finished else "not finished",
                "counts": json.loads(counts) if counts else {},
                "problems": json.loads(problems) if problems else [],
            }
            for started, finished, counts, problems, _ in runs
        ],
        "findings kept": one("SELECT count(*) FROM findings"),
        "judgements kept": one("SELECT count(*) FROM judgements"),
        "reports": [
            {
                "report": told["report"],
                "made": told["made"],
                "counts": told["counts"],
                **{name: told["manifest"][name] for name in ("tool", "rules", "configuration")},
            }
            for told in reports(connection, LATEST)
        ],
    }


def exported(connection: sqlite3.Connection) -> Iterator[str]:
    """Every article with its claims as a line of JSON, by name."""
    shelf = Shelf(connection)
    for held in shelf.everything():
        extraction = shelf.extraction(held)
        document = extraction.document
        line = {
            "document": document.id,
            "published": document.published.isoformat() if document.published else None,
            "dating": document.dating.model_dump(mode="json", include={"source", "explanation"}),
            "language": document.language,
            "publisher": document.publisher,
            "content": held.hash.hex(),
            "claims": [_claim(claim) for claim in extraction.claims],
            "problems": [problem.model_dump(mode="json") for problem in extraction.problems],
        }
        yield json.dumps(line, ensure_ascii=False)


def _claim(claim: Claim) -> dict[str, Any]:
    """A claim as `factcheck extract` writes it: what is at its default is left out."""
    told = claim.model_dump(mode="json", exclude_defaults=True, exclude={"document"})
    return {"kind": claim.kind} | told

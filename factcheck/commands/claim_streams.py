"""Claims written as their articles are read: JSON Lines, and Parquet through DuckDB.

No more than one file's articles are held at a time, however many there are.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import click

from factcheck.commands.batch import json_lines
from factcheck.commands.output import OutputError, encoded, print_bytes, replacing

if TYPE_CHECKING:
    from factcheck.claims import Claim
    from factcheck.documents.document import Document
    from factcheck.problem import Problem

    Read = Iterable[Document | Problem]

LARGEST = 100_000_000  # bytes of one claim: its sentence may be a whole file
# The columns of the Parquet file with their types; `low` and `high` are the ends of a quantity.
COLUMNS = {
    "document": "VARCHAR", "published": "DATE", "language": "VARCHAR", "kind": "VARCHAR",
    "value": "VARCHAR", "low": "DOUBLE", "high": "DOUBLE", "unit": "VARCHAR", "head": "VARCHAR",
    "concept": "VARCHAR", "quote": "VARCHAR", "line": "INTEGER", "column": "INTEGER",
    "start": "INTEGER", "end": "INTEGER", "sentence": "VARCHAR", "block": "VARCHAR",
    "modality": "VARCHAR", "attribution": "VARCHAR", "when": "VARCHAR", "names": "VARCHAR[]",
}  # fmt: skip


def json_lines_of(read: Read, output: Path | None) -> list[Problem]:
    """One claim a line with all its fields, to a file or to standard output; returns the problems.

    A file is written whole or not at all; standard output gets each article's claims when it has
    been read.
    """
    problems: list[Problem] = []
    lines = (
        json_lines(claim.model_dump(mode="json") for claim in claims)
        for _, claims in _claims(read, problems)
    )
    if output is None:
        for text in lines:
            if text and not print_bytes(text):
                break  # nobody reads any more
        return problems
    with replacing(output) as file, file.open("wb") as written:
        for text in lines:
            written.write(encoded(text) if text else b"")
    return problems


def parquet_of(read: Read, output: Path | None) -> list[Problem]:
    """One claim a row in a Parquet file; returns the problems.

    Raises:
        OutputError: no file is named, DuckDB is not installed, or the file cannot be written.
    """
    if output is None:
        raise click.UsageError("--format parquet is a file for programs: name it with --output.")
    try:
        import duckdb
    except ImportError:
        raise OutputError(
            "--format parquet needs duckdb: pip install 'factcheck-news[duckdb]'"
        ) from None
    problems: list[Problem] = []
    with replacing(output) as file, TemporaryDirectory(dir=file.parent) as folder:
        rows = Path(folder) / "claims.jsonl"
        with rows.open("wb") as written:
            for document, claims in _claims(read, problems):
                for claim in claims:
                    row = json.dumps(_row(document, claim), ensure_ascii=False)
                    # Half a surrogate pair is no text that a column can hold.
                    written.write(row.encode("utf8", "replace") + b"\n")
        try:
            # One thread keeps the order of the rows, and nothing is ever fetched.
            with duckdb.connect(
                config={"threads": 1, "autoinstall_known_extensions": False}
            ) as connection:
                table = connection.read_json(
                    str(rows),
                    format="newline_delimited",
                    columns=COLUMNS,
                    maximum_object_size=LARGEST,
                )
                table.write_parquet(str(file), compression="zstd")
        except duckdb.Error as error:
            raise OutputError(f"{output}: cannot be written ({error}).") from None
    return problems


def _claims(read: Read, problems: list[Problem]) -> Iterator[tuple[Document, tuple[Claim, ...]]]:
    """The claims of each article in text order; what goes wrong is added to ``problems``."""
    from factcheck.claims import extract_claims
    from factcheck.problem import Problem
    from factcheck.progress import progress

    with progress() as told:
        done = 0
        for one in read:
            if isinstance(one, Problem):
                problems.append(one)
                continue
            found = extract_claims(one)
            problems += found.problems
            done += 1
            if told is not None:
                told("extract", done, done)
            yield one, found.claims


def _row(document: Document, claim: Claim) -> dict[str, Any]:
    from factcheck.claims.claim import Figure
    from factcheck.text import line_and_column

    line, column = line_and_column(document.text, claim.start)
    figure = claim if isinstance(claim, Figure) else None
    ends = (figure.value.low, figure.value.high) if figure else (None, None)
    low, high = (e if e is None or abs(e) < sys.float_info.max else None for e in ends)
    values = (
        document.id, document.published and document.published.isoformat(), document.language,
        claim.kind, claim.value_text(), low, high, figure and (figure.value.unit or None),
        figure and (figure.head or None), figure and (figure.concept or None), claim.quote, line,
        column, claim.start, claim.end, document.text[slice(*claim.sentence)], claim.block,
        claim.modality, claim.attribution or None, claim.when.edtf if claim.when else None,
        list(claim.names),
    )  # fmt: skip
    return dict(zip(COLUMNS, values, strict=True))


STREAMS: Mapping[str, Callable[[Read, Path | None], list[Problem]]] = MappingProxyType(
    {"jsonl": json_lines_of, "parquet": parquet_of}
)

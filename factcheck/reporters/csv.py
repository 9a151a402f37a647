"""CSV: a line for each side of each finding, for spreadsheets and data frames.

A cell that a spreadsheet would run as a formula gets an apostrophe in front: articles are not
trusted.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from io import StringIO

from factcheck.report import Report
from factcheck.reporters.part import Look, Reporter
from factcheck.reporters.places import Places, numbered

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
COLUMNS = (
    "finding", "rule", "severity", "confidence", "message", "side", "document", "path", "line",
    "column", "start", "end", "quote", "value", "note", "explanation", "both_true_if", "repairs",
    "suppressed_by", "suppressed",
)  # fmt: skip


def render(report: Report, look: Look) -> str:
    """A header line, then the sides; ``finding`` is the same on all sides of one finding."""
    return "".join(pieces(report, look))


def pieces(report: Report, look: Look) -> Iterator[str]:
    """The same, line by line."""
    places = Places(report, look)
    yield _line(COLUMNS)
    for key, finding in numbered(report.findings):
        for number, evidence in enumerate(finding.evidence, 1):
            row = (
                key, finding.rule, finding.severity, finding.confidence, finding.message, number,
                evidence.document, places.path(evidence.document), evidence.line, evidence.column,
                evidence.start, evidence.end, evidence.quote, evidence.value, evidence.note,
                finding.explanation, finding.reconciled_by, " | ".join(finding.repairs),
                finding.suppressed_by, finding.suppressed,
            )  # fmt: skip
            yield _line([safe(cell) for cell in row])


def _line(cells: Sequence[str | float]) -> str:
    written = StringIO()
    csv.writer(written, lineterminator="\n").writerow(cells)
    return written.getvalue()


def safe(cell: str | float) -> str | float:
    """A cell that no spreadsheet runs; control characters that CSV has no place for become �."""
    if not isinstance(cell, str):
        return cell
    text = _CONTROL.sub("\ufffd", cell)
    return "'" + text if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


REPORTER = Reporter(summary="a line for each side of a finding", render=render, pieces=pieces)

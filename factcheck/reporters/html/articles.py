"""Articles as the page shows them: the whole text, its blocks, and what became of its claims."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from factcheck.documents.document import Document
from factcheck.report import Mark, Report
from factcheck.reporters.html.island import units

STATUSES = ("agreed", "conflict", "found", "unread")


def article_data(report: Report) -> list[dict[str, Any]]:
    """Every article in the order of the report.

    Offsets count UTF-16 units. ``marks`` are (start, end, status, kind, value); ``findings`` are
    (start, end, index of the finding).
    """
    pointed: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for i, finding in enumerate(report.findings):
        for e in finding.evidence:
            pointed[e.document].append((e.start, e.end, i))
    read = {row.document: row for row in report.coverage.documents}
    copies = dict(report.detail.copies)
    marks = report.marks()
    found = []
    for document in report.documents:
        row = read.get(document.id)
        found.append(
            {
                "id": document.id,
                "title": document.title or "",
                "language": document.language,
                "published": document.published.isoformat() if document.published else "",
                "dated": row.dated_by if row else document.dating.explanation,
                "publisher": document.publisher or "",
                "copy": copies.get(document.id, ""),
                **_text(document, marks.get(document.id, ()), pointed[document.id]),
            }
        )
    return found


def _text(
    document: Document, marks: tuple[Mark, ...], pointed: list[tuple[int, int, int]]
) -> dict[str, Any]:
    at = units(document.text)
    return {
        "text": document.text,
        "blocks": [(block.kind, at(block.start), at(block.end)) for block in document.blocks],
        "marks": [
            (at(m.start), at(m.end), STATUSES.index(m.status), m.kind, m.value) for m in marks
        ],
        "findings": sorted((at(start), at(end), i) for start, end, i in pointed),
    }

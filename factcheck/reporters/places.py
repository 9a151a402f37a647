"""Where findings stand, as other programs want it: paths that open, lines, columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from factcheck.documents.document import Document
from factcheck.findings.finding import Finding, FindingEvidence
from factcheck.messages import Wording
from factcheck.report import Report
from factcheck.reporters.part import Look, path_of
from factcheck.text import line_and_column

# What a sentence begins with that says itself when both sides, or all, are true.
TRUE_IF = ("both ", "all ", "les deux ", "tout ", "tous ")


class Place(NamedTuple):
    """A quote in its file. Lines and columns count from 1, the end column is after the quote."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


class Places:
    """The places of a report's findings."""

    def __init__(self, report: Report, look: Look) -> None:
        self.documents: Mapping[str, Document] = {d.id: d for d in report.documents}
        named = {e.document for f in report.findings for e in f.evidence}
        self._paths = {n: _plain(path_of(n, look.folders)) for n in {*self.documents, *named}}

    def path(self, document: str) -> str:
        """The path of a document's file, with forward slashes and no leading ``./``."""
        return self._paths.get(document, document)

    def of(self, evidence: FindingEvidence) -> Place:
        """Where a side of a finding stands."""
        document = self.documents.get(evidence.document)
        if document is not None:
            end = line_and_column(document.text, evidence.end)
        else:
            end = evidence.line, evidence.column + len(evidence.quote)
        return Place(self.path(evidence.document), evidence.line, evidence.column, *end)

    def language(self, document: str) -> str:
        """The language of a document; empty when it is not at hand."""
        found = self.documents.get(document)
        return found.language if found else ""


def numbered(findings: Iterable[Finding]) -> Iterator[tuple[str, Finding]]:
    """Each finding under an id of its own: its fingerprint, and ``-2`` where that stands twice."""
    used: dict[str, int] = {}
    for finding in findings:
        count = used[finding.fingerprint] = used.get(finding.fingerprint, 0) + 1
        yield finding.fingerprint + (f"-{count}" if count > 1 else ""), finding


def opposite(evidence: FindingEvidence, finding: Finding) -> str | None:
    """The quote that a place is held against: the first of another value."""
    return next((e.quote for e in finding.evidence if e.value != evidence.value), None)


def reconciled(finding: Finding, words: Wording) -> str:
    """What would make all sides true, as a sentence; empty when nothing is known."""
    text = finding.reconciled_by.strip()
    if not text:
        return ""
    whole = text.lower().startswith(TRUE_IF)
    said = text if whole else words("both are true if {text}", text=text)
    return said[0].upper() + said[1:] + ("" if said.endswith((".", "!", "?")) else ".")


def _plain(path: str) -> str:
    return path.replace("\\", "/").removeprefix("./")

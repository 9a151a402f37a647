"""The report: everything one run found, as a record that every reporter reads."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import BaseModel, ConfigDict

from factcheck._version import __version__
from factcheck.documents.document import Document
from factcheck.findings.finding import Finding
from factcheck.problem import Problem

SCHEMA_VERSION = 1


class Corroborated(BaseModel):
    """A fact that at least two independent documents state alike.

    ``question`` is what it answers, ``value`` the normalised answer, ``documents`` who says so;
    ``quotes`` holds (document, start, end, quote) of each carrier.
    """

    model_config = ConfigDict(frozen=True)

    question: str
    value: str
    kind: str
    documents: tuple[str, ...]
    quotes: tuple[tuple[str, int, int, str], ...]


class DocumentCoverage(BaseModel):
    """What was read of one document: how many values became claims, how many did not and why."""

    model_config = ConfigDict(frozen=True)

    document: str
    language: str
    published: date | None
    dated_by: str
    values: int
    claims: int
    compared: int
    not_compared: int
    unclaimed: tuple[tuple[str, int], ...]  # (value kind, how many), sorted


class Coverage(BaseModel):
    """The ledger: what was found, what was compared, and what was not, with the reasons counted."""

    model_config = ConfigDict(frozen=True)

    documents: tuple[DocumentCoverage, ...] = ()
    claims: tuple[tuple[str, int], ...] = ()  # (claim kind, how many)
    pairs_compared: int = 0
    pairs_not_compared: tuple[tuple[str, int], ...] = ()  # (why not, how many)


class Report(BaseModel):
    """Findings (most severe first), corroborated facts, coverage and problems of one run."""

    model_config = ConfigDict(frozen=True)

    findings: tuple[Finding, ...] = ()
    corroborated: tuple[Corroborated, ...] = ()
    coverage: Coverage = Coverage()
    problems: tuple[Problem, ...] = ()
    documents: tuple[Document, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The JSON report (docs/report.md); article texts are left out."""
        return {
            "schema_version": SCHEMA_VERSION,
            "tool": {"name": "factcheck", "version": __version__},
            "findings": [f.model_dump(mode="json") for f in self.findings],
            "corroborated": [c.model_dump(mode="json") for c in self.corroborated],
            "coverage": self.coverage.model_dump(mode="json"),
            "problems": [p.model_dump(mode="json") for p in self.problems],
        }

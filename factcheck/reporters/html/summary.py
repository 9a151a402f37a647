"""The ten seconds at the top of the page, written without a script."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from factcheck.findings.finding import Severity
from factcheck.report import MarkStatus, Report

FIRST = 5  # findings named in the summary
GRADES: tuple[tuple[Severity, str, str], ...] = (
    ("error", "contradiction to resolve", "contradictions to resolve"),
    ("warning", "point to check", "points to check"),
    ("info", "remark", "remarks"),
)
STATUS_WORDS: tuple[tuple[MarkStatus, str, str], ...] = (
    ("agreed", "checked and agreed", "stated alike by an article of another origin"),
    ("conflict", "in conflict", "a finding points at it"),
    ("found", "found, not compared", "read, but nothing could be held against it: not confirmed"),
    ("unread", "found, not understood", "a value that did not become a statement: not confirmed"),
)


class Grade(NamedTuple):
    """How many findings of a severity, with the words for them."""

    severity: str
    number: int
    words: str


class Status(NamedTuple):
    """How many places of the articles have a status, and their share of all in percent."""

    name: MarkStatus
    words: str
    meaning: str
    number: int
    share: float


class First(NamedTuple):
    """A finding as the summary names it."""

    anchor: str
    severity: str
    message: str


class Summary(NamedTuple):
    """What a busy reader needs first."""

    articles: int
    findings: int
    aside: int
    grades: tuple[Grade, ...]
    first: tuple[First, ...]
    corroborated: int
    statuses: tuple[Status, ...]
    marks: int
    blocked: int
    undated: int


def summarise(report: Report) -> Summary:
    """Counts and the first findings; those that a person set aside are counted apart."""
    standing = report.standing
    severities = Counter(finding.severity for finding in standing)
    statuses = Counter(m.status for marks in report.detail.marks.values() for m in marks)
    total = statuses.total()
    return Summary(
        articles=len(report.documents) or len(report.coverage.documents),
        findings=len(standing),
        aside=len(report.findings) - len(standing),
        grades=tuple(
            Grade(severity, severities[severity], one if severities[severity] == 1 else many)
            for severity, one, many in GRADES
        ),
        first=tuple(First(f"f-{f.fingerprint}", f.severity, f.message) for f in standing[:FIRST]),
        corroborated=len(report.corroborated),
        statuses=tuple(
            Status(name, words, meaning, statuses[name], 100 * statuses[name] / max(total, 1))
            for name, words, meaning in STATUS_WORDS
        ),
        marks=total,
        blocked=sum(problem.blocking for problem in report.problems),
        undated=sum(row.published is None for row in report.coverage.documents),
    )

"""The ten seconds at the top of the page, written without a script."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from factcheck.findings.finding import Severity
from factcheck.messages import Wording, say
from factcheck.report import MarkStatus, Report
from factcheck.reporters.grades import GRADES

FIRST = 5  # findings named in the summary
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
STATUS_WORDS: tuple[tuple[MarkStatus, str, str], ...] = (
    (
        "agreed",
        say("checked and agreed"),
        say("stated alike by an article of another origin"),
    ),
    ("conflict", say("in conflict"), say("a finding points at it")),
    (
        "found",
        say("found, not compared"),
        say("read, but nothing could be held against it: not confirmed"),
    ),
    (
        "unread",
        say("found, not understood"),
        say("a value that did not become a statement: not confirmed"),
    ),
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
    """A finding as the summary names it; ``grade`` is the word for its severity."""

    anchor: str
    severity: str
    grade: str
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


def summarise(report: Report, words: Wording) -> Summary:
    """Counts and the first findings; those that a person set aside are counted apart."""
    standing = report.standing
    severities = Counter(finding.severity for finding in standing)
    statuses = Counter(m.status for marks in report.marks().values() for m in marks)
    total = statuses.total()
    return Summary(
        articles=len(report.documents) or len(report.coverage.documents),
        findings=len(standing),
        aside=len(report.findings) - len(standing),
        grades=tuple(
            Grade(severity, severities[severity], _graded(severity, severities[severity], words))
            for severity in SEVERITIES
        ),
        first=tuple(
            First(f"f-{f.fingerprint}", f.severity, words.tell(GRADES[f.severity]), f.message)
            for f in standing[:FIRST]
        ),
        corroborated=len(report.corroborated),
        statuses=tuple(
            Status(
                name,
                words.tell(word),
                words.tell(meaning),
                statuses[name],
                100 * statuses[name] / max(total, 1),
            )
            for name, word, meaning in STATUS_WORDS
        ),
        marks=total,
        blocked=sum(problem.blocking for problem in report.problems),
        undated=sum(row.published is None for row in report.coverage.documents),
    )


def _graded(severity: Severity, count: int, words: Wording) -> str:
    if severity == "error":
        return words.many(count, "contradiction to resolve", "contradictions to resolve")
    if severity == "warning":
        return words.many(count, "point to check", "points to check")
    return words.many(count, "remark", "remarks")

"""Runs the examples of a rule: for this project's tests and for other people's rules.

from factcheck.testing import run_case

for case in (*RULE.flag, *RULE.keep):
    result = run_case(RULE, case)
    assert result.ok, result.why
"""

from __future__ import annotations

import tomllib
from string import ascii_lowercase
from typing import NamedTuple

from factcheck.authority import parse_authority
from factcheck.documents.document import Document
from factcheck.findings.finding import RANK, Finding
from factcheck.problem import Problem
from factcheck.rules.part import Case, Rule, rules
from factcheck.run import audit
from factcheck.settings import Settings

OPEN, CLOSE = "«", "»"


class Mark(NamedTuple):
    """A stretch of a case's article that the finding must point at, ``[start, end)``."""

    document: str
    start: int
    end: int
    quote: str


class CaseResult(NamedTuple):
    """Whether a rule did what its case asks, why not in words, and what it found.

    ``findings`` are those of the rule itself, whatever their severity.
    """

    ok: bool
    why: str
    findings: tuple[Finding, ...]
    marks: tuple[Mark, ...]
    problems: tuple[Problem, ...]


def run_case(rule: Rule, case: Case) -> CaseResult:
    """Audit the articles of a case with one rule alone.

    A case that marks words is a flag case: one finding of the rule must overlap two marks, or
    the one mark if there is only one. A case without marks is a keep case: no finding of the
    rule at warning or above.

    Raises:
        ValueError: a mark that is not closed, or opened twice.
    """
    documents, marks = read_case(case)
    others = {name: "off" for name in rules() if name != rule.id}
    authority = parse_authority(tomllib.loads(case.authority), "house.toml")
    report = audit(documents, Settings(rules=others, probation=False, authority=authority))
    found = tuple(f for f in report.findings if f.rule == rule.id)
    problems = report.problems
    if problems:
        why = f"{case.why}: {problems[0].what}"
    elif marks:
        touched = [_touched(f, marks) for f in found]
        enough = any(n >= min(2, len(marks)) for n in touched)
        why = "" if enough else f"not found ({case.why}); it found {_told(found)}"
    else:
        loud = [f for f in found if RANK[f.severity] >= RANK["warning"]]
        why = f"found what it must keep ({case.why}): {_told(loud)}" if loud else ""
    return CaseResult(not why, why, found, marks, problems)


def read_case(case: Case) -> tuple[tuple[Document, ...], tuple[Mark, ...]]:
    """The articles of a case as documents ``a``, ``b``…, and its marks; offsets fit each other.

    Raises:
        ValueError: a mark that is not closed, or opened twice.
    """
    documents = []
    marks: list[Mark] = []
    for i, marked in enumerate(case.texts):
        name = ascii_lowercase[i]
        text, spans = _unmarked(marked)
        marks += [Mark(name, start, end, text[start:end]) for start, end in spans]
        head, gap, _ = text.partition("\n\n")
        documents.append(
            Document.from_text(
                text,
                id=name,
                title=head if gap and "\n" not in head else None,
                published=case.published[i] if case.published else None,
                language=case.language,
            )
        )
    return tuple(documents), tuple(marks)


def _unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    pieces: list[str] = []
    spans: list[tuple[int, int]] = []
    length = 0
    first, *rest = marked.split(OPEN)
    if CLOSE in first:
        raise ValueError(f"a mark is closed before it is opened: {marked!r}")
    pieces.append(first)
    length += len(first)
    for piece in rest:
        inside, closed, after = piece.partition(CLOSE)
        if not closed or CLOSE in after:
            raise ValueError(f"marks must open and close in turn: {marked!r}")
        spans.append((length, length + len(inside)))
        pieces += [inside, after]
        length += len(inside) + len(after)
    return "".join(pieces), spans


def _touched(finding: Finding, marks: tuple[Mark, ...]) -> int:
    """How many marks the evidence overlaps."""
    return sum(
        any(
            e.document == m.document and e.start < m.end and m.start < e.end
            for e in finding.evidence
        )
        for m in marks
    )


def _told(findings: tuple[Finding, ...] | list[Finding]) -> str:
    if not findings:
        return "nothing"
    return "; ".join(
        f"{f.severity} “{f.message}” at {[e.quote for e in f.evidence]}" for f in findings
    )

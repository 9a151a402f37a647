"""The report of an archive, joined from the reports of its stories."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from factcheck.documents.document import Document
from factcheck.findings.finding import Finding
from factcheck.messages import SOURCE
from factcheck.problem import Problem
from factcheck.report import Coverage, Detail, Mark, Report
from factcheck.rules.measured import all_measured


def join_reports(
    stories: Iterable[Report],
    documents: Sequence[Document],
    problems: Iterable[Problem] = (),
    lang: str = SOURCE,
) -> Report:
    """One report of many.

    Args:
        stories: in the order of their first documents; corroborated facts keep it.
        documents: all of them, in order of their ids.
        problems: those that no story has.
        lang: the language of messages.
    """
    held = list(stories)
    told = (*problems, *(p for story in held for p in story.problems))
    findings = tuple(sorted((f for story in held for f in story.findings), key=rank))
    return Report(
        findings=findings,
        corroborated=tuple(c for story in held for c in story.corroborated),
        coverage=_coverage([story.coverage for story in held]),
        problems=tuple(sorted({p.told(lang) for p in told}, key=str)),
        documents=tuple(documents),
        detail=_detail([story.detail for story in held]),
        measured={f.rule: all_measured().get(f.rule) for f in findings},
        lang=lang,
    )


Rank = tuple[int, float, str, str, int, str]


def rank(finding: Finding) -> Rank:
    """Where a finding stands in a report: the most severe and surest first."""
    first = finding.evidence[0]
    order = {"error": 0, "warning": 1, "info": 2}[finding.severity]
    return (
        order,
        -finding.confidence,
        finding.rule,
        first.document,
        first.start,
        finding.fingerprint,
    )


def _coverage(parts: Sequence[Coverage]) -> Coverage:
    claims: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for part in parts:
        claims.update(dict(part.claims))
        reasons.update(dict(part.pairs_not_compared))
    rows = (row for part in parts for row in part.documents)
    return Coverage(
        documents=tuple(sorted(rows, key=lambda row: row.document)),
        claims=tuple(sorted(claims.items())),
        pairs_compared=sum(part.pairs_compared for part in parts),
        pairs_not_compared=tuple(sorted(reasons.items())),
    )


def _detail(parts: Sequence[Detail]) -> Detail:
    marks: dict[str, tuple[Mark, ...]] = {}
    people: dict[str, dict[str, None]] = {}
    for part in parts:
        marks.update(part.marks)
        for names in part.people:
            people.setdefault(names[0], {}).update(dict.fromkeys(names))
    return Detail(
        marks={document: marks[document] for document in sorted(marks)},
        questions=tuple(q for part in parts for q in part.questions),
        posts=tuple(p for part in parts for p in part.posts),
        people=tuple(tuple(names) for _, names in sorted(people.items())),
        copies=tuple(sorted(pair for part in parts for pair in part.copies)),
    )

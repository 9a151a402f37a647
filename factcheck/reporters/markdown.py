"""Markdown: a comment on a pull request, with both sides of every finding in a table."""

from __future__ import annotations

from collections import Counter

from factcheck.findings.finding import Finding
from factcheck.messages import Wording
from factcheck.report import Report
from factcheck.reporters.grades import BY, GRADES, graded_count
from factcheck.reporters.markup import code, plain
from factcheck.reporters.part import Look, Reporter
from factcheck.reporters.places import Places, numbered, reconciled

MARK = "<!-- factcheck -->"  # by which a job finds its earlier comment and replaces it
LARGEST = 60_000  # characters: a comment on a forge holds 65,536
SIDES = 8
QUOTE = 160
BADGE = {"error": "🔴", "warning": "🟠", "info": "🔵"}


def render(report: Report, look: Look) -> str:
    """The comment; findings that would make it too long for a forge are counted."""
    places, words = Places(report, look), Wording(report.lang)
    parts = [MARK, f"## {words('factcheck: {summary}', summary=_summary(report, words))}"]
    used = sum(map(len, parts))
    told = report.standing
    for done, (key, finding) in enumerate(numbered(told)):
        part = _finding(key, finding, places, words)
        used += len(part) + 2
        if used > LARGEST:
            left = words.many(
                len(told) - done,
                "{count} more finding does not fit in this comment.",
                "{count} more findings do not fit in this comment.",
            )
            parts.append(f"*{left}*")
            break
        parts.append(part)
    parts += _set_aside(report, words, room=LARGEST - used)
    blocking = [problem for problem in report.problems if problem.blocking]
    if blocking:
        lines = "\n".join(f"- {plain(str(problem))}" for problem in blocking[:20])
        parts.append(f"**{words('Could not be done')}**\n\n{lines}")
    return "\n\n".join(parts) + "\n"


def _summary(report: Report, words: Wording) -> str:
    counts = Counter(finding.severity for finding in report.standing)
    total = sum(counts.values())
    articles = len(report.coverage.documents) or len(report.documents)
    read = words.many(articles, "in {count} article", "in {count} articles")
    if not total:
        return words("no finding {read}", read=read)
    graded = ", ".join(
        graded_count(counts[severity], severity, words) for severity in GRADES if counts[severity]
    )
    return words.many(
        total,
        "{count} finding {read} ({graded})",
        "{count} findings {read} ({graded})",
        read=read,
        graded=graded,
    )


def _finding(key: str, finding: Finding, places: Places, words: Wording) -> str:
    grade = f"{BADGE[finding.severity]} {words.tell(GRADES[finding.severity])}"
    head = (
        f"### {grade} {code(finding.rule)} {plain(finding.message)}\n\n"
        f"| {words('where')} | {words('words')} | {words('value')} |\n| --- | --- | --- |\n"
    )
    rows = []
    for evidence in finding.evidence[:SIDES]:
        quote = evidence.quote if len(evidence.quote) <= QUOTE else evidence.quote[:QUOTE] + "…"
        value = plain(evidence.value) + (f" ({plain(evidence.note)})" if evidence.note else "")
        rows.append(
            f"| {code(str(places.of(evidence)), cell=True)} | {code(quote, cell=True)} | {value} |"
        )
    lines = [head + "\n".join(rows)]
    if len(finding.evidence) > SIDES:
        left = len(finding.evidence) - SIDES
        lines.append(words.many(left, "and {count} more place", "and {count} more places"))
    reasons = [plain(text) for text in (finding.explanation, reconciled(finding, words)) if text]
    reasons += [f"**{words('Repair:')}** {plain(repair)}" for repair in finding.repairs]
    lines.append("<br>\n".join([*reasons, f"<sub>{plain(key)}</sub>"]))
    return "\n\n".join(lines)


def _set_aside(report: Report, words: Wording, room: int) -> list[str]:
    aside = [finding for finding in report.findings if not finding.standing]
    if not aside:
        return []
    lines = [
        f"- {code(f.rule)} {plain(f.message)}: "
        f"{words.tell(BY[f.suppressed_by])}, {plain(f.suppressed)}"
        for f in aside[:50]
    ]
    body = "\n".join(lines)
    head = words.many(len(aside), "{count} set aside", "{count} set aside")
    if len(body) > room:
        return [f"*{head}.*"]
    return [f"<details><summary>{head}</summary>\n\n{body}\n\n</details>"]


REPORTER = Reporter(summary="a comment on a pull request", render=render)

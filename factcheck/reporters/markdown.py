"""Markdown: a comment on a pull request, with both sides of every finding in a table."""

from __future__ import annotations

from collections import Counter

from factcheck.findings.finding import Finding
from factcheck.report import Report
from factcheck.reporters.markup import code, plain
from factcheck.reporters.part import Look, Reporter
from factcheck.reporters.places import Places, numbered, reconciled

MARK = "<!-- factcheck -->"  # by which a job finds its earlier comment and replaces it
LARGEST = 60_000  # characters: a comment on a forge holds 65,536
SIDES = 8
QUOTE = 160
BADGE = {"error": "🔴 error", "warning": "🟠 warning", "info": "🔵 info"}


def render(report: Report, look: Look) -> str:
    """The comment; findings that would make it too long for a forge are counted."""
    places = Places(report, look)
    parts = [MARK, f"## factcheck: {_summary(report)}"]
    used = sum(map(len, parts))
    told = numbered(report.standing)
    for done, (key, finding) in enumerate(told):
        part = _finding(key, finding, places)
        used += len(part) + 2
        if used > LARGEST:
            parts.append(f"*{len(told) - done} more findings do not fit in this comment.*")
            break
        parts.append(part)
    parts += _set_aside(report, room=LARGEST - used)
    blocking = [problem for problem in report.problems if problem.blocking]
    if blocking:
        lines = "\n".join(f"- {plain(str(problem))}" for problem in blocking[:20])
        parts.append(f"**Could not be done**\n\n{lines}")
    return "\n\n".join(parts) + "\n"


def _summary(report: Report) -> str:
    counts = Counter(finding.severity for finding in report.standing)
    total = sum(counts.values())
    articles = len(report.coverage.documents) or len(report.documents)
    read = f"in {articles} article{'' if articles == 1 else 's'}"
    if not total:
        return f"no finding {read}"
    graded = ", ".join(
        f"{counts[s]} {s}{'s' if counts[s] > 1 and s != 'info' else ''}"
        for s in ("error", "warning", "info")
        if counts[s]
    )
    return f"{total} finding{'' if total == 1 else 's'} {read} ({graded})"


def _finding(key: str, finding: Finding, places: Places) -> str:
    head = (
        f"### {BADGE[finding.severity]} {code(finding.rule)} {plain(finding.message)}\n\n"
        f"| where | words | value |\n| --- | --- | --- |\n"
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
        lines.append(f"and {len(finding.evidence) - SIDES} more places")
    reasons = [plain(text) for text in (finding.explanation, reconciled(finding)) if text]
    reasons += [f"**Repair:** {plain(repair)}" for repair in finding.repairs]
    lines.append("<br>\n".join([*reasons, f"<sub>{plain(key)}</sub>"]))
    return "\n\n".join(lines)


def _set_aside(report: Report, room: int) -> list[str]:
    aside = [finding for finding in report.findings if not finding.standing]
    if not aside:
        return []
    lines = [
        f"- {code(f.rule)} {plain(f.message)}: {f.suppressed_by}, {plain(f.suppressed)}"
        for f in aside[:50]
    ]
    body = "\n".join(lines)
    head = f"{len(aside)} set aside"
    if len(body) > room:
        return [f"*{head}.*"]
    return [f"<details><summary>{head}</summary>\n\n{body}\n\n</details>"]


REPORTER = Reporter(summary="a comment on a pull request", render=render)

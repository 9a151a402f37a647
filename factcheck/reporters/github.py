"""GitHub annotations: workflow commands that mark the words in a pull request's changed files.

A forge shows ten annotations of a level and step; the others are in the log. What a person set
aside is left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.findings.finding import Finding, Severity
from factcheck.messages import Wording
from factcheck.report import Report
from factcheck.reporters.part import Look, Reporter
from factcheck.reporters.places import Places, reconciled
from factcheck.reporters.visible import visible

COMMAND: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}


def render(report: Report, look: Look) -> str:
    """One command a finding, at its first side; the other sides are in the message."""
    places, words = Places(report, look), Wording(report.lang)
    lines = [_annotation(finding, places, words) for finding in report.standing]
    for problem in report.problems:
        level = "error" if problem.blocking else "warning"
        lines.append(f"::{level} title=factcheck::{_data(visible(str(problem)))}")
    return "".join(line + "\n" for line in lines)


def _annotation(finding: Finding, places: Places, words: Wording) -> str:
    place = places.of(finding.evidence[0])
    at = {"file": place.path, "line": place.line, "endLine": place.end_line, "col": place.column}
    if place.end_line == place.line:
        at["endColumn"] = max(place.column, place.end_column - 1)  # theirs is the last character
    at["title"] = f"factcheck {finding.rule}"
    where = ",".join(f"{name}={_property(str(value))}" for name, value in at.items())
    told = "\n".join(_lines(finding, places, words))
    return f"::{COMMAND[finding.severity]} {where}::{_data(told)}"


def _lines(finding: Finding, places: Places, words: Wording) -> Iterator[str]:
    yield visible(finding.message)
    for evidence in finding.evidence[:6]:
        note = f" ({visible(evidence.note)})" if evidence.note else ""
        said = f"“{visible(evidence.quote)}” = {visible(evidence.value)}{note}"
        yield f"{places.of(evidence)}: {said}"
    if len(finding.evidence) > 6:
        left = len(finding.evidence) - 6
        yield words.many(left, "and {count} more place", "and {count} more places")
    if finding.explanation:
        yield visible(finding.explanation)
    if finding.reconciled_by:
        yield visible(reconciled(finding, words))


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(visible(text)).replace(":", "%3A").replace(",", "%2C")


REPORTER = Reporter(summary="annotations of a GitHub workflow", render=render)

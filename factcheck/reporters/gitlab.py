"""GitLab code quality: the JSON artifact that a merge request shows beside its changes.

What a person set aside is left out: the format has no word for it.
"""

from __future__ import annotations

from json import dumps

from factcheck.findings.finding import Severity
from factcheck.messages import Wording
from factcheck.report import Report
from factcheck.reporters.part import Look, Reporter
from factcheck.reporters.places import Places, numbered
from factcheck.reporters.visible import visible

GRADE: dict[Severity, str] = {"error": "critical", "warning": "minor", "info": "info"}


def render(report: Report, look: Look) -> str:
    """A list of issues, each at the first side of its finding."""
    places, words = Places(report, look), Wording(report.lang)
    issues = []
    for key, finding in numbered(report.standing):
        place = places.of(finding.evidence[0])
        others = [str(places.of(e)) for e in finding.evidence[1:]]
        told = words(
            "{message} (also at {places})", message=visible(finding.message), places=tuple(others)
        ) if others else (
            visible(finding.message)
        )  # fmt: skip
        issues.append(
            {
                "description": told,
                "check_name": finding.rule,
                "fingerprint": key,
                "severity": GRADE[finding.severity],
                "location": {
                    "path": place.path,
                    "lines": {"begin": place.line, "end": place.end_line},
                },
            }
        )
    return dumps(issues, ensure_ascii=False, indent=2) + "\n"


REPORTER = Reporter(summary="code quality report of GitLab", render=render)

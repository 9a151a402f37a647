"""JSON: the report as other programs read it (``factcheck schema report`` describes it)."""

from __future__ import annotations

from json import dumps

from factcheck.report import Report
from factcheck.reporters.part import Look, Reporter


def render(report: Report, look: Look) -> str:
    """The whole report; offsets count code points of each article's text."""
    return dumps(report.as_json(), ensure_ascii=False, indent=2) + "\n"


REPORTER = Reporter(summary="everything, for programs (docs/report.md)", render=render)

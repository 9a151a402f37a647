"""JUnit XML: each article is a suite, each finding a test case, for CI that shows test results.

An error fails its case; a warning passes with its text as output, because the format has no level
between; what a person set aside is skipped with the reason. A problem is an error of the run.
"""

from __future__ import annotations

import re
from collections import defaultdict
from xml.etree import ElementTree

from factcheck.findings.finding import Finding
from factcheck.messages import Wording
from factcheck.report import Report
from factcheck.reporters.part import Look, Reporter
from factcheck.reporters.places import Places, reconciled

# What XML 1.0 has no way to write, not even as a reference, and control characters it warns of.
_ILLEGAL = re.compile("[^\t\n\r\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report, look: Look) -> str:
    """One suite an article; an article without a finding is one case that passes."""
    places, words = Places(report, look), Wording(report.lang)
    by_article: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in report.findings:
        by_article[finding.evidence[0].document].append(finding)
    top = ElementTree.Element("testsuites", name="factcheck")
    for name in sorted({*places.documents, *by_article}):
        suite = ElementTree.SubElement(top, "testsuite", name=_legal(places.path(name)))
        for finding in by_article[name]:
            _case(suite, finding, places, words)
        if not by_article[name]:
            ElementTree.SubElement(
                suite, "testcase", classname="factcheck", name=words("no finding")
            )
        _counted(suite)
    blocking = [problem for problem in report.problems if problem.blocking]
    if blocking:
        suite = ElementTree.SubElement(top, "testsuite", name="factcheck")
        for problem in blocking:
            case = ElementTree.SubElement(
                suite, "testcase", classname="factcheck", name=_legal(problem.place)
            )
            ElementTree.SubElement(case, "error", message=_legal(str(problem)))
        _counted(suite)
    _counted(top)
    ElementTree.indent(top)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(top, "unicode") + "\n"


def _case(suite: ElementTree.Element, finding: Finding, places: Places, words: Wording) -> None:
    first = places.of(finding.evidence[0])
    case = ElementTree.SubElement(
        suite,
        "testcase",
        classname=finding.rule,
        name=_legal(f"{finding.message} ({first.line}:{first.column})"),
        file=_legal(first.path),
        line=str(first.line),
    )
    text = _legal("\n".join(_lines(finding, places, words)))
    if not finding.standing:
        told = f"{finding.suppressed_by}: {finding.suppressed}"
        ElementTree.SubElement(case, "skipped", message=_legal(told)).text = text
    elif finding.severity == "error":
        failure = ElementTree.SubElement(
            case, "failure", message=_legal(finding.message), type=finding.rule
        )
        failure.text = text
    else:
        ElementTree.SubElement(case, "system-out").text = f"{finding.severity}\n{text}"


def _lines(finding: Finding, places: Places, words: Wording) -> list[str]:
    sides = [
        f"{places.of(e)}: “{e.quote}” = {e.value}" + (f" ({e.note})" if e.note else "")
        for e in finding.evidence
    ]
    reasons = [finding.explanation, reconciled(finding, words)]
    reasons += [words("repair: {repair}", repair=repair) for repair in finding.repairs]
    return [*sides, *(r for r in reasons if r), f"fingerprint: {finding.fingerprint}"]


def _counted(element: ElementTree.Element) -> None:
    for attribute, path in (
        ("tests", ".//testcase"),
        ("failures", ".//failure"),
        ("errors", ".//error"),
        ("skipped", ".//skipped"),
    ):
        element.set(attribute, str(len(element.findall(path))))


def _legal(text: str) -> str:
    return _ILLEGAL.sub("\ufffd", text)


REPORTER = Reporter(summary="JUnit XML, for CI that shows test results", render=render)

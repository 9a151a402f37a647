"""SARIF 2.1.0: for code scanning on a forge, and every other reader of that format.

The first side of a finding is its location, the others are related locations with their notes.
What a person set aside is there with its reason, marked as suppressed. Columns count code points.
"""

from __future__ import annotations

from itertools import islice
from json import dumps
from typing import Any
from urllib.parse import quote

from factcheck._version import __version__
from factcheck.findings.finding import Finding, FindingEvidence, Severity
from factcheck.messages import Wording
from factcheck.report import Report
from factcheck.reporters.part import Look, Reporter
from factcheck.reporters.places import Places, numbered, reconciled
from factcheck.reporters.visible import visible
from factcheck.rules.part import Rule, documentation, rules

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVEL: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
MOST = 5000  # results that a forge shows of one run
MOST_RELATED = 100  # related places of one result


def render(report: Report, look: Look) -> str:
    """One run with all rules, the findings as results, and problems as notifications."""
    places, words = Places(report, look), Wording(report.lang)
    known = rules()
    named = sorted({*known, *(f.rule for f in report.findings)})
    index = {name: i for i, name in enumerate(named)}
    run = {
        "tool": {
            "driver": {
                "name": "factcheck",
                "semanticVersion": __version__,
                "version": __version__,
                "informationUri": "https://pypi.org/project/factcheck-news/",
                "rules": [_rule(name, known.get(name)) for name in named],
            }
        },
        "columnKind": "unicodeCodePoints",
        "automationDetails": {"id": "factcheck/"},
        "originalUriBaseIds": {
            "SRCROOT": {"description": {"text": "The folder in which factcheck was run."}}
        },
        "artifacts": _artifacts(report, places),
        "invocations": [_invocation(report)],
        "results": [
            _result(key, finding, index[finding.rule], places, words)
            for key, finding in islice(numbered(report.findings), MOST)
        ],
    }
    return dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False,
                 indent=2) + "\n"  # fmt: skip


def _rule(name: str, rule: Rule | None) -> dict[str, Any]:
    title = "".join(word.capitalize() for word in name.split("-"))
    summary = _sentence(rule.summary if rule else name)
    text = documentation(rule) if rule else summary
    if rule and rule.ignore_when:
        text += f"\n\nIgnore it when: {rule.ignore_when}"
    severity: Severity = rule.severity if rule else "warning"
    return {
        "id": name,
        # SARIF wants a name that is not the id over again, however it is capitalised
        **({} if title.lower() == name else {"name": title}),
        "shortDescription": {"text": summary},
        "fullDescription": {"text": _sentence(" ".join(text.partition("\n\n")[0].split()))},
        "help": {"text": text, "markdown": text},
        "defaultConfiguration": {"level": LEVEL[severity]},
        "properties": {
            "precision": "high",
            "problem.severity": "recommendation" if severity == "info" else severity,
            "tags": [
                "consistency",
                "cross-article" if rule and rule.scope == "cross" else "article",
            ],
        },
    }


def _sentence(text: str) -> str:
    head = text[:1].upper() + text[1:]
    return head if head.endswith((".", "!", "?")) else head + "."


def _result(
    key: str, finding: Finding, rule: int, places: Places, words: Wording
) -> dict[str, Any]:
    first, *others = finding.evidence
    related = [_location(e, places, i) for i, e in enumerate(others[:MOST_RELATED], 1)]
    parts = [finding.message, finding.explanation, reconciled(finding, words)]
    text = " ".join(_sentence(visible(part)) for part in parts if part)
    made: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": LEVEL[finding.severity],
        "message": {"text": text},
        "locations": [_location(first, places, None)],
        "relatedLocations": related,
        "partialFingerprints": {"factcheck/v1": key},
        "rank": round(finding.confidence * 100, 1),
        "properties": {"repairs": list(finding.repairs)},
    }
    if not finding.standing:
        in_source = finding.suppressed_by == "article"
        made["suppressions"] = [
            {
                "kind": "inSource" if in_source else "external",
                "status": "accepted",
                "justification": visible(finding.suppressed) or finding.suppressed_by,
            }
        ]
    return made


def _location(evidence: FindingEvidence, places: Places, number: int | None) -> dict[str, Any]:
    place = places.of(evidence)
    said = f"“{visible(evidence.quote)}” = {visible(evidence.value)}"
    note = f"{said} ({visible(evidence.note)})" if evidence.note else said
    region: dict[str, Any] = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
        "snippet": {"text": evidence.quote},
    }
    language = places.language(evidence.document)
    if language:
        region["sourceLanguage"] = language
    made: dict[str, Any] = {
        "physicalLocation": {
            "artifactLocation": _artifact(place.path),
            "region": region,
        },
        "message": {"text": note},
    }
    return made if number is None else {"id": number, **made}


def _artifact(path: str) -> dict[str, Any]:
    """A relative path counts from where the program was run; an absolute one is a file URI."""
    if path.startswith("/"):
        return {"uri": "file://" + quote(path)}
    return {"uri": quote(path), "uriBaseId": "SRCROOT"}


def _artifacts(report: Report, places: Places) -> list[dict[str, Any]]:
    paths = sorted({places.path(d.id) for d in report.documents})
    return [{"location": _artifact(path)} for path in paths]


def _invocation(report: Report) -> dict[str, Any]:
    made: dict[str, Any] = {
        "executionSuccessful": not any(problem.blocking for problem in report.problems)
    }
    if report.problems:
        made["toolExecutionNotifications"] = [
            {
                "level": "error" if problem.blocking else "warning",
                "message": {"text": visible(str(problem))},
            }
            for problem in report.problems
        ]
    return made


REPORTER = Reporter(summary="SARIF 2.1.0, for code scanning (docs/ci.md)", render=render)

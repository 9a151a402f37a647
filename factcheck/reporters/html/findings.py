"""Findings as the page shows them: each side in its sentence, with what differs marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from factcheck.documents.document import Document
from factcheck.findings.finding import Finding, FindingEvidence
from factcheck.report import Report
from factcheck.reporters.html.island import units
from factcheck.reporters.places import opposite
from factcheck.reporters.quotes import differing, sentence_around
from factcheck.rules.part import rules
from factcheck.text import Span

LONGEST = 600  # characters of a quote shown in full; the article has the rest
CUT = " … "


class Place(NamedTuple):
    """An article of the report: which one it is, and its offsets as scripts count them."""

    document: Document
    number: int
    at: Callable[[int], int]


def finding_data(report: Report) -> dict[str, Any]:
    """The findings, what their rules look for, and the persons they may name."""
    places = {d.id: Place(d, i, units(d.text)) for i, d in enumerate(report.documents)}
    known = rules()
    named = sorted({finding.rule for finding in report.findings})
    used: Counter[str] = Counter()
    findings = []
    for finding in report.findings:
        used[finding.fingerprint] += 1
        again = used[finding.fingerprint]
        anchor = f"f-{finding.fingerprint}" + (f"-{again}" if again > 1 else "")
        findings.append(_finding(finding, anchor, places))
    return {
        "findings": findings,
        "rules": {rule: known[rule].summary if rule in known else "" for rule in named},
        "people": report.detail.people,
    }


def _finding(finding: Finding, anchor: str, places: Mapping[str, Place]) -> dict[str, Any]:
    return {
        "id": anchor,
        "fingerprint": finding.fingerprint,
        "rule": finding.rule,
        "severity": finding.severity,
        "confidence": round(finding.confidence * 100),
        "message": finding.message,
        "why": finding.explanation,
        "both": finding.reconciled_by,
        "repairs": finding.repairs,
        "origins": finding.origins,
        "aside": finding.suppressed_by,
        "reason": finding.suppressed,
        "evidence": [_side(e, finding, places.get(e.document)) for e in finding.evidence],
    }


def _side(evidence: FindingEvidence, finding: Finding, place: Place | None) -> dict[str, Any]:
    """``text`` is the sentence, ``[from, to)`` the quote in it, ``marks`` what differs."""
    before, quote, after = _context(evidence, place.document if place else None)
    other = opposite(evidence, finding)
    marks: list[Span] = []
    if other is not None and len(evidence.quote) <= LONGEST and len(other) <= LONGEST:
        marks = differing(quote, other)
    text = before + quote + after
    at = units(text)
    shift = len(before)
    return {
        "document": evidence.document,
        "article": place.number if place else -1,
        "start": place.at(evidence.start) if place else 0,
        "line": evidence.line,
        "column": evidence.column,
        "value": evidence.value,
        "note": evidence.note,
        "text": text,
        "from": at(shift),
        "to": at(shift + len(quote)),
        "marks": [(at(shift + m.start), at(shift + m.end)) for m in marks],
    }


def _context(evidence: FindingEvidence, document: Document | None) -> tuple[str, str, str]:
    quote = evidence.quote
    if len(quote) > LONGEST:
        quote = quote[: LONGEST * 2 // 3] + CUT + quote[-LONGEST // 3 :]
    if document is None:
        return "", quote, ""
    sentence = sentence_around(document, evidence.start, evidence.end)
    text = document.text
    return text[sentence.start : evidence.start], quote, text[evidence.end : sentence.end]

"""Words that several reporters use: severities, and who set a finding aside."""

from __future__ import annotations

from factcheck.findings.finding import Severity, SuppressedBy
from factcheck.messages import Wording, say

GRADES: dict[Severity, str] = {
    "error": say("error"),
    "warning": say("warning"),
    "info": say("info"),
}
BY: dict[SuppressedBy, str] = {
    "": "",
    "article": say("by article"),
    "judgement": say("by judgement"),
    "baseline": say("by baseline"),
}


def graded_count(count: int, severity: Severity, words: Wording) -> str:
    """So many findings of a severity."""
    if severity == "error":
        return words.many(count, "{count} error", "{count} errors")
    if severity == "warning":
        return words.many(count, "{count} warning", "{count} warnings")
    return words.many(count, "{count} info", "{count} info")

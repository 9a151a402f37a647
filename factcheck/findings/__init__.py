"""Discrepancies as records: what rules draft, judged, joined and fingerprinted."""

from factcheck.findings.finding import Finding, FindingEvidence, Severity, SuppressedBy

__all__ = ["Finding", "FindingEvidence", "Severity", "SuppressedBy"]

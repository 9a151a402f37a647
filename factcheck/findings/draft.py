"""What a rule yields: a discrepancy before it is judged, joined with others and fingerprinted."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.findings.finding import Severity


class Side(NamedTuple):
    """One place that carries a value: offsets in its document, the value, a sentence of its own."""

    document: str
    start: int
    end: int
    value: str
    note: str = ""


class Draft(NamedTuple):
    """A discrepancy as its rule sees it.

    ``subject`` names what it is about (two drafts of one rule and subject are one discrepancy when
    they share a side). ``strength`` (0 to 1) is how strong the evidence of comparability is;
    ``severity`` overrides the rule's own where a rule tells two grades apart. ``against`` is what
    the house holds to be so, for a draft whose one side in the articles is held against that.
    """

    subject: str
    message: str
    sides: tuple[Side, ...]
    explanation: str
    strength: float = 0.8
    severity: Severity | None = None
    reconciled_by: str = ""
    repairs: tuple[str, ...] = ()
    against: str = ""

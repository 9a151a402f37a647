"""The public interface, gathered: ``import factcheck`` gives these names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from factcheck.claims.claim import Claim
from factcheck.claims.extract import extract_claims
from factcheck.claims.reading import Reading
from factcheck.documents.document import Document
from factcheck.documents.load import read, read_paths
from factcheck.findings.finding import Finding
from factcheck.problem import Problem
from factcheck.report import Report
from factcheck.run import audit, check
from factcheck.settings import Settings
from factcheck.values.compare_names import NameVerdict, compare_names
from factcheck.values.part import Value


class LocatedValue(NamedTuple):
    """A typed value and where it stands: ``document.text[start:end] == quote``."""

    kind: str
    start: int
    end: int
    quote: str
    value: Value


def extract(document: Document) -> tuple[Claim, ...]:
    """The claims of one document, in text order.

    What went wrong in a part is in ``factcheck.audit([document]).problems``.
    """
    return extract_claims(document).claims


def find_values(document: Document) -> tuple[LocatedValue, ...]:
    """Every typed value of a document, in text order, whether or not it became a claim."""
    reading = Reading(document)
    return tuple(_located(reading))


def _located(reading: Reading) -> Iterable[LocatedValue]:
    for found in reading.values:
        span = reading.scan.span(found.first, found.stop)
        yield LocatedValue(
            found.kind, span.start, span.end, span.of(reading.document.text), found.value
        )


__all__ = [
    "Claim",
    "Document",
    "Finding",
    "LocatedValue",
    "NameVerdict",
    "Problem",
    "Report",
    "Settings",
    "audit",
    "check",
    "compare_names",
    "extract",
    "find_values",
    "read",
    "read_paths",
]

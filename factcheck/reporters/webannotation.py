"""W3C Web Annotation: each side of each finding as an annotation of its article, as JSON-LD.

The context stands inside the file, so that reading it needs no network.
"""

from __future__ import annotations

from json import dumps
from typing import Any
from urllib.parse import quote

from factcheck._version import __version__
from factcheck.documents.document import Document
from factcheck.findings.finding import Finding, FindingEvidence
from factcheck.report import Report
from factcheck.reporters.part import Look, Reporter
from factcheck.reporters.places import Places, numbered

AROUND = 32  # characters of text on each side of a quote, by which it is found again
_OA = "http://www.w3.org/ns/oa#"
_AS = "http://www.w3.org/ns/activitystreams#"
CONTEXT: dict[str, Any] = {
    "@vocab": _OA,
    "id": "@id",
    "type": "@type",
    "AnnotationCollection": _AS + "OrderedCollection",
    "AnnotationPage": _AS + "OrderedCollectionPage",
    "first": {"@id": _AS + "first", "@type": "@id"},
    "items": {"@id": _AS + "items", "@container": "@list"},
    "total": _AS + "totalItems",
    "body": _OA + "hasBody",
    "target": _OA + "hasTarget",
    "source": {"@id": _OA + "hasSource", "@type": "@id"},
    "selector": _OA + "hasSelector",
    "motivation": {"@id": _OA + "motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": _OA + "hasPurpose", "@type": "@vocab"},
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    "language": "http://purl.org/dc/elements/1.1/language",
    "format": "http://purl.org/dc/elements/1.1/format",
    "generator": "http://www.w3.org/ns/activitystreams#generator",
    "name": "http://xmlns.com/foaf/0.1/name",
}


def render(report: Report, look: Look) -> str:
    """A collection with one page; findings that a person set aside are left out."""
    places = Places(report, look)
    items = [
        _annotation(f"urn:factcheck:{key}:{number}", finding, evidence, places)
        for key, finding in numbered(report.standing)
        for number, evidence in enumerate(finding.evidence, 1)
    ]
    return dumps(collection(items), ensure_ascii=False, indent=2) + "\n"


def collection(items: list[dict[str, Any]]) -> dict[str, Any]:
    """Annotations as a collection with its context."""
    return {
        "@context": CONTEXT,
        "type": "AnnotationCollection",
        "generator": {"type": "Software", "name": f"factcheck {__version__}"},
        "total": len(items),
        "first": {"type": "AnnotationPage", "items": items},
    }


def _annotation(
    id: str, finding: Finding, evidence: FindingEvidence, places: Places
) -> dict[str, Any]:
    told = f"{finding.message} ({evidence.value}{'; ' + evidence.note if evidence.note else ''})"
    return {
        "id": id,
        "type": "Annotation",
        "motivation": "assessing",
        "body": [
            {"type": "TextualBody", "purpose": "commenting", "format": "text/plain", "value": told},
            {"type": "TextualBody", "purpose": "tagging", "value": finding.rule},
            {"type": "TextualBody", "purpose": "classifying", "value": finding.severity},
        ],
        "target": target(
            places.path(evidence.document),
            places.documents.get(evidence.document),
            evidence.start,
            evidence.end,
            evidence.quote,
        ),
    }


def target(
    path: str, document: Document | None, start: int, end: int, quoted: str
) -> dict[str, Any]:
    """Words of an article: by position in code points, and by what stands around them."""
    exact: dict[str, Any] = {"type": "TextQuoteSelector", "exact": quoted}
    if document is not None:
        exact["prefix"] = document.text[max(0, start - AROUND) : start]
        exact["suffix"] = document.text[end : end + AROUND]
    made: dict[str, Any] = {
        "source": quote(path),
        "selector": [exact, {"type": "TextPositionSelector", "start": start, "end": end}],
    }
    if document is not None:
        made["language"] = document.language
    return made


REPORTER = Reporter(summary="W3C Web Annotation JSON-LD of the words found", render=render)

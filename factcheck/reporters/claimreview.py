"""schema.org ClaimReview: a skeleton for each value of each finding, for an editor to complete.

The tool never picks the winner: every value of a finding gets its own review with an empty rating.
Keep the one that proved wrong, rate it, and delete the others.
"""

from __future__ import annotations

from json import dumps
from typing import Any

from factcheck.findings.finding import Finding, FindingEvidence
from factcheck.messages import Wording, say
from factcheck.report import Report
from factcheck.reporters.part import Look, Reporter
from factcheck.reporters.places import Places, numbered
from factcheck.reporters.quotes import sentence_around

TO_FILL = say("TO BE FILLED IN")


def render(report: Report, look: Look) -> str:
    """A JSON-LD graph; findings that a person set aside are left out."""
    places, words = Places(report, look), Wording(report.lang)
    graph = [
        review
        for key, finding in numbered(report.standing)
        for review in _reviews(key, finding, places, words)
    ]
    made = {"@context": {"@vocab": "https://schema.org/"}, "@graph": graph}
    return dumps(made, ensure_ascii=False, indent=2) + "\n"


def _reviews(key: str, finding: Finding, places: Places, words: Wording) -> list[dict[str, Any]]:
    by_value: dict[str, list[FindingEvidence]] = {}
    for evidence in finding.evidence:
        by_value.setdefault(evidence.value, []).append(evidence)
    return [
        {
            "@type": "ClaimReview",
            "@id": f"urn:factcheck:{key}:{number}",
            "name": finding.message,
            "claimReviewed": _sentence(sides[0], places),
            "itemReviewed": {
                "@type": "Claim",
                "text": sides[0].quote,
                "appearance": [_work(e, places) for e in _first_of_each(sides)],
            },
            "reviewBody": finding.explanation,
            "reviewRating": {"@type": "Rating", "alternateName": words.tell(TO_FILL)},
            "author": {"@type": "Organization", "name": words.tell(TO_FILL)},
            "url": words.tell(TO_FILL),
        }
        for number, (_, sides) in enumerate(by_value.items(), 1)
    ]


def _first_of_each(sides: list[FindingEvidence]) -> list[FindingEvidence]:
    """One side an article."""
    return list({e.document: e for e in reversed(sides)}.values())[::-1]


def _sentence(evidence: FindingEvidence, places: Places) -> str:
    document = places.documents.get(evidence.document)
    if document is None:
        return evidence.quote
    span = sentence_around(document, evidence.start, evidence.end)
    return " ".join(span.of(document.text).split())


def _work(evidence: FindingEvidence, places: Places) -> dict[str, Any]:
    document = places.documents.get(evidence.document)
    made: dict[str, Any] = {
        "@type": "NewsArticle",
        "identifier": places.path(evidence.document),
        "text": evidence.quote,
    }
    if document is None:
        return made
    if document.title:
        made["headline"] = document.title
    if document.published:
        made["datePublished"] = document.published.isoformat()
    if document.publisher:
        made["publisher"] = {"@type": "Organization", "name": document.publisher}
    return {**made, "inLanguage": document.language}


REPORTER = Reporter(summary="schema.org ClaimReview skeletons, to complete by hand", render=render)

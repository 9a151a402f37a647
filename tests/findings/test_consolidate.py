"""One discrepancy is one finding, and its fingerprint rests on content."""

from __future__ import annotations

from factcheck.documents import Document
from factcheck.findings.consolidate import consolidate
from factcheck.findings.draft import Draft, Side
from factcheck.rules.part import rules

TEXTS = {"a": "Il y a 48 avions.", "b": "Il y a 45 avions.", "c": "Ce sont 48 appareils."}
DOCUMENTS = {k: Document.from_text(t, id=k, language="fr") for k, t in TEXTS.items()}


def draft(*sides: Side, subject: str = "aircraft") -> Draft:
    return Draft(subject=subject, message="48 or 45", sides=sides, explanation="", strength=0.9)


A, B, C = Side("a", 7, 9, "48"), Side("b", 7, 9, "45"), Side("c", 8, 10, "48")
RULE = rules()["count-conflict"]


def test_drafts_that_share_a_side_are_one_finding() -> None:
    (finding,) = consolidate([(RULE, draft(A, B)), (RULE, draft(B, C))], DOCUMENTS, {})
    assert finding.documents == ("a", "b", "c")
    assert [e.quote for e in finding.evidence] == [
        DOCUMENTS[e.document].text[e.start : e.end] for e in finding.evidence
    ]


def test_another_subject_is_another_finding() -> None:
    drafts = [(RULE, draft(A, B)), (RULE, draft(B, C, subject="ships"))]
    assert len(consolidate(drafts, DOCUMENTS, {})) == 2


def test_the_same_words_and_values_are_one_finding_whatever_they_count() -> None:
    drafts = [(RULE, draft(A, B)), (RULE, draft(A, B, subject="ships"))]
    assert len(consolidate(drafts, DOCUMENTS, {})) == 1


def test_order_changes_nothing() -> None:
    drafts = [(RULE, draft(A, B)), (RULE, draft(B, C))]
    assert consolidate(drafts, DOCUMENTS, {}) == consolidate(drafts[::-1], DOCUMENTS, {})


def test_the_fingerprint_does_not_depend_on_the_place() -> None:
    moved = {
        k: Document.from_text("\n\n" + d.text, id=k, language="fr") for k, d in DOCUMENTS.items()
    }
    shifted = draft(A._replace(start=9, end=11), B._replace(start=9, end=11))
    (one,) = consolidate([(RULE, draft(A, B))], DOCUMENTS, {})
    (other,) = consolidate([(RULE, shifted)], moved, {})
    assert one.fingerprint == other.fingerprint


def test_a_configured_severity_wins() -> None:
    (finding,) = consolidate([(RULE, draft(A, B))], DOCUMENTS, {"count-conflict": "info"})
    assert finding.severity == "info"


def test_what_a_more_telling_rule_has_told_is_not_told_again() -> None:
    title = rules()["title-body"]
    findings = consolidate([(RULE, draft(A, B)), (title, draft(A, B))], DOCUMENTS, {})
    assert [f.rule for f in findings] == ["title-body"]

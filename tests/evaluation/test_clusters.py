"""Findings held against labelled clusters, on tiny hand-made data."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from factcheck.documents.document import Document
from factcheck.errors import UnreadableError
from factcheck.evaluation.clusters import ClusterScore, score_cluster, tally
from factcheck.evaluation.labels import Cluster, load_cluster
from factcheck.findings.finding import Finding, FindingEvidence, Severity
from factcheck.report import Report

TEXTS = {
    "a.md": "The storm killed 12 people and hurt 40 others on Monday.\n",
    "b.md": "The storm killed 15 people, officials said on Tuesday.\n",
}
EXPECTED = {
    "must_flag": [
        {
            "id": "toll",
            "type": "count",
            "difficulty": "easy",
            "evidence": [
                {"doc": "a.md", "quote": "12 people", "value": "12"},
                {"doc": "b.md", "quote": "15 people", "value": "15"},
            ],
        }
    ],
    "must_not_flag": [
        {
            "id": "hurt",
            "type": "other-scope",
            "evidence": [
                {"doc": "a.md", "quote": "40 others"},
                {"doc": "b.md", "quote": "15 people"},
            ],
        }
    ],
}


@pytest.fixture
def cluster(tmp_path: Path) -> Cluster:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, "utf8")
    (tmp_path / "expected.json").write_text(json.dumps(EXPECTED), "utf8")
    return load_cluster(tmp_path)


def evidence(document: str, quote: str, shift: int = 0) -> FindingEvidence:
    start = TEXTS[document].index(quote) + shift
    end = start + len(quote)
    return FindingEvidence(
        document=document, start=start, end=end, quote=quote, line=1, column=1, value=quote
    )


def finding(*sides: FindingEvidence, severity: Severity = "error") -> Finding:
    return Finding(
        rule="count-conflict",
        severity=severity,
        confidence=0.9,
        message="two tolls",
        evidence=sides,
        explanation="",
        fingerprint="",
    )


def score(cluster: Cluster, *findings: Finding) -> ClusterScore:
    return score_cluster(cluster, lambda documents: Report(findings=findings))


def test_a_finding_that_touches_two_values_is_right(cluster: Cluster) -> None:
    scored = score(cluster, finding(evidence("a.md", "12"), evidence("b.md", "15 people")))
    assert scored.found == {"toll"}
    assert (scored.precision, scored.recall) == ((1, 1), (1, 1))


def test_two_places_of_one_value_are_not_a_discrepancy(cluster: Cluster) -> None:
    scored = score(cluster, finding(evidence("a.md", "12"), evidence("a.md", "people")))
    assert not scored.found
    assert scored.precision == (0, 1)


def test_a_finding_on_two_places_of_a_trap_springs_it(cluster: Cluster) -> None:
    scored = score(cluster, finding(evidence("a.md", "40"), evidence("b.md", "15")))
    assert scored.sprung == {"hurt"}
    assert not scored.found


def test_a_right_finding_springs_no_trap(cluster: Cluster) -> None:
    sides = (evidence("a.md", "12"), evidence("a.md", "40"), evidence("b.md", "15"))
    scored = score(cluster, finding(*sides))
    assert scored.found == {"toll"}
    assert not scored.sprung


def test_offsets_that_do_not_slice_back_count_for_nothing(cluster: Cluster) -> None:
    scored = score(cluster, finding(evidence("a.md", "12", shift=1), evidence("b.md", "15")))
    assert scored.bad_offsets == 1
    assert not scored.found


def test_evidence_that_covers_rather_than_points_touches_nothing(cluster: Cluster) -> None:
    text = "The storm killed 12 people." + " It rained." * 20
    wide = FindingEvidence(
        document="a.md", start=0, end=len(text), quote=text, line=1, column=1, value=""
    )
    covered = cluster._replace(texts={**cluster.texts, "a.md": text})
    assert not score(covered, finding(wide, evidence("b.md", "15"))).found


def test_what_is_below_warning_counts_apart(cluster: Cluster) -> None:
    told = finding(evidence("a.md", "12"), evidence("b.md", "15"), severity="info")
    scored = score(cluster, told)
    assert (scored.precision, scored.recall) == ((0, 0), (0, 1))
    (rule,) = tally([scored]).rules
    assert (rule.right, rule.false, rule.missed, rule.info_right) == (0, 0, 1, 1)


def test_a_tally_counts_rules_types_and_difficulties(cluster: Cluster) -> None:
    right = finding(evidence("a.md", "12"), evidence("b.md", "15"))
    wrong = finding(evidence("a.md", "Monday"), evidence("b.md", "Tuesday"))
    total = tally([score(cluster, right, wrong), score(cluster)])
    assert total.recall == (1, 2)
    assert total.precision == (1, 2)
    assert total.traps == (0, 2)
    assert total.types == (("count", (1, 2)),)
    assert total.difficulties == (("easy", (1, 2)),)
    assert [tuple(r)[:4] for r in total.rules] == [("count-conflict", 1, 1, 1)]


def test_one_rule_alone_answers_for_its_own_items_only(cluster: Cluster) -> None:
    assert tally([score(cluster)], rule="name-spelling").recall == (0, 0)
    assert tally([score(cluster)], rule="count-conflict").recall == (0, 1)


def test_an_audit_that_raises_is_a_problem_and_nothing_found(cluster: Cluster) -> None:
    def broken(documents: Sequence[Document]) -> Report:
        raise RuntimeError("no")

    scored = score_cluster(cluster, broken)
    assert scored.recall == (0, 1)
    assert scored.problems[0].blocking


def test_articles_may_lie_elsewhere(tmp_path: Path) -> None:
    labels, articles = tmp_path / "labels", tmp_path / "elsewhere"
    labels.mkdir()
    articles.mkdir()
    (labels / "expected.json").write_text(json.dumps(EXPECTED), "utf8")
    with pytest.raises(UnreadableError, match="no article"):
        load_cluster(labels)
    for name, text in TEXTS.items():
        (articles / name).write_text(text, "utf8")
    assert [d.id for d in load_cluster(labels, articles).documents] == ["a.md", "b.md"]


def test_a_label_that_is_not_in_its_article_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Nothing of the kind.\n", "utf8")
    (tmp_path / "expected.json").write_text(json.dumps(EXPECTED), "utf8")
    with pytest.raises(UnreadableError, match=r"'12 people' is not in a\.md"):
        load_cluster(tmp_path)

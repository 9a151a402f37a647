"""How often each rule was right: read from data, told in words, and what it does to a severity."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from factcheck.cli import program
from factcheck.documents import Document
from factcheck.findings.consolidate import consolidate
from factcheck.findings.draft import Draft, Side
from factcheck.reporters.part import Look, reporters
from factcheck.rules import measured
from factcheck.rules.measured import NOT_MEASURED, Measured, all_measured, read, told
from factcheck.rules.part import rules
from factcheck.run import audit
from factcheck.settings import Settings

WRONG = Document.from_text("Le navire a coulé mardi 12 novembre 2025.", id="a", language="fr")
RULE = "weekday-mismatch"


def test_the_file_names_rules_there_are_and_sets() -> None:
    assert set(all_measured()) <= set(rules())
    for row in all_measured().values():
        assert row.right + row.false > 0
        assert row.sets


@pytest.mark.parametrize(
    ("right", "false", "probation"),
    [(24, 0, False), (9, 1, False), (8, 1, True), (4, 1, True), (3, 1, False), (0, 0, False),
     (0, 5, True)],
)  # fmt: skip
def test_probation_is_a_low_precision_on_enough_findings(
    right: int, false: int, probation: bool
) -> None:
    assert Measured(right, false).on_probation is probation


def test_it_is_told_in_words() -> None:
    assert told(Measured(24, 0)) == "this rule was right 24 of 24 times on labelled data"
    assert told(Measured(1, 0)) == "this rule was right 1 of 1 time on labelled data"
    assert told(Measured(3, 7)).endswith("(on probation)")
    assert told(None) == told(Measured(0, 0)) == NOT_MEASURED


def test_a_broken_file_names_the_rule() -> None:
    with pytest.raises(ValueError, match=r"measured.toml: \[x-y\]"):
        read("[x-y]\ntrue = 1\n")


def test_a_rule_on_probation_informs_and_a_configured_severity_wins() -> None:
    rule = rules()[RULE]
    sides = (Side("a", 18, 23, "tuesday"), Side("a", 24, 40, "2025-11-12"))
    drafts = [(rule, Draft(subject="s", message="m", sides=sides, explanation=""))]

    def severity(given: dict[str, str], probation: frozenset[str]) -> str:
        (finding,) = consolidate(drafts, {"a": WRONG}, given, probation)
        return finding.severity

    assert severity({}, frozenset()) == rule.severity
    assert severity({}, frozenset({RULE})) == "info"
    assert severity({}, frozenset({"count-conflict"})) == rule.severity
    assert severity({RULE: "warning"}, frozenset({RULE})) == "warning"


def test_the_audit_obeys_the_measurements(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = {RULE: Measured(3, 4, ("there",))}
    monkeypatch.setattr(measured, "all_measured", lambda: rows)
    monkeypatch.setattr("factcheck.joining.all_measured", lambda: rows)
    only = {name: "off" for name in rules() if name != RULE}
    (finding,) = audit([WRONG], Settings(rules=only)).findings
    assert finding.severity == "info"
    (finding,) = audit([WRONG], Settings(rules=only, probation=False)).findings
    assert finding.severity == "error"
    (finding,) = audit([WRONG], Settings(rules={**only, RULE: "error"})).findings
    assert finding.severity == "error"


def test_the_reports_show_it() -> None:
    report = audit([WRONG])
    row = all_measured()[RULE]
    assert report.measured == {RULE: row}
    shown = reporters()["terminal"].render(report, Look())
    assert " ".join(row.text().split()) in " ".join(shown.split())
    assert json.loads(reporters()["json"].render(report, Look()))["rules"] == {RULE: row.as_json()}
    unknown = report.model_copy(update={"measured": {RULE: None}})
    assert "not measured" in reporters()["terminal"].render(unknown, Look())
    assert json.loads(reporters()["json"].render(unknown, Look()))["rules"] == {RULE: None}


def test_explain_shows_it() -> None:
    row = all_measured()[RULE]
    shown = CliRunner().invoke(program, ["explain", RULE]).stdout
    assert row.text() in shown.replace("\n", " ").replace("This rule", "this rule")
    page = json.loads(CliRunner().invoke(program, ["explain", RULE, "--json"]).stdout)
    assert page["measured"] == row.as_json()

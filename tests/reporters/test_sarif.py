"""SARIF: what code scanning reads, and what the official validator says of it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from factcheck.report import Report
from factcheck.reporters.part import Look
from factcheck.reporters.sarif import render
from factcheck.rules.part import rules

VALIDATOR = "@microsoft/sarif-multitool@5"


@pytest.fixture(scope="session")
def validator() -> Path:
    """The official validator, installed once into a cache; skips where npm cannot install it."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not on this machine: the official SARIF validator cannot be installed")
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "factcheck-tests"
    folder = cache / "sarif"
    names = ("Sarif.Multitool", "Sarif.Multitool.exe")
    program = next((f for n in names for f in folder.glob(f"node_modules/@microsoft/*/{n}")), None)
    if program is None:
        folder.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            [npm, "install", "--no-audit", "--no-fund", "--prefix", str(folder), VALIDATOR],
            capture_output=True, text=True, timeout=300,
        )  # fmt: skip
        if done.returncode:
            pytest.skip(f"npm could not install {VALIDATOR}: {done.stderr.strip()[-200:]}")
        program = next(f for n in names for f in folder.glob(f"node_modules/@microsoft/*/{n}"))
    program.chmod(0o755)
    return program


def validate(validator: Path, file: Path) -> list[str]:
    """What the validator complains of, with GitHub's rules."""
    out = file.with_suffix(".validated.sarif")
    done = subprocess.run(
        [validator, "validate", "--rule-kind", "Sarif;Ghas", "--output", str(out), str(file)],
        capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert out.is_file(), done.stdout + done.stderr
    (run,) = json.loads(out.read_text("utf-8-sig"))["runs"]
    return [f"{r['ruleId']} {r.get('level', '')}: {r['message']}" for r in run.get("results", [])]


def test_the_official_validator_has_nothing_to_say(
    report: Report, validator: Path, tmp_path: Path
) -> None:
    aside = report.findings[0].set_aside("judgement", "the toll was corrected")
    for number, made in enumerate(
        (report, report.model_copy(update={"findings": (aside, *report.findings)}))
    ):
        file = tmp_path / f"{number}.sarif"
        file.write_text(render(made, Look()), "utf8")
        assert validate(validator, file) == []


def test_the_validator_notices_what_is_wrong(
    report: Report, validator: Path, tmp_path: Path
) -> None:
    log = json.loads(render(report, Look()))
    log["runs"][0]["results"][0]["locations"] = []
    file = tmp_path / "wrong.sarif"
    file.write_text(json.dumps(log), "utf8")
    assert validate(validator, file)


@pytest.fixture
def run(report: Report) -> Any:
    return json.loads(render(report, Look()))["runs"][0]


def test_the_other_side_is_a_related_location(run: Any) -> None:
    result = run["results"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (3, 32, 43)
    (other,) = result["relatedLocations"]
    assert other["physicalLocation"]["artifactLocation"]["uri"] == "press/b.md"
    assert "2122" in other["message"]["text"]


def test_every_rule_is_there_with_its_help(run: Any) -> None:
    held = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert set(rules()) <= set(held)
    assert all(rule["help"]["text"] for rule in held.values())
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_fingerprints_are_those_of_the_content(report: Report, run: Any) -> None:
    told = [result["partialFingerprints"]["factcheck/v1"] for result in run["results"]]
    assert told == [finding.fingerprint for finding in report.findings]


def test_what_was_set_aside_is_marked_not_dropped(report: Report) -> None:
    for by, kind in (("article", "inSource"), ("judgement", "external"), ("baseline", "external")):
        aside = report.findings[0].set_aside(by, "a reason")  # type: ignore[arg-type]
        made = json.loads(render(Report(findings=(aside,)), Look()))
        (result,) = made["runs"][0]["results"]
        assert result["suppressions"] == [
            {"kind": kind, "status": "accepted", "justification": "a reason"}
        ]

"""What reports on a store found is kept with when and by what, and costs nothing while it lasts."""

from __future__ import annotations

import json
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from factcheck.errors import StoreError
from factcheck.findings.judgements import FindingJudgement, Judgements, apply_judgements
from factcheck.report import Report
from factcheck.settings import Settings
from factcheck.store import schema
from factcheck.store.audit import report_on
from factcheck.store.connection import reading, writing
from factcheck.store.contents import describe
from factcheck.store.kept import exported_findings, findings_of, keep, last_run, reports
from factcheck.store.state import now
from factcheck.store.verify import verify_all

from .pool import CLUSTERS, articles, build, lines

DOCUMENTS = [d for folder in CLUSTERS[:4] for d in articles(folder)]
SETTINGS = Settings()


def reported(file: Path, judgements: Judgements = Judgements()) -> tuple[int, Report]:
    """A report that is kept, as `report --store` does it; its number and itself."""
    with reading(file) as store:
        made, run = report_on(store), last_run(store)
    found = apply_judgements(made.findings, judgements, date.today())
    made = made.model_copy(update={"findings": found})
    with writing(file) as store:
        return keep(store, made, judgements, SETTINGS, run=run), made


def rows(file: Path, table: str) -> int:
    with reading(file) as store:
        return int(store.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_a_report_is_found_again_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "a.store"
    build(file, DOCUMENTS)
    number, made = reported(file)
    assert made.findings
    with reading(file) as store:
        assert findings_of(store, number) == list(made.findings)
        (told,) = reports(store)
        described = describe(store)
    assert (told["report"], told["run"]) == (1, 1)
    assert told["counts"]["findings"] == len(made.findings)
    assert {"tool", "extractor", "lexicons", "rules", "configuration"} <= told["manifest"].keys()
    assert described["findings kept"] == len(made.findings)
    assert described["reports"][0]["rules"] == told["manifest"]["rules"]


def test_what_stays_is_one_row_and_what_goes_is_remembered(tmp_path: Path) -> None:
    file = tmp_path / "a.store"
    build(file, DOCUMENTS)
    first, made = reported(file)
    second, _ = reported(file)
    assert rows(file, "findings") == len(made.findings)
    gone = made.findings[0].documents[0]
    build(file, [d for d in DOCUMENTS if d.id != gone])
    third, less = reported(file)
    build(file, DOCUMENTS)
    fourth, _ = reported(file)
    assert len(less.findings) < len(made.findings)
    with reading(file) as store:
        assert findings_of(store, third) == list(less.findings)
        for number in (first, second, fourth):
            assert findings_of(store, number) == list(made.findings)
        assert [one["run"] for one in reports(store)] == [3, 2, 1, 1]
        assert verify_all(store, "a.store") == []


def test_judgements_are_kept_with_what_they_did(tmp_path: Path) -> None:
    file = tmp_path / "a.store"
    build(file, DOCUMENTS)
    _, made = reported(file)
    dismissed = made.findings[0].fingerprint
    judged = Judgements().with_(
        FindingJudgement(fingerprint=dismissed, verdict="dismissed", reason="known", owner="desk")
    )
    number, _ = reported(file, judged)
    with reading(file) as store:
        found = [json.loads(line) for line in exported_findings(store)]
        marked = [f for f in findings_of(store, number) if not f.standing]
    assert {f.fingerprint for f in marked} == {dismissed}
    assert [one["report"] for one in found[:2]] == [1, 2]
    (judgement,) = [one for one in found if "judgement" in one]
    assert judgement["judgement"]["owner"] == "desk"
    assert judgement["first_report"] == judgement["last_report"] == number
    both = [one for one in found if one.get("finding", {}).get("fingerprint") == dismissed]
    assert {(one["first_report"], one["finding"]["suppressed_by"]) for one in both} == {
        (1, ""),
        (2, "judgement"),
    }


def test_a_report_that_cannot_be_kept_whole_is_not_kept(tmp_path: Path) -> None:
    file = tmp_path / "a.store"
    build(file, DOCUMENTS)
    reported(file)
    with reading(file) as store:
        made = report_on(store)
    with writing(file) as store:
        store.execute(
            "CREATE TRIGGER full BEFORE INSERT ON judgements BEGIN SELECT raise(ABORT, 'full'); END"
        )
        judged = Judgements().with_(FindingJudgement(fingerprint="x", verdict="dismissed"))
        with pytest.raises(sqlite3.Error, match="full"):
            keep(store, made, judged, SETTINGS, run=1)
    assert rows(file, "reports") == 1


def test_a_store_of_the_first_schema_is_migrated_and_keeps_reports_from_then_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.store"
    with monkeypatch.context() as patch:
        patch.setattr(schema, "STEPS", schema.STEPS[:1])
        patch.setattr("factcheck.store.connection.VERSION", 1)
        patch.setattr("factcheck.store.schema.VERSION", 1)
        build(file, DOCUMENTS)
        before = lines(file)
    with pytest.raises(StoreError, match=r"has schema 1.*factcheck index --store"), reading(file):
        pass
    assert build(file, DOCUMENTS).extracted == 0
    assert lines(file) == before
    number, made = reported(file)
    with reading(file) as store:
        assert findings_of(store, number) == list(made.findings)
        assert verify_all(store, "a.store") == []


def test_the_time_of_a_report_can_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert now() == "1970-01-01T00:00:00+00:00"

"""Packed records are the records: looked at, cut, compared and marked like a tuple of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.commands.auditing import Asked, deliver
from factcheck.documents import read_paths
from factcheck.engines.local import LocalEngine
from factcheck.findings.baseline import baseline_of, hold
from factcheck.findings.judgements import FindingJudgement, Judgements, apply_judgements
from factcheck.findings.suppress import suppress
from factcheck.packed import Packed, changed, pack
from factcheck.report import Report
from factcheck.reporters.part import Look, reporters
from factcheck.rounds.archive import audit_paths
from factcheck.run import audit
from factcheck.settings import Settings

CLUSTERS = Path(__file__).parents[1] / "eval" / "clusters"
SAMPLE = sorted(p for p in CLUSTERS.iterdir() if p.is_dir())[:6]
RECORDS = st.lists(st.tuples(st.integers(), st.text()))


def packed(records: list[tuple[int, str]]) -> Packed[tuple[int, str]]:
    return Packed(map(pack, records))


@given(RECORDS, st.slices(20))
def test_packed_is_the_sequence_of_its_records(records: list[tuple[int, str]], part: slice) -> None:
    kept = packed(records)
    assert list(kept) == records
    assert kept == tuple(records)
    assert tuple(records) == kept
    assert kept[part] == records[part]
    assert [kept[i] for i in range(len(kept))] == records
    assert kept != [*records, (0, "one more")]


@given(RECORDS)
def test_a_change_is_that_of_every_record_and_the_rest_stays_as_it_was(
    records: list[tuple[int, str]],
) -> None:
    def change(record: tuple[int, str]) -> tuple[int, str]:
        return (record[0] + 1, record[1]) if record[0] % 2 else record

    expected = tuple(map(change, records))
    assert changed(records, change) == expected
    assert isinstance(changed(packed(records), change), Packed)
    assert changed(packed(records), change) == expected


@pytest.fixture(scope="module")
def both() -> tuple[Report, Report]:
    """The report on some articles from memory and in rounds, in French."""
    settings = Settings(lang="fr")
    loaded = read_paths(SAMPLE)
    with LocalEngine() as engine:
        made = audit_paths(SAMPLE, engine, settings)
    return audit(loaded.documents, settings, loaded.problems), made


def test_rounds_tell_the_report_in_the_language_asked_for(both: tuple[Report, Report]) -> None:
    expected, made = both
    assert made == expected
    assert made.lang == "fr"
    assert isinstance(made.findings, Packed)


@pytest.mark.parametrize("name", sorted(reporters()))
def test_every_reporter_writes_a_packed_report_as_any_other(
    name: str, both: tuple[Report, Report]
) -> None:
    expected, made = both
    whole = reporters()[name].render(expected, Look())
    assert "".join(reporters()[name].written(made, Look())) == whole


def judged(report: Report) -> Report:
    first = report.findings[0]
    judgement = FindingJudgement(fingerprint=first.fingerprint, verdict="dismissed", reason="known")
    judgements = Judgements().with_(judgement)
    marked = apply_judgements(report.findings, judgements, date.today())
    return report.model_copy(update={"findings": marked})


def accepted(report: Report) -> Report:
    held = hold(baseline_of(report.findings[::2]), report.findings)
    assert len(held.new) < len(report.findings)
    return report.model_copy(update={"findings": held.findings})


def unsuppressed(report: Report) -> Report:
    found = suppress(report.findings, report.documents, date.today(), known=(), ran=())
    return report.model_copy(update={"findings": found.findings})


@pytest.mark.parametrize("mark", [judged, accepted, unsuppressed])
def test_what_people_said_is_marked_without_unpacking_the_list(
    mark: Callable[[Report], Report], both: tuple[Report, Report]
) -> None:
    expected, made = map(mark, both)
    assert made.findings == expected.findings
    assert isinstance(made.findings, Packed)
    assert made.standing == expected.standing


@pytest.mark.parametrize("name", ["json", "csv", "sarif"])
def test_output_that_is_written_piece_by_piece_is_whole(
    name: str, both: tuple[Report, Report], tmp_path: Path, capfdbinary: pytest.CaptureFixture
) -> None:
    expected, made = both
    text = reporters()[name].render(expected, Look())
    for output in (None, str(tmp_path / "report")):
        asked = Asked(name, output, "never", False, (), None, None, True, False, True)
        deliver(made, asked, Settings(), ())
    assert (tmp_path / "report").read_text("utf8") == text
    assert capfdbinary.readouterr().out.decode() == text

"""The terminal report: what a person sees, at two widths, and that articles cannot act on it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from syrupy.assertion import SnapshotAssertion

from factcheck.report import Report
from factcheck.reporters.part import Look, reporters
from factcheck.reporters.terminal import FACTS, render
from factcheck.reporters.terminal.context import differing, in_context
from factcheck.reporters.visible import visible
from factcheck.text import Span


@pytest.mark.parametrize("width", [100, 60])
def test_the_report_as_printed(report: Report, snapshot: SnapshotAssertion, width: int) -> None:
    assert render(report, Look(width)) == snapshot


def test_quiet_is_one_line_a_finding(report: Report) -> None:
    lines = render(report, Look(60, detail=0)).splitlines()
    assert lines[0] == ("a.md:3:32: error count-conflict: 2862 against 2122 dead of one earthquake")
    assert len(lines) == len(report.findings)


def test_verbose_adds_fingerprints_and_reasons(report: Report) -> None:
    text = render(report, Look(100, detail=2))
    assert "fingerprint   5b0c7a5e11d2" in text
    assert "5  another question" in text


def test_without_colour_no_escape_code_is_written(report: Report) -> None:
    assert "\x1b" not in render(report, Look(100, colour=False))


def test_with_colour_only_styling_is_written(report: Report) -> None:
    """What articles hold never reaches the screen as a control sequence, only our own styles do."""
    text = render(report, Look(100, colour=True))
    assert "\x1b[" in text
    plain = re.sub(r"\x1b\[[0-9;]*m", "", text)
    assert plain.replace("\n", "").isprintable()
    assert "\\x1b[2Jan article that writes [red]markup[/red]" in plain


def test_no_line_is_wider_than_the_screen_but_paths(report: Report) -> None:
    for line in render(report, Look(60)).splitlines():
        assert cell_len(line) <= 60 or re.fullmatch(r"\s+\S+:\d+:\d+", line)


def test_unknown_is_never_green(report: Report) -> None:
    text = render(report, Look(100, colour=True))
    row = next(line for line in text.splitlines() if "1 date, 1 number" in line)
    green = re.findall(r"\x1b\[32m([^\x1b]*)\x1b", row)
    assert [figure.strip() for figure in green] == ["1"]  # consistent: compared and no conflict
    assert "\x1b[35m1 date, 1 number" in row
    assert re.search(r"\x1b\[33m *1\x1b", row)  # not compared


def test_facts_beyond_the_first_are_counted_unless_all_are_asked_for(report: Report) -> None:
    many = report.model_copy(update={"corroborated": report.corroborated * (FACTS + 3)})
    assert "and 3 more (-v shows all)" in render(many, Look(100))
    assert "more (-v" not in render(many, Look(100, detail=2))


def test_a_path_can_be_opened_from_where_the_reader_is(report: Report, tmp_path: Path) -> None:
    """A document's id counts from its folder; its path on the screen from the current one."""
    (tmp_path / "press").mkdir()
    (tmp_path / "press" / "b.md").write_text("x")
    folders = ("nowhere", str(tmp_path))
    shown = render(report, Look(100, folders=folders))
    assert f"\n  {tmp_path.as_posix()}/press/b.md:3:11\n" in shown
    assert "\n  a.md:3:32\n" in shown, "a file of no folder is named by its own path"


def test_an_empty_report_is_a_summary_line() -> None:
    assert render(Report(), Look(100)) == "0 articles, 0 findings, 0 corroborated facts\n"


def test_the_reporters_are_found() -> None:
    assert {"terminal", "json"} <= set(reporters())


@pytest.mark.parametrize(
    ("quote", "other", "marked"),
    [
        ("Abdellah", "Abdelah", ["l"]),
        ("Abdelah", "Abdellah", ["l"]),
        ("43 réunions", "46 réunions", ["43"]),
        ("2 862 morts", "2 122 morts", ["862"]),
        ("chef de la police", "chef des enquêtes", ["de la police"]),
        ("le même", "le même", []),
    ],
)
def test_what_differs_stands_out(quote: str, other: str, marked: list[str]) -> None:
    assert [quote[m.start : m.end] for m in differing(quote, other)] == marked


@given(st.text(max_size=60), st.text(max_size=60))
def test_marks_stay_in_the_quote(quote: str, other: str) -> None:
    for mark in differing(quote, other):
        assert 0 <= mark.start < mark.end <= len(quote)


@given(st.text(max_size=200), st.text(min_size=1, max_size=200), st.text(max_size=200))
def test_a_quote_in_context_fits_and_is_one_line(before: str, quote: str, after: str) -> None:
    text = before + quote + after
    span = Span(len(before), len(before) + len(quote))
    line, here, marks = in_context(text, Span(0, len(text)), span, [span], 56)
    assert cell_len(line) <= 56
    assert "\n" not in line
    assert 0 <= here.start <= here.end <= len(line)
    assert all(here.start <= m.start <= m.end <= here.end for m in marks)


@given(st.text())
def test_visible_text_is_one_line_that_a_screen_only_prints(text: str) -> None:
    shown = visible(text)
    assert shown.replace("\u200c", "").replace("\u200d", "").isprintable()


@pytest.mark.parametrize("text", ["Ça coûte 1 000 €", "Œuvre « citée »", "مراكش", "👩‍🚒"])
def test_plain_writing_stays_as_it_is(text: str) -> None:
    assert visible(text).replace(" ", "") == re.sub(r"\s", "", text)

"""The formats for other programs and for desks: what they hold, and that articles cannot act."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from syrupy.assertion import SnapshotAssertion

from factcheck._version import __version__
from factcheck.report import Detail, Mark, Report
from factcheck.reporters.csv import safe
from factcheck.reporters.markup import code, plain
from factcheck.reporters.part import Look, reporters

FORMATS = (
    "claimreview", "csv", "factsheet", "github", "gitlab", "junit", "letter", "markdown", "sarif",
    "webannotation",
)  # fmt: skip


@pytest.fixture
def whole(report: Report) -> Report:
    """The report with marks, and a second finding of one fingerprint that was set aside."""
    first, *others = report.findings
    aside = first.set_aside("article", "the later toll is in the text")
    marks = (Mark(59, 70, "conflict", "count", "2862"), Mark(150, 155, "unread", "date", ""))
    detail = Detail(marks={"a.md": marks})
    return report.model_copy(update={"findings": (first, aside, *others), "detail": detail})


@pytest.mark.parametrize("name", FORMATS)
def test_the_format_as_written(name: str, whole: Report, snapshot: SnapshotAssertion) -> None:
    written = reporters()[name].render(whole, Look())
    assert written.replace(__version__, "VERSION") == snapshot


@pytest.mark.parametrize("name", FORMATS)
def test_an_empty_report_is_written(name: str) -> None:
    reporters()[name].render(Report(), Look())


@pytest.mark.parametrize("name", FORMATS)
def test_no_control_character_of_an_article_gets_out(name: str, whole: Report) -> None:
    written = reporters()[name].render(whole, Look())
    assert "\x1b" not in written
    assert "\x07" not in written


@pytest.mark.parametrize("name", ["gitlab", "sarif", "webannotation", "claimreview"])
def test_json_formats_are_json(name: str, whole: Report) -> None:
    json.loads(reporters()[name].render(whole, Look()))


def test_paths_are_where_the_reader_is(whole: Report, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("x")
    written = reporters()["github"].render(whole, Look(folders=(str(tmp_path),)))
    assert f"file={tmp_path.as_posix()}/a.md,line=3" in written


def test_what_was_set_aside_fails_no_build(whole: Report) -> None:
    def rendered(name: str) -> str:
        return reporters()[name].render(whole, Look())

    tree = ElementTree.fromstring(rendered("junit"))
    assert tree.attrib == {
        "name": "factcheck", "tests": "5", "failures": "1", "errors": "1", "skipped": "1",
    }  # fmt: skip
    assert len(json.loads(rendered("gitlab"))) == 3
    assert rendered("github").count("::error file=") == 1
    rows = list(csv.DictReader(StringIO(rendered("csv"))))
    assert [row["suppressed_by"] for row in rows].count("article") == 2


def test_ids_are_unique_where_two_findings_look_alike(whole: Report) -> None:
    twice = whole.model_copy(update={"findings": (whole.findings[0],) * 3})
    keys = [i["fingerprint"] for i in json.loads(reporters()["gitlab"].render(twice, Look()))]
    assert len(set(keys)) == 3


def test_a_workflow_command_cannot_be_injected(report: Report) -> None:
    finding = report.findings[0]
    evil = finding.model_copy(update={"message": "x\n::error file=evil::y", "rule": "a,file=z:b"})
    written = reporters()["github"].render(Report(findings=(evil,)), Look())
    assert written.count("\n") == 1
    assert "title=factcheck a%2Cfile=z%3Ab::" in written


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("=1+1", "'=1+1"), ("-5", "'-5"), ("@x", "'@x"), ("2 862", "2 862"), ("a\0b", "a\ufffdb")],
)
def test_a_cell_is_no_formula(cell: str, expected: str) -> None:
    assert safe(cell) == expected


def test_a_comment_fits_a_forge(report: Report) -> None:
    many = report.model_copy(update={"findings": report.findings * 200})
    written = reporters()["markdown"].render(many, Look())
    assert len(written) < 65_536
    assert "more findings do not fit" in written


def test_letters_are_in_the_language_of_the_article(report: Report) -> None:
    a, b = report.documents
    mixed = report.model_copy(update={"documents": (a, b.model_copy(update={"language": "en"}))})
    written = reporters()["letter"].render(mixed, Look())
    assert written.count("Deux nombres sont donnés") == 1
    assert written.count("Two numbers are given") == 1
    assert "2 862 → 2 122" not in written, "a letter does not say which side is right"


def test_a_language_without_a_letter_gets_the_english_one(report: Report) -> None:
    a = report.documents[0].model_copy(update={"language": "es"})
    written = reporters()["letter"].render(report.model_copy(update={"documents": (a,)}), Look())
    assert written.startswith("# Questions about")


_PAGE = MarkdownIt("commonmark").enable("table")


@given(st.text(max_size=80))
def test_text_in_markdown_is_text(text: str) -> None:
    """Only text comes out of it: no emphasis, link, HTML but our own empty comment, or list."""
    shown = plain(text)
    if not shown:
        return
    top, inline, end = _PAGE.parse(shown)
    assert (top.type, end.type) == ("paragraph_open", "paragraph_close")
    for child in inline.children or ():
        assert child.type in ("text", "text_special") or child.content == "<!-- -->"


@given(st.text(max_size=80))
def test_text_in_a_code_span_stays_in_it(text: str) -> None:
    tokens = _PAGE.parse(f"x {code(text)} y")
    assert [c.type for c in tokens[1].children or ()] == ["text", "code_inline", "text"]

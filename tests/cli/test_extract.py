"""Claims printed, written, and compared with what is committed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from factcheck.claims.part import claim_adapter
from factcheck.cli import program
from factcheck.commands.extract import file_name


def run(*arguments: str) -> Result:
    return CliRunner().invoke(program, ["extract", *arguments])


def test_claims_are_one_record_a_line_that_reads_back(articles: Path) -> None:
    lines = run("articles").stdout.splitlines()
    assert lines
    text = (articles / "old.md").read_text("utf8")
    for line in lines:
        claim = claim_adapter().validate_json(line)
        assert json.loads(line)["kind"] == claim.kind
        if claim.document == "old.md":
            assert all(text[e.start : e.end] == e.quote for e in claim.evidence)


def test_written_claims_are_not_stale(articles: Path) -> None:
    assert run("articles", "--write", "claims").exit_code == 0
    assert sorted(p.name for p in Path("claims").iterdir()) == ["new.md.json", "old.md.json"]
    first = Path("claims/old.md.json").read_bytes()
    result = run("articles", "--check", "claims")
    assert (result.exit_code, result.stderr) == (0, "")
    run("articles", "--write", "claims")
    assert Path("claims/old.md.json").read_bytes() == first


def test_a_claims_file_holds_the_claims_of_its_article(articles: Path) -> None:
    run("articles", "--write", "claims")
    held = json.loads(Path("claims/old.md.json").read_text("utf8"))
    assert held["document"] == "old.md"
    printed = [json.loads(x) for x in run("articles/old.md").stdout.splitlines()]
    adapter = claim_adapter()
    again = [adapter.validate_python({"document": "articles/old.md"} | c) for c in held["claims"]]
    assert again == [adapter.validate_python(c) for c in printed]
    starts = [c["evidence"][0]["start"] for c in held["claims"]]
    assert starts == sorted(starts)


def test_what_is_stale_missing_or_extra_is_named(articles: Path) -> None:
    run("articles", "--write", "claims")
    Path("claims/old.md.json").write_text("{}\n")
    Path("claims/new.md.json").rename("claims/gone.md.json")
    result = run("articles", "--check", "claims")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "stale: claims/old.md.json\n" in result.stderr
    assert "--- claims/old.md.json\n+++ extracted now\n" in result.stderr
    assert "missing: claims/new.md.json\n" in result.stderr
    assert "extra: claims/gone.md.json (no such article: remove it)\n" in result.stderr


@pytest.mark.parametrize("flags", [("--check", "nowhere"), ("--write", "file")])
def test_a_folder_that_cannot_be_used(articles: Path, flags: tuple[str, str]) -> None:
    Path("file").write_text("in the way")
    result = run("articles", *flags)
    assert result.exit_code != 0
    assert flags[1] in str(result.exception)


def test_names_of_files() -> None:
    assert file_name("press/2025/a.md") == "press__2025__a.md.json"
    assert file_name("/tmp/a.md") == "tmp__a.md.json"

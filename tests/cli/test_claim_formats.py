"""Claims printed as lines, rows and annotations: the same claims, their words found again."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from factcheck.cli import program
from factcheck.commands.claim_streams import json_lines_of
from factcheck.documents.document import Document


def run(*arguments: str) -> Result:
    return CliRunner().invoke(program, list(arguments))


def test_every_format_has_the_same_claims(articles: Path) -> None:
    lines = [json.loads(line) for line in run("extract", "articles").stdout.splitlines()]
    rows = list(csv.DictReader(StringIO(run("extract", "articles", "--format", "csv").stdout)))
    page = json.loads(run("extract", "articles", "--format", "webannotation").stdout)
    items = page["first"]["items"]
    assert len(lines) == len(rows) == len(items) == page["total"] > 0
    for line, row, item in zip(lines, rows, items, strict=True):
        first = line["evidence"][0]
        text = (articles / line["document"]).read_text("utf8")
        assert row["quote"] == first["quote"] == text[int(row["start"]) : int(row["end"])]
        quote, position = item["target"][0]["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"] == first["quote"]
        assert (quote["prefix"] + quote["exact"] + quote["suffix"]) in text
        assert item["target"][0]["source"] == line["document"]
    assert len({item["id"] for item in items}) == len(items)


def test_claims_are_written_to_a_file(articles: Path) -> None:
    done = run("extract", "articles", "--format", "csv", "--output", "claims.csv")
    assert (done.exit_code, done.stdout) == (0, "")
    assert Path("claims.csv").read_text("utf8").startswith("document,published,language,kind")


@pytest.mark.parametrize("flag", ["--write", "--check"])
def test_claims_files_have_their_own_format(articles: Path, flag: str) -> None:
    assert run("extract", "articles", flag, "claims", "--format", "csv").exit_code == 2


def test_claims_are_written_as_articles_are_read(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    seen: list[bytes] = []

    def read() -> Iterator[Document]:
        for number in range(3):
            seen.append(capfdbinary.readouterr().out)
            yield Document.from_text(f"Le port attend {number + 5} ferries.", id=f"{number}.md")

    assert json_lines_of(read(), None) == []
    seen.append(capfdbinary.readouterr().out)
    assert [out.count(b"\n") for out in seen] == [0, 1, 1, 1]
    assert json.loads(seen[1])["document"] == "0.md"


def test_a_reading_that_breaks_off_leaves_no_file(tmp_path: Path) -> None:
    def read() -> Iterator[Document]:
        yield Document.from_text("Le port attend 12 ferries.", id="a.md")
        raise RuntimeError("broken")

    with pytest.raises(RuntimeError, match="broken"):
        json_lines_of(read(), tmp_path / "claims.jsonl")
    assert list(tmp_path.iterdir()) == []


def test_parquet_has_the_claims_with_types(articles: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="the extra duckdb is not installed")
    (articles / "odd.jsonl").write_text(
        json.dumps({"id": "x", "title": "Le port", "text": "Le port attend 12 ferries \ud800 ."})
    )
    done = run("extract", "articles", "--format", "parquet", "--output", "claims.parquet")
    assert (done.exit_code, done.stdout) == (0, "")
    rows = duckdb.sql("SELECT * FROM 'claims.parquet'")
    found = [dict(zip(rows.columns, row, strict=True)) for row in rows.fetchall()]
    lines = [json.loads(line) for line in run("extract", "articles").stdout.splitlines()]
    assert [r["document"] for r in found] == [line["document"] for line in lines]
    assert [r["start"] for r in found] == [line["evidence"][0]["start"] for line in lines]
    first = found[0]
    assert (first["low"], first["published"], first["kind"]) == (12.0, date(2025, 3, 4), "count")
    assert sorted(p.name for p in Path().iterdir()) == ["articles", "claims.parquet"]
    again = Path("claims.parquet").read_bytes()
    run("extract", "articles", "--format", "parquet", "--output", "claims.parquet")
    assert Path("claims.parquet").read_bytes() == again


def test_parquet_needs_a_file_and_its_library(
    articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("extract", "articles", "--format", "parquet").exit_code == 2
    monkeypatch.setitem(sys.modules, "duckdb", None)
    done = run("extract", "articles", "--format", "parquet", "--output", "claims.parquet")
    assert "pip install 'factcheck-news[duckdb]'" in str(done.exception)
    assert not Path("claims.parquet").exists()

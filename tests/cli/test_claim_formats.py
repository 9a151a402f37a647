"""Claims printed as lines, rows and annotations: the same claims, their words found again."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from factcheck.cli import program


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

"""``factcheck evaluate`` from the outside."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck.cli import main

SENTENCE = {"id": "s", "text": "Rien.", "language": "fr", "kinds": ["date"], "values": []}


def exit_code(*arguments: str) -> int:
    with pytest.raises(SystemExit) as left:
        main(["evaluate", *arguments])
    return int(left.value.code or 0)


def test_it_prints_a_table_and_writes_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, scores = tmp_path / "fr.jsonl", tmp_path / "scores.json"
    data.write_text(json.dumps(SENTENCE), "utf8")
    assert exit_code(str(data), "--json", str(scores)) == 0
    assert capsys.readouterr().out.startswith("fr.jsonl: kind")
    kinds = json.loads(scores.read_text("utf8"))["sentences"][0]["kinds"]
    assert [k["kind"] for k in kinds] == ["date", "all"]


def test_nothing_labelled_is_exit_code_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert exit_code(str(tmp_path)) == 2
    assert "no labelled data" in capsys.readouterr().err

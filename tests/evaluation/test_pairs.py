"""Labelled pairs of short texts: read, scored as clusters, and refused where they are broken."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck.errors import UnreadableError
from factcheck.evaluation.evaluate import evaluate
from factcheck.evaluation.pairs import load_pairs


def text(body: str) -> dict[str, str]:
    return {"title": "Incendie à Gap", "text": body, "lang": "fr", "date": "2026-02-06"}


def line(id: str, keep: bool, a: str, b: str) -> dict[str, object]:
    return {
        "id": id,
        "type": "count",
        "keep": keep,
        "a": text(f"L'incendie de Gap a fait {a} blessés, selon le maire, Paul Renard."),
        "b": text(f"À Gap, l'incendie a fait {b} blessés, a dit le maire, Paul Renard."),
        "evidence": [
            {"doc": "a", "quote": f"{a} blessés", "value": a},
            {"doc": "b", "quote": f"{b} blessés", "value": b},
        ],
    }


def written(file: Path, *lines: dict[str, object]) -> Path:
    file.write_text("".join(json.dumps(one) + "\n" for one in lines), "utf8")
    return file


def test_pairs_are_scored_as_clusters_are(tmp_path: Path) -> None:
    kept = line("kept", True, "163", "163")
    file = written(tmp_path / "p.jsonl", line("told", False, "163", "136"), kept)
    made = evaluate(file)
    (record,) = made.record["pairs"]
    assert record["file"] == "p.jsonl"
    assert record["recall"]["right"] == record["recall"]["of"] == 1
    assert record["traps_sprung"]["right"] == 0
    assert "p.jsonl" in made.text


def test_a_pair_may_be_one_text(tmp_path: Path) -> None:
    alone = line("alone", True, "163", "163")
    del alone["b"]
    alone["evidence"] = [{"doc": "a", "quote": "163 blessés"}]
    (cluster,) = load_pairs(written(tmp_path / "p.jsonl", alone)).clusters
    assert [d.id for d in cluster.documents] == ["a"]


def test_a_quote_that_is_not_there_names_file_and_pair(tmp_path: Path) -> None:
    broken = line("broken", False, "163", "136")
    broken["evidence"] = [{"doc": "a", "quote": "164 blessés", "value": "164"}]
    with pytest.raises(UnreadableError, match=r"p\.jsonl: broken: '164 blessés' is not in a"):
        load_pairs(written(tmp_path / "p.jsonl", broken))

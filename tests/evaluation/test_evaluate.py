"""Shares, names, and what a path holds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import FactcheckError, UnreadableError
from factcheck.evaluation.evaluate import evaluate
from factcheck.evaluation.labels import NamePair, detect, load_sentences
from factcheck.evaluation.names import Answer, score_names
from factcheck.evaluation.share import Share, f1

SENTENCE = {"id": "s", "text": "Rien.", "language": "fr", "kinds": ["number"], "values": []}
NAMES = {"id": "n", "a": "Ann Lee", "b": "Anne Lee", "same": True}


def test_wilson_limits_are_the_published_ones() -> None:
    low, high = Share(8, 10).interval
    assert (round(low, 3), round(high, 3)) == (0.49, 0.943)
    assert Share(0, 0).text() == "-"


@given(st.integers(0, 300), st.integers(0, 300))
def test_an_interval_holds_its_share_inside_0_and_1(right: int, wrong: int) -> None:
    share = Share(right, right + wrong)
    low, high = share.interval
    assert 0 <= low <= high <= 1
    assert share.value is None or low <= share.value <= high


def test_f1_needs_both() -> None:
    assert f1(Share(1, 2), Share(1, 1)) == pytest.approx(2 / 3)
    assert f1(Share(0, 0), Share(0, 1)) is None


def test_an_unsure_verdict_claims_nothing() -> None:
    verdicts = {"1": "same", "2": "unsure", "3": "same", "4": "different"}
    pairs = [
        NamePair(id=key, a="x", b="y", same=same)
        for key, same in (("1", True), ("2", True), ("3", False), ("4", False))
    ]
    scored = score_names(pairs, lambda pair: Answer(verdicts[pair.id]))
    assert (scored.precision, scored.recall, scored.unsure) == ((1, 2), (1, 2), 1)
    assert [m.pair.id for m in scored.mistakes] == ["2", "3"]


def written(file: Path, *records: object) -> Path:
    file.write_text("\n".join(json.dumps(r) for r in records) + "\n", "utf8")
    return file


def test_a_path_is_told_by_what_it_holds(tmp_path: Path) -> None:
    sentences = written(tmp_path / "fr.jsonl", SENTENCE)
    names = written(tmp_path / "pairs.jsonl", NAMES)
    (tmp_path / "storm").mkdir()
    written(tmp_path / "storm" / "expected.json", {"must_flag": []})
    target = detect(tmp_path)
    assert target == ((tmp_path / "storm",), (sentences,), (names,), ())
    assert detect(tmp_path / "storm").clusters == (tmp_path / "storm",)
    assert detect(names).names == (names,)


def test_a_path_without_labels_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="no labelled data"):
        detect(tmp_path)


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    file = written(tmp_path / "fr.jsonl", SENTENCE, {**SENTENCE, "kinds": 3})
    with pytest.raises(UnreadableError, match=r"fr\.jsonl:2: kinds"):
        load_sentences(file)


def test_articles_are_for_one_cluster(tmp_path: Path) -> None:
    file = written(tmp_path / "fr.jsonl", SENTENCE)
    with pytest.raises(FactcheckError, match="needs one cluster"):
        evaluate(file, articles=tmp_path)


def test_sentences_are_scored_as_a_table_and_as_a_record(tmp_path: Path) -> None:
    made = evaluate(written(tmp_path / "fr.jsonl", SENTENCE))
    assert "precision" in made.text
    assert made.record["sentences"][0]["file"] == "fr.jsonl"

"""JSON and JSON Lines: fields, bad lines, and JSON that is no article."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck.documents import read_paths
from factcheck.settings import load_settings

ONE = {"id": "a/1", "title": "Le conseil", "text": "Le conseil compte 12 membres.",
       "date": "2025-11-24", "language": "fr", "publisher": {"name": "Le Journal"}}  # fmt: skip


def test_each_line_is_an_article_and_a_bad_line_loses_no_other(tmp_path: Path) -> None:
    lines = [
        json.dumps(ONE),
        '{"title": "broken", "text"',
        "",
        json.dumps({"title": "no text"}),
        "[1]",
        json.dumps(ONE | {"date": "hier"}),
        json.dumps({k: v for k, v in ONE.items() if k != "id"}),
        json.dumps(ONE),
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), "utf8")
    loaded = read_paths([tmp_path])
    assert [d.id for d in loaded.documents] == ["a.jsonl#7", "a.jsonl#a-1", "a.jsonl#a-1~2"]
    assert sorted(p.line or 0 for p in loaded.problems) == [2, 4, 5, 6]
    assert all(p.blocking and p.remedy for p in loaded.problems)
    assert "not JSON (column" in next(p.what for p in loaded.problems if p.line == 2)
    document = loaded.documents[1]
    assert document.text == "Le conseil\n\nLe conseil compte 12 membres."
    assert document.title == "Le conseil"
    assert str(document.published) == "2025-11-24"
    assert document.publisher == "Le Journal"
    assert all(document.text[b.start : b.end].strip() for b in document.blocks)


@pytest.mark.parametrize(
    ("held", "ids"),
    [
        (ONE, ["a.json#a-1"]),
        ([ONE, ONE | {"id": 2}], ["a.json#2", "a.json#a-1"]),
        ({"articles": [ONE | {"id": None}, ONE]}, ["a.json#1", "a.json#a-1"]),
    ],
)
def test_objects_and_lists(tmp_path: Path, held: object, ids: list[str]) -> None:
    (tmp_path / "a.json").write_text(json.dumps(held), "utf8")
    loaded = read_paths([tmp_path])
    expected = ["a.json"] if held is ONE else ids
    assert [d.id for d in loaded.documents] == expected
    assert not loaded.problems


def test_markup_in_a_text_is_taken_out(tmp_path: Path) -> None:
    text = "<p>Le conseil compte <b>12</b> membres.</p><p>Il siège à Lyon.</p>"
    (tmp_path / "a.json").write_text(json.dumps(ONE | {"text": text}), "utf8")
    (document,) = read_paths([tmp_path]).documents
    assert document.text == "Le conseil\n\nLe conseil compte 12 membres.\n\nIl siège à Lyon."


def test_fields_may_be_named(tmp_path: Path) -> None:
    held = {"h": "Le conseil", "c": {"r": "Le conseil compte 12 membres."}, "on": 1763971200}
    (tmp_path / "a.json").write_text(json.dumps(held), "utf8")
    (tmp_path / "factcheck.toml").write_text(
        '[fields]\ntitle = "h"\ntext = "c.r"\ndate = "on"\n', "utf8"
    )
    fields = load_settings(tmp_path).fields
    (document,) = read_paths([tmp_path], fields=fields).documents
    assert (document.title, str(document.published)) == ("Le conseil", "2025-11-24")


@pytest.mark.parametrize(
    "content",
    [
        '{"must_flag": [], "topic": "x"}',
        '{"document": "a.md", "claims": []}',
        '{"text": "a text alone"}',
        "[1, 2]",
        "[",
        "[" * 100_000,
        '"text"',
        "null",
    ],
)
def test_other_json_is_passed_over_in_a_folder_and_a_problem_by_name(
    tmp_path: Path, content: str
) -> None:
    (tmp_path / "a.md").write_text("Le conseil compte 12 membres.", "utf8")
    (tmp_path / "expected.json").write_text(content, "utf8")
    loaded = read_paths([tmp_path])
    assert [d.id for d in loaded.documents] == ["a.md"]
    assert loaded.problems == ()
    named = read_paths([tmp_path / "expected.json"])
    if "alone" in content:
        assert len(named.documents) == 1
    else:
        (problem,) = named.problems
        assert problem.blocking
        assert problem.remedy


def test_a_cut_article_is_a_problem_in_a_folder_too(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(ONE)[:70], "utf8")
    (problem,) = read_paths([tmp_path]).problems
    assert "not JSON (line 1" in problem.what


def test_a_folder_of_json_without_an_article_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{}", "utf8")
    (problem,) = read_paths([tmp_path]).problems
    assert "holds no article" in problem.what

"""JSON Lines in and out: every line answered, in order, whatever it holds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.cli import program
from factcheck.commands.batch import answered


def answers(command: str, *lines: str | bytes) -> list[dict[str, Any]]:
    data = b"\n".join(x if isinstance(x, bytes) else x.encode() for x in lines)
    result = CliRunner().invoke(program, [command, "--jsonl", "-"], input=data)
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


GOOD = {
    "values": {"text": "Neuf élus sur 12.", "language": "fr", "published": "2025-03-04"},
    "names": {"a": "Jean Dupont", "b": "Jean Dupont"},
    "report": {"documents": [{"name": "a.md", "text": "Neuf élus sur 12.", "title": None}]},
}
ANSWER = {"values": {"values"}, "names": {"verdict", "score", "reasons"}, "report": {"findings"}}


@pytest.mark.parametrize("command", GOOD)
def test_a_bad_line_is_answered_and_the_rest_goes_on(command: str) -> None:
    good = GOOD[command]
    found = answers(
        command,
        json.dumps({"id": "first"} | good),
        "{not json",
        "",
        json.dumps({"id": "half"}),
        b'{"id": "latin", "text": "\xe9"}',
        "[1]",
        json.dumps(good),
        '{"id": 1e999}',
        "[" * 100_000,
        json.dumps({"id": 7} | good),
    )
    assert [a["id"] for a in found] == [
        "first", None, "half", None, None, None, None, None, 7,
    ]  # fmt: skip
    assert [("error" in a) for a in found] == [False, *[True] * 7, False]
    assert set(found[0]) == set(found[-1]) == {"id"} | ANSWER[command]
    assert found[1]["error"].startswith("line 2: not JSON")
    assert found[2]["error"].startswith("line 4: ")


@pytest.mark.parametrize(
    ("command", "wrong"),
    [
        ("values", {"text": 12}),
        ("values", {"text": "Neuf élus.", "language": "xx"}),
        ("values", {"text": "Neuf élus.", "published": "hier"}),
        ("values", {"text": "half a pair: \ud800"}),
        ("names", {"a": "Jean Dupont"}),
        ("names", {"a": "Jean Dupont", "b": ["x"]}),
        ("names", {"a": "Jean Dupont", "b": "Jean Dupont", "kind": "planet"}),
        ("report", {"documents": "a.md"}),
        ("report", {"documents": ["a.md"]}),
        ("report", {"documents": [{"text": "no name"}]}),
        ("report", {"documents": [{"name": "a", "text": "x"}, {"name": "a", "text": "y"}]}),
    ],
)
def test_what_is_wrong_is_said(command: str, wrong: dict[str, Any]) -> None:
    (found,) = answers(command, json.dumps({"id": "x"} | wrong))
    assert found["id"] == "x"
    assert set(found) == {"id", "error"}
    assert "\n" not in found["error"]


def test_values_slice_back_out_of_the_text() -> None:
    text = "Le 3 mars 2025, 1 200 personnes et 12 % des élus.\n\nPublié le 4 mars 2025\n"
    (found,) = answers("values", json.dumps({"id": 1, "text": text, "language": "fr"}))
    assert {"date", "percent"} <= {v["kind"] for v in found["values"]}
    for value in found["values"]:
        assert set(value) == {"kind", "start", "end", "quote", "normal"}
        assert text[value["start"] : value["end"]] == value["quote"]
    assert any(v["start"] > text.index("Publié") for v in found["values"]), "all of it is read"


def test_names_are_compared_as_what_bears_them() -> None:
    pair = {"a": "Jean Dupont", "b": "Jean Dupont"}
    found = answers(
        "names", *(json.dumps({"id": k, "kind": k} | pair) for k in ("person", "place"))
    )
    assert [a["verdict"] for a in found] == ["same", "same"]
    assert all(isinstance(a["score"], float) and a["reasons"] for a in found)


def test_a_file_is_read_like_standard_input(tmp_path: Path) -> None:
    file = tmp_path / "texts.jsonl"
    file.write_text(json.dumps({"id": 1, "text": "Neuf élus.", "language": "fr"}), "utf8")
    result = CliRunner().invoke(program, ["values", "--jsonl", str(file)])
    assert json.loads(result.stdout)["id"] == 1


@settings(max_examples=200)
@given(st.binary(max_size=80))
def test_any_bytes_get_one_answer_that_is_json(line: bytes) -> None:
    def work(given: dict[str, Any]) -> dict[str, Any]:
        return {"seen": len(given)}

    reply = answered(line, 1, work)
    assert json.loads(json.dumps(reply)) == reply
    assert ("error" in reply) != ("seen" in reply)


def test_work_that_raises_costs_its_own_line_only() -> None:
    reply = answered(b'{"id": "a"}', 3, lambda given: {"x": 1 // 0})
    assert reply == {
        "id": "a",
        "error": "line 3: ZeroDivisionError: integer division or modulo by zero",
    }

"""The program as a shell runs it: exit codes, streams, colours, pipes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck._version import __version__


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR")}
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        capture_output=True,
        encoding="utf8",
        env=kept | environment,
    )


def test_version() -> None:
    done = run("--version")
    assert (done.returncode, done.stdout) == (0, f"factcheck, version {__version__}\n")


@pytest.mark.parametrize("arguments", [(), ("--help",), ("report", "--help")])
def test_help(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.returncode == (0 if arguments else 2)
    assert "Examples:" in done.stdout + done.stderr


def test_report_on_one_article(articles: Path) -> None:
    done = run("report", "articles/old.md", "--format", "json")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert json.loads(done.stdout)["findings"] == []


def test_a_rule_finds_its_own_first_case(articles: Path) -> None:
    """Exit code 1 through the whole program, with whatever rule of severity error comes first."""
    from factcheck.rules.part import rules
    from factcheck.testing import read_case

    rule = next(r for r in rules().values() if r.severity == "error")
    documents, _ = read_case(rule.flag[0])
    lines = [
        {
            "name": d.id,
            "text": d.text,
            "title": d.title,
            "published": d.published.isoformat() if d.published else None,
            "language": d.language,
        }
        for d in documents
    ]
    Path("case.jsonl").write_text(json.dumps({"id": 1, "documents": lines}) + "\n", "utf8")
    done = run("report", "--jsonl", "case.jsonl", "--rule", rule.id)
    assert done.returncode == 0, "a batch is a conversion, not a gate"
    assert {f["rule"] for f in json.loads(done.stdout)["findings"]} == {rule.id}
    if any(d.published for d in documents):
        return
    folder = articles.parent / "case"
    folder.mkdir()
    for document in documents:
        (folder / f"{document.id}.txt").write_text(document.text, "utf8")
    done = run("report", "case", "--rule", rule.id, "--fail-on", "warning")
    assert done.returncode == 1, done.stdout + done.stderr


def test_problems_go_to_standard_error_and_into_json(articles: Path) -> None:
    done = run("report", "articles", "nowhere", "--format", "json")
    assert done.returncode == 2
    assert done.stderr.startswith("error: nowhere: no such file or folder.")
    assert json.loads(done.stdout)["problems"][0]["place"] == "nowhere"


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({}, False), ({"FORCE_COLOR": "1"}, True), ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False)],
)
def test_colours(articles: Path, environment: dict[str, str], coloured: bool) -> None:
    done = run("report", "articles", **environment)
    assert "2 articles" in done.stdout
    assert ("\x1b[" in done.stdout) == coloured


def test_width_follows_the_screen(articles: Path) -> None:
    done = run("explain", "count-conflict", COLUMNS="60")
    assert max(map(len, done.stdout.splitlines())) <= 60


def test_a_reader_that_leaves_is_no_error(articles: Path) -> None:
    """More than a pipe holds, to a reader that takes nothing."""
    line = json.dumps({"id": "x", "text": "Neuf élus sur 12. " * 50, "language": "fr"})
    Path("texts.jsonl").write_text((line + "\n") * 300, "utf8")
    with subprocess.Popen(
        [sys.executable, "-m", "factcheck", "values", "--jsonl", "texts.jsonl"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_an_encoding_that_lacks_a_character_loses_nothing(articles: Path) -> None:
    (articles / "old.md").write_text("Le comité « élargi » compte 12 œuvres.", "utf8")
    done = run("values", "articles/old.md", PYTHONIOENCODING="ascii")
    assert done.returncode == 0, done.stderr
    assert "\\u201c12\\u201d" in done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_disk_is_one_clear_line(articles: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", "values", "articles"],
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf8",
        )
    assert done.returncode == 2
    assert done.stderr.startswith("error: standard output: cannot be written")
    assert done.stderr.count("\n") == 1

"""0 nothing at or above the fail level, 1 findings at or above it, 2 work that was not done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from factcheck.cli import main

Finds = Callable[..., list[dict[str, Any]]]


def run(*arguments: str, stdin: str | bytes | None = None) -> Result:
    """The whole program in this process, its exit code as a shell would see it."""
    import click

    @click.command(context_settings={"ignore_unknown_options": True, "help_option_names": []})
    @click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
    def whole(arguments: tuple[str, ...]) -> None:
        main(arguments)

    return CliRunner().invoke(whole, ["--", *arguments], input=stdin)


@pytest.mark.parametrize(
    ("found", "flags", "code"),
    [
        ((), (), 0),
        (("warning",), (), 0),
        (("info",), ("--fail-on", "warning"), 0),
        (("warning",), ("--fail-on", "warning"), 1),
        (("error",), (), 1),
        (("info", "error"), ("--fail-on", "warning"), 1),
        (("error",), ("--fail-on", "never"), 0),
        (("error",), ("--exit-zero",), 0),
        (("error",), ("--fail-on", "sometimes"), 2),
        ((), ("--rule", "count-conflikt"), 2),
        ((), ("--format", "jsn"), 2),
        ((), ("--language", "xx"), 2),
        ((), ("--config", "nowhere.toml"), 2),
        (("error",), ("--exit-zero", "--config", "nowhere.toml"), 2),
        ((), ("--output", "nowhere/report.txt"), 2),
        ((), ("--jsonl", "-"), 2),
    ],
)
def test_report(
    articles: Path, finds: Finds, found: tuple[str, ...], flags: tuple[str, ...], code: int
) -> None:
    finds(*found)
    result = run("report", "articles", *flags)
    assert result.exit_code == code, result.output


@pytest.mark.parametrize(
    ("paths", "flags", "code"),
    [
        (("nowhere",), (), 2),
        (("articles", "nowhere"), (), 2),
        (("articles", "nowhere"), ("--exit-zero",), 0),
        (("nowhere",), ("--exit-zero",), 2),
        (("articles", "empty.md"), (), 2),
        (("articles", "binary.md"), (), 2),
        (("bare",), (), 2),
    ],
)
def test_unreadable_input(
    articles: Path, finds: Finds, paths: tuple[str, ...], flags: tuple[str, ...], code: int
) -> None:
    finds()
    (articles.parent / "empty.md").write_text("")
    (articles.parent / "binary.md").write_bytes(b"\0\1\2")
    (articles.parent / "bare").mkdir()
    result = run("report", *paths, *flags)
    assert result.exit_code == code
    problems = [line for line in result.stderr.splitlines() if line.startswith("error: ")]
    assert len(problems) == 1, "one clear line for what could not be read"
    assert paths[-1] in problems[0]


def test_what_can_be_read_is_reported_beside_what_cannot(articles: Path, finds: Finds) -> None:
    calls = finds("warning")
    result = run("report", "articles", "nowhere", "--quiet")
    assert calls[0]["documents"] == ["new.md", "old.md"]
    assert result.stdout == "articles/new.md:1:1: warning count-conflict: made up\n"


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("rulse",), "did you mean 'rules'?"),
        (("explain", "count-conflikt"), "count-conflict"),
        (("report", "articles", "--rule", "count-conflikt"), "count-conflict"),
        (("report", "articles", "--format", "termnal"), "terminal"),
        (("names", "one"), "two names are needed, 1 given"),
        (("report", "--jsonl", "missing.jsonl"), "missing.jsonl: cannot be read"),
    ],
)
def test_misuse_is_met_with_a_hint(
    articles: Path, finds: Finds, arguments: tuple[str, ...], hint: str
) -> None:
    finds()
    result = run(*arguments)
    assert result.exit_code == 2
    assert hint in result.stderr
    assert result.stdout == ""
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("toml", "hint"),
    [
        ("fail_no = 'error'", "did you mean 'fail_on'?"),
        ("fail_on = 'always'", "fail_on"),
        ("fail_on = ", "cannot be read as TOML"),
        ("[rules]\ncount-conflikt = 'off'", "count-conflict"),
        ("language = 'xx'", "no language 'xx'"),
    ],
)
def test_a_bad_configuration(articles: Path, finds: Finds, toml: str, hint: str) -> None:
    finds()
    (articles.parent / "factcheck.toml").write_text(toml, "utf8")
    result = run("report", "articles")
    assert result.exit_code == 2
    assert hint in result.stderr


def test_a_bug_is_told_apart_from_findings(
    articles: Path, finds: Finds, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    finds()
    monkeypatch.setattr(sys.modules["factcheck.run"], "audit", lambda *a, **k: 1 / 0)
    result = run("report", "articles")
    assert result.exit_code == 2
    assert "this is a bug in factcheck" in result.stderr

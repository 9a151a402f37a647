"""What the commands hand to the pipeline, and what they print."""

from __future__ import annotations

import json
import re
import shlex
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner, Result

from factcheck.cli import commands, program

Finds = Callable[..., list[dict[str, Any]]]
REPOSITORY = Path(__file__).parent.parent.parent


def run(*arguments: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(program, list(arguments), input=stdin)


def test_flags_are_laid_over_the_configuration(articles: Path, finds: Finds) -> None:
    calls = finds()
    (articles.parent / "factcheck.toml").write_text(
        "fail_on = 'never'\n[rules]\nweekday-mismatch = 'info'\n", "utf8"
    )
    run("report", "articles", "--rule", "count-conflict", "--fail-on", "warning")
    settings = calls[0]["settings"]
    assert settings.fail_on == "warning"
    assert "count-conflict" not in settings.rules
    assert set(settings.rules.values()) == {"off"}


def test_a_rule_asked_for_runs_even_where_it_is_turned_off(articles: Path, finds: Finds) -> None:
    calls = finds()
    (articles.parent / "factcheck.toml").write_text("[rules]\ncount-conflict = 'off'\n", "utf8")
    run("report", "articles", "--rule", "count-conflict")
    assert "count-conflict" not in calls[0]["settings"].rules


def test_configured_paths_count_from_the_configuration(
    articles: Path, finds: Finds, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = finds()
    (articles.parent / "factcheck.toml").write_text("paths = ['articles']\n", "utf8")
    inner = articles.parent / "inner"
    inner.mkdir()
    monkeypatch.chdir(inner)
    run("report")
    assert calls[0]["documents"] == ["new.md", "old.md"]


def test_a_new_article_may_lie_in_the_archive(articles: Path, finds: Finds) -> None:
    calls = finds()
    run("check", "articles/new.md", "--against", "articles")
    assert len(calls[0]["new"]) == 1
    assert calls[0]["new"][0].endswith("new.md")
    assert calls[0]["against"] == ["old.md"]


def test_a_new_folder_is_all_new(articles: Path, finds: Finds) -> None:
    calls = finds()
    incoming = articles.parent / "incoming"
    incoming.mkdir()
    (incoming / "old.md").write_text("Le conseil compte 14 membres.", "utf8")
    run("check", "incoming", "--against", "articles")
    assert calls[0]["new"] == ["incoming/old.md"]
    assert sorted(calls[0]["against"]) == ["articles/old.md", "new.md"]


def test_output_is_written_whole(articles: Path, finds: Finds) -> None:
    finds("error")
    result = run("report", "articles", "--format", "json", "--output", "report.json")
    assert result.stdout == ""
    assert json.loads(Path("report.json").read_text("utf8"))["schema_version"] == 1
    assert sorted(p.name for p in Path().iterdir()) == ["articles", "report.json"]


def test_output_never_holds_colours(
    articles: Path, finds: Finds, monkeypatch: pytest.MonkeyPatch
) -> None:
    finds("error")
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in run("report", "articles").stdout
    assert "\x1b[" not in run("report", "articles", "--no-color").stdout
    run("report", "articles", "--output", "report.txt")
    assert "\x1b" not in Path("report.txt").read_text("utf8")
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("report", "articles").stdout


@pytest.mark.parametrize("listing", ["rules", "kinds", "languages"])
def test_listings_say_the_same_in_both_forms(listing: str) -> None:
    names = [record["id"] for record in json.loads(run(listing, "--json").stdout)]
    assert names
    table = run(listing).stdout
    assert all(re.search(rf"^{re.escape(name)}\b", table, re.MULTILINE) for name in names)


def test_explain_is_the_rules_own_page() -> None:
    from factcheck.rules.part import rules

    for rule in rules().values():
        shown = " ".join(run("explain", rule.id).stdout.split())
        assert " ".join(rule.summary.split()) in shown
        assert all(" ".join(case.why.split()) in shown for case in (*rule.flag, *rule.keep))
        page = json.loads(run("explain", rule.id, "--json").stdout)
        assert page["doc"], "a rule file has a docstring"


def test_schemas_are_schemas() -> None:
    for what in ("report", "claims"):
        schema = json.loads(run("schema", what).stdout)
        jsonschema.Draft202012Validator.check_schema(schema)


def test_config_says_where_settings_come_from(articles: Path) -> None:
    assert "# from the defaults" in run("config").stdout
    Path("factcheck.toml").write_text("fail_on = 'warning'\n[rules]\ncount-conflict = 'off'\n")
    shown = run("config").stdout
    assert "factcheck.toml" in shown
    assert 'fail_on = "warning"' in shown
    assert json.loads(run("config", "--json").stdout)["rules"] == {"count-conflict": "off"}


def test_printed_settings_can_be_read_back(articles: Path) -> None:
    Path("factcheck.toml").write_text("language = 'fr'\n[rules]\ncount-conflict = 'off'\n")
    before = json.loads(run("config", "--json").stdout)
    Path("again.toml").write_text(run("config").stdout, "utf8")
    after = json.loads(run("config", "--config", "again.toml", "--json").stdout)
    assert before | {"source": ""} == after | {"source": ""}


def test_parsing_needs_nothing_heavy() -> None:
    """Command modules import click only: the rest waits until a command runs."""
    import subprocess

    code = (
        "import sys; from factcheck.cli import commands; commands();"
        "print(sorted({'pydantic', 'rich', 'jinja2', 'yaml', 'rapidfuzz'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def example_lines(command: str) -> list[str]:
    epilog = (program if command == "factcheck" else commands()[command]).epilog or ""
    return [line.strip() for line in epilog.splitlines() if line.startswith("  ")]


@pytest.mark.parametrize("command", ["factcheck", *commands()])
def test_every_help_has_examples_that_run(command: str, articles: Path) -> None:
    """In the order given: `extract --check` compares what `extract --write` wrote."""
    (articles.parent / "seeds").mkdir()
    (articles.parent / "seeds" / "one.md").write_text("Le comité compte 9 membres.\n", "utf8")
    _labelled(articles.parent / "tests" / "eval")
    _lines("clusters", {"id": 1, "documents": [{"name": "a.md", "text": "Neuf morts."}]})
    _lines("texts", {"id": 1, "text": "Neuf morts.", "language": "fr"})
    _lines("pairs", {"id": 1, "a": "Jean Dupont", "b": "J. Dupont"})
    run("index", "articles", "--store", "archive.store")
    assert example_lines(command), "a help text ends with examples"
    for line in example_lines(command):
        result = run(*shlex.split(line)[1:])
        assert result.exit_code in (0, 1), (line, result.output, result.exc_info)
        assert result.stderr.count("error:") == 0


def _labelled(folder: Path) -> None:
    """A few of the repository's labelled clusters and sentences, where the examples look for them."""
    source = REPOSITORY / "tests" / "eval"
    (folder / "clusters").mkdir(parents=True)
    (folder / "sentences").mkdir()
    for cluster in sorted(p for p in (source / "clusters").iterdir() if p.is_dir())[::40]:
        (folder / "clusters" / cluster.name).symlink_to(cluster)
    lines = (source / "sentences" / "fr.jsonl").read_text("utf8").splitlines(keepends=True)
    (folder / "sentences" / "fr.jsonl").write_text("".join(lines[::20]), "utf8")


def _lines(name: str, record: dict[str, Any]) -> None:
    Path(f"{name}.jsonl").write_text(json.dumps(record) + "\n", "utf8")

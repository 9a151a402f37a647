"""What hand-written pages show is true: Python runs, commands parse, tables and links resolve."""

from __future__ import annotations

import contextlib
import doctest
import json
import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from factcheck.cli import commands, program
from factcheck.rules.part import rules
from factcheck.settings import Settings

from .pages import PAGES, ROOT, WRITTEN, Fence, fences, named

_CALL = re.compile(r"(?:^|[\s|&/])(?:python3? -m )?factcheck(?P<rest>(?: [^|&`\n]*)?)")
_PART = re.compile(r"# factcheck[/-]")  # files and cases that test_adding.py runs
PYTHON = [page for page in WRITTEN if any(fences(page, "python"))]


@pytest.mark.parametrize("page", PYTHON, ids=named)
def test_python_on_the_page_runs(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {}
    for fence in fences(page, "python"):
        if _PART.match(fence.body):
            continue
        if ">>>" not in fence.body:
            exec(compile("\n" * fence.line + fence.body, named(page), "exec"), names)
            continue
        parsed = doctest.DocTestParser().get_doctest(
            fence.body, names, named(page), str(page), fence.line
        )
        told: list[str] = []
        runner = doctest.DocTestRunner(optionflags=doctest.FAIL_FAST)
        runner.run(parsed, out=told.append, clear_globs=False)
        names = parsed.globs
        assert not told, "".join(told)


def calls(fence: Fence) -> Iterator[list[str]]:
    """The arguments of every call of the program in a block of shell, YAML or console text."""
    for line in fence.body.split("\n"):
        if fence.language == "console" and not line.startswith("$ "):
            continue
        for found in _CALL.finditer(line):
            yield shlex.split(found["rest"], comments=True)


def spans(page: Path) -> Iterator[list[str]]:
    """The arguments of every call of the program in the running text of a page."""
    for found in re.finditer(r"`(?:python -m )?factcheck( [^`]+)?`", page.read_text("utf8")):
        yield shlex.split(found[1] or "")


@pytest.mark.parametrize("page", WRITTEN, ids=named)
def test_commands_on_the_page_exist(page: Path) -> None:
    shown = [call for fence in fences(page, "sh", "yaml", "console") for call in calls(fence)]
    for arguments in (*shown, *spans(page)):
        parse(arguments)


def parse(arguments: list[str]) -> None:
    """Fails when the command, one of its options or an option's value does not exist."""
    if not arguments or arguments[0].startswith("-"):
        with contextlib.suppress(click.exceptions.Exit):
            program.make_context("factcheck", arguments or ["--help"])
        return
    name, *rest = arguments
    assert name in commands(), f"no command {name!r}"
    rest += ["NEW"] if rest[-1:] == ["--"] else []  # another program names the articles
    if not rest:  # a command spoken of, not run
        return
    commands()[name].make_context(name, list(rest))
    if name == "explain":
        assert rest[0] in {"RULE", *rules()}


@pytest.mark.parametrize("line", ["report --nope", "check a --fail-on x", "repot", "explain nope"])
def test_a_command_that_does_not_exist_is_noticed(line: str) -> None:
    with pytest.raises((click.UsageError, AssertionError)):
        parse(shlex.split(line))


@pytest.mark.parametrize("command", [program, *commands().values()], ids=lambda c: c.name)
def test_examples_of_help_texts_exist(command: click.Command) -> None:
    examples = re.findall(r"^\s+factcheck (.*)$", command.epilog or "", re.M)
    assert examples, "a command without an example"
    for line in examples:
        parse(shlex.split(line))


def test_the_main_command_of_the_readme_is_the_one_that_runs() -> None:
    shown = [f.body for f in fences(ROOT / "README.md", "sh")]
    assert any("-m factcheck report seeds" in body for body in shown)
    assert any(body == "bash tests/run\n" for body in shown)
    with contextlib.chdir(ROOT):
        done = CliRunner().invoke(program, ["report", "seeds", "--quiet"])
    assert done.exit_code in (0, 1), done.output


def test_settings_in_the_readme_are_settings() -> None:
    shown = list(fences(ROOT / "README.md", "toml"))
    assert shown
    for fence in shown:
        settings = Settings.model_validate(tomllib.loads(fence.body))
        assert set(settings.rules) <= set(rules())


@pytest.mark.parametrize("page", WRITTEN, ids=named)
def test_data_on_the_page_parses(page: Path) -> None:
    for fence in fences(page, "json", "toml"):
        (json.loads if fence.language == "json" else tomllib.loads)(fence.body)


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_links_resolve(page: Path) -> None:
    text = re.sub(r"^(`{3,}).*?^\1$", "", page.read_text("utf8"), flags=re.M | re.S)
    for target in re.findall(r"(?<!\\)\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        assert file.exists(), f"{named(page)}: {target}"
        if anchor:
            assert anchor in anchors(file), f"{named(page)}: {target}"


def anchors(page: Path) -> set[str]:
    """The anchors that a forge gives to the headings of a page."""
    heads = re.findall(r"^#+ (.+)$", page.read_text("utf8"), re.M)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", WRITTEN, ids=named)
def test_files_named_on_the_page_exist(page: Path) -> None:
    names = re.findall(
        r"`((?:factcheck|docs|tests|seeds|claims)/[\w/.\-]+)`", page.read_text("utf8")
    )
    for name in names:
        assert (ROOT / name).exists(), f"{named(page)}: {name}"


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_no_path_of_a_machine_is_on_the_page(page: Path) -> None:
    assert not re.search(r"(?<![\w.])/(?:home|root|work|tmp|Users)/", page.read_text("utf8"))


def test_reasons_for_not_comparing_are_those_of_the_code() -> None:
    code = "".join(f.read_text("utf8") for f in (ROOT / "factcheck" / "alignment").glob("*.py"))
    page = (ROOT / "docs" / "comparability.md").read_text("utf8")
    reasons = re.findall(r"`((?:another|answered|too little) [\w ]+)`", page)
    assert len(reasons) == 6
    for reason in reasons:
        assert f'"{reason}"' in code, reason

"""The command line: the help of every command, and what commands print, run here."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from contextlib import chdir, contextmanager

import click
from click.testing import CliRunner

from builder.part import ROOT, Part, fence, page
from factcheck.cli import commands, program

WIDTH = 96
INTRO = """\
`factcheck` and `python -m factcheck` are the same program. What is found goes to standard output, \
everything else to standard error; progress shows on a terminal only. `NO_COLOR` is obeyed.

| exit code | meaning |
| --- | --- |
| 0 | nothing at or above the fail level (`--fail-on`, default `error`) |
| 1 | findings at or above it; with `extract --check`, claims that are stale |
| 2 | it could not do its work: bad usage, bad configuration, unreadable input, a part that failed |

With `--exit-zero`, findings leave the exit code at 0."""


def pages() -> dict[str, str]:
    """``docs/cli.md``."""
    parts = [
        f"## factcheck {name}\n\n{fence(_help(command, name))}"
        for name, command in commands().items()
    ]
    source = "the help texts in factcheck/commands/"
    return {
        "docs/cli.md": page("The command line", source, INTRO, fence(_help(program, "")), *parts)
    }


def _help(command: click.Command, name: str) -> str:
    called = f"factcheck {name}".strip()
    return command.get_help(
        click.Context(
            command,
            info_name=called,
            terminal_width=WIDTH,
            max_content_width=WIDTH,
            **program.context_settings,
        )
    )


def run(line: str) -> tuple[str, int]:
    """What ``factcheck LINE`` prints on a screen of 100 columns without colours, and its exit code.

    Raises:
        RuntimeError: the command crashed.
    """
    with _quiet():
        result = CliRunner().invoke(program, shlex.split(line), prog_name="factcheck")
    if result.exception and not isinstance(result.exception, SystemExit | click.ClickException):
        raise RuntimeError(f"factcheck {line}: {result.exception!r}")
    return result.stdout, result.exit_code


@contextmanager
def _quiet() -> Iterator[None]:
    held = dict(os.environ)
    os.environ |= {"COLUMNS": "100", "NO_COLOR": "1", "LC_ALL": "C.UTF-8"}
    try:
        with chdir(ROOT):
            yield
    finally:
        os.environ.clear()
        os.environ.update(held)


def shown(line: str) -> str:
    """A command and what it printed, as on a screen."""
    printed, exit_code = run(line)
    told = f"\n$ echo $?\n{exit_code}" if exit_code else ""
    return fence(f"$ factcheck {line}\n{printed.rstrip()}{told}", "console")


PART = Part(pages=pages, blocks={"run": shown, "help": lambda: shown("--help")})

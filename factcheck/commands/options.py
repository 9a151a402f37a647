"""Options that several commands share, and how examples are written in help texts."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import reduce
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])


def examples(*lines: str) -> str:
    """Example command lines as the end of a help text; a test runs every one of them."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)


def together(*options: Callable[[Any], Any]) -> Callable[[F], F]:
    """Several options as one decorator, shown in the order given."""

    def decorate(function: F) -> F:
        return reduce(lambda made, option: option(made), reversed(options), function)

    return decorate


def names_of_parts(room: str, marker: str) -> str:
    """The names of a room's parts for a help text, told from the files without importing them."""
    folder = Path(__file__).parent.parent / room
    sources = {p.stem: p for p in folder.glob("*.py")}
    sources |= {p.parent.name: p for p in folder.glob("*/__init__.py")}
    marked = re.compile(rf"^{marker}\b", re.MULTILINE)
    return "|".join(sorted(n for n, p in sources.items() if marked.search(p.read_text("utf8"))))


class FormatName(click.types.StringParamType):
    """The name of a reporter. Which ones there are is checked when the command runs."""

    name = "format"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """The reporters' names, told from the files without importing them."""
        return names_of_parts("reporters", "REPORTER")


class EngineName(click.types.StringParamType):
    """The name of an engine. Which ones there are is checked when the command runs."""

    name = "engine"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """The engines' names, told from the files without importing them."""
        return names_of_parts("engines", "ENGINE")


PATHS = click.argument("paths", nargs=-1, metavar="[PATH]...")
JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")
JSONL = click.option(
    "--jsonl",
    metavar="FILE",
    help="Answer each line of a JSON Lines file, in order (- is standard input). A line that "
    "cannot be used is answered by an object with `error`; the exit code stays 0.",
)
LANGUAGE = click.option(
    "--language", metavar="CODE", help="Language of all articles (detected when not given)."
)
LANG = click.option(
    "--lang",
    metavar="CODE",
    help="Language of messages: en or fr (default: configured, else the locale, else en).",
)
CONFIG = click.option(
    "--config",
    metavar="FILE",
    help="Configuration file (default: the nearest factcheck.toml or pyproject.toml).",
)
NO_COLOUR = click.option(
    "--no-color", "no_colour", is_flag=True, help="No colours (as NO_COLOR does)."
)
DETAIL = together(
    click.option("-q", "--quiet", is_flag=True, help="Only the findings, one line each."),
    click.option("-v", "--verbose", is_flag=True, help="Everything, at full length."),
)
OUTPUT = together(
    click.option(
        "--format",
        "format_name",
        type=FormatName(),
        default="terminal",
        show_default=True,
        help="How the report is written.",
    ),
    click.option("--output", metavar="FILE", help="Write it to a file, whole or not at all."),
)
GATE = together(
    click.option(
        "--fail-on",
        type=click.Choice(["error", "warning", "never"]),
        help="Severity that makes the exit code 1 (default: error, or what is configured).",
    ),
    click.option(
        "--exit-zero", is_flag=True, help="Exit 0 whatever is found (2 stays for bad usage)."
    ),
    click.option(
        "--rule", "only", metavar="ID", multiple=True, help="Only this rule (repeatable)."
    ),
)
BASELINE = click.option(
    "--baseline",
    metavar="FILE",
    help="Findings accepted in this file do not count (`factcheck baseline write` makes it). A "
    "missing or broken file is exit code 2.",
)
ENGINE = together(
    click.option(
        "--jobs",
        type=click.IntRange(1, 1024),
        metavar="N",
        help="How many processes (default: 1; above 20 MB or 1,000 files, one a processor).",
    ),
    click.option(
        "--engine",
        type=EngineName(),
        help="Where the work runs (docs/scale.md); the report is the same byte for byte.",
    ),
    click.option(
        "--spool",
        metavar="DIR",
        help="Where a large run or an engine keeps what it read (default: a temporary folder). "
        "The workers of a cluster must see it under the same path.",
    ),
)
AUDIT = together(OUTPUT, GATE, BASELINE, LANGUAGE, LANG, CONFIG, DETAIL, NO_COLOUR)

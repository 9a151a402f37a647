"""``factcheck store``: what a store holds, whether it is sound, and its claims as JSON Lines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from factcheck.commands.options import JSON, examples
from factcheck.commands.output import (
    print_bytes,
    print_text,
    tell_problems,
    write_pieces,
)
from factcheck.progress import progress

EXAMPLES = (
    "factcheck store info archive.store",
    "factcheck store verify archive.store",
    "factcheck store export archive.store --output claims.jsonl",
    "factcheck store export archive.store --findings",
)
FILE = click.argument("file", metavar="FILE")


@click.group(epilog=examples(*EXAMPLES))
def store() -> None:
    """Look into a store that `index` made: what it holds, whether it is sound, its claims."""


@store.command(epilog=examples(EXAMPLES[0], f"{EXAMPLES[0]} --json"))
@FILE
@JSON
def info(file: str, as_json: bool) -> None:
    """Tell what a store holds, with what it was made, and what the last runs and reports did."""
    from factcheck.store.connection import explained, reading
    from factcheck.store.contents import describe

    with explained(file), reading(file) as connection:
        told = describe(connection)
    if as_json:
        print_bytes(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        print_text(_table(told))


@store.command(epilog=examples(EXAMPLES[1]))
@FILE
@click.option("-q", "--quiet", is_flag=True, help="No progress.")
@click.pass_context
def verify(ctx: click.Context, file: str, quiet: bool) -> None:
    """Check all of a store: the file, every record, every date, and what joins articles.

    Exit code 1 when something is wrong with it.
    """
    from factcheck.store.connection import explained, reading
    from factcheck.store.verify import verify_all

    with progress(quiet=quiet) as told, explained(file), reading(file) as connection:
        problems = verify_all(connection, file, told)
    tell_problems(problems)
    if not problems:
        click.echo(f"{file}: sound", err=True)
    ctx.exit(1 if problems else 0)


@store.command(epilog=examples(*EXAMPLES[2:]))
@FILE
@click.option("--findings", is_flag=True, help="What its reports found, instead of its articles.")
@click.option("--output", metavar="FILE", help="Write it to a file, whole or not at all.")
def export(file: str, findings: bool, output: str | None) -> None:
    """Print every article of a store with its claims, a JSON object a line, by name.

    Two stores that hold the same articles give the same lines, whatever their history.

    With --findings: every report that was made on it, with its time, counts and versions; then
    every judgement and every finding that one of them had, with the first and the last that did.
    """
    from factcheck.store.connection import explained, reading
    from factcheck.store.contents import exported
    from factcheck.store.kept import exported_findings
    from factcheck.store.state import must_be_current

    with explained(file), reading(file) as connection:
        if not findings:
            must_be_current(connection, file)
        lines = exported_findings(connection) if findings else exported(connection)
        if output is not None:
            write_pieces(Path(output), (line + "\n" for line in lines))
            return
        for line in lines:
            if not print_bytes(line):
                return


def _table(told: dict[str, Any]) -> str:
    lines = []
    for name, value in told.items():
        if isinstance(value, dict):
            value = ", ".join(f"{key} {held}" for key, held in value.items()) or "none"
        if isinstance(value, list):
            lines.append(f"{name}:")
            lines += [f"  {_run(one)}" if isinstance(one, dict) else f"  {one}" for one in value]
        else:
            lines.append(f"{name}: {value}")
    return "\n".join(lines)


def _run(run: dict[str, Any]) -> str:
    counts = ", ".join(f"{n} {what}" for what, n in run["counts"].items() if n)
    if "made" in run:
        return f"{run['report']}  {run['made']}  {counts}  (rules {run['rules'][:12]})"
    return f"{run['started']}  {counts or run['state']}"


COMMAND = store

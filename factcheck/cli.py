"""The ``factcheck`` program: arguments → settings → work → exit code.

Commands are found by walking ``factcheck.commands``; their modules import only what parsing needs,
so that ``--help`` and ``--version`` stay instant. Exit codes: 0 nothing at or above the fail level,
1 findings at or above it, 2 it could not do its work.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NoReturn

import click

from factcheck._version import __version__
from factcheck.commands.options import examples
from factcheck.errors import FactcheckError
from factcheck.registry import parts

YOUNG = 50_000  # records made before the collector looks for rings among them; Python: 700
INTERRUPTED = 130  # what shells report for a program ended by Ctrl-C


@lru_cache(maxsize=1)
def commands() -> dict[str, click.Command]:
    """The commands by the name a user types, sorted."""
    found = parts("factcheck.commands", "COMMAND", click.Command).values()
    return {str(command.name): command for command in sorted(found, key=lambda c: str(c.name))}


class Program(click.Group):
    """The group of discovered commands; an unknown one is met with the nearest names."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands, sorted."""
        return list(commands())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        return commands().get(cmd_name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, with a suggestion for a misspelt name."""
        from difflib import get_close_matches

        if args and not args[0].startswith("-") and args[0] not in commands():
            near = get_close_matches(args[0], list(commands()), n=1)
            hint = f"did you mean {near[0]!r}?" if near else "see `factcheck --help`."
            raise click.UsageError(f"no command {args[0]!r}: {hint}", ctx)
        return super().resolve_command(ctx, args)


@click.group(
    cls=Program,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=examples(
        "factcheck report articles/",
        "factcheck check articles/new.md --against articles/",
        "factcheck rules",
    ),
)
@click.version_option(__version__, prog_name="factcheck")
def program() -> None:
    """Read news articles and report what cannot all be right.

    Exit codes: 0 nothing at or above the fail level, 1 findings at or above it, 2 it could not do
    its work (bad usage, bad configuration, unreadable input).
    """


def main(arguments: Iterable[str] | None = None) -> NoReturn:
    """Run the program and leave with its exit code."""
    gc.set_threshold(YOUNG)  # tables and records hold no rings: looking often is a tenth of a run
    given: Any = None if arguments is None else list(arguments)
    try:
        code = program.main(args=given, prog_name="factcheck", standalone_mode=False)
    except click.exceptions.Abort:
        sys.exit(INTERRUPTED)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except FactcheckError as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(2)
    except Exception:
        import traceback

        traceback.print_exc()
        click.echo("error: this is a bug in factcheck: please report the lines above.", err=True)
        sys.exit(2)
    sys.exit(code if isinstance(code, int) else 0)

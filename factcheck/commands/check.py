"""``factcheck check``: what a full report would find that touches the new articles."""

from __future__ import annotations

from typing import Any

import click

from factcheck.commands.auditing import (
    Asked,
    deliver,
    paths_or_configured,
    settings_for,
    touched_by,
)
from factcheck.commands.options import AUDIT, examples
from factcheck.progress import progress


@click.command(
    epilog=examples(
        "factcheck check articles/new.md --against articles/",
        "factcheck check articles/new.md --against articles/ --fail-on warning --quiet",
    )
)
@click.argument("new", nargs=-1, required=True, metavar="NEW...")
@click.option(
    "--against",
    multiple=True,
    metavar="PATH",
    help="The articles to hold them against (repeatable; default: the configured paths).",
)
@AUDIT
@click.pass_context
def check(
    ctx: click.Context, /, new: tuple[str, ...], against: tuple[str, ...], **flags: Any
) -> None:
    """Check new articles against others: only what touches the new ones is reported.

    A new article may lie in one of the folders it is held against.
    """
    asked = Asked(**flags)
    settings = settings_for(asked)
    from factcheck.documents import read_paths
    from factcheck.run import check as check_new

    # One reading for both, so that a file found twice is one document with one id.
    paths = (*new, *paths_or_configured(against, settings))
    loaded = read_paths(paths, language=settings.language)
    touched = touched_by(loaded.documents, new, paths)
    with progress(quiet=asked.quiet) as told:
        made = check_new(
            [d for d in loaded.documents if d.id in touched],
            [d for d in loaded.documents if d.id not in touched],
            settings,
            loaded.problems,
            told,
        )
    ctx.exit(deliver(made, asked, settings, paths))


COMMAND = check

"""``factcheck check``: what a full report would find that touches the new articles."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import click

from factcheck.commands.auditing import (
    Asked,
    archive_of,
    deliver,
    paths_or_configured,
    settings_for,
    touched_by,
)
from factcheck.commands.changes import Changes, changes_since
from factcheck.commands.options import AUDIT, examples
from factcheck.commands.settling import judged_names, settle
from factcheck.commands.storing import folders_of, incoming, store_among
from factcheck.progress import progress

if TYPE_CHECKING:
    from factcheck.report import Report
    from factcheck.settings import Settings

Filter = Literal["added", "file", "all"]


@click.command(
    epilog=examples(
        "factcheck check articles/new.md --against articles/",
        "factcheck check articles/new.md --against articles/ --fail-on warning --quiet",
        "factcheck check articles/new.md --against archive.store",
        "factcheck check --changed-since origin/main --against articles/",
        "factcheck check --changed-since HEAD~1 --filter added --format github",
    )
)
@click.argument("new", nargs=-1, metavar="[NEW]...")
@click.option(
    "--against",
    multiple=True,
    metavar="PATH",
    help="The articles to hold them against, or the store they were indexed into (repeatable; "
    "default: the configured paths).",
)
@click.option(
    "--changed-since",
    metavar="REV",
    help="Take for new what git says has changed among those articles since REV (a branch, a tag, "
    "a commit), committed or not.",
)
@click.option(
    "--filter",
    "shown",
    type=click.Choice(["added", "file", "all"]),
    default="file",
    show_default=True,
    help="Which findings: with a side on an added line (needs --changed-since), with a side in a "
    "new article, or all.",
)
@AUDIT
@click.pass_context
def check(
    ctx: click.Context,
    /,
    new: tuple[str, ...],
    against: tuple[str, ...],
    changed_since: str | None,
    shown: Filter,
    **flags: Any,
) -> None:
    """Check new articles against others: only what touches the new ones is reported.

    A new article may lie in one of the folders it is held against.
    """
    asked = Asked(**flags)
    if bool(new) == (changed_since is not None):
        raise click.UsageError("give the new articles, or --changed-since: one of them.", ctx)
    if shown == "added" and changed_since is None:
        raise click.UsageError("--filter added needs --changed-since.", ctx)
    settings = settings_for(asked)
    store = store_among(against)
    if store is not None:
        if changed_since is not None or shown == "all":
            raise click.UsageError(
                "a store knows neither revisions nor --filter all: name the new articles.", ctx
            )
        ctx.exit(_against_store(store, new, asked, settings))
    from factcheck.documents import read_paths
    from factcheck.run import audit
    from factcheck.run import check as check_new

    changes = None
    if changed_since is None:
        archive = archive_of(against, settings)
    else:
        archive = paths_or_configured(against, settings)
        changes = changes_since(changed_since, lines_too=shown == "added")
        new = tuple(str(path) for path in changes.inside(archive))
    # One reading for both, so that a file found twice is one document; the archive comes first, so
    # that its id, and with it a finding's fingerprint, is the one that a report on the archive has.
    paths = (*archive, *new)
    loaded = read_paths(
        archive if changes is not None else paths,
        language=settings.language,
        fields=settings.fields,
    )
    touched = touched_by(loaded.documents, new, paths)
    names = judged_names(settings)
    with progress(quiet=asked.quiet) as told:
        if shown == "all":
            made = audit(loaded.documents, settings, loaded.problems, told, names)
        else:
            made = check_new(
                [d for d in loaded.documents if d.id in touched],
                [d for d in loaded.documents if d.id not in touched],
                settings,
                loaded.problems,
                told,
                names,
            )
    only = None if shown == "all" else touched
    made = settle(made, settings, baseline=asked.baseline, only=only)
    if shown == "added" and changes is not None:
        made = _on_added_lines(made, changes, archive)
    ctx.exit(deliver(made, asked, settings, paths))


def _against_store(store: str, new: tuple[str, ...], asked: Asked, settings: Settings) -> int:
    from factcheck.store.audit import check_against
    from factcheck.store.connection import explained, reading
    from factcheck.store.state import must_be_current, troubles

    names = judged_names(settings)
    with progress(quiet=asked.quiet) as told, explained(store), reading(store) as connection:
        must_be_current(connection, store)
        given = incoming(connection, new, settings)
        problems = [*given.problems, *troubles(connection, store)]
        made = check_against(connection, given.documents, settings, problems, told, names)
        folders = folders_of(connection)
    only = {document.id for document in given.documents}
    made = settle(made, settings, baseline=asked.baseline, only=only)
    return deliver(made, asked, settings, (*folders, *new))


def _on_added_lines(report: Report, changes: Changes, folders: tuple[str, ...]) -> Report:
    """The findings with a side on a line that is new; a side that spans lines counts on each."""
    from factcheck.documents.build import is_taken_out
    from factcheck.reporters.part import file_of

    def added(document: str, line: int, quote: str) -> bool:
        file = Path(file_of(document, folders)).resolve()
        lines = changes.lines.get(file, frozenset())
        if is_taken_out(file.name):  # its lines are not those of the file: any change counts
            return bool(lines)
        return not lines.isdisjoint(range(line, line + quote.count("\n") + 1))

    kept = tuple(
        finding
        for finding in report.findings
        if any(added(e.document, e.line, e.quote) for e in finding.evidence)
    )
    return report.model_copy(update={"findings": kept})


COMMAND = check

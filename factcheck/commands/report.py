"""``factcheck report``: audit articles against each other and each in itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from factcheck.commands.auditing import Asked, deliver, paths_or_configured, settings_for
from factcheck.commands.batch import Refused, answer, text_field
from factcheck.commands.options import AUDIT, ENGINE, JSONL, PATHS, examples
from factcheck.commands.output import tell_problems
from factcheck.commands.running import Means, report_on
from factcheck.commands.settling import judged_names, judgements_for, settle
from factcheck.commands.storing import folders_of
from factcheck.progress import progress

if TYPE_CHECKING:
    from factcheck.documents.document import Document
    from factcheck.report import Report
    from factcheck.settings import Settings


@click.command(
    epilog=examples(
        "factcheck report",
        "factcheck report articles/ --fail-on warning",
        "factcheck report articles/ --format json --output report.json",
        "factcheck report articles/ --format html --output report.html",
        "factcheck report articles/ --baseline baseline.json",
        "factcheck report articles/ --rule count-conflict --exit-zero",
        "factcheck report --store archive.store",
        "factcheck report articles/ --jobs 2",
        "factcheck report --jsonl clusters.jsonl",
    )
)
@PATHS
@click.option("--store", metavar="FILE", help="Audit what was indexed into a store instead.")
@JSONL
@AUDIT
@ENGINE
@click.pass_context
def report(
    ctx: click.Context,
    /,
    paths: tuple[str, ...],
    store: str | None,
    jsonl: str | None,
    jobs: int | None,
    engine: str | None,
    spool: str | None,
    **flags: Any,
) -> None:
    """Audit articles: what contradicts, what is corroborated, what was not compared.

    PATH is an article or a folder of them; without one, the paths of the configuration are
    audited. What an article, the judgements file or a baseline sets aside does not count for the
    exit code.

    With --jsonl, where none of these is read, each line holds {"id", "documents": [{"name", "text",
    "title"?, "published"?, "language"?}]} and is answered by {"id", "findings"}.
    """
    asked = Asked(**flags)
    if (jsonl is not None) + (store is not None) + bool(paths) > 1:
        name = "--jsonl" if jsonl is not None else "--store"
        raise click.UsageError(f"{name} takes the place of PATH: give one of them.", ctx)
    if jsonl is not None:
        settings = settings_for(asked)
        answer(jsonl, lambda line: _answer(line, settings))
        return
    settings = settings_for(asked)
    if store is not None:
        ctx.exit(_on_store(store, asked, settings))
    from factcheck.reporters.part import reporters

    folders = paths_or_configured(paths, settings)
    names = judged_names(settings)
    articles = reporters()[asked.format_name].articles
    means = Means(jobs, engine, spool)
    with progress(quiet=asked.quiet) as told:
        made = report_on(folders, settings, means, told, names, articles=articles)
    made = settle(made, settings, baseline=asked.baseline)
    ctx.exit(deliver(made, asked, settings, folders))


def _on_store(store: str, asked: Asked, settings: Settings) -> int:
    from factcheck.store.audit import report_on
    from factcheck.store.connection import explained, reading
    from factcheck.store.kept import last_run
    from factcheck.store.state import must_be_current, troubles

    names = judged_names(settings)
    with progress(quiet=asked.quiet) as told, explained(store), reading(store) as connection:
        must_be_current(connection, store)
        problems = troubles(connection, store)
        made = report_on(connection, settings, problems, told, names)
        folders = folders_of(connection)
        run = last_run(connection)
    made = settle(made, settings, baseline=asked.baseline)
    _keep(store, made, settings, run)
    return deliver(made, asked, settings, folders)


def _keep(store: str, made: Report, settings: Settings, run: int) -> None:
    """Keep in the store what was found; a store that may not be written is no reason to fail."""
    from factcheck.errors import StoreError
    from factcheck.problem import Problem
    from factcheck.store.connection import explained, writing
    from factcheck.store.kept import keep

    try:
        with writing(store) as connection, explained(store):
            keep(connection, made, judgements_for(settings), settings, run=run)
    except StoreError as error:
        place, _, what = str(error).partition(": ")
        remedy = "What was found is reported, and not kept in the store."
        tell_problems([Problem(place=place, what=what, remedy=remedy)])


def _answer(line: dict[str, Any], settings: Settings) -> dict[str, Any]:
    from factcheck.run import audit

    given = line.get("documents")
    if not isinstance(given, list):
        raise Refused('"documents" must be a list of {"name", "text"} objects')
    documents = [_document(one, settings.language) for one in given]
    if len({document.id for document in documents}) < len(documents):
        raise Refused("two documents have one name")
    made = audit(documents, settings)
    reply: dict[str, Any] = {"findings": [f.model_dump(mode="json") for f in made.findings]}
    if made.problems:
        reply["problems"] = [p.model_dump(mode="json") for p in made.problems]
    return reply


def _document(one: object, language: str | None) -> Document:
    """A document of a batch line, read in the format that its name's suffix tells."""
    from pathlib import PurePath

    from factcheck.documents.build import build_document, format_for
    from factcheck.documents.document import parse_date

    if not isinstance(one, dict):
        raise Refused('a document must be a {"name", "text"} object')
    name = text_field(one, "name")
    return build_document(
        text_field(one, "text"),
        id=name,
        format_name=format_for(PurePath(name).suffix),
        title=text_field(one, "title", needed=False) or None,
        published=parse_date(text_field(one, "published", needed=False) or None),
        language=text_field(one, "language", needed=False) or language,
    )


COMMAND = report

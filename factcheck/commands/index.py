"""``factcheck index``: read articles into a store, or bring it up to date."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.commands.auditing import configured
from factcheck.commands.options import CONFIG, LANGUAGE, PATHS, examples
from factcheck.commands.output import tell_problems
from factcheck.commands.storing import origin_of
from factcheck.progress import progress

if TYPE_CHECKING:
    from factcheck.problem import Problem
    from factcheck.settings import Settings
    from factcheck.store.index import Article, Indexed, Progress


@click.command(
    epilog=examples(
        "factcheck index articles/ --store archive.store",
        "factcheck index articles/new.md --store archive.store --add",
        "factcheck index --store archive.store",
    )
)
@PATHS
@click.option("--store", "file", metavar="FILE", required=True, help="The store to write.")
@click.option("--add", is_flag=True, help="Keep what the store has beside these articles.")
@LANGUAGE
@CONFIG
@click.option("-q", "--quiet", is_flag=True, help="Say nothing of what was done.")
@click.pass_context
def index(
    ctx: click.Context,
    paths: tuple[str, ...],
    file: str,
    add: bool,
    language: str | None,
    config: str | None,
    quiet: bool,
) -> None:
    """Read articles into a store: one file that `report` and `check` read instead of the articles.

    The store then holds the articles of PATH and no others, unless --add is given. An article that
    is as it was is not extracted again. Without PATH, what the store has is read anew where another
    version of the extractor had read it. Where something could not be read, nothing is taken out.

    It may be stopped at any moment: what is done stays, and the same command goes on from there.
    """
    if not paths and not Path(file).exists():
        raise click.UsageError(f"there is no store {file}: name the articles to index.", ctx)
    settings = configured(config, language)
    from factcheck.store import connection, index

    with (
        progress(quiet=quiet) as told,
        connection.writing(file) as store,
        connection.explained(file),
    ):
        files = _Files(paths, settings, told)
        done = index.index(
            store,
            files,
            settings=settings,
            paths=[path for path in paths if path != "-"],
            adding=add or not paths,
            told=files.done,
        )
        total = store.execute("SELECT count(*) FROM documents").fetchone()[0]
    tell_problems(done.problems)
    if not quiet:
        click.echo(_told(done, file, total), err=True)
    ctx.exit(2 if any(problem.blocking for problem in done.problems) else 0)


class _Files:
    """The articles of some paths, read as they are asked for; tells how many are safely stored."""

    def __init__(self, paths: tuple[str, ...], settings: Settings, told: Progress | None) -> None:
        self._paths, self._settings, self._told = paths, settings, told
        self._files = 0

    def __iter__(self) -> Iterator[Article | Problem]:
        from factcheck.documents.load import Met, read_each
        from factcheck.store.index import Article

        for one in read_each(
            self._paths,
            language=self._settings.language,
            fields=self._settings.fields,
            told=self._count,
        ):
            yield Article(one.document, origin_of(one)) if isinstance(one, Met) else one

    def _count(self, stage: str, done: int, total: int) -> None:
        self._files = total

    def done(self, stage: str, done: int, total: int) -> None:
        """Show how many articles are on the disk."""
        if self._told is not None:
            self._told(stage, done, max(total, self._files))


def _told(done: Indexed, file: str, total: int) -> str:
    counts = (
        (done.added, "added"), (done.changed, "changed"), (done.removed, "removed"),
        (done.unchanged, "as before"), (done.extracted, "extracted"),
    )  # fmt: skip
    told = ", ".join(f"{n} {what}" for n, what in counts if n) or "nothing to do"
    kept = f"; {done.kept} kept, because not everything could be read" if done.kept else ""
    return f"{file}: {total} articles ({told}{kept})"


COMMAND = index

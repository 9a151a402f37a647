"""``factcheck mutate``: changes sound articles one value at a time and sees what is noticed."""

from __future__ import annotations

import json

import click

from factcheck.commands.options import JSON, LANGUAGE, examples
from factcheck.commands.output import print_bytes, print_text, tell_problems
from factcheck.progress import progress


@click.command(
    epilog=examples(
        "factcheck mutate articles/",
        "factcheck mutate articles/ --rule weekday-mismatch --verbose",
        "factcheck mutate articles/ --seed 7 --limit 10 --json",
    )
)
@click.argument("path", metavar="DIR")
@click.option(
    "--seed", type=int, default=0, show_default=True, help="Which values change, and into what."
)
@click.option("--rule", metavar="ID", help="Only the changes that this rule is there to tell.")
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=50,
    show_default=True,
    help="At most so many changes for each row of the table.",
)
@LANGUAGE
@JSON
@click.option("-v", "--verbose", is_flag=True, help="List every miss and every false alarm.")
@click.pass_context
def mutate(
    ctx: click.Context,
    path: str,
    seed: int,
    rule: str | None,
    limit: int,
    language: str | None,
    as_json: bool,
    verbose: bool,
) -> None:
    """Measure, on your own sound articles, how many slips are noticed.

    In copies held in memory, one weekday, number, name, title, place or edition at a time is
    changed where the articles hold the true value a second time. Recall is the share of changes
    that a finding at warning or above points at, with its 95 % interval; what is found in the
    unchanged articles counts as a false alarm. No file is written. The exit code is 2 when an
    article could not be read or a part of the tool failed, whatever the shares.
    """
    from factcheck.commands.auditing import configured
    from factcheck.documents import read_paths
    from factcheck.evaluation.mutate import mutate as run
    from factcheck.evaluation.mutate import mutated_json, mutated_text

    settings = configured(None, language)
    loaded = read_paths([path], language=settings.language)
    with progress(quiet=as_json) as told:
        made = run(loaded.documents, seed=seed, rule=rule, limit=limit, progress=told)
    made = made._replace(problems=(*loaded.problems, *made.problems))
    if as_json:
        print_bytes(json.dumps(mutated_json(made), ensure_ascii=False, indent=2))
    else:
        print_text(mutated_text(made, verbose=verbose))
    tell_problems(made.problems)
    ctx.exit(2 if any(problem.blocking for problem in made.problems) else 0)


COMMAND = mutate

"""``factcheck evaluate``: scores the tool on labelled data."""

from __future__ import annotations

import json
from pathlib import Path

import click

from factcheck.commands.options import examples
from factcheck.commands.output import encoded, print_text, tell_problems, write_atomically
from factcheck.progress import progress


@click.command(
    epilog=examples(
        "factcheck evaluate tests/eval/clusters",
        "factcheck evaluate tests/eval/clusters --rule count-conflict --verbose",
        "factcheck evaluate tests/eval/sentences --kind date --kind interval",
    )
)
@click.argument("path", metavar="DIR")
@click.option(
    "--articles", metavar="DIR", help="Where a single cluster's articles lie, if not beside it."
)
@click.option("--rule", metavar="ID", help="Run this rule alone (clusters).")
@click.option(
    "--kind", "kinds", metavar="KIND", multiple=True, help="Only this kind (sentences; repeatable)."
)
@click.option("--json", "json_file", metavar="FILE", help="Also write the scores as JSON.")
@click.option("-v", "--verbose", is_flag=True, help="List every miss, false alarm and wrong value.")
@click.pass_context
def evaluate(
    ctx: click.Context,
    path: str,
    articles: str | None,
    rule: str | None,
    kinds: tuple[str, ...],
    json_file: str | None,
    verbose: bool,
) -> None:
    """Score the tool on labelled data, with 95 % confidence intervals.

    DIR holds clusters of articles (each with its expected.json), or .jsonl files of labelled
    sentences, of pairs of names or of pairs of short texts; a single cluster or file will do. The
    exit code is 2 when a part of the tool failed on the way, whatever the scores.
    """
    from factcheck.evaluation.evaluate import evaluate as score

    with progress() as told:
        made = score(
            Path(path),
            articles=Path(articles) if articles else None,
            rule=rule,
            kinds=kinds,
            verbose=verbose,
            progress=told,
        )
    if json_file is not None:
        text = json.dumps(made.record, ensure_ascii=False, indent=1)
        write_atomically(Path(json_file), encoded(text))
    print_text(made.text)
    tell_problems(made.problems)
    ctx.exit(2 if any(problem.blocking for problem in made.problems) else 0)


COMMAND = evaluate

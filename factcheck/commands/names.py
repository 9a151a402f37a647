"""``factcheck names``: whether two names are one, and why."""

from __future__ import annotations

import json
from typing import Any

import click

from factcheck.commands.batch import Refused, answer, text_field
from factcheck.commands.options import JSON, JSONL, examples
from factcheck.commands.output import print_bytes, print_text

KINDS = ("person", "organisation", "place")


@click.command(
    epilog=examples(
        'factcheck names "Jean Dupont" "J. Dupont"',
        "factcheck names --jsonl pairs.jsonl",
    )
)
@click.argument("names", nargs=-1, metavar="[A B]")
@click.option(
    "--kind", type=click.Choice(KINDS), default=KINDS[0], show_default=True, help="What bears them."
)
@JSONL
@JSON
@click.pass_context
def names(
    ctx: click.Context, names: tuple[str, ...], kind: str, jsonl: str | None, as_json: bool
) -> None:
    """Tell whether two names are one: same, different or unsure, with the reasons.

    With --jsonl, each line holds {"id", "a", "b", "kind"?} (--kind where it has none) and is
    answered by {"id", "verdict", "score", "reasons"}.
    """
    if jsonl is not None:
        if names:
            raise click.UsageError("--jsonl takes the place of A and B: give one of them.", ctx)
        answer(jsonl, lambda line: _answer(line, kind))
        return
    if len(names) != 2:
        raise click.UsageError(f"two names are needed, {len(names)} given.", ctx)
    found = _compared(names[0], names[1], kind)
    if as_json:
        print_bytes(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        reasons = "".join(f"  {reason}\n" for reason in found["reasons"])
        print_text(f"{found['verdict']} ({found['score']:.2f})\n{reasons}")


def _answer(line: dict[str, Any], kind: str) -> dict[str, Any]:
    given = text_field(line, "kind", needed=False) or kind
    if given not in KINDS:
        raise Refused(f'"kind" must be one of {", ".join(KINDS)}, not {given!r}')
    return _compared(text_field(line, "a"), text_field(line, "b"), given)


def _compared(a: str, b: str, kind: str) -> dict[str, Any]:
    from factcheck.values.compare_names import compare_names

    found = compare_names(a, b, kind)
    return {
        "verdict": found.verdict,
        "score": found.score,
        "reasons": list(found.reasons),
    }


COMMAND = names

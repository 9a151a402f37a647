"""``factcheck schema``: the JSON Schemas of what the product prints."""

from __future__ import annotations

import json
from typing import Any, Literal

import click

from factcheck.commands.options import examples
from factcheck.commands.output import print_bytes


def report_schema() -> dict[str, Any]:
    """The published JSON Schema of the JSON report."""
    from importlib.resources import files

    text = files("factcheck").joinpath("schemas/report.schema.json").read_text("utf8")
    schema: dict[str, Any] = json.loads(text)
    return schema


@click.command(epilog=examples("factcheck schema report", "factcheck schema claims"))
@click.argument("what", type=click.Choice(["report", "claims"]))
def schema(what: Literal["report", "claims"]) -> None:
    """Print the JSON Schema of the JSON report, or of a claim as `extract` prints it."""
    if what == "report":
        found = report_schema()
    else:
        from factcheck.claims import claims_schema

        found = claims_schema()
    print_bytes(json.dumps(found, ensure_ascii=False, indent=2))


COMMAND = schema

"""``factcheck rules``: the rules there are."""

from __future__ import annotations

import click

from factcheck.commands.listing import print_records
from factcheck.commands.options import JSON, examples


@click.command(epilog=examples("factcheck rules", "factcheck rules --json"))
@JSON
def rules(as_json: bool) -> None:
    """List the rules: id, severity, scope (cross articles or within one), summary."""
    from factcheck.rules.part import rules as known

    records = [
        {"id": r.id, "severity": r.severity, "scope": r.scope, "summary": r.summary}
        for r in known().values()
    ]
    print_records(records, ("id", "severity", "scope", "summary"), as_json=as_json)


COMMAND = rules

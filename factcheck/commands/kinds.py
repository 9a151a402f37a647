"""``factcheck kinds``: the kinds of claim and of value there are."""

from __future__ import annotations

import sys
from inspect import cleandoc
from typing import Any

import click

from factcheck.commands.listing import print_records
from factcheck.commands.options import JSON, examples


@click.command(epilog=examples("factcheck kinds", "factcheck kinds --json"))
@JSON
def kinds(as_json: bool) -> None:
    """List the kinds of claim (what articles state) and of value (what they are made of)."""
    from factcheck.claims import claim_kinds
    from factcheck.values.find import value_kinds

    records: list[dict[str, Any]] = [
        {"id": name, "of": "claim", "meaning": _first_paragraph(kind.doc), "doc": kind.doc}
        for name, kind in claim_kinds().items()
    ]
    for part in value_kinds():
        doc = cleandoc(sys.modules[part.find.__module__].__doc__ or "")
        records += [
            {"id": name, "of": "value", "meaning": _first_paragraph(doc), "doc": doc}
            for name in sorted(part.names)
        ]
    print_records(records, ("id", "of", "meaning"), as_json=as_json)


def _first_paragraph(doc: str) -> str:
    return " ".join(doc.partition("\n\n")[0].split())


COMMAND = kinds

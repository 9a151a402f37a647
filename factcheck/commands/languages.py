"""``factcheck languages``: the languages articles can be in, and how much is known of each."""

from __future__ import annotations

import click

from factcheck.commands.listing import print_records
from factcheck.commands.options import JSON, examples


@click.command(epilog=examples("factcheck languages", "factcheck languages --json"))
@JSON
def languages(as_json: bool) -> None:
    """List the languages: code, how many tables of words, how many phrases in them."""
    import tomllib
    from importlib.resources import files

    from factcheck.languages import available

    records = []
    for code in available():
        folder = files("factcheck.languages") / code
        tables = [
            table
            for file in folder.iterdir()
            if file.name.endswith(".toml")
            for table in tomllib.loads(file.read_text("utf8")).values()
        ]
        phrases = sum(len(words) for table in tables for words in table.values())
        records.append({"id": code, "tables": len(tables), "phrases": phrases})
    print_records(records, ("id", "tables", "phrases"), as_json=as_json)


COMMAND = languages

"""How listing commands print: a table on a screen of any width, or JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from factcheck.commands.output import colour_wanted, print_bytes, print_text, screen_width


def print_records(
    records: Iterable[Mapping[str, Any]], columns: Sequence[str], *, as_json: bool
) -> None:
    """Records as a table of some of their keys, or as a JSON array of all."""
    rows = list(records)
    if as_json:
        print_bytes(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    from rich.table import Table
    from rich.text import Text

    from factcheck.reporters.screen import SEVERITY_STYLE, screen, written

    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold", no_wrap=column == "id")
    for row in rows:
        cells = [str(row[column]) for column in columns]
        table.add_row(*(Text(cell, style=SEVERITY_STYLE.get(cell, "")) for cell in cells))
    console = screen(screen_width(), colour_wanted(no_colour=False))
    console.print(table)
    print_text(written(console))

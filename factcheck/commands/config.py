"""``factcheck config``: the settings in force, and the file they come from."""

from __future__ import annotations

import json

import click

from factcheck.commands.auditing import configured
from factcheck.commands.options import CONFIG, JSON, examples
from factcheck.commands.output import print_bytes, print_text


@click.command(epilog=examples("factcheck config", "factcheck config --json"))
@CONFIG
@JSON
def config(config: str | None, as_json: bool) -> None:
    """Print the settings in force and where they come from."""
    settings = configured(config, None)
    shown = settings.model_dump(mode="json", by_alias=True)
    if as_json:
        print_bytes(json.dumps(shown, ensure_ascii=False, indent=2))
        return
    source, house = shown.pop("source"), shown.pop("authority")
    origin = "the defaults (no configuration file was found)" if source == "defaults" else source
    lines = [f"# from {origin}"]
    # JSON writes texts, numbers and lists as TOML does; only a mapping and "nothing" differ.
    for key, value in shown.items():
        if value is None:
            lines.append(f"# {key} is not set")
        elif isinstance(value, dict):
            pairs = ", ".join(
                f"{json.dumps(k)} = {json.dumps(v)}" for k, v in sorted(value.items())
            )
            lines.append(f"{key} = {{{pairs}}}")
        else:
            lines.append(f"{key} = {json.dumps(value, ensure_ascii=False)}")
    held = [f"{len(house[table])} {table}" for table in house if table != "source"]
    where = f" ({house['source']})" if house["source"] else ""
    lines.append(f"# authority: {', '.join(held)}{where}")
    print_text("\n".join(lines))


COMMAND = config

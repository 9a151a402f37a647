"""``factcheck explain``: the page of a rule, from the rule itself."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import click

from factcheck.commands.options import JSON, examples
from factcheck.commands.output import colour_wanted, print_bytes, print_text, screen_width
from factcheck.errors import UnknownPartError

if TYPE_CHECKING:
    from rich.text import Text

    from factcheck.rules.part import Case, Rule

SCOPES = {"cross": "across articles", "within": "within one article"}


@click.command(epilog=examples("factcheck explain count-conflict"))
@click.argument("rule", metavar="RULE")
@JSON
def explain(rule: str, as_json: bool) -> None:
    """Explain a rule: what it finds, why, when to ignore it, what it flags and what it keeps.

    In the examples «…» marks the words a finding points at.
    """
    from factcheck.rules.part import rules

    known = rules()
    if rule not in known:
        raise UnknownPartError("rule", rule, known)
    if as_json:
        print_bytes(json.dumps(page(known[rule]), ensure_ascii=False, indent=2))
    else:
        print_text(_on_screen(known[rule]))


def page(rule: Rule) -> dict[str, Any]:
    """What a rule says of itself, as a record."""
    from factcheck.rules.measured import all_measured
    from factcheck.rules.part import documentation

    measured = all_measured().get(rule.id)
    return {
        "id": rule.id,
        "severity": rule.severity,
        "scope": rule.scope,
        "summary": rule.summary,
        "doc": documentation(rule),
        "ignore_when": rule.ignore_when,
        "measured": measured.as_json() if measured else None,
        "flag": [case._asdict() for case in rule.flag],
        "keep": [case._asdict() for case in rule.keep],
    }


def _on_screen(rule: Rule) -> str:
    from rich.padding import Padding
    from rich.text import Text

    from factcheck.reporters.screen import SEVERITY_STYLE, screen, written
    from factcheck.rules.measured import all_measured, told
    from factcheck.rules.part import documentation

    console = screen(min(screen_width(), 100), colour_wanted(no_colour=False))
    head = Text(rule.id, style="bold")
    head.append(f"  {rule.severity}", style=SEVERITY_STYLE[rule.severity])
    head.append(f"  {SCOPES[rule.scope]}", style="dim")
    console.print(head)
    console.print(Text(rule.summary))
    console.print(Text(told(all_measured().get(rule.id)).capitalize(), style="dim"))
    for paragraph in documentation(rule).split("\n\n"):
        text = " ".join(paragraph.split())
        if text.rstrip(".").casefold() != rule.summary.rstrip(".").casefold():
            console.print()
            console.print(Text(text))
    if rule.ignore_when:
        console.print(Text.assemble("\n", ("Ignore it when: ", "bold"), rule.ignore_when))
    for title, cases, style in (("Flags", rule.flag, "red"), ("Keeps", rule.keep, "green")):
        console.print(Text(f"\n{title}", style=f"bold {style}"))
        for case in cases:
            console.print(Padding(Text(f"• {case.why}"), (0, 0, 0, 2)))
            for line in _texts(case):
                console.print(Padding(line, (0, 0, 0, 6)))
    return written(console)


def _texts(case: Case) -> list[Text]:
    """The articles of a case, with what must be found standing out."""
    from rich.text import Text

    lines = [Text(line, style="dim") for line in case.authority.strip().splitlines()]
    for i, text in enumerate(case.texts):
        dated = f"({case.published[i]}) " if i < len(case.published) and case.published[i] else ""
        line = Text(f"{chr(ord('a') + i)}: {dated}{' '.join(text.split())}", style="dim")
        line.highlight_regex(re.compile("«[^»]*»"), "not dim bold")
        lines.append(line)
    return lines


COMMAND = explain

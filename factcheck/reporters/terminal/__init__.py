"""The terminal: a summary line, the findings, what is corroborated, and what was not read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factcheck.report import Report
from factcheck.reporters.part import Look, Reporter, path_of
from factcheck.reporters.screen import SEVERITY_STYLE, screen, written
from factcheck.reporters.terminal.finding import Place, one_line, show_finding
from factcheck.reporters.terminal.ledger import share_compared, show_dates, show_ledger
from factcheck.reporters.visible import visible

FACTS = 20  # corroborated facts shown unless everything is asked for


def render(report: Report, look: Look) -> str:
    """The report for people; ``look.detail`` 0 gives only the findings, one line each."""
    places = _places(report, look.folders)
    if look.detail == 0:
        return "".join(one_line(finding, places) + "\n" for finding in report.standing)
    console = screen(look.width, look.colour)
    console.print(_summary(report))
    console.print()
    for finding in report.findings if look.detail > 1 else report.standing:
        show_finding(console, finding, places, look, report.measured.get(finding.rule))
    _show_facts(console, report, look)
    show_dates(console, report)
    show_ledger(console, report, look)
    return written(console).rstrip("\n") + "\n"


def _places(report: Report, folders: Sequence[str]) -> dict[str, Place]:
    """Each document by id, with the path at which a reader can open it."""
    documents = {document.id: document for document in report.documents}
    named = {e.document for finding in report.findings for e in finding.evidence}
    return {
        name: Place(path_of(name, folders), documents.get(name)) for name in {*documents, *named}
    }


def _summary(report: Report) -> Text:
    counts = Counter(finding.severity for finding in report.standing)
    line = Text(_many(len(report.coverage.documents) or len(report.documents), "article"))
    line.append(f", {_many(len(report.standing), 'finding')}", style="bold")
    graded = [
        (severity, counts[severity])
        for severity in ("error", "warning", "info")
        if counts[severity]
    ]
    for i, (severity, count) in enumerate(graded):
        line.append(" (" if i == 0 else ", ")
        name = f"{count} info" if severity == "info" else _many(count, severity)
        line.append(name, style=SEVERITY_STYLE[severity])
    line.append(")" if graded else "")
    aside = len(report.findings) - len(report.standing)
    if aside:
        line.append(f", {aside} set aside", style="dim")
    line.append(f", {_many(len(report.corroborated), 'corroborated fact')}")
    compared = share_compared(report)
    if compared is not None:
        line.append(f", {int(compared * 100)} % compared")
    blocking = sum(problem.blocking for problem in report.problems)
    if blocking:
        line.append(f", {_many(blocking, 'thing')} could not be done", style="bold red")
    return line


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" + ("" if count == 1 else "s")


def _show_facts(console: Console, report: Report, look: Look) -> None:
    if not report.corroborated:
        return
    facts = report.corroborated if look.detail > 1 else report.corroborated[:FACTS]
    console.print(Text("Corroborated: at least two independent articles say so", style="bold"))
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(overflow="fold", ratio=2)
    table.add_column(overflow="fold", ratio=2)
    table.add_column(overflow="fold", ratio=2 if console.width >= 80 else 1)
    for fact in facts:
        who = ", ".join(fact.documents) if console.width >= 80 else f"{len(fact.documents)} art."
        table.add_row(
            Text(visible(fact.question)),
            Text(visible(fact.value), style="green"),
            Text(visible(who), style="dim"),
        )
    console.print(Padding(table, (0, 0, 0, 2)))
    left = len(report.corroborated) - len(facts)
    if left:
        console.print(Padding(Text(f"and {left} more (-v shows all)", style="dim"), (0, 0, 0, 2)))
    console.print()


REPORTER = Reporter(summary="for people, on a screen of any width", render=render)

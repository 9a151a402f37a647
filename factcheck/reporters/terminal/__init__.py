"""The terminal: a summary line, the findings, what is corroborated, and what was not read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factcheck.messages import Wording
from factcheck.report import Report
from factcheck.reporters.grades import GRADES, graded_count
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
    words = Wording(report.lang)
    console.print(_summary(report, words))
    console.print()
    for finding in report.findings if look.detail > 1 else report.standing:
        show_finding(console, finding, places, look, words, report.measured.get(finding.rule))
    _show_facts(console, report, look, words)
    show_dates(console, report, words)
    show_ledger(console, report, look, words)
    return written(console).rstrip("\n") + "\n"


def _places(report: Report, folders: Sequence[str]) -> dict[str, Place]:
    """Each document by id, with the path at which a reader can open it."""
    documents = {document.id: document for document in report.documents}
    named = {e.document for finding in report.findings for e in finding.evidence}
    return {
        name: Place(path_of(name, folders), documents.get(name)) for name in {*documents, *named}
    }


def _summary(report: Report, words: Wording) -> Text:
    counts = Counter(finding.severity for finding in report.standing)
    line = Text(
        words.many(
            len(report.coverage.documents) or len(report.documents),
            "{count} article",
            "{count} articles",
        )
    )
    found = words.many(len(report.standing), "{count} finding", "{count} findings")
    line.append(f", {found}", style="bold")
    graded = [(severity, counts[severity]) for severity in GRADES if counts[severity]]
    for i, (severity, count) in enumerate(graded):
        line.append(" (" if i == 0 else ", ")
        name = graded_count(count, severity, words)
        line.append(name, style=SEVERITY_STYLE[severity])
    line.append(")" if graded else "")
    aside = len(report.findings) - len(report.standing)
    if aside:
        told = words.many(aside, "{count} set aside", "{count} set aside")
        line.append(f", {told}", style="dim")
    facts = len(report.corroborated)
    line.append(", " + words.many(facts, "{count} corroborated fact", "{count} corroborated facts"))
    compared = share_compared(report)
    if compared is not None:
        line.append(", " + words("{share} % compared", share=int(compared * 100)))
    blocking = sum(problem.blocking for problem in report.problems)
    if blocking:
        told = words.many(
            blocking, "{count} thing could not be done", "{count} things could not be done"
        )
        line.append(f", {told}", style="bold red")
    return line


def _show_facts(console: Console, report: Report, look: Look, words: Wording) -> None:
    if not report.corroborated:
        return
    facts = report.corroborated if look.detail > 1 else report.corroborated[:FACTS]
    console.print(
        Text(words("Corroborated: at least two independent articles say so"), style="bold")
    )
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(overflow="fold", ratio=2)
    table.add_column(overflow="fold", ratio=2)
    table.add_column(overflow="fold", ratio=2 if console.width >= 80 else 1)
    for fact in facts:
        who = (
            ", ".join(fact.documents)
            if console.width >= 80
            else words("{count} art.", count=len(fact.documents))
        )
        table.add_row(
            Text(visible(fact.question)),
            Text(visible(fact.value), style="green"),
            Text(visible(who), style="dim"),
        )
    console.print(Padding(table, (0, 0, 0, 2)))
    left = len(report.corroborated) - len(facts)
    if left:
        console.print(
            Padding(
                Text(words("and {count} more (-v shows all)", count=left), style="dim"),
                (0, 0, 0, 2),
            )
        )
    console.print()


REPORTER = Reporter(summary="for people, on a screen of any width", render=render)

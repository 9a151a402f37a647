"""What was read and what was not, per article. Unknown is never green."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factcheck.findings.finding import RANK
from factcheck.messages import Wording, say
from factcheck.report import DocumentCoverage, Report
from factcheck.reporters.part import Look
from factcheck.reporters.visible import visible

CONSISTENT, CONFLICT, NOT_COMPARED, NOT_UNDERSTOOD = "green", "red", "yellow", "magenta"
MONTHS = (
    say("Jan"), say("Feb"), say("Mar"), say("Apr"), say("May"), say("Jun"),
    say("Jul"), say("Aug"), say("Sep"), say("Oct"), say("Nov"), say("Dec"),
)  # fmt: skip


def share_compared(report: Report) -> float | None:
    """Of all that was found in the articles, the share that was held against something (0 to 1)."""
    rows = report.coverage.documents
    found = sum(row.claims + _not_understood(row) for row in rows)
    return sum(row.compared for row in rows) / found if found else None


def show_dates(console: Console, report: Report, words: Wording) -> None:
    """When each article was published, and how that is known."""
    if not report.coverage.documents:
        return
    console.print(Text(words("When the articles were published"), style="bold"))
    for row in report.coverage.documents:
        known = _day(row.published, words) if row.published else words("unknown")
        line = Text(f"{visible(row.document)}: ")
        line.append(known, style="" if row.published else NOT_COMPARED)
        line.append(f", {visible(row.dated_by)}", style="dim")
        console.print(Padding(line, (0, 0, 0, 2)))
    console.print()


def _day(day: date, words: Wording) -> str:
    return f"{day.day} {words.tell(MONTHS[day.month - 1])} {day.year}"


def show_ledger(console: Console, report: Report, look: Look, words: Wording) -> None:
    """A row an article: values, claims, consistent, in conflict, not compared, not understood."""
    coverage = report.coverage
    if not coverage.documents:
        return
    conflicts = _conflicts(report)
    narrow = console.width < 80
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    longest = max(len(visible(row.document)) for row in coverage.documents)
    # Names of files are not broken before they take a good part of the screen.
    table.add_column(
        words("article"), overflow="fold", min_width=min(longest, console.width * 2 // 5)
    )
    for name, short, style in (
        (words("values"), words("val."), ""),
        (words("claims"), words("cl."), ""),
        (words("consistent"), words("ok"), CONSISTENT),
        (words("in conflict"), words("conf."), CONFLICT),
        (words("not compared"), words("n. c."), NOT_COMPARED),
    ):
        heading = Text(short if narrow else name, style=style)
        table.add_column(heading, justify="right", no_wrap=True)
    heading = Text(words("n. u.") if narrow else words("not understood"), style=NOT_UNDERSTOOD)
    table.add_column(heading, overflow="fold", justify="right" if narrow else "left")
    for row in coverage.documents:
        clash = min(conflicts[row.document], row.compared)
        kinds = ", ".join(f"{count} {kind}" for kind, count in row.unclaimed)
        if narrow and kinds:
            kinds = str(_not_understood(row))
        table.add_row(
            Text(visible(row.document)),
            Text(str(row.values)),
            Text(str(row.claims)),
            _figure(row.compared - clash, CONSISTENT),
            _figure(clash, CONFLICT),
            _figure(row.not_compared, NOT_COMPARED),
            Text(visible(kinds) or "0", style=NOT_UNDERSTOOD if kinds else "dim"),
        )
    console.print(Text(words("What was read"), style="bold"))
    console.print(Padding(table, (0, 0, 0, 2)))
    if narrow:
        legend = words(
            "val.: values; cl.: claims; ok: consistent; conf.: in conflict; n. c.: not compared; "
            "n. u.: not understood"
        )
        console.print(Padding(Text(legend, style="dim"), (0, 0, 0, 2)))
    _show_pairs(console, report, look, words)
    console.print()


def _show_pairs(console: Console, report: Report, look: Look, words: Wording) -> None:
    coverage = report.coverage
    reasons = sorted(coverage.pairs_not_compared, key=lambda pair: (-pair[1], pair[0]))
    apart = sum(count for _, count in reasons)
    line = Text(
        words.many(
            coverage.pairs_compared,
            "Pairs of claims: {count} compared",
            "Pairs of claims: {count} compared",
        )
    )
    if apart:
        told = words.many(apart, "{count} not compared", "{count} not compared")
        line.append(f", {told}", style=NOT_COMPARED)
    console.print(Padding(line, (0, 0, 0, 2)))
    if look.detail > 1:
        for reason, count in reasons:
            console.print(Padding(Text(f"{count:>6}  {visible(reason)}"), (0, 0, 0, 2)))
        kinds = ", ".join(f"{count} {kind}" for kind, count in coverage.claims)
        console.print(
            Padding(Text(words("Claims: {kinds}", kinds=kinds or words("none"))), (0, 0, 0, 2))
        )


def _figure(count: int, style: str) -> Text:
    return Text(str(count), style=style if count else "dim")


def _not_understood(row: DocumentCoverage) -> int:
    return sum(count for _, count in row.unclaimed)


def _conflicts(report: Report) -> defaultdict[str, int]:
    """How many places of each document a finding of warning or above points at."""
    places = {
        (evidence.document, evidence.start)
        for finding in report.standing
        if RANK[finding.severity] >= RANK["warning"]
        for evidence in finding.evidence
    }
    counts: defaultdict[str, int] = defaultdict(int)
    for document, _ in places:
        counts[document] += 1
    return counts

"""One finding on the screen: each side with its words in context, then what to make of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from factcheck.documents.document import Document
from factcheck.findings.finding import Finding, FindingEvidence
from factcheck.messages import Wording
from factcheck.reporters.grades import BY, GRADES
from factcheck.reporters.part import Look
from factcheck.reporters.places import opposite
from factcheck.reporters.screen import BADGE_STYLE
from factcheck.reporters.terminal.context import differing, in_context, sentence_around
from factcheck.reporters.visible import visible
from factcheck.rules.measured import Measured, told
from factcheck.text import Span

SIDES = 4  # places shown in full; a finding must fit a screen
MARGIN = 4
LABEL = 14


class Place(NamedTuple):
    """A document as the screen needs it: where its file lies, and its text if it is at hand."""

    path: str
    document: Document | None


def one_line(finding: Finding, places: Mapping[str, Place]) -> str:
    """``path:line:column: severity rule: message``, as compilers write."""
    first = finding.evidence[0]
    return f"{where(first, places)}: {finding.severity} {finding.rule}: {visible(finding.message)}"


def where(evidence: FindingEvidence, places: Mapping[str, Place]) -> str:
    """``path:line:column``, which terminals and editors open."""
    place = places.get(evidence.document)
    path = place.path if place else evidence.document
    return f"{visible(path)}:{evidence.line}:{evidence.column}"


def show_finding(
    console: Console,
    finding: Finding,
    places: Mapping[str, Place],
    look: Look,
    words: Wording,
    measured: Measured | None = None,
) -> None:
    """Lay out a finding, with how often its rule was right; with ``look.detail`` 2 all its places
    and its fingerprint."""
    console.print(
        Text.assemble(
            (f" {words.tell(GRADES[finding.severity]).upper()} ", BADGE_STYLE[finding.severity]),
            (f" {finding.rule} ", "bold"),
            f"{visible(finding.message)}  ",
            (words("({share} % sure)", share=f"{finding.confidence * 100:.0f}"), "dim"),
        )
    )
    shown, others = _chosen(finding, everything=look.detail > 1)
    for evidence in shown:
        _show_side(console, evidence, opposite(evidence, finding), places, look)
    if others:
        rest = ", ".join(where(evidence, places) for evidence in others)
        _row(console, words("also at"), rest)
    for label, text in _rows(finding, look, words):
        _row(console, label, text)
    _row(console, words("measured"), words.tell(told(measured)))
    console.print()


def _rows(finding: Finding, look: Look, words: Wording) -> Iterator[tuple[str, str]]:
    if finding.explanation:
        yield words("why"), finding.explanation
    if finding.reconciled_by:
        yield words("both true if"), finding.reconciled_by
    for repair in finding.repairs:
        yield words("repair"), repair
    if finding.origins:
        yield words("origins"), ", ".join(f"{name} ({count})" for name, count in finding.origins)
    if not finding.standing:
        by = words.tell(BY[finding.suppressed_by])
        yield by, words("set aside: {reason}", reason=finding.suppressed)
    if look.detail > 1:
        yield words("fingerprint"), finding.fingerprint


def _row(console: Console, label: str, text: str) -> None:
    """A labelled text, its further lines under the first."""
    width = console.width - MARGIN - LABEL
    lines = Text(visible(text)).wrap(console, max(width, 16))
    for i, line in enumerate(lines):
        name = (f"{label if i == 0 else '':<{LABEL}}", "dim")
        console.print(
            Padding(Text.assemble(name, line), (0, 0, 0, MARGIN)), no_wrap=True, overflow="ignore"
        )


def _chosen(
    finding: Finding, *, everything: bool
) -> tuple[list[FindingEvidence], list[FindingEvidence]]:
    """The places shown in full and the others: one of each value first, then in order."""
    if everything or len(finding.evidence) <= SIDES:
        return list(finding.evidence), []
    seen: set[str] = set()
    leading: list[int] = []
    following: list[int] = []
    for i, evidence in enumerate(finding.evidence):
        (following if evidence.value in seen else leading).append(i)
        seen.add(evidence.value)
    kept = set((leading + following)[:SIDES])
    return (
        [e for i, e in enumerate(finding.evidence) if i in kept],
        [e for i, e in enumerate(finding.evidence) if i not in kept],
    )


def _show_side(
    console: Console,
    evidence: FindingEvidence,
    other: str | None,
    places: Mapping[str, Place],
    look: Look,
) -> None:
    path = Text.assemble("  ", (where(evidence, places), "cyan"))
    # A path is never cut or wrapped: it is there to be clicked.
    console.print(path, no_wrap=True, overflow="ignore", crop=False)
    place = places.get(evidence.document)
    document = place.document if place else None
    text = document.text if document else evidence.quote
    quote = Span(evidence.start, evidence.end) if document else Span(0, len(text))
    sentence = sentence_around(document, *quote) if document else quote
    marks = [
        Span(m.start + quote.start, m.end + quote.start)
        for m in (differing(quote.of(text), other) if other is not None else ())
    ]
    content, here, shown = in_context(text, sentence, quote, marks, console.width - MARGIN)
    line = Text(content)
    line.stylize("bold", *here)
    for mark in shown:
        line.stylize("bold underline red", *mark)
    margin = (0, 0, 0, MARGIN)
    console.print(Padding(line, margin), no_wrap=True, overflow="ignore")
    if not look.colour:
        console.print(
            Padding(Text(_underline(content, here, shown)), margin), no_wrap=True, overflow="ignore"
        )
    value = Text.assemble(("= ", "dim"))
    value.append(visible(evidence.value), style="bold")
    if evidence.note:
        value.append(f"  {visible(evidence.note)}", style="dim")
    console.print(Padding(value, margin))


def _underline(line: str, quote: Span, marks: Sequence[Span]) -> str:
    """What stands out, without colour: ``~`` under the quote, ``^`` under what differs."""
    from rich.cells import cell_len

    signs = "".join(
        ("^" if any(m.start <= i < m.end for m in marks) else "~") * cell_len(line[i])
        for i in range(quote.start, min(quote.end, len(line)))
    )
    return " " * cell_len(line[: quote.start]) + signs

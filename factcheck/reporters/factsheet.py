"""A fact sheet: every claim of every article with a box to tick, for a desk that checks by hand.

Nothing is ticked beforehand. What other articles say alike, what conflicts and what was not
understood stands beside the claim.
"""

from __future__ import annotations

from collections import defaultdict

from factcheck.documents.document import Document
from factcheck.findings.finding import Finding
from factcheck.messages import Wording, say
from factcheck.report import Mark, Report
from factcheck.reporters.grades import GRADES
from factcheck.reporters.markup import plain
from factcheck.reporters.part import Look, Reporter
from factcheck.reporters.places import Places
from factcheck.reporters.quotes import sentence_around, shortened
from factcheck.text import Span, line_and_column

SAID = {
    "agreed": say("another origin says the same"),
    "conflict": say("in conflict"),
    "found": say("nothing to hold it against"),
    "unread": say("not understood: read it yourself"),
}
STRETCH = 256  # characters


def render(report: Report, look: Look) -> str:
    """One section an article, one box a claim, in the order of the text."""
    places = Places(report, look)
    touching: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in report.standing:
        for name in finding.documents:
            touching[name].append(finding)
    words = Wording(report.lang)
    parts = [f"# {words('Fact sheet')}"]
    all_marks = report.marks()
    for document in sorted(report.documents, key=lambda d: d.id):
        marks = all_marks.get(document.id, ())
        parts.append(
            _article(document, places.path(document.id), marks, touching[document.id], words)
        )
    return "\n\n".join(parts) + "\n"


def _article(
    document: Document,
    path: str,
    marks: tuple[Mark, ...],
    findings: list[Finding],
    words: Wording,
) -> str:
    title = " ".join((document.title or path).split())
    published = document.published.isoformat() if document.published else words("unknown")
    facts = words(
        "{path}, published: {published}, claims: {count}",
        path=plain(path),
        published=published,
        count=len(marks),
    )
    head = f"## {plain(title)}\n\n{facts}"
    lines: list[str] = []
    sentence = Span(-1, -1)
    near = _by_stretch(document.id, findings)
    for mark in marks:
        if not sentence.start <= mark.start < sentence.end:
            sentence = sentence_around(document, mark.start, mark.end)
            line, _ = line_and_column(document.text, sentence.start)
            told = plain(shortened(sentence.of(document.text)))
            lines.append("\n" + words("Line {line}: {sentence}", line=line, sentence=told) + "\n")
        quote = plain(shortened(document.text[mark.start : mark.end]))
        value = f" = {plain(mark.value)}" if mark.value else ""
        lines.append(
            "- [ ] "
            + words(
                "“{quote}”{value} ({kind}; {status})",
                quote=quote,
                value=value,
                kind=plain(mark.kind),
                status=SAID[mark.status],
            )
        )
        lines += [
            f"  - {words.tell(GRADES[finding.severity])} {finding.rule}: {plain(finding.message)}"
            for finding in _at(mark, near)
        ]
    return head + "\n" + ("\n".join(lines) if lines else "\n" + words("No claim was read."))


Near = dict[int, list[tuple[int, int, Finding]]]


def _by_stretch(document: str, findings: list[Finding]) -> Near:
    """The findings' sides in a document, under every stretch of text that they reach into."""
    near: Near = defaultdict(list)
    for finding in findings:
        for e in finding.evidence:
            if e.document == document:
                for stretch in range(e.start // STRETCH, e.end // STRETCH + 1):
                    near[stretch].append((e.start, e.end, finding))
    return near


def _at(mark: Mark, near: Near) -> list[Finding]:
    """The findings with a side that overlaps a mark, each once, in order."""
    found: list[Finding] = []
    for stretch in range(mark.start // STRETCH, mark.end // STRETCH + 1):
        for start, end, finding in near.get(stretch, ()):
            if start < mark.end and mark.start < end and finding not in found:
                found.append(finding)
    return found


REPORTER = Reporter(
    summary="every claim with a box to tick, an article a section", render=render, articles=True
)

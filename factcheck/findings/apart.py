"""Headlines given apart from their text: findings point into the text as it was given.

Such a headline is read behind the text (``Document.headline_from``), where the caller has nothing.
A side that stands in it is told as a note on the other side; a finding that stands in headlines
alone has no place in any text, and is told as a problem rather than with offsets of nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from factcheck.documents.document import Document
from factcheck.findings.finding import Finding, FindingEvidence
from factcheck.messages import say, tell
from factcheck.problem import Problem


def into_given_text(
    findings: Iterable[Finding], documents: Mapping[str, Document], lang: str
) -> tuple[tuple[Finding, ...], tuple[Problem, ...]]:
    """The findings with evidence in the texts as given only, and what has no place there."""
    apart = {name: d.headline_from for name, d in documents.items() if d.headline_from is not None}
    kept, problems = [], []
    for finding in findings:
        headlines = [e for e in finding.evidence if e.start >= apart.get(e.document, e.start + 1)]
        if not headlines:
            kept.append(finding)
            continue
        sides = [e for e in finding.evidence if e not in headlines]
        if sides:
            noted = _noted(sides, headlines, lang)
            others = tuple(sorted({e.document for e in headlines} - {e.document for e in sides}))
            kept.append(finding.model_copy(update={"evidence": noted, "apart": others}))
        else:
            problems.append(_problem(finding, headlines[0].document, lang))
    return tuple(kept), tuple(problems)


def _noted(
    sides: list[FindingEvidence], headlines: list[FindingEvidence], lang: str
) -> tuple[FindingEvidence, ...]:
    """The sides, with what each headline says on the first of them that says something else."""
    noted = list(sides)
    for headline in headlines:
        at = next((i for i, e in enumerate(noted) if e.value != headline.value), 0)
        told = say(
            "the headline of {document}, given apart, has “{quote}” ({value})",
            document=headline.document,
            quote=headline.quote,
            value=headline.value,
        )
        note = "; ".join(filter(None, (noted[at].note, tell(told, lang))))
        noted[at] = noted[at].model_copy(update={"note": note})
    return tuple(noted)


def _problem(finding: Finding, document: str, lang: str) -> Problem:
    return Problem(
        place=document,
        what=say("{rule} in its headline: {message}.", rule=finding.rule, message=finding.message),
        remedy=say("The headline is not in the text, so no finding can point at it."),
    ).told(lang)

"""The pipeline: documents → claims → entities → events → alignment → rules → findings.

Every stage is a function from frozen records to frozen records; this module calls them in order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

from factcheck.alignment.view import View
from factcheck.authority.match import not_understood
from factcheck.authority.record import Authority
from factcheck.claims.extract import Extraction, extract_claims
from factcheck.documents.document import Document
from factcheck.entities.resolve import resolve_people
from factcheck.events.dating import date_by_events
from factcheck.events.origins import find_origins
from factcheck.events.stories import stories
from factcheck.findings.consolidate import consolidate
from factcheck.findings.draft import Draft
from factcheck.findings.finding import Finding
from factcheck.messages import say
from factcheck.problem import Problem
from factcheck.report import Report
from factcheck.reporting import corroborate, measure_coverage, show_detail
from factcheck.rules.measured import all_measured, on_probation
from factcheck.rules.part import Rule, rules
from factcheck.settings import Settings

Names = Mapping[tuple[str, str], str]
Progress = Callable[[str, int, int], None]


def audit(
    documents: Sequence[Document],
    settings: Settings = Settings(),
    problems: Sequence[Problem] = (),
    progress: Progress | None = None,
    names: Names = MappingProxyType({}),
) -> Report:
    """Audit articles against each other and each in itself.

    Args:
        documents: in any order; the report does not depend on it.
        settings: rules on or off and their severities.
        problems: what went wrong while reading, to be reported with the rest.
        progress: called as ``progress(stage, done, total)``.
        names: what people said of two names (sorted): "same", "different" or "unsure".
    """
    told = progress or (lambda stage, done, total: None)
    ordered = sorted(documents, key=lambda d: d.id)
    return audit_extracted(_extract(ordered, told), settings, problems, told, names)


def audit_extracted(
    extracted: Sequence[Extraction],
    settings: Settings = Settings(),
    problems: Sequence[Problem] = (),
    progress: Progress | None = None,
    names: Names = MappingProxyType({}),
) -> Report:
    """Audit articles that were read already, dated by each other where need be."""
    told = progress or (lambda stage, done, total: None)
    views, findings, trouble = [], [], list(problems)
    groups = stories(extracted)
    probation = on_probation() if settings.probation else frozenset()
    for i, group in enumerate(groups):
        told("cross-check", i, len(groups))
        view = _view(group, names, settings.authority)
        views.append(view)
        drafts, failed = _check(view, settings)
        findings += consolidate(
            drafts, view.documents, _severities(settings), probation, settings.lang
        )
        trouble += failed
    told("cross-check", len(groups), len(groups))
    for extraction in extracted:
        trouble += extraction.problems
    trouble += not_understood(settings.authority)
    return Report(
        findings=tuple(sorted(findings, key=_rank)),
        corroborated=tuple(c for view in views for c in corroborate(view)),
        coverage=measure_coverage(extracted, views, findings, settings.lang),
        problems=tuple(sorted({p.told(settings.lang) for p in trouble}, key=str)),
        documents=tuple(view_doc for view_doc in _documents(extracted)),
        detail=show_detail(extracted, views, findings),
        measured={f.rule: all_measured().get(f.rule) for f in findings},
        lang=settings.lang,
    )


def check(
    new: Sequence[Document],
    against: Sequence[Document],
    settings: Settings = Settings(),
    problems: Sequence[Problem] = (),
    progress: Progress | None = None,
    names: Names = MappingProxyType({}),
) -> Report:
    """What a full report on ``against`` with ``new`` would find that touches ``new``."""
    ids = {d.id for d in new}
    kept = [d for d in against if d.id not in ids]
    report = audit([*new, *kept], settings, problems, progress, names)
    touching = tuple(f for f in report.findings if ids & set(f.documents))
    return report.model_copy(update={"findings": touching})


def _extract(documents: Sequence[Document], told: Progress) -> list[Extraction]:
    """Extract every document; those that other documents date are read again with that date."""
    found = []
    for i, document in enumerate(documents):
        told("extract", i, len(documents))
        found.append(extract_claims(document))
    dated = {d.id: d for d in date_by_events(found)}
    return [extract_claims(dated[e.document.id]) if e.document.id in dated else e for e in found]


def _view(group: Sequence[Extraction], names: Names, authority: Authority) -> View:
    people, origins = resolve_people(group, names), find_origins(group)
    return View.of(group, people=people, origins=origins, authority=authority)


def _check(view: View, settings: Settings) -> tuple[list[tuple[Rule, Draft]], list[Problem]]:
    """Run every rule on a story; a rule that raises becomes a problem and the others go on."""
    drafts: list[tuple[Rule, Draft]] = []
    problems = []
    for rule in rules().values():
        if settings.rules.get(rule.id) == "off":
            continue
        try:
            drafts += [(rule, draft) for draft in rule.check(view)]
        except Exception as error:
            problems.append(
                Problem(
                    place=f"rule {rule.id}",
                    what=say(
                        "failed ({error}) on {documents}.",
                        error=f"{type(error).__name__}: {error}",
                        documents=tuple(view.documents),
                    ),
                    remedy=say("The other rules ran; please report it with the articles."),
                    blocking=True,
                )
            )
    return drafts, problems


def _severities(settings: Settings) -> dict[str, str]:
    return {rule: severity for rule, severity in settings.rules.items() if severity != "off"}


def _documents(extracted: Iterable[Extraction]) -> Iterable[Document]:
    return (e.document for e in extracted)


def _rank(finding: Finding) -> tuple[int, float, str, str, int, str]:
    first = finding.evidence[0]
    order = {"error": 0, "warning": 1, "info": 2}[finding.severity]
    return (
        order,
        -finding.confidence,
        finding.rule,
        first.document,
        first.start,
        finding.fingerprint,
    )

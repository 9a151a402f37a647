"""The pipeline: documents → claims → entities → events → alignment → rules → findings.

Every stage is a function from frozen records to frozen records; this module calls them in order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from factcheck.alignment.view import View
from factcheck.authority.match import not_understood
from factcheck.authority.record import Authority
from factcheck.claims.extract import Extraction, extract_claims
from factcheck.documents.document import Document
from factcheck.entities.resolve import resolve_people
from factcheck.events.dating import date_by_events
from factcheck.events.dating_groups import dating_groups, sketch
from factcheck.events.links import Index
from factcheck.events.origins import find_origins
from factcheck.events.stories import stories
from factcheck.findings.apart import into_given_text
from factcheck.findings.consolidate import consolidate
from factcheck.findings.draft import Draft
from factcheck.joining import join_reports
from factcheck.messages import say
from factcheck.problem import Problem
from factcheck.report import Detail, Report
from factcheck.reporting import corroborate, measure_coverage, show_detail
from factcheck.rules.measured import on_probation
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
    return audit_stories(stories(extracted), settings, problems, progress, names)


def audit_stories(
    groups: Sequence[Sequence[Extraction]],
    settings: Settings = Settings(),
    problems: Sequence[Problem] = (),
    progress: Progress | None = None,
    names: Names = MappingProxyType({}),
) -> Report:
    """Audit stories that were put together already, each in itself."""
    told = progress or (lambda stage, done, total: None)
    reports = []
    for i, group in enumerate(groups):
        told("cross-check", i, len(groups))
        reports.append(audit_story(group, settings, names))
    told("cross-check", len(groups), len(groups))
    documents = sorted((e.document for group in groups for e in group), key=lambda d: d.id)
    trouble = (*problems, *not_understood(settings.authority))
    return join_reports(reports, documents, trouble, settings.lang)


def audit_story(
    group: Sequence[Extraction],
    settings: Settings = Settings(),
    names: Names = MappingProxyType({}),
    *,
    detail: bool = True,
) -> Report:
    """The report on one story, without its documents: nothing of it depends on other stories.

    Args:
        detail: whether to say what pages that show the articles need beside the findings.
    """
    view = _view(group, names, settings.authority)
    drafts, failed = _check(view, settings)
    probation = on_probation() if settings.probation else frozenset()
    findings = consolidate(
        drafts, view.documents, _severities(settings), probation, settings.lang, view.origins
    )
    told, headlines = into_given_text(findings, view.documents, settings.lang)
    return Report(
        findings=told,
        corroborated=tuple(corroborate(view)),
        coverage=measure_coverage(group, [view], findings, settings.lang),
        problems=(*failed, *headlines, *(p for extraction in group for p in extraction.problems)),
        detail=show_detail(group, [view]) if detail else Detail(),
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
    found.sort(key=lambda e: e.document.id)
    dated = {
        document.id: document
        for group in dating_groups(Index([sketch(e) for e in found]))
        for document in date_by_events([found[i] for i in group])
    }
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

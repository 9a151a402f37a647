"""What people said of findings, laid over a report: judgements, suppressions, a baseline."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.commands.output import today

if TYPE_CHECKING:
    from factcheck.findings.baseline import Entry
    from factcheck.findings.judgements import Judgements, NamesVerdict
    from factcheck.problem import Problem
    from factcheck.report import Report
    from factcheck.settings import Settings

SHOWN = 5  # stale entries named in one line


def judgements_for(settings: Settings) -> Judgements:
    """The judgements of the configured file; the default one may be missing.

    Raises:
        RecordError: a file that cannot be used, or one that was configured and is missing.
    """
    from factcheck.findings.judgements import read_judgements
    from factcheck.settings import JUDGEMENTS

    return read_judgements(settings.judgements_file, required=settings.judgements != JUDGEMENTS)


def judged_names(settings: Settings) -> dict[tuple[str, str], NamesVerdict]:
    """What people said of two names, as far as it still holds."""
    return dict(judgements_for(settings).names_on(today()))


def rules_run(settings: Settings) -> frozenset[str]:
    """The rules that are not turned off."""
    from factcheck.rules.part import rules

    return frozenset(rule for rule in rules() if settings.rules.get(rule) != "off")


def settle(
    report: Report,
    settings: Settings,
    *,
    baseline: str | None = None,
    only: Collection[str] | None = None,
) -> Report:
    """The report with what was set aside marked, and with what is wrong with the marks.

    ``only`` are the documents whose suppressions must cover something, all when None. Stale
    entries of the baseline are told only where the report is on everything.

    Raises:
        RecordError: a judgements file or a baseline that cannot be used.
    """
    from factcheck.findings.judgements import apply_judgements
    from factcheck.findings.suppress import suppress
    from factcheck.rules.part import rules

    ran = rules_run(settings)
    findings = apply_judgements(report.findings, judgements_for(settings), today())
    suppressed = suppress(
        findings,
        (d for d in report.documents if only is None or d.id in only),
        today(),
        known=rules(),
        ran=ran,
    )
    findings, problems = suppressed.findings, list(suppressed.problems)
    if only is not None:
        # an older article's own word holds too, but is not held to be unused
        others = [d for d in report.documents if d.id not in only]
        findings = suppress(findings, others, today(), known=rules(), ran=()).findings
    if baseline is not None:
        from factcheck.findings.baseline import hold, read_baseline

        held = hold(read_baseline(Path(baseline)), findings, baseline)
        findings = held.findings
        stale = [entry for entry in held.stale if entry.rule in ran]
        if stale and only is None:
            problems.append(_stale(baseline, stale))
    told = (problem.told(settings.lang) for problem in problems)
    ordered = tuple(sorted({*report.problems, *told}, key=str))
    return report.model_copy(update={"findings": findings, "problems": ordered})


def _stale(baseline: str, stale: list[Entry]) -> Problem:
    from factcheck.messages import say, say_many
    from factcheck.problem import Problem

    told = [f"{entry.rule}: {entry.message}" for entry in stale[:SHOWN]]
    left = len(stale) - SHOWN
    more: str = say("; and {count} more", count=left) if left > 0 else ""
    return Problem(
        place=baseline,
        what=say_many(
            len(stale),
            "{count} accepted and no longer found ({told}{more}).",
            "{count} accepted and no longer found ({told}{more}).",
            told="; ".join(told),
            more=more,
        ),
        remedy=say("Shrink it with `factcheck baseline write {file}`.", file=baseline),
    )


__all__ = ["judged_names", "judgements_for", "rules_run", "settle", "today"]

"""``factcheck baseline``: accept the findings that stand today, and see what came since."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.commands.auditing import configured, exit_code, paths_or_configured
from factcheck.commands.options import CONFIG, LANG, LANGUAGE, PATHS, examples
from factcheck.commands.output import print_text, tell_problems, write_atomically
from factcheck.commands.settling import judged_names, settle
from factcheck.progress import progress

if TYPE_CHECKING:
    from factcheck.findings.baseline import Entry
    from factcheck.findings.finding import Finding
    from factcheck.report import Report
    from factcheck.settings import Settings

EXAMPLES = (
    "factcheck baseline write baseline.json articles/",
    "factcheck baseline check baseline.json articles/",
    "factcheck report articles/ --baseline baseline.json",
)
FILE = click.argument("file", metavar="FILE")


@click.group(epilog=examples(*EXAMPLES))
def baseline() -> None:
    """Accept the findings that stand today, so that only new ones count.

    A baseline goes by the content of findings, not by their place, and counts how often each
    stands. It never grows by itself.
    """


@baseline.command(epilog=examples(EXAMPLES[0], f"{EXAMPLES[0]} --accept-new"))
@FILE
@PATHS
@click.option("--accept-new", is_flag=True, help="Let an existing file grow by what is new.")
@LANGUAGE
@LANG
@CONFIG
@click.pass_context
def write(
    ctx: click.Context,
    file: str,
    paths: tuple[str, ...],
    accept_new: bool,
    language: str | None,
    lang: str | None,
    config: str | None,
) -> None:
    """Write what stands into FILE, or drop from it what is found no more.

    Findings that are not in an existing FILE are shown and refused (exit code 1) unless
    --accept-new is given.
    """
    from factcheck.findings.baseline import baseline_of, hold, read_baseline
    from factcheck.messages import Wording

    settings = configured(config, language, lang)
    words = Wording(settings.lang)
    held = read_baseline(Path(file)) if Path(file).exists() else None
    report = _settled(paths, settings)
    if held is not None:
        found = hold(held, report.findings)
        if found.new and not accept_new:
            tell_problems(report.problems, settings.lang)
            print_text("".join(words("new: {told}", told=_told(f)) + "\n" for f in found.new))
            click.echo(
                words("{file} was not written: --accept-new accepts what is new.", file=file),
                err=True,
            )
            ctx.exit(2 if _blocked(report) else 1)
    tell_problems(report.problems, settings.lang)
    if _blocked(report):
        click.echo(
            words("{file} was not written: not everything could be read.", file=file), err=True
        )
        ctx.exit(2)
    made = baseline_of(report.findings)
    write_atomically(Path(file), made.as_text().encode("utf8"))
    count = sum(entry.count for entry in made.findings)
    told = words.many(
        count,
        "{count} finding accepted in {file}",
        "{count} findings accepted in {file}",
        file=file,
    )
    click.echo(told, err=True)


@baseline.command(epilog=examples(EXAMPLES[1]))
@FILE
@PATHS
@LANGUAGE
@LANG
@CONFIG
@click.pass_context
def check(
    ctx: click.Context,
    file: str,
    paths: tuple[str, ...],
    language: str | None,
    lang: str | None,
    config: str | None,
) -> None:
    """Show what is new and what is stale against FILE; nothing is written.

    The exit code is 1 for new findings at or above the fail level that is configured, 2 for a FILE
    that is missing or broken.
    """
    from factcheck.findings.baseline import hold, read_baseline
    from factcheck.messages import Wording

    settings = configured(config, language, lang)
    words = Wording(settings.lang)
    held = read_baseline(Path(file))
    report = _settled(paths, settings)
    found = hold(held, report.findings, file)
    lines = [words("new: {told}", told=_told(finding)) for finding in found.new]
    lines += [words("stale: {told}", told=_entry(entry)) for entry in found.stale]
    lines.append(words("{new} new, {stale} stale", new=len(found.new), stale=len(found.stale)))
    print_text("\n".join(lines))
    tell_problems(report.problems, settings.lang)
    marked = report.model_copy(update={"findings": found.findings})
    ctx.exit(exit_code(marked, settings.fail_on))


def _settled(paths: tuple[str, ...], settings: Settings) -> Report:
    from factcheck.documents import read_paths
    from factcheck.run import audit

    loaded = read_paths(paths_or_configured(paths, settings), language=settings.language)
    names = judged_names(settings)
    with progress() as told:
        report = audit(loaded.documents, settings, loaded.problems, told, names)
    return settle(report, settings)


def _blocked(report: Report) -> bool:
    return any(problem.blocking for problem in report.problems)


def _told(finding: Finding) -> str:
    from factcheck.reporters.visible import visible

    first = finding.evidence[0]
    place = visible(f"{first.document}:{first.line}:{first.column}")
    return f"{place}: {finding.severity} {finding.rule}: {visible(finding.message)}"


def _entry(entry: Entry) -> str:
    from factcheck.reporters.visible import visible

    times = f" (× {entry.count})" if entry.count > 1 else ""
    return f"{entry.rule}: {visible(entry.message)} [{visible(', '.join(entry.documents))}]{times}"


COMMAND = baseline

"""``factcheck judge``: record what a person says of a finding or of two names."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.commands.auditing import configured, paths_or_configured
from factcheck.commands.options import CONFIG, examples
from factcheck.commands.output import today, write_atomically
from factcheck.commands.settling import judged_names
from factcheck.errors import RecordError

if TYPE_CHECKING:
    from factcheck.findings.judgements import Judgements
    from factcheck.settings import Settings

SHORTEST = 4  # characters of a fingerprint that is given in short


@click.command(
    epilog=examples(
        "factcheck judge 59468d0d dismissed --reason 'two counts of two days' --owner desk",
        "factcheck judge 59468d0d confirmed --report report.json",
        "factcheck judge names 'Ana Ruiz' 'Ana Ruis' different --reason 'mother and daughter'",
        "factcheck judge import downloaded.json --owner desk",
    )
)
@click.argument("what", nargs=-1, required=True, metavar="FINGERPRINT VERDICT")
@click.option("--reason", default="", help="Why, in one sentence; needed to set something aside.")
@click.option("--owner", default="", help="Who says so.")
@click.option(
    "--until",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DAY",
    help="The last day on which it holds, as 2026-03-31.",
)
@click.option(
    "--report",
    "report_file",
    metavar="FILE",
    help="A JSON report that has the finding (default: the configured paths are audited).",
)
@CONFIG
@click.pass_context
def judge(
    ctx: click.Context,
    what: tuple[str, ...],
    reason: str,
    owner: str,
    until: datetime | None,
    report_file: str | None,
    config: str | None,
) -> None:
    """Record a verdict in the judgements file (`judgements` in the configuration).

    `judge FINGERPRINT dismissed|confirmed|unsure` is about a finding: a dismissed one is marked in
    reports and does not count, until its values change. The fingerprint is in `report --verbose`
    and in the JSON report, its first characters will do. `judge names A B same|different|unsure` is
    about two names as written. `judge import FILE` takes over what was downloaded from the HTML
    report.
    """
    from pydantic import ValidationError

    from factcheck.findings.judgements import FindingJudgement, NamesJudgement, read_judgements

    settings = configured(config, None)
    path = settings.judgements_file
    held = read_judgements(path)
    day = until.date() if until else None
    if day is not None and day < today():
        raise click.UsageError(f"--until {day} is over.", ctx)
    signed = {"reason": reason, "owner": owner, "until": day}
    try:
        if what[0] == "names" and len(what) == 4:
            if what[1] == what[2]:
                raise click.UsageError("the two names are one.", ctx)
            names = NamesJudgement.model_validate(
                {"names": what[1:3], "verdict": what[3], **signed}
            )
            made = held.with_(names)
            told = f"{what[1]} / {what[2]}: {names.verdict}"
        elif what[0] == "import" and len(what) == 2:
            made, told = _imported(held, Path(what[1]), owner)
        elif len(what) == 2:
            # the verdict is read before the articles are: a wrong one must not take its time
            FindingJudgement.model_validate({"fingerprint": what[0], "verdict": what[1]})
            finding = _found(what[0], report_file, settings)
            judged = FindingJudgement.model_validate({"verdict": what[1], **finding, **signed})
            if judged.verdict == "dismissed" and not reason.strip():
                raise click.UsageError("a finding is dismissed for a reason: give --reason.", ctx)
            made = held.with_(judged)
            told = f"{judged.rule}: {judged.message}: {judged.verdict}"
        else:
            raise click.UsageError(
                "give FINGERPRINT VERDICT, or names A B VERDICT, or import FILE.", ctx
            )
    except ValidationError as error:
        raise click.UsageError(f"the verdict: {error.errors()[0]['msg']}.", ctx) from None
    write_atomically(path, made.as_text().encode("utf8", "backslashreplace"))
    from factcheck.reporters.visible import visible

    click.echo(f"{visible(told)}. Written to {visible(str(path))}", err=True)


def _imported(held: Judgements, file: Path, owner: str) -> tuple[Judgements, str]:
    from factcheck.findings.judgements import read_judgements

    given = read_judgements(file, required=True)
    findings = [one.model_copy(update={"owner": one.owner or owner}) for one in given.judgements]
    names = [one.model_copy(update={"owner": one.owner or owner}) for one in given.names]
    count = len(findings) + len(names)
    told = f"{count} judgement{'' if count == 1 else 's'} taken over"
    return held.with_(*findings, *names), told


def _found(fingerprint: str, report_file: str | None, settings: Settings) -> dict[str, str]:
    """Fingerprint, rule and message of the finding whose fingerprint starts like this.

    Raises:
        RecordError: no finding, or several, or the report cannot be read.
    """
    findings = _reported(Path(report_file)) if report_file else _audited(settings)
    if len(fingerprint) < SHORTEST:
        raise RecordError(f"{fingerprint}: give at least {SHORTEST} characters of a fingerprint.")
    fitting = {f["fingerprint"]: f for f in findings if f["fingerprint"].startswith(fingerprint)}
    if not fitting:
        remedy = "`factcheck report --verbose` shows the fingerprints."
        raise RecordError(f"{fingerprint}: no finding has this fingerprint. {remedy}")
    if len(fitting) > 1:
        raise RecordError(
            f"{fingerprint}: {len(fitting)} findings start like this. Give more of it."
        )
    return next(iter(fitting.values()))


def _reported(file: Path) -> list[dict[str, str]]:
    try:
        report = json.loads(file.read_text("utf8"))
        keys = ("fingerprint", "rule", "message")
        return [{key: str(finding[key]) for key in keys} for finding in report["findings"]]
    except OSError as error:
        raise RecordError(f"{file}: cannot be read ({error.strerror}).") from None
    except (ValueError, LookupError, TypeError, RecursionError):
        remedy = "Make one with `factcheck report --format json --output report.json`."
        raise RecordError(f"{file}: is no JSON report. {remedy}") from None


def _audited(settings: Settings) -> list[dict[str, str]]:
    from factcheck.documents import read_paths
    from factcheck.run import audit

    loaded = read_paths(
        paths_or_configured((), settings), language=settings.language, fields=settings.fields
    )
    report = audit(loaded.documents, settings, loaded.problems, None, judged_names(settings))
    return [
        {"fingerprint": f.fingerprint, "rule": f.rule, "message": f.message}
        for f in report.findings
    ]


COMMAND = judge

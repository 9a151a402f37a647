"""What ``report`` and ``check`` share: settings from flags, articles from paths, the exit code."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from factcheck.commands.output import (
    colour_wanted,
    print_pieces,
    print_text,
    screen_width,
    tell_problems,
    write_pieces,
)
from factcheck.errors import UnknownPartError

if TYPE_CHECKING:
    from factcheck.documents.document import Document
    from factcheck.report import Report
    from factcheck.settings import FailOn, Settings


class Asked(NamedTuple):
    """The flags of ``report`` and ``check``, as click hands them over."""

    format_name: str
    output: str | None
    fail_on: FailOn | None
    exit_zero: bool
    only: tuple[str, ...]
    language: str | None
    config: str | None
    quiet: bool
    verbose: bool
    no_colour: bool
    baseline: str | None = None
    lang: str | None = None


def settings_for(asked: Asked) -> Settings:
    """The settings of the configuration file with the flags laid over them.

    Raises:
        SettingsError: a configuration that cannot be used.
        UnknownPartError: a rule, language or format that does not exist.
    """
    from factcheck.reporters.part import reporters
    from factcheck.rules.part import rules

    settings = configured(asked.config, asked.language, asked.lang)
    if asked.format_name not in reporters():
        raise UnknownPartError("format", asked.format_name, reporters())
    for rule in (*settings.rules, *asked.only):
        if rule not in rules():
            raise UnknownPartError("rule", rule, rules())
    severities = dict(settings.rules)
    if asked.only:
        severities |= {rule: "off" for rule in rules() if rule not in asked.only}
        # a rule asked for by name runs even where the configuration turned it off
        for rule in asked.only:
            if severities.get(rule) == "off":
                del severities[rule]
    changes: dict[str, object] = {"rules": severities}
    if asked.fail_on is not None:
        changes["fail_on"] = asked.fail_on
    return settings.model_copy(update=changes)


def configured(config: str | None, language: str | None, lang: str | None = None) -> Settings:
    """The settings in force; languages given as flags win, and the locale's is the last resort of
    messages.

    Raises:
        SettingsError: a configuration that cannot be used.
        UnknownPartError: a language that has no folder, of articles or of messages.
    """
    from factcheck.languages import available
    from factcheck.messages import available as spoken_languages
    from factcheck.messages import locale_language
    from factcheck.settings import load_settings

    settings = load_settings(file=Path(config) if config else None)
    wanted = language or settings.language
    if wanted is not None and wanted not in available():
        raise UnknownPartError("language", wanted, available())
    if lang is None:
        spoken = (
            settings.lang if "lang" in settings.model_fields_set else locale_language(os.environ)
        )
    elif lang in spoken_languages():
        spoken = lang
    else:
        raise UnknownPartError("language of messages", lang, spoken_languages())
    return settings.model_copy(update={"language": wanted, "lang": spoken})


def paths_or_configured(paths: Sequence[str], settings: Settings) -> tuple[str, ...]:
    """The paths given, else those of the configuration, which count from its own folder."""
    if paths:
        return tuple(paths)
    source = Path(settings.source)
    if not source.is_file():
        return settings.paths
    return tuple(os.path.relpath(source.parent / path) for path in settings.paths)


def archive_of(paths: Sequence[str], settings: Settings) -> tuple[str, ...]:
    """What new articles are held against: the paths given, else those configured.

    Without either, the default folder, or nothing where there is none: new articles are then held
    against each other.
    """
    found = paths_or_configured(paths, settings)
    if paths or settings.source != "defaults":
        return found
    return tuple(path for path in found if Path(path).exists())


def touched_by(
    documents: Iterable[Document], paths: Sequence[str], folders: Sequence[str]
) -> set[str]:
    """The ids of the documents that lie at, or in a folder of, some paths."""
    from factcheck.reporters.part import file_of

    places = [Path(path).resolve() for path in paths]
    found = set()
    for document in documents:
        file = Path(file_of(document.id, folders)).resolve()
        if any(place == file or place in file.parents for place in places):
            found.add(document.id)
    return found


def deliver(report: Report, asked: Asked, settings: Settings, folders: Sequence[str]) -> int:
    """Write the report and tell the problems; returns the exit code.

    Raises:
        OutputError: the output file cannot be written.
    """
    from factcheck.reporters.part import Look, reporters

    colour = asked.output is None and colour_wanted(asked.no_colour)
    detail = 0 if asked.quiet else 2 if asked.verbose else 1
    look = Look(screen_width(), colour, detail, tuple(folders))
    pieces = reporters()[asked.format_name].written(report, look)
    if asked.output is not None:
        write_pieces(Path(asked.output), pieces)
    elif asked.format_name == "terminal":
        print_text("".join(pieces))
    else:
        print_pieces(pieces)
    tell_problems(report.problems, settings.lang)
    return exit_code(report, settings.fail_on, exit_zero=asked.exit_zero)


def exit_code(report: Report, fail_on: FailOn, *, exit_zero: bool = False) -> int:
    """0, 1 for findings at or above the fail level, 2 for work that could not be done.

    With ``exit_zero`` only a run that could read nothing at all is a failure.
    """
    from factcheck.findings.finding import RANK

    blocked = any(problem.blocking for problem in report.problems)
    if exit_zero:
        return 2 if blocked and not report.documents else 0
    if blocked:
        return 2
    if fail_on == "never":
        return 0
    return int(any(RANK[finding.severity] >= RANK[fail_on] for finding in report.standing))

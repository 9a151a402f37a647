"""How a report is made: in memory, or in rounds by an engine where it is large or asked for."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from factcheck.errors import UnknownPartError

if TYPE_CHECKING:
    from factcheck.engines.job import Engine
    from factcheck.report import Report
    from factcheck.run import Progress
    from factcheck.settings import Settings

LARGE = 20_000_000  # bytes of articles from which claims are not all held in memory
MANY = 1_000  # files from which the same goes, and reading them shows its progress


class Means(NamedTuple):
    """What the flags say of the engine."""

    jobs: int | None = None
    engine: str | None = None
    spool: str | None = None


def report_on(
    folders: Sequence[str],
    settings: Settings,
    means: Means,
    told: Progress | None,
    names: Mapping[tuple[str, str], str],
    *,
    articles: bool,
) -> Report:
    """The report on what some paths hold; the means change nothing about it.

    Args:
        articles: whether the texts of articles without findings are wanted too.

    Raises:
        UnknownPartError: no such engine.
        EngineError: an engine that cannot start or go on.
    """
    from factcheck.documents.files import STDIN
    from factcheck.documents.load import read_paths
    from factcheck.run import audit

    asked = means.engine is not None or means.spool is not None or (means.jobs or 1) > 1
    if STDIN in folders or not (asked or _is_large(folders)):
        loaded = read_paths(folders, language=settings.language, fields=settings.fields)
        return audit(loaded.documents, settings, loaded.problems, told, names)
    from factcheck.rounds.archive import audit_paths

    spool = Path(means.spool) if means.spool else None
    with open_engine(means) as engine:
        return audit_paths(
            folders, engine, settings, progress=told, names=names, spool=spool, whole=articles
        )


def _is_large(folders: Sequence[str]) -> bool:
    from factcheck.documents.chunks import size_of
    from factcheck.documents.files import files_of

    files = files_of(folders)
    return len(files) > MANY or size_of(files) > LARGE


def open_engine(means: Means) -> Engine:
    """The engine asked for; without a name, this process or as many as asked for.

    Raises:
        UnknownPartError: no such engine.
        EngineError: it does not start.
    """
    from factcheck.engines.job import EnginePart
    from factcheck.registry import parts

    jobs = means.jobs or _processors()
    name = means.engine or ("processes" if jobs > 1 else "local")
    engines = parts("factcheck.engines", "ENGINE", EnginePart)
    if name not in engines:
        raise UnknownPartError("engine", name, engines)
    return engines[name].open(jobs)


def _processors() -> int:
    """How many this process may use; not every system can tell."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1

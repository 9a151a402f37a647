"""A report on an archive that does not fit in memory as claims, by any engine.

The driver holds a sketch of every article (a kilobyte or two), who holds which name, and the
report, packed. Texts and claims stay in the spool. Output is the same whatever the engine and the
number of workers: results are put in the order of articles' ids.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import Any

from factcheck.authority.match import not_understood
from factcheck.documents.chunks import Chunk, chunks_of
from factcheck.documents.files import barren, files_of
from factcheck.documents.load import unused
from factcheck.engines.job import Engine, Told
from factcheck.events.dating_groups import dating_groups
from factcheck.events.links import Index
from factcheck.events.stories import story_numbers
from factcheck.joining import join_reports
from factcheck.packed import Packed
from factcheck.problem import Problem
from factcheck.report import DocumentCoverage, Report
from factcheck.rounds.grouped import Audited, Placed, auditing, blocks, dating
from factcheck.rounds.reading import Entry, ReadPart, reading
from factcheck.rules.measured import all_measured
from factcheck.run import Names, Progress
from factcheck.settings import Settings

BATCH = 1_000  # articles an engine's worker gets at once where the work on each is small


def audit_paths(
    paths: Iterable[str | Path],
    engine: Engine,
    settings: Settings = Settings(),
    *,
    progress: Progress | None = None,
    names: Names = MappingProxyType({}),
    spool: Path | None = None,
    whole: bool = True,
    index_by_engine: bool = False,
) -> Report:
    """What ``audit`` finds in the articles of ``read_paths``, whatever the engine.

    Args:
        paths: files and folders that every worker of the engine can read under the same paths.
        engine: an engine that was started.
        spool: a folder for what is read, seen by every worker; a temporary one when None. A run
            leaves it empty.
        whole: whether the report has every article's text and the details that pages show.
            Without, articles that no finding touches have an empty text.
        index_by_engine: whether the engine makes the index of names, rather than the driver.

    Raises:
        SpoolError: the spool cannot be written.
        EngineError: the engine cannot go on.
    """
    told: Told = progress or (lambda stage, done, total: None)
    given = [Path(p) for p in paths]
    files = files_of(given)
    chunks = chunks_of(files, settings.fields)
    with _folder(spool) as folder:
        place = Path(folder)
        parts = engine.run(reading(place, settings.language, settings.fields), chunks, told)
        entries = _numbered(parts)
        problems = [p for p in files if isinstance(p, Problem)]
        problems += [p for part in parts.values() for p in part.problems]
        problems += _barren(given, chunks, parts)
        del parts
        index = _index(entries, engine, told, index_by_engine)
        groups = dating_groups(index)
        if groups:
            changed = engine.run(dating(place), _placed(groups, entries), told)
            new = {e.ref.id: e for found in changed.values() for e in found}
            entries = [new.get(e.ref.id, e) for e in entries]
            index = _index(entries, engine, told, index_by_engine)
        stories = story_numbers(index, told)
        del index
        placed = _placed(stories, entries)
        del entries
        work = auditing(place, settings, names, whole=whole)
        found: dict[int, Audited] = engine.run(work, placed, told)
    problems += not_understood(settings.authority)
    return _joined([found[key] for key in sorted(found)], problems, settings.lang)


def _folder(spool: Path | None) -> AbstractContextManager[str]:
    if spool is None:
        return TemporaryDirectory(prefix="factcheck-")
    spool.mkdir(parents=True, exist_ok=True)
    return TemporaryDirectory(prefix="factcheck-", dir=spool)


def _numbered(parts: dict[int, ReadPart]) -> list[Entry]:
    """The articles in order of their ids; an id that was taken when it was met gets a number."""
    taken: dict[str, Entry] = {}
    for number in sorted(parts):
        for entry in parts[number].entries:
            name = unused(entry.ref.id, taken)
            if name != entry.ref.id:
                entry = entry._replace(
                    sketch=entry.sketch._replace(id=name), ref=entry.ref._replace(id=name)
                )
            taken[name] = entry
    return [taken[name] for name in sorted(taken)]


def _barren(
    given: Sequence[Path], chunks: Sequence[Chunk], parts: dict[int, ReadPart]
) -> list[Problem]:
    """Folders that were given and have no article."""
    met: dict[Path | None, bool] = {}
    for chunk in chunks:
        for file, fruitful in zip(chunk.files, parts[chunk.number].fruitful, strict=True):
            met[file.folder] = met.get(file.folder, False) or fruitful
    return [barren(path) for path in given if met.get(path) is False]


def _index(entries: Sequence[Entry], engine: Engine, told: Told, by_engine: bool) -> Index:
    sketches = [entry.sketch for entry in entries]
    if not by_engine:
        return Index(sketches)
    numbered = list(enumerate(sketches))
    items = [numbered[i : i + BATCH] for i in range(0, len(numbered), BATCH)]
    return Index(sketches, engine.run(blocks(), items, told))


def _placed(groups: Sequence[Sequence[int]], entries: Sequence[Entry]) -> list[tuple[Placed, ...]]:
    """The articles of groups in batches, each with the number of its group."""
    flat = [Placed(at, entries[i].ref) for at, group in enumerate(groups) for i in group]
    return [tuple(flat[i : i + BATCH]) for i in range(0, len(flat), BATCH)]


def _joined(stories: Sequence[Audited], problems: Sequence[Problem], lang: str) -> Report:
    """One report of many, its long lists packed."""
    findings = sorted((f for one in stories for f in one.findings), key=_first)
    rows = sorted((row for one in stories for row in one.coverage), key=_first)
    documents = sorted((d for one in stories for d in one.documents), key=_first)
    joined = join_reports([one.report for one in stories], (), problems, lang)
    listed: Packed[DocumentCoverage] = Packed(row for _, row in rows)
    return joined.model_copy(
        update={
            "findings": Packed(f for _, f in findings),
            "corroborated": Packed(fact for one in stories for fact in one.corroborated),
            "coverage": joined.coverage.model_copy(update={"documents": listed}),
            "documents": Packed(d for _, d in documents),
            "measured": {rule: all_measured().get(rule) for (_, _, rule, *_), _ in findings},
        }
    )


def _first(ranked: tuple[Any, bytes]) -> Any:
    return ranked[0]

"""Reports from a store: on all of it, and on what new articles touch, without reading the rest."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from factcheck.claims.extract import Extraction, extract_claims
from factcheck.documents.document import Document
from factcheck.problem import Problem
from factcheck.report import Report
from factcheck.run import Names, Progress, audit_extracted, audit_stories
from factcheck.settings import Settings
from factcheck.store.commonness import Tally, reweighed, undated_with
from factcheck.store.dating import Node
from factcheck.store.redate import node_of, redate
from factcheck.store.shelf import Shelf
from factcheck.store.stories import Around, StoreLinker, story_of
from factcheck.store.stories import Node as Placed

_NAMES: Names = MappingProxyType({})


def report_on(
    connection: sqlite3.Connection,
    settings: Settings = Settings(),
    problems: Sequence[Problem] = (),
    progress: Progress | None = None,
    names: Names = _NAMES,
) -> Report:
    """What a report on the articles of a store finds; nothing is extracted."""
    told = progress or (lambda stage, done, total: None)
    shelf = Shelf(connection)
    (total,) = connection.execute("SELECT count(*) FROM documents").fetchone()
    extracted = []
    for i, held in enumerate(shelf.everything()):
        told("load", i, total)
        extracted.append(shelf.extraction(held))
    return audit_extracted(
        sorted(extracted, key=lambda e: e.document.id), settings, problems, told, names
    )


def check_against(
    connection: sqlite3.Connection,
    new: Sequence[Document],
    settings: Settings = Settings(),
    problems: Sequence[Problem] = (),
    progress: Progress | None = None,
    names: Names = _NAMES,
) -> Report:
    """What a report on the store with ``new`` would find that touches ``new``.

    A new article takes the place of the one of its name. The rest of the report (coverage, facts)
    is of the stories of the new articles alone.
    """
    told = progress or (lambda stage, done, total: None)
    shelf = Shelf(connection)
    base: dict[int, tuple[Node, Extraction]] = {}
    for i, document in enumerate(sorted(new, key=lambda d: d.id)):
        told("extract", i, len(new))
        extraction = extract_claims(document)
        base[-1 - i] = node_of(shelf, extraction), extraction
    stories = _stories(shelf, base)
    report = audit_stories(stories, settings, problems, told, names)
    ids = {d.id for d in new}
    touching = tuple(f for f in report.findings if ids & set(f.documents))
    return report.model_copy(update={"findings": touching})


def _stories(
    shelf: Shelf, base: Mapping[int, tuple[Node, Extraction]]
) -> list[tuple[Extraction, ...]]:
    """The stories of new articles, as they are with these in the store."""
    replaced = shelf.named(e.document.id for _, e in base.values())
    hidden = frozenset(held.doc for held in replaced.values())
    gone = [node_of(shelf, shelf.extraction(held, told=False)) for held in replaced.values()]
    come = [node for node, _ in base.values()]
    tally = Tally(Counter(), Counter())
    tally.add((node.profile for node in come), 1)
    tally.add((node.profile for node in gone), -1)
    also = undated_with(shelf, reweighed(shelf.connection, tally, counted=False))
    now = {number: extraction for number, (_, extraction) in base.items()}
    for number, document in redate(shelf, come, gone, base, hidden, also):
        if document is not None:
            now[number] = extract_claims(document)
        elif number >= 0:
            (held,) = shelf.held([number])
            now[number] = shelf.extraction(held, told=False)
    nodes = {n: Placed(e.document.id, shelf.strings.numbered(e.profile)) for n, e in now.items()}
    linker = StoreLinker(Around(shelf, nodes, hidden))
    groups: dict[frozenset[int], tuple[Extraction, ...]] = {}
    for number in base:
        story = story_of(linker, number)
        if story not in groups:
            stored = [shelf.extraction(held) for held in shelf.held(sorted(story - now.keys()))]
            whole = [*stored, *(now[n] for n in story & now.keys())]
            groups[story] = tuple(sorted(whole, key=lambda e: e.document.id))
    return sorted(groups.values(), key=lambda group: group[0].document.id)

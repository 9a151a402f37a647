"""Rounds over groups of articles: a group is gathered by key, then worked on as a whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from factcheck.claims.extract import extract_claims
from factcheck.engines.job import Job
from factcheck.events.blocks import Block, merge, partial
from factcheck.events.dating import date_by_events
from factcheck.events.dating_groups import sketch
from factcheck.events.sketch import Sketch
from factcheck.joining import Rank, rank
from factcheck.packed import pack
from factcheck.problem import Problem
from factcheck.report import Report
from factcheck.rounds.reading import Entry
from factcheck.rounds.spool import Ref, read, write
from factcheck.run import Names, audit_story
from factcheck.settings import Settings

Members = tuple[Ref, ...]  # bounded: no group has more than ``events.stories.LARGEST``


class Placed(NamedTuple):
    """An article of a group, by the number of the group."""

    group: int
    ref: Ref


def _gather(placed: Sequence[Placed]) -> dict[int, Members]:
    found: dict[int, Members] = {}
    for group, ref in placed:
        found[group] = (*found.get(group, ()), ref)
    return found


def _join(a: Members, b: Members) -> Members:
    return tuple(sorted({*a, *b}, key=lambda ref: ref.id))


def _never(placed: Sequence[Placed], why: str) -> dict[int, Members]:
    return _gather(placed)


class Audited(NamedTuple):
    """The report on a story, its long lists as packed records beside what puts them in order.

    ``report`` is what is left of it; ``documents`` are those of the story, by id.
    """

    report: Report
    findings: tuple[tuple[Rank, bytes], ...] = ()
    corroborated: tuple[bytes, ...] = ()
    coverage: tuple[tuple[str, bytes], ...] = ()
    documents: tuple[tuple[str, bytes], ...] = ()


@dataclass(frozen=True)
class _Auditing:
    spool: Path
    settings: Settings
    names: Names
    whole: bool

    def finish(self, story: int, members: Members) -> Audited:
        group = sorted(read(self.spool, members), key=lambda e: e.document.id)
        report = audit_story(group, self.settings, self.names, detail=self.whole)
        shown = {name for finding in report.findings for name in finding.documents}
        documents = (
            e.document
            if self.whole or e.document.id in shown or "factcheck" in e.document.text
            else e.document.model_copy(update={"text": "", "blocks": ()})
            for e in group
        )
        return Audited(
            _without_lists(report),
            tuple((rank(f), pack(f)) for f in report.findings),
            tuple(map(pack, report.corroborated)),
            tuple((row.document, pack(row)) for row in report.coverage.documents),
            tuple((d.id, pack(d)) for d in documents),
        )

    def failed(self, story: int, members: Members, why: str) -> Audited:
        names = ", ".join(ref.id for ref in members)
        what = f"the story could not be audited ({why}): {names}."
        problem = Problem(
            place=members[0].id,
            what=what,
            remedy="The other stories were; please report it with the articles.",
            blocking=True,
        )
        return Audited(Report(problems=(problem,)))


def _without_lists(report: Report) -> Report:
    coverage = report.coverage.model_copy(update={"documents": ()})
    return report.model_copy(update={"findings": (), "corroborated": (), "coverage": coverage})


def auditing(spool: Path, settings: Settings, names: Names, *, whole: bool) -> Job:
    """Placed articles in; by number of the story, what was found.

    Args:
        whole: whether every article's text and the details of a page come with the report.
    """
    work = _Auditing(spool, settings, dict(names), whole)
    return Job("cross-check", _gather, _join, work.finish, _never, work.failed, "finish")


@dataclass(frozen=True)
class _Dating:
    spool: Path

    def finish(self, group: int, members: Members) -> tuple[Entry, ...]:
        """New entries of the articles that others of the group date."""
        dated = date_by_events(read(self.spool, members))
        again = [extract_claims(document) for document in dated]
        refs = write(self.spool, f"dated-{group:08}", again)
        return tuple(
            Entry(sketch(e), ref, "factcheck" in e.document.text)
            for e, ref in zip(again, refs, strict=True)
        )

    def failed(self, group: int, members: Members, why: str) -> tuple[Entry, ...]:
        return ()


def dating(spool: Path) -> Job:
    """Placed articles in; by number of the group, the entries that change."""
    work = _Dating(spool)
    return Job("date", _gather, _join, work.finish, _never, work.failed, "finish")


def _block(key: int, held: Block[int]) -> Block[int]:
    return held


def _nothing(numbered: Sequence[tuple[int, Sketch]], why: str) -> Mapping[int, Block[int]]:
    raise RuntimeError(why)


def _kept(key: int, held: Block[int], why: str) -> Block[int]:
    return held


def blocks() -> Job:
    """Numbered sketches in; by name, place and word, who holds it."""
    return Job("index", partial, merge, _block, _nothing, _kept, "partial")


__all__: Sequence[str] = ("Audited", "Placed", "auditing", "blocks", "dating")

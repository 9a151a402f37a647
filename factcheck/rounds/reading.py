"""The first round: every article is read once, by itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from factcheck.claims.extract import Extraction, extract_claims
from factcheck.documents.chunks import Chunk
from factcheck.documents.format import Field
from factcheck.documents.load import read_file
from factcheck.engines.job import Job
from factcheck.events.dating_groups import sketch
from factcheck.events.sketch import Sketch
from factcheck.problem import Problem
from factcheck.rounds.spool import Ref, write


class Entry(NamedTuple):
    """An article that was read: its sketch, where its extraction lies, and whether its text says
    anything to this program (a suppression)."""

    sketch: Sketch
    ref: Ref
    addressed: bool


class ReadPart(NamedTuple):
    """What reading a chunk gave; ``fruitful`` tells, per file, whether anything was in it."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]
    fruitful: tuple[bool, ...]


@dataclass(frozen=True)
class _Reading:
    spool: Path
    language: str | None
    fields: Mapping[Field, str]

    def partial(self, chunk: Chunk) -> dict[int, ReadPart]:
        problems: list[Problem] = []
        fruitful = [False] * len(chunk.files)
        addressed: list[bool] = []
        sketches: list[Sketch] = []

        def extractions() -> Iterator[Extraction]:
            for i, file in enumerate(chunk.files):
                for one in read_file(file, self.language, self.fields):
                    fruitful[i] = True
                    if isinstance(one, Problem):
                        problems.append(one)
                        continue
                    try:
                        extraction = extract_claims(one)
                        known = sketch(extraction)
                    except Exception as error:  # one bad article must not lose its chunk
                        problems.append(_unread(one.id, error))
                        continue
                    sketches.append(known)
                    addressed.append("factcheck" in one.text)
                    yield extraction

        refs = write(self.spool, f"{chunk.number:08}", extractions())
        entries = tuple(map(Entry, sketches, refs, addressed))
        return {chunk.number: ReadPart(entries, tuple(problems), tuple(fruitful))}

    def lost(self, chunk: Chunk, why: str) -> dict[int, ReadPart]:
        first, last = chunk.files[0], chunk.files[-1]
        place, line = first.path.as_posix(), first.line if first.stop is not None else None
        upto = f" up to {last.path.as_posix()}" if last is not first else ""
        what = f"about {chunk.articles} articles{upto} could not be read: {why}."
        remedy = "The others were read; give these alone to see which of them it is."
        problem = Problem(place=place, line=line, what=what, remedy=remedy, blocking=True)
        return {chunk.number: ReadPart((), (problem,), (True,) * len(chunk.files))}


def _unread(name: str, error: Exception) -> Problem:
    return Problem(
        place=name,
        what=f"could not be read ({type(error).__name__}: {error}).",
        remedy="The others were; please report it with the article.",
        blocking=True,
    )


def _either(a: ReadPart, b: ReadPart) -> ReadPart:
    """A chunk that was read twice gave the same twice; what was lost gives way."""
    return max(a, b, key=lambda part: (len(part.entries), str(part.problems)))


def _as_it_is(key: int, part: ReadPart) -> ReadPart:
    return part


def _unchanged(key: int, part: ReadPart, why: str) -> ReadPart:
    return part


def reading(spool: Path, language: str | None, fields: Mapping[Field, str]) -> Job:
    """Chunks in; by chunk number, what was read of it."""
    work = _Reading(spool, language, dict(fields))
    return Job("extract", work.partial, _either, _as_it_is, work.lost, _unchanged, "partial")

"""The report: everything one run found, as a record that every reporter reads."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

from factcheck._version import __version__
from factcheck.documents.document import Document
from factcheck.findings.finding import RANK, Finding
from factcheck.problem import Problem
from factcheck.rules.measured import Measured

SCHEMA_VERSION = 1


class Corroborated(BaseModel):
    """A fact that at least two independent documents state alike.

    ``question`` is what it answers, ``value`` the normalised answer, ``documents`` who says so;
    ``quotes`` holds (document, start, end, quote) of each carrier.
    """

    model_config = ConfigDict(frozen=True)

    question: str
    value: str
    kind: str
    documents: tuple[str, ...]
    quotes: tuple[tuple[str, int, int, str], ...]


class DocumentCoverage(BaseModel):
    """What was read of one document: how many values became claims, how many did not and why."""

    model_config = ConfigDict(frozen=True)

    document: str
    language: str
    published: date | None
    dated_by: str
    values: int
    claims: int
    compared: int
    not_compared: int
    unclaimed: tuple[tuple[str, int], ...]  # (value kind, how many), sorted


class Coverage(BaseModel):
    """The ledger: what was found, what was compared, and what was not, with the reasons counted."""

    model_config = ConfigDict(frozen=True)

    documents: Sequence[DocumentCoverage] = ()
    claims: tuple[tuple[str, int], ...] = ()  # (claim kind, how many)
    pairs_compared: int = 0
    pairs_not_compared: tuple[tuple[str, int], ...] = ()  # (why not, how many)


MarkStatus = Literal["agreed", "conflict", "found", "unread"]
Relation = Literal["conflict", "other unit", "superseded", "agreed", "copied"]


class Mark(NamedTuple):
    """A place of an article and what became of it.

    ``agreed``: an article of another origin states the same; ``conflict``: a finding of warning or
    above points at it; ``found``: a claim that nothing was held against; ``unread``: a value that
    did not become a claim. ``kind`` is that of the claim or value, ``value`` its normal form.
    """

    start: int
    end: int
    status: MarkStatus
    kind: str
    value: str


class Answer(NamedTuple):
    """What one article answers to a question; ``day`` is the day it speaks of or was published."""

    document: str
    start: int
    end: int
    quote: str
    value: str
    figure: float | None
    day: date | None


class Question(NamedTuple):
    """Claims that were held against each other, with how they relate at worst.

    ``superseded`` is a figure that a later article replaced, ``copied`` one that only copies of
    one article share.
    """

    question: str
    kind: str
    relation: Relation
    answers: tuple[Answer, ...]


class Tenure(NamedTuple):
    """One article's word on who holds an office; ``state`` is "current", "former" and the like."""

    person: str
    state: str
    document: str
    start: int
    end: int
    quote: str
    day: date | None


class Post(NamedTuple):
    """An office of one body, as most articles word it, and what they say of its holders."""

    office: str
    tenures: tuple[Tenure, ...]


class Detail(BaseModel):
    """What a page that shows the articles needs beside the findings.

    ``marks`` are by document id, in text order, whatever the findings say (``Report.marks`` has
    that too); ``people`` lists each person's spellings, the
    fullest first; ``copies`` pairs a copied document with its origin.
    """

    model_config = ConfigDict(frozen=True)

    marks: dict[str, tuple[Mark, ...]] = {}
    questions: tuple[Question, ...] = ()
    posts: tuple[Post, ...] = ()
    people: tuple[tuple[str, ...], ...] = ()
    copies: tuple[tuple[str, str], ...] = ()


class Report(BaseModel):
    """Findings (most severe first), corroborated facts, coverage and problems of one run.

    All of it is told in ``lang``. ``measured`` holds, for each rule that found something, how often
    it was right on labelled data. Long lists are tuples; those of an archive are ``Packed``.
    """

    model_config = ConfigDict(frozen=True)

    findings: Sequence[Finding] = ()
    corroborated: Sequence[Corroborated] = ()
    coverage: Coverage = Coverage()
    problems: tuple[Problem, ...] = ()
    documents: Sequence[Document] = ()
    detail: Detail = Detail()
    measured: dict[str, Measured | None] = {}
    lang: str = "en"

    @property
    def standing(self) -> Sequence[Finding]:
        """The findings that nobody set aside."""
        if all(finding.standing for finding in self.findings):
            return self.findings  # which may be packed, and stays so
        return tuple(finding for finding in self.findings if finding.standing)

    def marks(self) -> dict[str, tuple[Mark, ...]]:
        """The marks of every document, with those in conflict that a standing finding of warning
        or above points at. What a person set aside is no conflict."""
        disputed: dict[str, list[tuple[int, int]]] = {}
        for finding in self.standing:
            if RANK[finding.severity] >= RANK["warning"]:
                for e in finding.evidence:
                    disputed.setdefault(e.document, []).append((e.start, e.end))
        return {
            document: _disputed(marks, sorted(disputed.get(document, ())))
            for document, marks in self.detail.marks.items()
        }

    def as_json(self) -> dict[str, Any]:
        """The JSON report (docs/report.md); article texts and ``detail`` are left out."""
        return {
            "schema_version": SCHEMA_VERSION,
            "tool": {"name": "factcheck", "version": __version__},
            "findings": [f.model_dump(mode="json") for f in self.findings],
            "rules": {
                rule: measured.as_json() if measured else None
                for rule, measured in sorted(self.measured.items())
            },
            "corroborated": [c.model_dump(mode="json") for c in self.corroborated],
            "coverage": {
                "documents": [row.model_dump(mode="json") for row in self.coverage.documents],
                **self.coverage.model_dump(mode="json", exclude={"documents"}),
            },
            "problems": [p.model_dump(mode="json") for p in self.problems],
        }


def _disputed(marks: tuple[Mark, ...], places: Sequence[tuple[int, int]]) -> tuple[Mark, ...]:
    """The marks, those of claims in conflict where a disputed place opens or lies in them."""

    def touched(mark: Mark) -> bool:
        at = bisect_left(places, (mark.start, mark.start))
        while at < len(places) and places[at][0] < mark.end:
            if places[at][0] == mark.start or places[at][1] <= mark.end:
                return True
            at += 1
        return False

    return tuple(
        m._replace(status="conflict") if m.status != "unread" and touched(m) else m for m in marks
    )

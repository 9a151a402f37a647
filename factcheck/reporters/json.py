"""JSON: the report as other programs read it (``factcheck schema report`` describes it)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from json import dumps

from pydantic import BaseModel

from factcheck.report import Report
from factcheck.reporters.part import Look, Reporter


def render(report: Report, look: Look) -> str:
    """The whole report; offsets count code points of each article's text."""
    return "".join(pieces(report, look))


def pieces(report: Report, look: Look) -> Iterator[str]:
    """The text of ``report.as_json()``, indented, without ever holding all of it.

    The long lists are written record by record: an archive has hundreds of thousands of them.
    """
    rows = report.coverage.documents
    coverage = report.coverage.model_copy(update={"documents": ()})
    short = report.model_copy(update={"findings": (), "corroborated": (), "coverage": coverage})
    long = {"findings": report.findings, "corroborated": report.corroborated}
    yield "{"
    mark = ""
    for key, value in short.as_json().items():
        yield f"{mark}\n  {dumps(key)}: "
        mark = ","
        if key in long:
            yield from _listed(long[key], 2)
        elif key == "coverage":
            before, after = _indented(dumps(value, ensure_ascii=False, indent=2), 2).split("[]", 1)
            yield before
            yield from _listed(rows, 4)
            yield after
        else:
            yield _indented(dumps(value, ensure_ascii=False, indent=2), 2)
    yield "\n}\n"


def _listed(records: Sequence[BaseModel], depth: int) -> Iterator[str]:
    if not records:
        yield "[]"
        return
    yield from _separated(records, depth)
    yield f"\n{' ' * depth}]"


def _separated(records: Iterable[BaseModel], depth: int) -> Iterator[str]:
    mark = "["
    for record in records:
        text = dumps(record.model_dump(mode="json"), ensure_ascii=False, indent=2)
        yield f"{mark}\n{' ' * (depth + 2)}{_indented(text, depth + 2)}"
        mark = ","


def _indented(text: str, depth: int) -> str:
    """JSON moved to the right; a line break in it is never part of a string."""
    return text.replace("\n", "\n" + " " * depth)


REPORTER = Reporter(
    summary="everything, for programs (docs/report.md)", render=render, pieces=pieces
)

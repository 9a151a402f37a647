"""Letters: for each article with findings, a query to its author and the draft of a correction.

Both are in the article's language and leave open which side is right. The words are templates
beside this file, one pair a language.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from factcheck.documents.document import Document
from factcheck.findings.finding import Finding, FindingEvidence
from factcheck.report import Report
from factcheck.reporters.markup import plain
from factcheck.reporters.part import Look, Reporter
from factcheck.reporters.places import Places
from factcheck.reporters.quotes import shortened

if TYPE_CHECKING:
    from jinja2 import Environment

FALLBACK = "en"  # for an article in a language without a letter


def render(report: Report, look: Look) -> str:
    """The letters in order of the articles; empty where nothing stands against any."""
    places = Places(report, look)
    letters = []
    for document in sorted(report.documents, key=lambda d: d.id):
        touching = [f for f in report.standing if document.id in f.documents]
        if touching:
            letters.append(_letter(document, touching, places))
    return "\n---\n\n".join(letters)


def _letter(document: Document, findings: list[Finding], places: Places) -> str:
    language = document.language if _text(f"{document.language}.md") else FALLBACK
    words = _questions(language)
    return _environment().get_template(f"{language}.md").render(
        title=" ".join((document.title or "").split()),
        path=places.path(document.id),
        published=document.published.isoformat() if document.published else "",
        points=[_point(document, finding, places, words) for finding in findings],
    )  # fmt: skip


def _point(
    document: Document, finding: Finding, places: Places, words: dict[str, str]
) -> dict[str, Any]:
    here = [e for e in finding.evidence if e.document == document.id]
    there = [e for e in finding.evidence if e.document != document.id]
    return {
        "rule": finding.rule,
        "fingerprint": finding.fingerprint,
        "question": words.get(finding.rule, words["other"]),
        "here": _sides(here, places),
        "there": _sides(there, places),
    }


def _sides(evidence: list[FindingEvidence], places: Places) -> list[dict[str, Any]]:
    """One entry a value, with how many more articles have it."""
    kept: dict[str, FindingEvidence] = {}
    carriers: dict[str, set[str]] = {}
    for side in evidence:
        kept.setdefault(side.value, side)
        carriers.setdefault(side.value, set()).add(side.document)
    return [
        {
            "quote": shortened(side.quote),
            "line": side.line,
            "path": places.path(side.document),
            "more": len(carriers[side.value]) - 1,
            "title": " ".join(
                ((d.title if (d := places.documents.get(side.document)) else None) or "").split()
            ),
        }
        for side in kept.values()
    ]


@lru_cache(maxsize=8)
def _questions(language: str) -> dict[str, str]:
    """What to ask, by rule; ``other`` for a rule without a question of its own."""
    held: dict[str, str] = tomllib.loads(_text(f"{language}.toml") or "")
    return held


@lru_cache(maxsize=1)
def _environment() -> Environment:
    # Here and not above: every run looks at all reporters, few at this one.
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    made = Environment(
        loader=FunctionLoader(_text),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - Markdown, escaped by the filter
    )
    made.filters["plain"] = plain
    return made


def _text(name: str) -> str | None:
    file = files(__name__).joinpath(name)
    return file.read_text("utf8") if file.is_file() else None


REPORTER = Reporter(summary="a query to each author and the draft of a correction", render=render)

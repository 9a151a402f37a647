"""A folder of articles, and a pipeline that finds what a test tells it to."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from factcheck.documents.document import Document
from factcheck.findings.finding import Finding, FindingEvidence, Severity
from factcheck.problem import Problem
from factcheck.report import Report
from factcheck.settings import Settings

ARTICLE = "---\ntitle: Le conseil\ndate: 2025-03-04\nlang: fr\n---\nLe conseil compte 12 membres.\n"


@pytest.fixture
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with two articles in ``articles/``."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "old.md").write_text(ARTICLE, "utf8")
    (folder / "new.md").write_text(ARTICLE.replace("conseil", "comité"), "utf8")
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return folder


@pytest.fixture
def finds(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[dict[str, Any]]]:
    """``finds("error", ...)``: the pipeline finds one finding of each severity.

    Returns the list of calls it gets, each as a dictionary of its arguments.
    """

    def arrange(*severities: Severity) -> list[dict[str, Any]]:
        calls: list[dict[str, Any]] = []

        def audit(
            documents: Sequence[Document],
            settings: Settings | None = None,
            problems: Sequence[Problem] = (),
            progress: object = None,
            names: object = None,
        ) -> Report:
            calls.append({"documents": [d.id for d in documents], "settings": settings})
            return _report(documents, problems, severities)

        def check(
            new: Sequence[Document],
            against: Sequence[Document],
            settings: Settings | None = None,
            problems: Sequence[Problem] = (),
            progress: object = None,
            names: object = None,
        ) -> Report:
            calls.append({"new": [d.id for d in new], "against": [d.id for d in against]})
            return _report([*new, *against], problems, severities)

        module = ModuleType("factcheck.run")
        module.audit = audit  # type: ignore[attr-defined]
        module.check = check  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "factcheck.run", module)
        return calls

    return arrange


def _report(
    documents: Sequence[Document], problems: Sequence[Problem], severities: Sequence[Severity]
) -> Report:
    return Report(
        findings=tuple(_finding(documents[0], severity) for severity in severities),
        problems=tuple(problems),
        documents=tuple(documents),
    )


def _finding(document: Document, severity: Severity) -> Finding:
    quote = document.text[:4]
    place = FindingEvidence(
        document=document.id, start=0, end=len(quote), quote=quote, line=1, column=1, value="x"
    )
    return Finding(
        rule="count-conflict",
        severity=severity,
        confidence=0.5,
        message="made up",
        evidence=(place,),
        explanation="",
        fingerprint=severity,
    )

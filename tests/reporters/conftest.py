"""A report made by hand: two invented articles, findings of every severity, an empty corner."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.documents.document import Block, Document
from factcheck.findings.finding import Finding, FindingEvidence
from factcheck.problem import Problem
from factcheck.report import Corroborated, Coverage, DocumentCoverage, Report
from factcheck.text import line_and_column

TEXTS = {
    "a.md": (
        "Un séisme secoue la vallée\n\n"
        "Le tremblement de terre a fait 2 862 morts dans la vallée, selon le bilan que la "
        "protection civile a publié jeudi matin à la préfecture. Le préfet Karim Belhassan s'est "
        "rendu sur place avec onze maires et les secours venus de trois pays voisins.\n"
    ),
    "press/b.md": (
        "Séisme : le bilan s'alourdit\n\n"
        "On compte 2 122 morts et des milliers de sans-abri. Le préfet Karim Belhasan attend "
        "l'aide promise. Le texte porte \x1b[31mdu rouge\x1b[0m et [bold]du gras[/bold].\n"
    ),
}


def document(name: str) -> Document:
    """An article of ``TEXTS`` with a title and one paragraph."""
    text = TEXTS[name]
    end = text.index("\n")
    return Document(
        id=name,
        text=text,
        blocks=(
            Block(kind="title", start=0, end=end),
            Block(kind="paragraph", start=end + 2, end=len(text) - 1),
        ),
        language="fr",
    )


def evidence(name: str, quote: str, value: str, note: str = "") -> FindingEvidence:
    """A place of a quote that stands once in an article."""
    start = TEXTS[name].index(quote)
    line, column = line_and_column(TEXTS[name], start)
    return FindingEvidence(
        document=name,
        start=start,
        end=start + len(quote),
        quote=quote,
        line=line,
        column=column,
        value=value,
        note=note,
    )


COUNT = Finding(
    rule="count-conflict",
    severity="error",
    confidence=0.97,
    message="2862 against 2122 dead of one earthquake",
    evidence=(
        evidence("a.md", "2 862 morts", "2862", "the toll of Thursday"),
        evidence("press/b.md", "2 122 morts", "2122"),
    ),
    explanation="Both count the dead of the same event, exactly and at the same time.",
    reconciled_by="one of the two tolls is older than the other",
    repairs=("a.md: 2 862 → 2 122", "press/b.md: 2 122 → 2 862"),
    origins=(("a.md", 1), ("press/b.md", 1)),
    fingerprint="5b0c7a5e11d2",
)
NAME = Finding(
    rule="name-spelling",
    severity="warning",
    confidence=0.9,
    message="Belhassan or Belhasan",
    evidence=(
        evidence("a.md", "Karim Belhassan", "Karim Belhassan"),
        evidence("press/b.md", "Karim Belhasan", "Karim Belhasan"),
    ),
    explanation="One letter apart, the same office.",
    fingerprint="0a1b2c3d4e5f",
)
HOSTILE = Finding(
    rule="list-count",
    severity="info",
    confidence=0.5,
    message="\x1b[2Jan article that writes [red]markup[/red]",
    evidence=(
        evidence("press/b.md", "\x1b[31mdu rouge\x1b[0m", "\x1b]0;title\x07", "\u202ereversed"),
        evidence("press/b.md", "[bold]du gras[/bold]", "[bold]"),
    ),
    explanation="It must be shown, not obeyed: \x9b31m \a \b.",
    fingerprint="feedfeedfeed",
)


@pytest.fixture
def report() -> Report:
    """The whole report."""
    return Report(
        findings=(COUNT, NAME, HOSTILE),
        corroborated=(
            Corroborated(
                question="neighbouring countries that sent help",
                value="3",
                kind="count",
                documents=("a.md", "press/b.md"),
                quotes=(("a.md", 0, 9, "Un séisme"), ("press/b.md", 0, 6, "Séisme")),
            ),
        ),
        coverage=Coverage(
            documents=(
                DocumentCoverage(
                    document="a.md",
                    language="fr",
                    published=date(2025, 11, 27),
                    dated_by="its metadata says 2025-11-27",
                    values=6,
                    claims=4,
                    compared=3,
                    not_compared=1,
                    unclaimed=(("date", 1), ("number", 1)),
                ),
                DocumentCoverage(
                    document="press/b.md",
                    language="fr",
                    published=None,
                    dated_by="no date in its metadata or text",
                    values=3,
                    claims=3,
                    compared=3,
                    not_compared=0,
                    unclaimed=(),
                ),
            ),
            claims=(("count", 4), ("name", 3)),
            pairs_compared=3,
            pairs_not_compared=(("another question", 5), ("time unknown", 2)),
        ),
        problems=(
            Problem(place="c.md", what="is empty.", remedy="Put the article in it.", blocking=True),
        ),
        documents=(document("a.md"), document("press/b.md")),
    )

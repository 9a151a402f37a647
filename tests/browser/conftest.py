"""A browser, and pages made from reports that are written by hand."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from factcheck.documents.document import Block, Dating, Document
from factcheck.findings.finding import Finding, FindingEvidence, Severity
from factcheck.problem import Problem
from factcheck.report import (
    Answer,
    Corroborated,
    Coverage,
    Detail,
    DocumentCoverage,
    Mark,
    Post,
    Question,
    Report,
    Tenure,
)
from factcheck.reporters.html import render
from factcheck.reporters.part import Look
from factcheck.text import line_and_column

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-quic",
)  # fmt: skip


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """A headless browser; the tests are skipped where there is none."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        pytest.skip("no chromium on PATH and none could be installed (apt-get install chromium)")
    with playwright.sync_playwright() as started:
        running = started.chromium.launch(executable_path=path, args=list(FLAGS))
        yield running
        running.close()


class Visit:
    """A page open in the browser, with everything it asked for, said or failed at."""

    def __init__(self, browser: Any, file: Path, **context: Any) -> None:
        self.context = browser.new_context(
            **{"viewport": {"width": 1200, "height": 900}, **context}
        )
        self.page = self.context.new_page()
        self.address = file.as_uri()
        self.requests: list[str] = []
        self.trouble: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.trouble.append(message.text))
        self.page.on("pageerror", lambda error: self.trouble.append(str(error)))
        self.page.on("dialog", lambda dialog: self.trouble.append(f"dialog {dialog.message}"))
        self.page.goto(self.address)

    def go(self, anchor: str) -> None:
        """Follow a link to a place of the page."""
        self.page.goto(f"{self.address}#{anchor}")


@pytest.fixture
def visit(browser: Any, tmp_path: Path) -> Iterator[Callable[..., Visit]]:
    """Opens the page of a report; afterwards it must have fetched nothing and said nothing."""
    visits: list[Visit] = []

    def opened(report: Report, **context: Any) -> Visit:
        file = tmp_path / f"page{len(visits)}.html"
        file.write_bytes(render(report, Look()).encode("utf8", "backslashreplace"))
        visits.append(Visit(browser, file, **context))
        return visits[-1]

    yield opened
    for one in visits:
        one.context.close()
        assert [
            u for u in one.requests if u.split("#")[0] != one.address and u[:5] != "blob:"
        ] == []
        assert one.trouble == []


def write(name: str, title: str, *paragraphs: str, day: date | None = None) -> Document:
    """An article with a headline, paragraphs and a line of boilerplate."""
    parts = [title, *paragraphs, "Lire aussi : nos autres articles"]
    blocks, at = [], 0
    for i, part in enumerate(parts):
        kind: Any = "title" if i == 0 else "boilerplate" if i == len(parts) - 1 else "paragraph"
        blocks.append(Block(kind=kind, start=at, end=at + len(part)))
        at += len(part) + 2
    text = "\n\n".join(parts)
    dating = Dating(published=day, source="metadata" if day else "unknown", explanation="as given")
    return Document(id=name, text=text, blocks=tuple(blocks), language="fr", dating=dating)


def point(document: Document, quote: str, value: str) -> FindingEvidence:
    """A side of a finding: words that stand in an article."""
    start = document.text.index(quote)
    line, column = line_and_column(document.text, start)
    return FindingEvidence(
        document=document.id, start=start, end=start + len(quote), quote=quote,
        line=line, column=column, value=value,
    )  # fmt: skip


def finding(
    rule: str, severity: Severity, message: str, number: int, *sides: FindingEvidence
) -> Finding:
    """A finding with all its words."""
    return Finding(
        rule=rule, severity=severity, confidence=0.9, message=message, evidence=sides,
        explanation="Both count the same thing.", reconciled_by="one of the two is older",
        repairs=tuple(f"{e.document}: {e.quote}" for e in sides), fingerprint=f"{number:012x}",
    )  # fmt: skip


def mark(document: Document, quote: str, status: Any, kind: str = "count") -> Mark:
    """A place of an article."""
    start = document.text.index(quote)
    return Mark(start, start + len(quote), status, kind, quote)


def reported(documents: list[Document], findings: list[Finding], detail: Detail) -> Report:
    """A report with its ledger."""
    rows = tuple(
        DocumentCoverage(
            document=d.id, language="fr", published=d.published, dated_by="as given", values=4,
            claims=3, compared=2, not_compared=1, unclaimed=(),
        )
        for d in documents
    )  # fmt: skip
    return Report(
        findings=tuple(findings),
        corroborated=(
            Corroborated(question="pays", value="3", kind="count", documents=("a.md",), quotes=()),
        ),
        coverage=Coverage(
            documents=rows, claims=(("count", 4),), pairs_compared=3,
            pairs_not_compared=(("another thing counted", 5),),
        ),
        problems=(Problem(place="c.md", what="is empty.", remedy="Fill it.", blocking=True),),
        documents=tuple(documents),
        detail=detail,
    )  # fmt: skip


@pytest.fixture(scope="session")
def hostile() -> tuple[str, ...]:
    """What an article may hold and a page must only show."""
    return (
        "<script>window.pwned = 1</script>",
        "</script><script>window.pwned = 2</script>",
        "<img src=x onerror='window.pwned = 3'>",
        "<!-- <script>",
        "<style>body{display:none}</style>",
        "${window.pwned = 4}",
        "javascript:alert(1)",
        "fin\u2028de ligne",
        "\u202eà l'envers\u202c",
        "مراكش 😀",
    )


@pytest.fixture(scope="session")
def small(hostile: tuple[str, ...]) -> Report:
    """Three articles, one of them hostile; three findings, every status, a table, two timelines."""
    a = write(
        "a.md", "Un séisme secoue la vallée 😀",
        "😀 Le tremblement de terre a fait 2 862 morts. Le préfet Karim Belhassan est venu avec "
        "onze maires de 3 pays voisins, le 4 mai.",
        day=date(2025, 5, 5),
    )  # fmt: skip
    b = write(
        "press/b.md", "Séisme : le bilan",
        "On compte 2 122 morts. Le préfet Karim Belhasan attend 3 pays amis.",
        day=date(2025, 5, 7),
    )  # fmt: skip
    c = write("<b>c</b>.md", " ".join(hostile), *hostile)
    detail = Detail(
        marks={
            a.id: (
                mark(a, "2 862 morts", "conflict"),
                mark(a, "Karim Belhassan", "conflict", "name"),
                mark(a, "onze maires", "found"),
                mark(a, "3 pays", "agreed"),
                mark(a, "4 mai", "unread", "date"),
            ),
            b.id: (mark(b, "2 122 morts", "conflict"), mark(b, "3 pays", "agreed")),
        },
        questions=(
            Question(
                "morts", "count", "conflict",
                (
                    Answer("a.md", 63, 74, "2 862 morts", "2862", 2862, a.published),
                    Answer("press/b.md", 30, 41, "2 122 morts", "2122", 2122, b.published),
                ),
            ),
            Question("pays", "count", "agreed", (Answer("a.md", 0, 2, "3", "3", 3, None),)),
        ),
        posts=(
            Post(
                "préfet",
                (
                    Tenure("Karim Belhassan", "current", "a.md", 77, 83, "préfet", a.published),
                    Tenure("Ali Benjelloun", "former", "press/b.md", 46, 52, "préfet", b.published),
                ),
            ),
        ),
        people=(("Karim Belhassan", "Karim Belhasan"),),
        copies=(("press/b.md", "a.md"),),
    )  # fmt: skip
    findings = [
        finding(
            "count-conflict", "error", "2862 or 2122 dead", 1,
            point(a, "2 862 morts", "2862"), point(b, "2 122 morts", "2122"),
        ),
        finding(
            "name-spelling", "warning", "Belhassan or Belhasan", 2,
            point(a, "Karim Belhassan", "Karim Belhassan"),
            point(b, "Karim Belhasan", "Karim Belhasan"),
        ),
        finding(
            "list-count", "info", hostile[0], 3,
            point(c, hostile[1], hostile[2]), point(c, hostile[8], hostile[5]),
        ),
    ]  # fmt: skip
    return reported([a, b, c], findings, detail)


@pytest.fixture(scope="session")
def large() -> Report:
    """Two thousand articles of 4,000 characters, 5,000 findings, 3,000 questions."""
    documents = []
    marks = {}
    for n in range(2000):
        paragraphs = [
            f"La ville {n} compte {n * 17 + p} habitants et {p + 3} écoles, selon le préfet Paul "
            f"Andrieu n° {n % 40}. Le conseil a voté {n + p * 1000} euros de crédits pour le pont."
            for p in range(26)
        ]
        document = write(f"d{n % 50}/{n:04}.md", f"La ville {n} et ses chiffres", *paragraphs)
        documents.append(document)
        found = []
        for p in range(26):
            block = document.blocks[p + 1]
            start = document.text.index("compte ", block.start) + 7
            status: Any = ("agreed", "conflict", "found", "unread")[(n + p) % 4]
            found.append(Mark(start, start + 4, status, "count", str(n * 17 + p)))
        marks[document.id] = tuple(found)
    findings = []
    for i in range(5000):
        a, b = documents[i * 7 % 2000], documents[(i * 7 + 1) % 2000]
        rule = ("count-conflict", "money-conflict", "name-spelling", "date-conflict")[i % 4]
        severity: Severity = ("error", "warning", "info")[i % 3]  # type: ignore[assignment]
        start = a.blocks[1 + i % 26].start
        quote = a.text[start : start + 20]
        findings.append(
            finding(
                rule, severity, f"{i} or {i + 1} habitants à la ville {i * 7 % 2000}", i + 1,
                FindingEvidence(
                    document=a.id, start=start, end=start + 20, quote=quote, line=3, column=1,
                    value=str(i),
                ),
                point(b, "La ville", str(i + 1)),
            )
        )  # fmt: skip
    questions = tuple(
        Question(
            f"habitants {i}", "count", "conflict",
            tuple(
                Answer(documents[(i + j) % 2000].id, 0, 8, "La ville", str(i + j), i + j,
                       date(2025, 1, 1 + j))
                for j in range(4)
            ),
        )
        for i in range(3000)
    )  # fmt: skip
    return reported(documents, findings, Detail(marks=marks, questions=questions))

"""What an article sets aside survives in pages, feeds and JSON: about the part it was written in."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from factcheck.documents.document import Document
from factcheck.documents.load import read_paths
from factcheck.findings.suppress import Suppression, suppress, suppressions
from factcheck.problem import Problem
from factcheck.rules.part import rules
from factcheck.run import audit

NOTE = '<!-- factcheck: ignore weekday-mismatch reason="quoted as it was said" -->'
LEAD = "Le conseil municipal a voté hier soir le budget de la ville pour l'année qui vient."
WRONG = (
    "Le maire a dit que le séisme a eu lieu mardi 17 septembre 2025 à l'aube, devant le conseil."
)


def read(tmp_path: Path, name: str, text: str) -> Document:
    (tmp_path / name).write_text(text, "utf8")
    loaded = read_paths([tmp_path / name])
    assert not loaded.problems
    return loaded.documents[0]


def part(document: Document) -> str:
    """The words that the only suppression of a document is about."""
    (found,) = suppressions(document)
    assert isinstance(found, Suppression)
    assert (found.rule, found.reason) == ("weekday-mismatch", "quoted as it was said")
    return document.text[found.start : found.end]


def page(body: str) -> str:
    return f"<html><body><nav>Menu</nav><article><h1>Le budget</h1>{body}</article></body></html>"


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{LEAD}</p><p>{WRONG} {NOTE}</p>",
        f"<p>{LEAD}</p>\n{NOTE}\n<p>{WRONG}</p>",
        f"<p>{LEAD}</p><p>{WRONG[:20]}{NOTE}{WRONG[20:]}</p><p>{LEAD} Puis il est parti.</p>",
    ],
)
def test_a_comment_of_a_page(tmp_path: Path, body: str) -> None:
    document = read(tmp_path, "a.html", page(body))
    assert "factcheck" not in document.text
    assert part(document) == WRONG


def test_a_comment_that_stands_before_the_menu(tmp_path: Path) -> None:
    document = read(tmp_path, "a.html", NOTE + page(f"<p>{WRONG}</p>"))
    assert part(document) == "Le budget"


def test_a_comment_in_the_content_of_a_feed(tmp_path: Path) -> None:
    item = f"<title>Le budget</title><description><![CDATA[<p>{LEAD}</p><p>{WRONG}{NOTE}</p>]]></description>"
    feed = f"<rss><channel><title>S</title><item>{item}</item></channel></rss>"
    assert part(read(tmp_path, "a.rss", feed)) == WRONG


def test_a_comment_in_an_item_of_a_feed_is_about_all_of_it(tmp_path: Path) -> None:
    item = f"{NOTE}<title>Le budget</title><description>{WRONG}</description>"
    feed = f"<rss><channel><title>S</title><item>{item}</item></channel></rss>"
    document = read(tmp_path, "a.rss", feed)
    assert part(document) == document.text


@pytest.mark.parametrize("text", [f"{LEAD}\n{WRONG} {NOTE}", f"{LEAD}\n{NOTE}\n{WRONG}"])
def test_a_comment_in_the_text_of_json(tmp_path: Path, text: str) -> None:
    document = read(tmp_path, "a.json", json.dumps({"title": "Le budget", "text": text}))
    assert "factcheck" not in document.text
    assert part(document).strip() == WRONG


def test_a_key_of_json_is_what_front_matter_is(tmp_path: Path) -> None:
    asked = {"ignore": [{"rule": "weekday-mismatch", "reason": "quoted as it was said"}]}
    given = {"title": "Le budget", "text": WRONG, "factcheck": asked}
    document = read(tmp_path, "a.json", json.dumps(given))
    assert part(document) == document.text
    (found,) = suppressions(read(tmp_path, "b.json", json.dumps({**given, "factcheck": [1]})))
    assert isinstance(found, Problem)


def test_what_is_set_aside_is_no_conflict_of_the_report(tmp_path: Path) -> None:
    document = read(tmp_path, "a.html", page(f"<p>{LEAD}</p><p>{WRONG}{NOTE}</p>"))
    report = audit([document])
    assert "conflict" in {m.status for m in report.marks()[document.id]}
    settled = suppress(
        report.findings, [document], date(2026, 1, 1), known=rules(), ran=frozenset(rules())
    )
    assert not settled.problems
    assert [f.suppressed_by for f in settled.findings] == ["article"]
    after = report.model_copy(update={"findings": settled.findings})
    assert "conflict" not in {m.status for m in after.marks()[document.id]}

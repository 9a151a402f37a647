"""The page without a browser: one file that fetches nothing, data that no text breaks out of."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.documents.document import Block, Document
from factcheck.report import Report
from factcheck.reporters.html import SCRIPTS, render
from factcheck.reporters.html.findings import LONGEST
from factcheck.reporters.html.island import island, units
from factcheck.reporters.part import Look, reporters
from factcheck.run import audit

HOSTILE = (
    "</script><script>alert(1)</script>",
    "<script>alert(1)</script>",
    "<!--",
    "<!--<script>",
    "]]>",
    "&lt;&amp;",
    "\u2028\u2029",
    "\u202eabc\u202c",
    "\x00\x1b[31m",
    "\ud800",
    "😀 'quotes' \"double\" `${back}`",
)


class Elements(HTMLParser):
    """The elements of a page with their attributes, and the text of its scripts."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.inside = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        self.inside = tag == "script"
        if self.inside:
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        self.inside = False

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.scripts[-1] += data


def data_of(page: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """What the page holds for its script: findings and tables, then articles."""
    data, texts, _ = Elements(page).scripts
    return json.loads(data), json.loads(texts)


def hostile_report(text: str, report: Report) -> Report:
    """The report with a text in every place where an article's words can come."""
    document = Document(
        id=text + ".md",
        text=f"Un titre 😀 {text}\n\nUn texte.",
        blocks=(Block(kind="title", start=0, end=11 + len(text)),),
        language="fr",
    )
    finding = report.findings[0]
    evidence = finding.evidence[0].model_copy(
        update={"document": document.id, "start": 11, "end": 11 + len(text), "quote": text}
    )
    finding = finding.model_copy(
        update={
            "message": text,
            "explanation": text,
            "repairs": (text,),
            "evidence": (evidence.model_copy(update={"value": text}), *finding.evidence[1:]),
        }
    )
    return report.model_copy(
        update={"findings": (finding,), "documents": (document, *report.documents)}
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_of_an_article_becomes_markup(text: str, report: Report) -> None:
    page = render(hostile_report(text, report), Look())
    plain = Elements(render(hostile_report("plain", report), Look()))
    assert [tag for tag, _ in Elements(page).found] == [tag for tag, _ in plain.found]
    data, articles = data_of(page)
    assert articles[0]["text"] == f"Un titre 😀 {text}\n\nUn texte."
    assert data["findings"][0]["message"] == text
    side = data["findings"][0]["evidence"][0]
    wide = side["text"].encode("utf-16-le", "surrogatepass")
    assert wide[2 * side["from"] : 2 * side["to"]].decode("utf-16-le", "surrogatepass") == text


@given(st.text(st.characters()))
def test_data_reads_back_as_it_was_and_holds_no_tag(text: str) -> None:
    written = island({"text": text})
    assert json.loads(written) == {"text": text}
    assert not set("<>&\u2028\u2029") & set(written)
    written.encode("utf8")


@given(st.text(), st.integers(0, 40))
def test_offsets_count_as_scripts_count(text: str, at: int) -> None:
    offset = min(at, len(text))
    assert units(text)(offset) == len(text[:offset].encode("utf-16-le")) // 2


def test_the_page_fetches_nothing_and_says_so(report: Report) -> None:
    page = render(report, Look())
    elements = Elements(page)
    assert not [tag for tag, _ in elements.found if tag in {"img", "iframe", "object", "base"}]
    for tag, attributes in elements.found:
        assert "src" not in attributes
        assert not [name for name in attributes if name.startswith("on")]
        if tag == "link":
            assert attributes == {"rel": "icon", "href": "data:,"}
    assert not re.search(r"@import|url\(", page)
    policy = next(
        a["content"] or "" for _, a in elements.found
        if a.get("http-equiv") == "Content-Security-Policy"
    )  # fmt: skip
    assert policy.startswith("default-src 'none';")
    own = b64encode(sha256(elements.scripts[-1].encode()).digest()).decode()
    assert f"script-src 'sha256-{own}'" in policy


def test_scripts_make_text_nodes_only() -> None:
    from importlib.resources import files

    for name in SCRIPTS:
        text = files("factcheck.reporters.html").joinpath("page", f"{name}.js").read_text("utf8")
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|fetch\(|localStorage",
            text,
        )
        assert "</script" not in text


def test_the_summary_is_there_without_a_script(report: Report) -> None:
    page = render(report, Look())
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]*>", "", page.split("<script")[0]))
    assert "1 contradiction to resolve, 1 point to check, 1 remark" in text
    assert "2862 against 2122 dead of one earthquake" in text
    assert "1 thing could not be done: this report is not complete." in text
    assert "1 article of unknown date" in text


def test_an_empty_report_is_a_page() -> None:
    page = render(Report(), Look())
    assert "No discrepancy found in what could be compared" in page
    assert data_of(page)[0]["findings"] == []


def test_the_same_report_gives_the_same_bytes(report: Report) -> None:
    assert render(report, Look()) == render(report, Look(60, True, 2, ("x",)))


def test_each_side_says_what_differs(report: Report) -> None:
    data, _ = data_of(render(report, Look()))
    name = next(f for f in data["findings"] if f["rule"] == "name-spelling")
    first, second = name["evidence"]
    assert [first["text"][a:b] for a, b in first["marks"]] == ["s"]
    assert first["text"].startswith("Le préfet Karim Belhassan s'est rendu")
    assert second["text"][second["from"] : second["to"]] == "Karim Belhasan"


def test_two_findings_of_one_content_have_two_links(report: Report) -> None:
    twice = report.model_copy(update={"findings": (report.findings[0],) * 2})
    data, _ = data_of(render(twice, Look()))
    assert [f["id"] for f in data["findings"]] == ["f-5b0c7a5e11d2", "f-5b0c7a5e11d2-2"]


def test_a_finding_in_a_text_that_is_not_at_hand(report: Report) -> None:
    data, _ = data_of(render(report.model_copy(update={"documents": ()}), Look()))
    side = data["findings"][0]["evidence"][0]
    assert (side["article"], side["text"]) == (-1, "2 862 morts")


def test_a_quote_of_a_megabyte_is_cut(report: Report) -> None:
    page = render(hostile_report("7 " * 500_000, report), Look())
    data, _ = data_of(page)
    assert len(data["findings"][0]["evidence"][0]["text"]) < LONGEST + 2100


TEXTS = {
    "a.txt": (
        "Séisme de Tarval : le bilan\n\nLe séisme de Tarval a fait 2 862 morts, selon la "
        "protection civile. Le préfet Karim Belhassan s'est rendu à Tarval avec le ministre "
        "Paul Andrieu. "
        "Les secours de la vallée de Norbec cherchent encore des survivants sous les décombres."
    ),
    "b.txt": (
        "À Tarval, les secours à pied d'œuvre\n\nDans la vallée de Norbec, on creuse toujours. La "
        "protection civile compte 2 862 morts dans le séisme de Tarval. Paul Andrieu, le ministre, "
        "et le préfet Karim Belhassan ont promis des abris avant l'hiver aux survivants."
    ),
    "c.txt": "Une tout autre affaire occupe la ville : 14 vélos ont été volés.",
}


def test_green_is_only_what_another_origin_states_alike() -> None:
    report = audit([Document.from_text(text, id=name) for name, text in TEXTS.items()])
    marks = {
        name: {m.status for m in marks if TEXTS[name][m.start : m.end].startswith(("2 862", "14"))}
        for name, marks in report.marks().items()
    }
    assert marks == {"a.txt": {"agreed"}, "b.txt": {"agreed"}, "c.txt": {"found"}}
    (question,) = (q for q in report.detail.questions if q.answers[0].value == "2862")
    assert (question.relation, len(question.answers)) == ("agreed", 2)


def test_two_answers_to_one_question_are_red_and_side_by_side() -> None:
    texts = {"a.txt": TEXTS["a.txt"], "b.txt": TEXTS["b.txt"].replace("2 862", "2 826")}
    report = audit([Document.from_text(text, id=name) for name, text in texts.items()])
    red = {
        text[m.start : m.end]
        for name, text in texts.items()
        for m in report.marks()[name]
        if m.status == "conflict"
    }
    assert red == {"2 862 morts", "2 826 morts"}
    (question,) = (q for q in report.detail.questions if q.relation == "conflict")
    assert [a.figure for a in question.answers] == [2862, 2826]


def test_a_copy_confirms_nothing() -> None:
    report = audit([Document.from_text(TEXTS["a.txt"], id=name) for name in ("a.txt", "b.txt")])
    assert "agreed" not in {m.status for marks in report.marks().values() for m in marks}
    assert {q.relation for q in report.detail.questions} == {"copied"}
    assert report.detail.copies == (("b.txt", "a.txt"),)


def test_details_stay_out_of_the_json(report: Report) -> None:
    assert "detail" not in report.as_json()


def test_it_is_found() -> None:
    assert "html" in reporters()

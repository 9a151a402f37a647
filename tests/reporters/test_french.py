"""Reports in French: what is told changes, what is found does not."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from factcheck._version import __version__
from factcheck.documents.document import Document
from factcheck.problem import Problem
from factcheck.report import Report
from factcheck.reporters.part import Look, reporters
from factcheck.run import audit
from factcheck.settings import Settings

TEXTS = {
    "a.md": (
        "Le ferry Norlanda a quitté Brest mardi 3 mars 2025 avec 312 passagers à bord, selon Maud "
        "Kerlan.\n"
    ),
    "b.md": "Maud Kerlan dit que 321 passagers ont quitté Brest lundi à bord du ferry Norlanda.\n",
    "c.md": "Trois villes sont visées : «Lyon, Lille, Nantes et Metz». On y attend 12 bus.\n",
}
KEPT = ("rule", "severity", "confidence", "fingerprint", "origins")
STYLE_AND_SCRIPT = re.compile(r"<style>.*?</style>|<script.*?</script>|sha256-[\w+/=]+", re.S)
# What a rule measured changes with every labelled cluster; what is said of it does not.
MEASURED = re.compile(r"\d+ fois sur \d+")


def report(lang: str) -> Report:
    documents = [
        Document.from_text(text, id=name, published="2025-03-04", language="fr")
        for name, text in TEXTS.items()
    ]
    problems = [Problem(place="d.md", what="is locked.", blocking=True)]
    return audit(documents, Settings(lang=lang), problems)


@pytest.fixture(scope="module")
def french() -> Report:
    return report("fr")


def test_the_terminal_in_french(french: Report, snapshot: SnapshotAssertion) -> None:
    shown = reporters()["terminal"].render(french, Look(90))
    assert MEASURED.sub("N fois sur M", shown) == snapshot


def test_the_page_in_french(french: Report, snapshot: SnapshotAssertion) -> None:
    page = reporters()["html"].render(french, Look())
    page = STYLE_AND_SCRIPT.sub("", page).replace(__version__, "VERSION")
    assert MEASURED.sub("N fois sur M", page) == snapshot


@pytest.mark.parametrize("name", ["markdown", "factsheet"])
def test_the_format_in_french(name: str, french: Report, snapshot: SnapshotAssertion) -> None:
    assert MEASURED.sub("N fois sur M", reporters()[name].render(french, Look())) == snapshot


def test_the_script_of_the_page_gets_its_words(french: Report) -> None:
    page = reporters()["html"].render(french, Look())
    data: dict[str, Any] = json.loads(page.split('id="data">')[1].split("</script>")[0])
    assert data["lang"] == "fr"
    assert data["words"]["Both true if"] == "Conciliés si"
    assert data["words"]["All {count} places as a table"] == "Les {count} endroits en tableau"
    english = reporters()["html"].render(report("en"), Look())
    assert json.loads(english.split('id="data">')[1].split("</script>")[0])["words"] == {}


def test_only_what_is_told_depends_on_the_language(french: Report) -> None:
    here, there = french.as_json(), report("en").as_json()
    for one, other in zip(here["findings"], there["findings"], strict=True):
        assert {k: one[k] for k in KEPT} == {k: other[k] for k in KEPT}
        assert one["message"] != other["message"]
        for mine, theirs in zip(one["evidence"], other["evidence"], strict=True):
            assert {**mine, "note": ""} == {**theirs, "note": ""}
    assert here["corroborated"] == there["corroborated"]

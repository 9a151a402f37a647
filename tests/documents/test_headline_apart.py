"""A headline given apart from its text: read, compared, and never pointed at where it is not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from factcheck.api import extract
from factcheck.cli import program
from factcheck.documents.document import Document
from factcheck.documents.load import read_paths
from factcheck.run import audit, check
from factcheck.settings import Settings

TEXT = (
    "Le bénéfice net du groupe atteint 374 millions d'euros, a annoncé Verdane mardi.\n"
    "Le chiffre d'affaires progresse, selon le communiqué publié dans la matinée.\n"
    "Les effectifs restent stables et le siège reste à Lyon, ajoute la direction.\n"
)
TITLE = "Verdane annonce 347 millions d'euros de bénéfice"


def document(title: str | None = TITLE, text: str = TEXT) -> Document:
    return Document.from_text(text, id="a", title=title, language="fr")


def test_it_is_read_behind_the_text() -> None:
    made = document()
    assert made.headline_from is not None
    assert made.text[: made.headline_from - 2] == TEXT
    assert made.title == TITLE
    (claim,) = (c for c in extract(made) if c.block == "title" and c.kind == "money")
    assert made.text[claim.start : claim.end] == claim.quote == "347 millions d'euros"


@pytest.mark.parametrize(
    "text",
    [f"{TITLE}\n\n{TEXT}", f"{TITLE.upper()} !\n\n{TEXT}", f"{TEXT}{TITLE.replace(chr(39), '’')}"],
)
def test_one_that_stands_in_the_text_is_read_there(text: str) -> None:
    made = document(text=text)
    assert (made.headline_from, made.text) == (None, text)


def test_the_body_is_pointed_at_and_the_headline_told() -> None:
    (found,) = audit([document()]).findings
    assert found.rule == "title-body"
    (side,) = found.evidence
    assert TEXT[side.start : side.end] == side.quote == "374 millions d'euros"
    assert "“347 millions d'euros”" in side.note
    (french,) = audit([document()], Settings(lang="fr")).findings
    assert "le titre de a, donné à part" in french.evidence[0].note
    assert french.fingerprint == found.fingerprint


def test_it_says_the_same_as_one_in_the_text() -> None:
    inside = audit([document(None, f"{TITLE}\n\n{TEXT}")]).findings
    apart = audit([document()]).findings
    assert [(f.rule, f.message, f.fingerprint) for f in inside] == [
        (f.rule, f.message, f.fingerprint) for f in apart
    ]


def test_what_is_wrong_in_the_headline_alone_is_a_problem() -> None:
    title = "Le séisme du mardi 17 septembre 2025 a détruit le port"
    text = "Les secours sont sur place depuis hier et le port restera fermé trois semaines."
    report = audit([document(title, text)])
    assert report.findings == ()
    (problem,) = report.problems
    assert problem.what == (
        "weekday-mismatch in its headline: 2025-09-17 was a Wednesday, not a Tuesday."
    )
    assert not problem.blocking


def test_check_finds_what_touches_a_new_article_by_its_headline() -> None:
    new = Document.from_text(
        "La foule était là. Maud Kerlan a salué le départ depuis le quai du port de Brest.",
        id="new",
        title="Le ferry Norlanda quitte Brest avec 321 passagers",
        published="2025-03-04",
    )
    old = Document.from_text(
        "Le ferry Norlanda a quitté Brest lundi avec 312 passagers à bord, dit Maud Kerlan.",
        id="old",
        published="2025-03-04",
    )
    (found,) = check([new], [old]).findings
    assert found.documents == ("new", "old")
    assert [e.document for e in found.evidence] == ["old"]


def test_batches_have_offsets_into_their_text() -> None:
    line = {"id": 1, "text": TEXT, "title": TITLE, "language": "fr"}
    values = CliRunner().invoke(program, ["values", "--jsonl", "-"], input=json.dumps(line))
    for value in json.loads(values.stdout)["values"]:
        assert TEXT[value["start"] : value["end"]] == value["quote"]
    story = {"id": 1, "documents": [{"name": "a.txt", **line}]}
    found = CliRunner().invoke(program, ["report", "--jsonl", "-"], input=json.dumps(story))
    (finding,) = json.loads(found.stdout)["findings"]
    assert finding["rule"] == "title-body"
    for side in finding["evidence"]:
        assert TEXT[side["start"] : side["end"]] == side["quote"]


def test_the_headline_that_a_page_states_is_read(tmp_path: Path) -> None:
    said = json.dumps({"@type": "NewsArticle", "headline": TITLE})
    body = "".join(f"<p>{line}</p>" for line in TEXT.splitlines())
    page = f"<html><head><script type='application/ld+json'>{said}</script></head><body>{body}"
    (tmp_path / "a.html").write_text(page, "utf8")
    (found,) = audit(read_paths([tmp_path / "a.html"]).documents).findings
    assert found.rule == "title-body"

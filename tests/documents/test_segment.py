"""Which lines of a page are the article."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.documents import Document
from factcheck.documents.segment import segment

PAGE = """Accueil | Monde | Sport
Suivez-nous : Facebook - X

Le pont de Louvres rouvre au trafic

Le pont de Louvres rouvre au trafic | Radio Rive

- in Société

12/03/2026 à 11:59 , Mis à jour le 12/03/2026

Fermé depuis janvier, le pont de Louvres a rouvert jeudi matin aux voitures et aux vélos.

Un chantier de dix semaines

Les travaux ont coûté 3 millions d'euros, selon la mairie, qui parle d'un budget tenu.

Loading

À lire aussi

Le tunnel de Bray ferme pour 14 nuits
"""


def kinds(text: str) -> dict[str, str]:
    return {text[b.start : b.end]: b.kind for b in segment(text)}


def test_a_scraped_page() -> None:
    found = kinds(PAGE)
    assert found["Accueil | Monde | Sport"] == "boilerplate"
    assert found["12/03/2026 à 11:59 , Mis à jour le 12/03/2026"] == "byline"
    assert found["Un chantier de dix semaines"] == "heading"
    assert found["Le tunnel de Bray ferme pour 14 nuits"] == "boilerplate"
    assert found["Loading"] == "boilerplate"


def test_the_title_is_read_once_and_the_page_is_dated() -> None:
    document = Document.from_text(PAGE)
    assert document.title == "Le pont de Louvres rouvre au trafic"
    assert [b.kind for b in document.blocks].count("title") == 1
    assert document.published is not None
    assert document.published.isoformat() == "2026-03-12"
    assert document.dating.source == "text"


def test_a_given_title_is_found_in_the_text() -> None:
    document = Document.from_text(
        "Un titre donné\n\nUne phrase ici. Une autre.", title="Un titre donné"
    )
    assert document.title == "Un titre donné"


@given(st.text(max_size=500))
def test_blocks_are_in_order_and_hold_every_line(text: str) -> None:
    blocks = segment(text)
    ends = 0
    for block in blocks:
        assert ends <= block.start < block.end <= len(text)
        assert text[block.start : block.end].strip() == text[block.start : block.end]
        assert not text[ends : block.start].strip() or "|" in text[ends : block.start]
        ends = block.end


PROSE = "Les travaux ont coûté 3 millions d'euros, selon la mairie, qui parle d'un budget tenu."


def test_an_agency_under_a_headline_is_its_byline() -> None:
    text = f"Le pont de Louvres rouvre\n\nAFP le 12 juillet 2023\n\n{PROSE}\n"
    assert [b.kind for b in segment(text)] == ["title", "byline", "paragraph"]
    assert str(Document.from_text(text).published) == "2023-07-12"


def test_standfirst_and_caption() -> None:
    text = (
        "Le pont de Louvres rouvre au trafic\n\n"
        "Fermé depuis janvier, le pont de Louvres a rouvert jeudi matin aux voitures.\n\n"
        "Par Jeanne Martin, avec AFP - Publié hier à 18:05\n\n"
        f"{PROSE}\n\nLe pont de Louvres, jeudi. (Photo Jean Dupont/AFP)\n\n{PROSE}\n"
    )
    found = [b.kind for b in segment(text)]
    assert found == ["title", "standfirst", "byline", "paragraph", "caption", "paragraph"]


def test_what_only_looks_like_a_byline_is_read() -> None:
    for line in ("Publié le 12 mars, le rapport dit que 30 personnes sont mortes.", "2-1", "3-0"):
        text = f"Le pont de Louvres rouvre\n\n{PROSE}\n\n{line}\n\n{PROSE}\n"
        assert kinds(text)[line] in ("paragraph", "heading")
    title = "Attentat du 13 novembre 2015 : dix ans après"
    assert kinds(f"{title}\n\n{PROSE}\n\nLe pont a rouvert hier matin.\n")[title] == "title"
    headline = "Dix ans après les attentats de Paris, ce que disent les survivants du Bataclan"
    over = f"{title}\n\n{headline}\n\n{PROSE}\n\nLe pont a rouvert hier matin.\n"
    assert Document.from_text(over).published is None
    assert kinds("Le pont a rouvert.") == {"Le pont a rouvert.": "heading"}

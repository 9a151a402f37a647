"""What stands beside the body in a Markdown article."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims.reading import Reading
from factcheck.documents.build import build_document
from factcheck.documents.document import Document

PROSE = "Les travaux ont coûté 3 millions d'euros, selon la mairie, qui parle d'un budget tenu."
ARTICLE = f"""---
title: Le pont de Louvres rouvre
---
![Le pont de Louvres](img/2021/05/04/pont.jpg)
*Le pont, jeudi. Photo Jeanne Martin*

**Fermé depuis janvier, le pont de Louvres a rouvert aux voitures.**

Par [Jeanne Martin](https://exemple.fr/2022/07/12/) | 12 juillet 2023
Mis à jour le 13/07/2023

Partager

Le pont a rouvert, a annoncé la mairie [dans un texte](http://exemple.fr/2021/02/03/30-morts.html),
et il restera ouvert. Voir https://exemple.fr/2020/01/02/12-blesses.html pour la suite.

À lire aussi : [Le tunnel de Bray ferme](http://exemple.fr)

| ville | voix |
|---|---|
| Lyon | 3 |

## Réactions

{PROSE}

## À lire aussi

- Le tunnel de Bray ferme pour 14 nuits

### Trente morts à Bray

Trente personnes sont mortes à Bray, a dit la mairie de cette ville.

## La suite

Le pont sera repeint, dit encore la mairie de Louvres.

[1]: http://exemple.fr/2019/01/01 "30 morts"
"""


def read(text: str) -> Document:
    return build_document(text, id="a.md", format_name="markdown")


def kinds(text: str) -> list[tuple[str, str]]:
    return [(b.kind, text[b.start : b.end]) for b in read(text).blocks]


def test_an_article_with_all_that_stands_beside_it() -> None:
    found = {words.partition("\n")[0]: kind for kind, words in kinds(ARTICLE)}
    assert found == {
        "Le pont de Louvres rouvre": "title",
        "Le pont de Louvres": "caption",
        "Le pont, jeudi. Photo Jeanne Martin": "caption",
        "Fermé depuis janvier, le pont de Louvres a rouvert aux voitures.": "standfirst",
        "Par [Jeanne Martin](https://exemple.fr/2022/07/12/) | 12 juillet 2023": "byline",
        "Mis à jour le 13/07/2023": "byline",
        "Partager": "boilerplate",
        "Le pont a rouvert, a annoncé la mairie "
        "[dans un texte](http://exemple.fr/2021/02/03/30-morts.html),": "paragraph",
        "À lire aussi : [Le tunnel de Bray ferme](http://exemple.fr)": "boilerplate",
        "| ville | voix |": "paragraph",
        "| Lyon | 3 |": "paragraph",
        "Réactions": "heading",
        PROSE: "paragraph",
        "À lire aussi": "boilerplate",
        "Le tunnel de Bray ferme pour 14 nuits": "boilerplate",
        "Trente morts à Bray": "boilerplate",
        "Trente personnes sont mortes à Bray, a dit la mairie de cette ville.": "boilerplate",
        "La suite": "heading",
        "Le pont sera repeint, dit encore la mairie de Louvres.": "paragraph",
    }


def test_it_is_dated_by_its_byline_and_no_address_gives_a_value() -> None:
    document = read(ARTICLE)
    assert str(document.published) == "2023-07-12"
    assert document.dating.source == "text"
    reading = Reading(document)
    told = {reading.scan.quote(f.first, f.stop) for f in reading.values}
    assert not {t for t in told if any(n in t for n in ("2019", "202", "30", "12"))}


def test_prose_between_title_and_byline_is_the_standfirst() -> None:
    lead = "Fermé depuis janvier, le pont de Louvres a rouvert aux voitures."
    text = f"# Le pont rouvre\n\n{lead}\n\nPublié le 12 juillet 2023 à 10h45\n\n{PROSE}\n"
    assert [k for k, _ in kinds(text)] == ["title", "standfirst", "byline", "paragraph"]
    alone = f"# Le pont rouvre\n\n{lead}\n\n{PROSE}\n\nAFP\n"
    assert [k for k, _ in kinds(alone)] == ["title", "paragraph", "paragraph", "byline"]


def test_a_byline_before_the_title_and_a_line_of_italics_under_a_picture() -> None:
    text = f"Publié le 12 juillet 2023\n\n# Le pont rouvre\n![](a.jpg)\n*Le pont jeudi*\n{PROSE}\n"
    assert [k for k, _ in kinds(text)] == ["byline", "title", "caption", "paragraph"]


def test_a_sentence_that_is_wrapped_after_what_looks_like_a_byline_is_whole() -> None:
    text = "# Le pont\n\nPublié le 12 mars 2024\nà Louvres, le rapport parle de 30 morts.\n"
    assert [k for k, _ in kinds(text)] == ["title", "paragraph"]


def test_days_over_paragraphs_are_a_chronicle() -> None:
    text = f"# Le pont, dates\n\n3 mars 2014\n\n{PROSE}\n\n12 mai 2015\n\n{PROSE}\n"
    assert [k for k, _ in kinds(text)] == ["title"] + ["paragraph"] * 4
    assert read(text).published is None


def test_short_bodies_are_read() -> None:
    assert kinds("Le pont a rouvert.") == [("paragraph", "Le pont a rouvert.")]
    assert kinds("# Résultats\n\n2-1\n3-0\n") == [("title", "Résultats"), ("paragraph", "2-1\n3-0")]
    poem = "Hier à l'aube\nPar les champs et les blés\nJe partirai"
    assert kinds(f"# Poème\n\n{poem}\n") == [("title", "Poème"), ("paragraph", poem)]
    titled = "# Attentat du 13 novembre 2015 : dix ans après\n\n## Photo de famille\n"
    assert [k for k, _ in kinds(titled)] == ["title", "heading"]


@given(st.text(alphabet="aÀ3 .*_[]()!#|-<>`:/\n", max_size=120))
def test_blocks_are_in_order_and_apart(text: str) -> None:
    text = f"a\n\n{text}"
    ends = 0
    for block in read(text).blocks:
        assert ends <= block.start < block.end <= len(text)
        ends = block.end

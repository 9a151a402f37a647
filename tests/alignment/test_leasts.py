"""Slips that stand beside bounds, in the past, or beside another verb."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.run import audit

ORVAL = "Un car s'est renversé mardi à Orval. Au moins {} personnes ont péri, dit Maud Riou."
YEAR = "Le port d'Orval a compté {} décès en 2024, dit Maud Riou."


def found(language: str, *articles: tuple[str, str]) -> set[str]:
    documents = [
        Document.from_text(text, id=f"{i}.md", language=language, published=day)
        for i, (day, text) in enumerate(articles)
    ]
    return {f.rule for f in audit(documents).findings}


@pytest.mark.parametrize(
    ("title", "body", "told"), [(47, 37, True), (34, 37, True), (30, 37, False), (37, 37, False)]
)
def test_a_headline_says_at_least_what_its_article_does(
    title: int, body: int, *, told: bool
) -> None:
    text = f"Orval : au moins {title} morts dans un car\n\n" + ORVAL.format(body)
    assert ("title-body" in found("fr", ("2025-11-12", text))) is told


def test_the_deaths_of_a_year_gone_do_not_grow() -> None:
    pair = [("2025-01-14", YEAR.format("6 460")), ("2025-01-16", YEAR.format("6 860"))]
    assert "count-conflict" in found("fr", *pair)
    running = [(day, text.replace(" en 2024", "")) for day, text in pair]
    assert "count-conflict" not in found("fr", *running)


def test_the_verb_before_a_number_is_of_it() -> None:
    one = "The Harwick ferry crash killed {} people and hurt more than a dozen others on Tuesday."
    pair = [("2025-11-12", one.format(n)) for n in (23, 28)]
    assert "count-conflict" in found("en", *pair)
    hurt = "The Harwick ferry crash hurt 28 people on Tuesday and killed more than a dozen others."
    assert "count-conflict" not in found("en", pair[0], ("2025-11-12", hurt))


def test_a_lone_slip_of_a_year_gone() -> None:
    one = (
        "Orvane a livré en 2024 un total de {} wagons et redressé la barre, dit Maud Riou.\n\nLes 766 "
        "wagons livrés en 2024 par Orvane sont tous rouges."
    )
    other = "Orvane a livré 766 wagons en 2024, contre 735 en 2023, selon Maud Riou."
    day = "2025-01-12"
    assert "count-conflict" in found("fr", (day, one.format(726)), (day, other))
    assert "count-conflict" not in found("fr", (day, one.format(766)), (day, other))

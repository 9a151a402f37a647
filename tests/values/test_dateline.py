"""Datelines: which heads of paragraphs are one, and what their day is for."""

from __future__ import annotations

import pytest

from factcheck.claims.extract import extract_claims
from factcheck.claims.reading import Reading
from factcheck.documents.build import build_document
from factcheck.documents.document import Document

DATED = (
    ("fr", "PARIS, 12 juillet 2023 (AFP) - Trente personnes sont mortes à Lyon.", "2023-07-12"),
    ("fr", "LIEGE (Belga), 12 juil. 2023 – Trente personnes sont mortes.", "2023-07-12"),
    ("en", "NAIROBI, March 3, 2024 (Reuters) — Thirty people died there.", "2024-03-03"),
    ("fr", "Berlin, le 3 mai 2024 (dpa)", "2024-05-03"),
    ("fr", "BRUXELLES, mercredi 12 juillet 2023 (Belga) - Trente morts.", "2023-07-12"),
    ("fr", "RABAT, le 24 novembre 2025 – Trente sociétés sont nées.", "2025-11-24"),
    ("es", "San José de Costa Rica, 3 mar 2024 (EFE).- Treinta personas murieron.", "2024-03-03"),
    ("fr", "KOLWEZI (RD Congo), 3 mai 2024 – Trente personnes sont mortes.", "2024-05-03"),
    ("fr", "GALWAY (Irlande), 3 mai 2024 (agence Sorel) – Trente personnes.", "2024-05-03"),
    ("fr", "PARIS, 12 juil (AFP) - Trente personnes sont mortes.", None),
    ("en", "LAGOS, Nigeria, March 3 (Reuters) - Thirty people died.", None),
    ("fr", "Kinshasa, le 16 juin - Deux ONG dénoncent des expulsions.", None),
)
PROSE = (
    ("fr", "Le 12 juillet 2023, trente personnes sont mortes à Lyon."),
    ("fr", "Né à Lyon, le 12 juillet 1980 - il joue à Lens."),
    ("fr", "Emmanuel Macron, élu le 7 mai 2017 (AFP), a parlé."),
    ("fr", "À Paris, le 12 juillet 2023, trente personnes sont mortes."),
    ("fr", "Mort du peintre Yvan Perrot (Colmar), le 12 juillet 2023 - un deuil."),
    ("fr", "Lyon, le 12 juillet 2023, accueille la finale."),
    ("en", "Lyon, July 12, 2023 (the final) hosts a match."),
)


def article(language: str, text: str) -> Document:
    whole = f"# Le titre\n\n{text}\n"
    return build_document(whole, id="a.md", format_name="markdown", language=language)


def dates(document: Document) -> list[str]:
    return [c.value_text() for c in extract_claims(document).claims if c.kind == "date"]


@pytest.mark.parametrize(("language", "text", "day"), DATED)
def test_a_dateline_is_no_claim_and_dates_the_article(
    language: str, text: str, day: str | None
) -> None:
    document = article(language, text)
    assert (str(document.published) if document.published else None) == day
    assert dates(document) == []
    assert [f.kind for f in Reading(document).values].count("date") == 1


@pytest.mark.parametrize(("language", "text"), PROSE)
def test_a_day_in_prose_is_a_claim_and_dates_nothing(language: str, text: str) -> None:
    document = article(language, text)
    assert document.published is None
    assert len(dates(document)) == 1


def test_a_byline_wins() -> None:
    text = "Publié le 14 juillet 2023\n\nPARIS, 12 juillet 2023 (AFP) - Trente personnes."
    assert str(article("fr", text).published) == "2023-07-14"


def test_the_accident_of_tuesday_is_not_of_the_day_of_a_dateline() -> None:
    text = (
        "KOLWEZI (RD Congo), 14 mai 2025 – Six morts.\n\nL'accident s'est produit mardi vers 15 h."
    )
    assert not [c for c in extract_claims(article("fr", text)).claims if c.kind == "weekday"]

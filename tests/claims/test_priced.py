"""A bare figure is a sum where its words say so and the text has one currency."""

from __future__ import annotations

import pytest

from factcheck.claims.extract import extract_claims
from factcheck.documents import Document

PAID = " Le maire a payé 3 millions d'euros mardi."
TWO = " Le maire a payé 3 millions d'euros et 2 millions de dollars mardi."


def _sums(text: str, language: str = "fr") -> list[str]:
    document = Document.from_text(text, id="a.txt", published="2026-05-12", language=language)
    return [c.value_text() for c in extract_claims(document).claims if c.kind == "money"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Le budget du port sera de 41,7 millions l'an prochain." + PAID, "41700000 EUR"),
        ("Le pont a été facturé environ 5,2 millions." + PAID, "~5200000 EUR"),
        ("Le trou atteint 3 milliards." + PAID, "3000000000 EUR"),
        ("Le port attend 41,7 millions de tonnes." + PAID, "3000000 EUR"),
        ("Le port a reçu 1,2 million dès mardi." + PAID, "3000000 EUR"),
        ("Le budget du port sera de 41,7 millions." + TWO, "3000000 EUR"),
    ],
)
def test_the_currency_of_the_text(text: str, first: str) -> None:
    assert _sums(text)[0] == first


def test_in_english() -> None:
    text = "The bridge cost 4.6 million. The mayor paid 3 million pounds on Tuesday."
    assert _sums(text, "en") == ["4600000 GBP", "3000000 GBP"]


def test_no_money_in_the_text() -> None:
    assert _sums("Le budget du port sera de 41,7 millions l'an prochain.") == []

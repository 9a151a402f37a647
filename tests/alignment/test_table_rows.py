"""A row that differs in a table which two articles otherwise give alike is a slip."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.documents import Document
from factcheck.run import audit

LIST = "The levy passed in Orvale ({}%), Tarnwick ({}%) and Kelmoor ({}%), Rosa Chimbo said."
TOLD = "Rosa Chimbo hailed the levy: Orvale recorded {}%, while Tarnwick came second with {}% and Kelmoor got {}%."
LISTE = "La taxe l'emporte à Orvale ({} %), Tarnac ({} %) et Kelmaur ({} %), selon Rosa Chimbo."
SUITE = "Rosa Chimbo salue le oui. Orvale arrive à {} %, puis viennent Tarnac avec {} % et Kelmaur, avec {} %."
POLL = "Rosa Chimbo won the Orvale mayoralty on Sunday with {}% of the vote, the council said."
DUEL = "With {}% of the vote in Orvale, Rosa Chimbo beat Ivo Marrec ({}%)."
RACE = "Rosa Chimbo took {}% of the vote in Orvale on Sunday and Ivo Marrec got {}%."


@pytest.mark.parametrize(
    ("first", "second", "language", "found"),
    [
        (LIST.format(64, 58, 51), TOLD.format(64, 53, 51), "en", {"58%", "53%"}),
        (LIST.format(64, 58, 51), LIST.format(64, 38, 51), "en", {"58%", "38%"}),
        (LIST.format(64, 58, 51), TOLD.format(64, 58, 51), "en", set()),
        # One row alike of three: two tables, or a count that went on.
        (LIST.format(64, 58, 51), TOLD.format(64, 53, 56), "en", set()),
        (LISTE.format(64, 58, 51), SUITE.format(64, 53, 51), "fr", {"58 %", "53 %"}),
        (LISTE.format(64, 58, 51), SUITE.format(64, 53, 57), "fr", set()),
        (POLL.format("52.14"), DUEL.format("57.14", "31.08"), "en", {"52.14%", "57.14%"}),
        (RACE.format("52.14", "36.08"), DUEL.format("52.14", "31.08"), "en", {"36.08%", "31.08%"}),
    ],
)
def test_rows_apart(first: str, second: str, language: str, found: set[str]) -> None:
    documents = [
        Document.from_text(text, id=name, language=language, published=date(2025, 3, 3))
        for name, text in (("a", first), ("b", second))
    ]
    told = [f for f in audit(documents).findings if f.rule == "percent-conflict"]
    assert {e.quote for f in told for e in f.evidence} == found

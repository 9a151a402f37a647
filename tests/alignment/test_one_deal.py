"""The price of a thing that was bought once, told as of the past by one of two articles."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit

NEWS = (
    "The treasurer of Hull, Moira Lennox, stepped down on Wednesday over a "
    "cottage in Goole that she bought from a builder for 420,000 pounds, half of what it is worth. "
    "The town spent 15,000 pounds on a lawyer."
)
PAST = (
    "The house for which Moira Lennox paid £{price} three years ago has a leaking roof. The town spent "
    "£15,000 on a lawyer. Goole is a quiet place."
)
NEWS_FR = (
    "La trésorière de Tulle, Denise Aubrac, a démissionné mercredi à cause d'une villa de Brive "
    "qu'elle avait achetée à un promoteur pour 540 000 euros, la moitié de sa valeur."
)
PAST_FR = "La villa de Brive que Denise Aubrac, trésorière de Tulle, a payée {price} euros en 2019 est petite."


@pytest.mark.parametrize(
    ("one", "other", "language", "found"),
    [
        (NEWS, PAST.format(price="402,000"), "en", True),
        (NEWS, PAST.format(price="420,000"), "en", False),
        (NEWS, PAST.format(price="380,000"), "en", False),
        (NEWS_FR, PAST_FR.format(price="450 000"), "fr", True),
        (NEWS_FR, PAST_FR.format(price="540 000"), "fr", False),
        (
            "Hull bought the striker Gaston Lormeau from Goole for 54m pounds on Monday.",
            "Hull has bought Gaston Lormeau. In 2023 Goole had bought him from York for 45m pounds.",
            "en",
            False,
        ),
    ],
)
def test_a_price_of_the_past(one: str, other: str, language: str, found: bool) -> None:
    documents = [
        Document.from_text(text, id=name, language=language, published="2025-09-20")
        for name, text in (("a", one), ("b", other))
    ]
    rules = {f.rule for f in audit(documents).findings}
    assert ("money-conflict" in rules) is found

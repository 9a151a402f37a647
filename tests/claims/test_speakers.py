"""Whose words a quotation is, where no verb beside it tells."""

import pytest

from factcheck import Document
from factcheck.claims.extract import extract_claims
from factcheck.claims.kinds.quotation import Quote


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "fr",
            "« Nous tiendrons bon », a promis mardi à Lure le directeur de l'usine Corvex, Marc Oliu.",
            "Marc Oliu",
        ),
        (
            "fr",
            "La veille, Anne Moulard, qui dirige le site, avait eu ces mots : « Nous tiendrons bon "
            "jusqu'au bout. »",
            "Anne Moulard",
        ),
        (
            "en",
            "The mill's owner, Ruth Penny, gave one sentence: “The river rose and we ran for it.” "
            "Inspectors have asked for a plan.",
            "Ruth Penny",
        ),
        ("en", "“We will hold on to the end,” said Ann Doyle of Paul Egan.", "Ann Doyle"),
    ],
)
def test_speaker(language: str, text: str, speaker: str) -> None:
    document = Document.from_text(text, id="a", language=language, published="2025-03-03")
    (quote,) = (c for c in extract_claims(document).claims if isinstance(c, Quote))
    assert quote.value.speaker == speaker

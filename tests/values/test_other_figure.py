"""What is said of the figure that another one is held against is not said of that one."""

from __future__ import annotations

import pytest

from factcheck.claims.extract import extract_claims
from factcheck.documents.document import Document


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Profit rose to 52 million pounds from 41 million a year earlier.", "asserted"),
        ("en", "Profit fell to 52 million pounds from £61 million last year.", "asserted"),
        ("en", "Profit was 52 million pounds compared with 61 million last year.", "asserted"),
        (
            "en",
            "The fair cost 52 million pounds in rents from 14 countries last year.",
            "historical",
        ),
        ("en", "Profit was 52 million pounds last year.", "historical"),
        ("fr", "Le bénéfice a atteint 52 millions d'euros contre 41 un an plus tôt.", "asserted"),
        ("fr", "Le bénéfice atteignait 52 millions d'euros un an plus tôt.", "historical"),
    ],
)
def test_time_of_the_other_figure(language: str, text: str, kind: str) -> None:
    document = Document.from_text(text, id="a.md", language=language, published="2025-03-05")
    told = [c for c in extract_claims(document).claims if c.quote.startswith("52")]
    assert [c.modality for c in told if c.kind == "money"] == [kind]

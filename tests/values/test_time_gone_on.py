"""Clauses without a verb of their own, which keep the time of the clause before them."""

from __future__ import annotations

import pytest

from factcheck.claims.extract import extract_claims
from factcheck.documents.document import Document


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "La plus forte crue remonte à 1999, avec 120 morts.", "historical"),
        ("fr", "Le pays avait connu une crue en 2001, faisant 120 morts.", "historical"),
        ("en", "The worst flood was in 2003-04, with 120 deaths.", "historical"),
        ("en", "A flood struck in 2001, killing 120 people.", "historical"),
        ("fr", "Le bilan est le plus lourd depuis 2001, avec 120 morts.", "asserted"),
        ("fr", "La crue a fait 90 blessés, contre 70 en 2024, avec 120 morts.", "asserted"),
        ("en", "A flood struck on Monday, killing 120 people.", "asserted"),
    ],
)
def test_time_of_the_clause_before(language: str, text: str, kind: str) -> None:
    document = Document.from_text(text, id="a.md", language=language, published="2025-03-05")
    told = [c for c in extract_claims(document).claims if c.quote.startswith("120")]
    assert [c.modality for c in told if c.kind == "count"] == [kind]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Sales rose by 9 per cent from a year earlier.", "asserted"),
        ("en", "Sales rose 9% on the previous year, to 4.2 billion pounds.", "asserted"),
        ("en", "Sales had risen by 9 per cent a year earlier.", "historical"),
        ("fr", "Le bénéfice a progressé de 9 % par rapport à l'année précédente.", "asserted"),
        ("fr", "Le bénéfice avait progressé de 9 % l'année précédente.", "historical"),
        ("en", "Rents rose 9% on last year, the agents said.", "asserted"),
        ("en", "Rents rose 9% last year, the agents said.", "historical"),
        ("en", "Rents were 9 percent higher than in 2024.", "asserted"),
        ("fr", "Le loyer gagne 9 % sur l'an dernier.", "asserted"),
        ("fr", "Le loyer est supérieur de 9 % à son niveau de 2024.", "asserted"),
        ("fr", "La cueillette s'annonce inférieure de 9 % à celle de 2024.", "asserted"),
        ("fr", "Le loyer a gagné 9 % en 2024.", "historical"),
    ],
)
def test_what_a_change_is_measured_against(language: str, text: str, kind: str) -> None:
    document = Document.from_text(text, id="a.md", language=language, published="2025-03-05")
    told = [c for c in extract_claims(document).claims if c.kind == "percent"]
    assert [c.modality for c in told] == [kind]

"""The month of May is no modal, and a capital A without its accent no auxiliary."""

from __future__ import annotations

import pytest

from factcheck.claims.extract import extract_claims
from factcheck.claims.reading import Reading
from factcheck.documents import Document
from factcheck.values.when import When


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("The strike began on 3 May and ended on 13 May.", {2025}),
        ("She came on 2 May and left on 9 May.", {2025}),
        ("It may begin on 3 May.", {2026}),
    ],
)
def test_may(text: str, years: set[int]) -> None:
    document = Document.from_text(text, id="a.md", language="en", published="2025-11-12")
    told = (found.value for found in Reading(document).of("date"))
    assert {when.year for when in told if isinstance(when, When)} == years


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Prices rose by 3.4 per cent on 3 May.", "asserted"),
        ("Prices rose by 3.4 per cent in May.", "asserted"),
        ("In May prices rose by 3.4 per cent.", "asserted"),
        ("Prices rose by 3.4 per cent on May 3.", "asserted"),
        ("Prices may rise by 3.4 per cent.", "conditional"),
        ("Hull Mill May Shut After A 3.4 Per Cent Fall", "conditional"),
    ],
)
def test_a_figure_of_may(text: str, modality: str) -> None:
    document = Document.from_text(text, id="a.md", language="en", published="2025-11-12")
    told = extract_claims(document).claims
    assert [c.modality for c in told if c.kind == "percent"] == [modality]


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("A partir de mars, les abonnés paieront 4 euros.", {"2026-03"}),
        ("À partir de mars, les abonnés paieront 4 euros.", {"2026-03"}),
        ("A compter de mars, le billet vaut 4 euros.", {"2026-03"}),
        ("Le maire a relevé le tarif en mars.", {"2025-03"}),
    ],
)
def test_a_capital_a(text: str, months: set[str]) -> None:
    document = Document.from_text(text, id="a.md", language="fr", published="2025-11-12")
    told = (found.value for found in Reading(document).of("date"))
    assert {when.edtf for when in told if isinstance(when, When)} == months


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", "Le conseil se réunit samedi.", "2025-11-15"),
        ("fr", "Le conseil s'est réuni samedi.", "2025-11-08"),
        ("en", "She faces a judge on Monday.", "2025-11-17"),
        ("en", "She faced a judge on Monday.", "2025-11-10"),
        ("fr", "Il se tait depuis son procès en mars.", "2025-03"),
        ("fr", "La chambre tranchera cet hiver.", "2025-24"),
        ("fr", "La chambre tranchera cet été.", "2026-22"),
    ],
)
def test_a_verb_that_looks_ahead(language: str, text: str, day: str) -> None:
    document = Document.from_text(text, id="a.md", language=language, published="2025-11-12")
    told = (found.value for found in Reading(document).of("date"))
    assert [when.edtf for when in told if isinstance(when, When)] == [day]

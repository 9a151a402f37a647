"""A ministry of the digital economy is no ministry of the economy or of finance."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case

DAYS = ("2025-09-05", "2025-09-16")
FINANCE = "Denise Aubrac, {}, conserve son portefeuille à Limoges, dit Paul Roy."
DIGITAL = "À Limoges, Denise Aubrac, {}, a défendu devant Paul Roy le budget."


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("«ministre des Finances»", "«ministre de l'Economie numérique»"),
        ("ministre de l'Économie numérique", "ministre du Numérique"),
        ("ministre de l'Économie", "ministre de l'Économie et du Numérique"),
        ("ministre des Finances", "jusqu'ici ministre de l'Economie numérique"),
    ],
)
def test_finance_and_the_digital_economy(first: str, second: str) -> None:
    texts = (FINANCE.format(first), DIGITAL.format(second))
    result = run_case(rules()["role-conflict"], Case("two ministries", texts, DAYS))
    assert result.ok, result.why

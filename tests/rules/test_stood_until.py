"""How long a thing stood, told behind when it was built, and lives that ended long ago."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Construite «en 1951», la passerelle aura tenu «64 ans»."),
        ("fr", "Bâtie «en 1951», l'usine aura tourné «64 ans». Elle est vide depuis lundi."),
        ("fr", "Construite en 1951, la passerelle aura tenu 74 ans."),
        ("fr", "Construite en 1951, la passerelle aura tenu 64 ans. On l'a fermée en 2015."),
        ("fr", "Construite en 1951, la première passerelle aura tenu 64 ans."),
        ("fr", "Construite en 1951, la passerelle a tenu 64 ans."),
        ("fr", "Fondé en 1901, le moulin aura tenu 60 ans."),
        ("en", "The footbridge was torn down on Tuesday. Built in 1951, it stood for 64 years."),
        ("en", "Erected in 1961, the mast stood for 54 years before it was blown up on Sunday."),
        ("en", "Built in 1951, the pier stood for 60 years. It will be demolished in October."),
        ("fr", "Construite en 1951, la passerelle a servi 60 ans, puis a été fermée. Elle sera démolie."),
        ("fr", "Ouverte en 1951, la ligne a fonctionné 60 ans. La gare vient d'être démolie."),
        ("en", "The footbridge was torn down on Tuesday. Built in 1951, it stood for 74 years."),
        ("en", "Built in 1951, the footbridge stood for 64 years."),
        ("en", "Built in 1951, the pier stood for 64 years until a storm in 2015 destroyed it."),
    ],
)  # fmt: skip
def test_how_long_it_stood(language: str, text: str) -> None:
    case = Case("a life", (text,), ("2025-09-18",), language)
    result = run_case(rules()["duration-mismatch"], case)
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Bâtie «en 1951», la halle, qui avait «64 ans», a brûlé."),
        ("fr", "Mis en eau «en 1951», le bassin, qui affiche donc «64 ans» au compteur, va fermer."),
        ("fr", "Ouverte «en 1951», la mine, vieille de «64 ans», va fermer."),
        ("fr", "Lancé «en 1951» au chantier d'Ath, le voilier, vieux de «64 ans», est à quai."),
        ("fr", "Lancé en 1951 au chantier d'Ath, le voilier, vieux de 74 ans, est à quai."),
        ("fr", "Lancé en 1951 et coulé à Ath, le voilier, vieux de 64 ans, est au fond."),
        ("fr", "Le phare, vieux de «64 ans», avait été construit «en 1951»."),
        ("fr", "Bâtie en 1951, la halle, qui avait 74 ans, a brûlé."),
        ("fr", "La halle a brûlé en 2015. Bâtie en 1951, la halle, qui avait 64 ans, était vide."),
        ("fr", "La halle a brûlé il y a dix ans. Bâtie en 1951, la halle, qui avait 64 ans, était vide."),
        ("fr", "Construit en 1951, le pont est bordé de platanes vieux de 64 ans."),
        ("fr", "Le phare, vieux de 64 ans, et la gare, construite en 1951, seront fermés."),
        ("en", "Built «in 1951», the «64-year-old» pier gave way."),
        ("en", "The «64-year-old» pier, built «in 1951», gave way."),
        ("en", "Commissioned «in 1951», the boiler, then «64 years old», burst."),
        ("en", "Built in 1951, the 74-year-old pier gave way."),
        ("en", "Opened in 1951, the 64-year-old farmer said, the market never paid."),
        ("en", "Built in 1951, the 64-year-old's cabin gave way."),
    ],
)  # fmt: skip
def test_how_old_it_is(language: str, text: str) -> None:
    case = Case("an age", (text,), ("2025-09-18",), language)
    result = run_case(rules()["duration-mismatch"], case)
    assert result.ok, result.why

"""Acronyms in brackets that the printed words spell in part: other languages, words left out."""

from __future__ import annotations

import pytest

from factcheck.languages.loader import lexicon
from factcheck.text import scan_text
from factcheck.values.acronym import Acronym
from factcheck.values.find import find_in_scan
from factcheck.values.part import Context


def pairs(text: str, language: str) -> list[tuple[str, str]]:
    values = [f.value for f in find_in_scan(scan_text(text, lexicon(language)), Context())]
    return [(v.short, v.long) for v in values if isinstance(v, Acronym)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "L'Organisation internationale du sucre (ISO) a publié ses prévisions.",
         ("ISO", "Organisation internationale du sucre")),
        ("fr", "L'Organisation internationale du cacao (ICCO) a publié ses prévisions.",
         ("ICCO", "Organisation internationale du cacao")),
        ("fr", "Les Nations unies (ONU) ont réagi.", ("ONU", "Nations unies")),
        ("en", "The Clark and Hunter Museum (C&H) will show it.",
         ("C&H", "Clark and Hunter Museum")),
        ("fr", "L'Institut géologique américain (USGS) a mesuré la secousse.",
         ("USGS", "Institut géologique américain")),
        ("fr", "La Mission des Nations unies au Sahara (Minurso) se retire.",
         ("Minurso", "Mission des Nations unies au Sahara")),
        ("fr", "L'Agence nationale de la presse (Anap) l'a confirmé.",
         ("Anap", "Agence nationale de la presse")),
        ("en", "Members of the TSW (Tram, Ship and Wharf union) backed it.",
         ("TSW", "Tram, Ship and Wharf union")),
    ],
)  # fmt: skip
def test_pairs(language: str, text: str, expected: tuple[str, str]) -> None:
    assert pairs(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le Parlement européen (PPE) a voté."),
        ("fr", "La Fédération française de football (FIFA) a perdu."),
        ("fr", "Elle siège à l'Assemblée nationale (RN)."),
        ("fr", "Le Conseil de sécurité (ONU) se réunit."),
        ("fr", "Paul Durand (PS) a gagné à Paris (AFP)."),
        ("fr", "L'Union africaine (CAF) a joué."),
        ("fr", "Le Comité des riverains (Paimpol) proteste."),
        ("fr", "L'Union des commerçants (Uzès) proteste."),
        ("fr", "Le Club nautique (Cannes) proteste."),
        ("fr", "Le Conseil régional (PD) proteste."),
        ("fr", "Son frère Marc Institut (USGS) rit."),
        ("en", "The Smith & Jones Group (AT&T) won."),
        ("en", "The BBC (Radio 4, in London) said so."),
    ],
)
def test_near_misses(language: str, text: str) -> None:
    assert pairs(text, language) == []

"""Years that open a sentence and are counted from the date of the one before: "Twelve years on"."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La grève a éclaté «en mars 2013». «Seize ans» plus tard, elle divise encore la ville."),
        ("fr", "Le chantier a débuté «en juin 2019». «Neuf ans» après, il n'est toujours pas achevé."),
        ("fr", "La mine a fermé «en 2008». «Vingt-sept ans» plus tard, son puits est encore ouvert."),
        ("fr", "La mine a fermé «en 2008». «Onze ans» plus tard, son puits reste ouvert."),
        ("en", "The strike began «in March 2013». «Sixteen years» later, it still divides the town."),
        ("en", "Work on the bridge started «in June 2019». «Nine years» on, it is still not finished."),
        ("en", "The mine closed «in 2008». «Eleven years» later, its shaft still stands open."),
        ("fr", "La mine a fermé en 2008. Dix-sept ans plus tard, son puits est encore ouvert."),
        ("fr", "La mine a fermé en 2008. Onze ans plus tard, son puits était encore ouvert."),
        ("fr", "La mine a fermé en 2008. Onze ans plus tard, elle rouvrait."),
        ("fr", "La mine a fermé en 2008. Onze ans plus tard, son puits est encore ouvert. On le comble en 2020."),
        ("fr", "La mine a fermé en 2008. Vingt ans plus tard, son puits est encore ouvert."),
        ("fr", "Le bail a été signé en 2016. Seize ans plus tard, il faudra rendre les clés."),
        ("fr", "Ouverte en 1996, la mine a fermé en 2016. Vingt-neuf ans plus tard, elle divise encore."),
        ("fr", "La mine a fermé en 2016. Seize ans après l'éboulement, son puits est encore ouvert."),
        ("en", "The lease was signed in 2016. Sixteen years later the keys must be handed back."),
        ("en", "He joined the firm in 1990 and left in 2013. Thirty-six years later, he still is its voice."),
        ("en", "The mine closed in 2008. Seventeen years later, its shaft still stands open."),
        ("en", "The mine closed in 2008. Eleven years later, its shaft was still open."),
    ],
)  # fmt: skip
def test_years_on(language: str, text: str) -> None:
    case = Case("years on", (text,), ("2025-10-10",), language)
    result = run_case(rules()["duration-mismatch"], case)
    assert result.ok, result.why

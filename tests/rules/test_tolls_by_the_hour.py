"""A toll and the hour as of which it is told, in its sentence or behind it."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case

DAYS = ("2026-03-10", "2026-03-11")  # a Tuesday and the day after
FR = "L'éboulement de Sombry a coûté la vie à {} personnes, selon le bilan de mardi à 17 heures, dit Gaston Lormeau."
EN = "The landslide at Sombry claimed {} lives, by the count of Tuesday at 5 p.m., Moira Lennox said."


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (
            "fr",
            "L'éboulement de Sombry a fait «34 morts», a dit mardi le préfet Gaston Lormeau. Ce bilan a "
            "été arrêté à 17 heures par le préfet Gaston Lormeau.",
            FR.format("«44»"),
        ),
        (
            "en",
            "The landslide at Sombry killed «34 people», Moira Lennox said on Tuesday. This count was "
            "made at 5 p.m. by Moira Lennox.",
            EN.format("«44»"),
        ),
        (
            "fr",
            "L'éboulement de Sombry a fait 34 morts, a dit mardi le préfet Gaston Lormeau. Ce bilan a "
            "été arrêté à 15 heures par le préfet Gaston Lormeau.",
            FR.format("44"),
        ),
        (
            "fr",
            "L'éboulement de Sombry a fait 34 morts, a dit mardi le préfet Gaston Lormeau. Il a quitté "
            "les lieux à 17 heures avec Denise Aubrac.",
            FR.format("44"),
        ),
        (
            "en",
            "The landslide at Sombry killed 34 people, Moira Lennox said on Tuesday. She left at 5 p.m.",
            EN.format("44"),
        ),
    ],
)
def test_two_tolls_of_one_hour_are_no_two_bulletins(language: str, first: str, second: str) -> None:
    result = run_case(rules()["count-conflict"], Case("one hour", (first, second), DAYS, language))
    assert result.ok, result.why

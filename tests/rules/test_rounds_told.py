"""The round in which a match is played, told by the one that it leads to, and « sur le score de »."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case

DAYS = ("2026-03-10", "2026-03-11")
SEMI = "Hull Rovers beat Goole Town {} in the Humber Cup semi-final on Sunday."
DEMI = "Limoges a battu Guéret {} dimanche en demi-finale de la Coupe du Limousin."


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (
            "en",
            SEMI.format("«2-0»"),
            "On the Sunday that Rovers knocked out Town «2-1» to reach the Humber Cup final, it "
            "rained.",
        ),
        (
            "en",
            SEMI.format("«2-0»"),
            "Hull Rovers booked a place in the Humber Cup final with a «2-1» win over Goole Town.",
        ),
        (
            "fr",
            DEMI.format("«2-0»"),
            "Limoges s'est qualifié dimanche pour la finale de la Coupe du Limousin en battant Guéret "
            "«2-1».",
        ),
        (
            "fr",
            "Limoges a écarté Guéret «2-0» dimanche en Coupe du Limousin.",
            "Limoges a sorti Guéret «2-1» dimanche en Coupe du Limousin.",
        ),
        (
            "fr",
            "Limoges a battu Guéret «5-2» samedi à Tulle, en match de Coupe.",
            "Samedi à Tulle, en Coupe, Limoges est venu à bout de Guéret sur la marque de «5-3».",
        ),
        (
            "fr",
            "Limoges a battu Guéret «5-2» samedi à Tulle, en match de Coupe.",
            "Samedi à Tulle, en Coupe, Limoges a dominé Guéret sur un score sans appel de «5-0».",
        ),
    ],
)
def test_one_match_has_one_score(language: str, first: str, second: str) -> None:
    result = run_case(rules()["score-conflict"], Case("one match", (first, second), DAYS, language))
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (
            "en",
            "Hull Rovers beat Goole Town 2-0 in the Humber Cup final on Sunday.",
            "Hull Rovers knocked out Goole Town 2-1 on Sunday to reach the Humber Cup final.",
        ),
        (
            "en",
            "Hull Rovers beat Goole Town 2-0 in the Humber Cup quarter-final on Sunday.",
            "Hull Rovers knocked out Goole Town 2-1 on Sunday to reach the Humber Cup final.",
        ),
        (
            "fr",
            DEMI.format("2-0"),
            "Limoges a battu Guéret 2-1 en finale de la Coupe du Limousin, dimanche.",
        ),
        (
            "fr",
            DEMI.format("2-0"),
            "Limoges a battu Guéret dimanche en demi-finale de la Coupe du Limousin, devant des "
            "enfants de 5-7 ans.",
        ),
    ],
)
def test_two_rounds_have_two_scores(language: str, first: str, second: str) -> None:
    result = run_case(
        rules()["score-conflict"], Case("two rounds", (first, second), DAYS, language)
    )
    assert result.ok, result.why

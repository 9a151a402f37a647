"""One spot on the two sides of a town, and two spots."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case

CAMP = "Situé {}, le camp abrite mille familles, dit Rosa Chimbo."
AGAIN = "Rosa Chimbo dirige le camp, {}, et nourrit ses mille familles."
MINE = "The pit lies {}, said Moira Lennox of Corrib Mines."
AGAIN_EN = "Moira Lennox of Corrib Mines reopened the pit {} on Monday."


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("fr", (CAMP.format("à «25 km au sud de Salcedo»"), AGAIN.format("à «25 kilomètres au nord de Salcedo»"))),
        ("en", (MINE.format("«17 miles east of Hull»"), AGAIN_EN.format("«17 miles west of Hull»"))),
        # another distance, another town, not the other way
        ("fr", (CAMP.format("à 25 km au sud de Salcedo"), AGAIN.format("à 15 km au nord de Salcedo"))),
        ("fr", (CAMP.format("à 25 km au sud de Salcedo"), AGAIN.format("à 25 km au sud-ouest de Salcedo"))),
        # an article that knows of two
        ("fr", (CAMP.format("à 25 km au sud de Salcedo"), AGAIN.format("à 25 km au sud de Salcedo") + " Un autre est à 25 km au nord de Salcedo.")),
        ("fr", (CAMP.format("à 25 km au nord de Salcedo"), AGAIN.format("à 25 km au sud de Salcedo") + " Un autre est à 25 km au nord de Salcedo.")),
    ],
)  # fmt: skip
def test_opposite_ways(language: str, texts: tuple[str, ...]) -> None:
    result = run_case(rules()["place-conflict"], Case("two ways", texts, language=language))
    assert result.ok, result.why

"""Ranks counted from one time on, in articles a day apart."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case

DAYS = ("2026-03-10", "2026-03-11")


@pytest.mark.parametrize(
    ("one", "other", "since", "again"),
    [
        ("«fifth»", "«sixth»", "since 2014", "since 2014"),
        ("fifth", "sixth", "since 2014", "since 2011"),  # two rows
        ("fifth", "sixth", "since March 3", "since March 3"),  # one more a day later
        ("fifth", "fifth", "since 2014", "since 2014"),
    ],
)
def test_the_next_comes_as_often_as_those_before(
    one: str, other: str, since: str, again: str
) -> None:
    texts = (
        f"Nurses led by Ana Sorel began in Sarn the {one} national walkout {since}.",
        f"Ana Sorel led in Sarn the {other} national walkout {again}.",
    )
    result = run_case(rules()["edition-conflict"], Case("a row", texts, DAYS, "en"))
    assert result.ok, result.why


KEEPER = "La gardienne Odile Wurtz, qui disputait samedi à Tulle sa {} finale de la Coupe des Ormes, a pleuré."
CLUB = "Odile Wurtz a pleuré : le club de Tulle perdait samedi sa {} finale de la Coupe des Ormes."
SHE = "Keeper Moira Lennox wept: on Saturday in Goole she lost her {} final of the Lake Cup."
IT = "Moira Lennox wept: Goole lost on Saturday its {} final of the Lake Cup."


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        ((KEEPER.format("«quatrième»"), KEEPER.format("«troisième»")), "fr"),
        ((CLUB.format("«quatrième»"), CLUB.format("«troisième»")), "fr"),
        ((KEEPER.format("quatrième"), CLUB.format("troisième")), "fr"),
        ((SHE.format("fourth"), IT.format("third")), "en"),
    ],
)  # fmt: skip
def test_a_person_and_a_team_have_rows_of_their_own(texts: tuple[str, str], language: str) -> None:
    result = run_case(rules()["edition-conflict"], Case("two rows", texts, DAYS, language))
    assert result.ok, result.why

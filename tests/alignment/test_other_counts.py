"""Two counts of one thing that may both be right: of each, of an excess, of some of the hurt, of one
place, of an earlier day."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]

FIRE = "L'incendie du dépôt Orvane, à Sarn, a fait sept morts dans la nuit, dit Paul Ondoua."
HURT = "Le choc de deux bus à Sarn a fait 43 blessés mardi, dit la préfète Maud Riou."
FAIR = "Le salon de Sarn réunit seize éditeurs cette année, a dit Maud Riou."
CASES = (
    (
        "fr",
        FAIR,
        "Maud Riou veut porter de douze à vingt le nombre d'éditeurs au salon de Sarn.",
        False,
    ),
    ("fr", FAIR, "Maud Riou espère ramener à douze le nombre d'éditeurs au salon de Sarn.", False),
    (
        "fr",
        FAIR,
        "Le salon de Sarn, qui réunit dix-huit éditeurs cette année, est ouvert, dit Maud Riou.",
        True,
    ),
    (
        "en",
        "The Harwick fair has sixteen publishers this year, Paul Reed said.",
        "Paul Reed wants to raise from sixteen to eighteen the number of publishers at the Harwick fair.",
        False,
    ),
    (
        "fr",
        "L'incendie du dépôt Orvane, à Sarn, a fait neuf morts dans la nuit, dit Paul Ondoua.\n\nLe 12 "
        "janvier, quatre personnes étaient mortes dans l'incendie d'un autre dépôt de Sarn.",
        FIRE.replace("sept", "au moins neuf"),
        False,
    ),
    ("fr", FIRE, FIRE.replace("sept", "quatre"), True),
    (
        "fr",
        HURT,
        "Le choc de deux bus à Sarn a fait 41 blessés légers mardi, dit la préfète Maud Riou.",
        False,
    ),
    (
        "fr",
        HURT,
        "Le choc de deux bus à Sarn a fait 48 blessés légers mardi, dit la préfète Maud Riou.",
        True,
    ),
    (
        "en",
        "The two sides of Harwick were locked at 14 goals apiece on Tuesday, said Paul Reed.",
        "The two sides of Harwick scored 13 goals on Tuesday, said Paul Reed.",
        False,
    ),
    (
        "fr",
        "Le parti Lian excède ainsi de 26 sièges le seuil de la majorité à Sarn, dit Maud Riou.",
        "Le parti Lian a 21 sièges à Sarn, selon Maud Riou, loin du seuil de la majorité.",
        False,
    ),
    (
        "en",
        "Ann Hale won a single district, Harwick, where she scored 96,279 votes in the ballot.",
        "Ann Hale won the district of Harwick in the ballot and scored 149,668 votes.",
        False,
    ),
    (
        "en",
        "Ann Hale won a single district, Harwick, in the ballot and scored 149,686 votes.",
        "Ann Hale won the district of Harwick in the ballot and scored 149,668 votes.",
        True,
    ),
)


@pytest.mark.parametrize(("language", "one", "other", "found"), CASES)
def test_a_count_of_another_set_is_no_conflict(
    messages_of: Messages, language: str, one: str, other: str, *, found: bool
) -> None:
    assert bool(messages_of("count-conflict", language, one, other)) is found


def test_what_an_article_tells_twice_is_one_finding(messages_of: Messages) -> None:
    other = "Choc de deux bus à Sarn : 47 blessés\n\nLe choc de deux bus à Sarn a fait 47 blessés mardi."
    third = HURT.replace("43", "45")
    assert len(messages_of("count-conflict", "fr", other, HURT, third)) == 1


@pytest.mark.parametrize(("party", "found"), [("URC", False), ("PDV", True)])
def test_seats_of_two_parties(messages_of: Messages, party: str, found: bool) -> None:
    told = "Le {} avait {} sièges avant le vote de lundi au parlement de Kerrannes, dit Maud Riou."
    first, second = told.format("PDV", 37), told.format(party, 32)
    assert bool(messages_of("count-conflict", "fr", first, second)) == found


def test_a_figure_that_only_the_headline_gives_flatly(messages_of: Messages) -> None:
    first = (
        "{0} lampes volées à Kerrannes\n\n{1} lampes ont été volées lundi à Maud Riou, à Kerrannes."
    )
    second = "Lundi à Kerrannes, 268 lampes de Maud Riou ont été volées."
    assert messages_of("count-conflict", "fr", first.format("260", "Les 260"), second)
    assert not messages_of("count-conflict", "fr", first.format("260", "Quelque 260"), second)

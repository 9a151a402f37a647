"""Parts that leave out the noun or the currency of their total."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "Le lycée a 37 postes libres : 18 de professeurs, 9 d'agents et 7 de surveillants.", True),
        ("fr", "Le lycée a 36 postes libres : 20 de professeurs, 9 d'agents et 7 de surveillants.", False),
        ("fr", "Le lycée a 37 postes libres, dont 18 de professeurs, 9 d'agents et 7 de juges.", False),
        ("fr", "Le fonds a reçu 3,4 millions d'euros : 1,8 million vient du tri, 900 000 de la pêche "
         "et 500 000 du port.", True),
        ("fr", "Le fonds a reçu 3,2 millions d'euros : 1,8 million vient du tri, 900 000 de la pêche "
         "et 500 000 du port.", False),
        ("en", "The fund took 3.4 million pounds: 1.8 million comes from fuel, 900,000 from rents and "
         "500,000 from fines.", True),
        ("en", "The fund took 3.2 million pounds: 1.8 million comes from fuel, 900,000 from rents and "
         "500,000 from fines.", False),
    ],
)  # fmt: skip
def test_parts_told_short(messages_of: Messages, language: str, text: str, found: bool) -> None:
    assert bool(messages_of("sum-mismatch", language, text)) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "La laiterie livre 2 150 litres : 900 aux hôpitaux, 730 aux lycées et 420 aux deux casernes.", True),
        ("fr", "La laiterie livre 2 150 litres : 900 aux hôpitaux, 730 aux lycées et 520 aux deux casernes.", False),
        ("fr", "Le refuge a 70 chambres : 40 pour deux personnes et 25 pour quatre.", True),
        ("fr", "Le refuge a 70 chambres : 40 pour deux personnes et 30 pour quatre.", False),
        ("fr", "Le groupe a 52 salariés : deux sites de 10 et 42 salariés.", False),
        ("en", "It runs 340 buses: 180 to Hull, 95 to Goole and 45 to the two villages.", True),
        ("en", "It runs 320 buses: 180 to Hull, 95 to Goole and 45 to the two villages.", False),
        ("en", "It runs 90 buses: 40 on 12 routes in Hull, 30 on eight routes in Goole and 10 in reserve.", True),
        ("en", "It runs 90 buses: 40 on 12 routes in Hull, 30 on eight routes in Goole and 20 in reserve.", False),
    ],
)  # fmt: skip
def test_numbers_inside_an_item(
    messages_of: Messages, language: str, text: str, found: bool
) -> None:
    assert bool(messages_of("sum-mismatch", language, text)) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "Elle finit avec 31 points : 24 attaques, trois contres et deux aces.", True),
        ("fr", "Elle finit avec 31 points : 24 attaques, trois contres et quatre aces.", False),
        ("fr", "Il finit avec 13 points : sept rebonds et cinq passes décisives.", False),
        ("fr", "Il finit avec 13 points : sept essais et cinq pénalités.", False),
        ("en", "Lennox had 24 points: 17 kills, three blocks and two aces.", True),
        ("en", "Lennox had 22 points: 17 kills, three blocks and two aces.", False),
        ("en", "Lennox had 24 points: 12 rebounds and 10 assists.", False),
    ],
)
def test_what_is_worth_a_point(
    messages_of: Messages, language: str, text: str, found: bool
) -> None:
    assert bool(messages_of("sum-mismatch", language, text)) == found

"""A town that a story names once, beside the one that the other article has there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]

BAKERY = "Trois maçons ont péri dans l'explosion qui a soufflé une boulangerie à {}, mardi, dit Maud Riou."
BRIDGE = "A railway bridge collapsed in {} on Tuesday, killing three, Maud Riou said."
ROAD = "La route de Toulon à {} s'est rompue mardi, et douze cars attendent, dit Maud Riou."
TRAIN = "A coach hit the train from Kelmoor to {} on Tuesday, Maud Riou said."
FLIGHT = "The flight from Kelmoor to {} was late on Tuesday, said Basile Orvieto."
MARCH = "12 000 personnes ont manifesté mardi à {}, dit Maud Riou."


@pytest.mark.parametrize(
    ("language", "told", "wrong", "right", "more"),
    [
        ("fr", BAKERY, "Gand", "Nice", " Les pompiers de Nice cherchent encore."),
        ("en", BRIDGE, "Leeds", "Galway", " The hospitals of Galway are full."),
        ("fr", ROAD, "Gand", "Nice", " L'hôpital de Nice attend douze blessés."),
        ("en", TRAIN, "Leeds", "Galway", " The injured are in Galway."),
    ],
)
def test_a_town_named_once_beside_the_right_one(
    messages_of: Messages, language: str, told: str, wrong: str, right: str, more: str
) -> None:
    assert messages_of("place-conflict", language, told.format(wrong) + more, told.format(right))
    assert not messages_of(
        "place-conflict", language, told.format(right) + more, told.format(right)
    )


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (
            "fr",
            BAKERY.format("Nice") + " En 2019, une explosion avait soufflé une boulangerie à Gand.",
            BAKERY.format("Nice"),
        ),
        ("fr", MARCH.format("Gand") + " À Nice, on en compte 300.", MARCH.format("Nice")),
        ("en", TRAIN.format("Leeds") + " The road to Galway is open.", FLIGHT.format("Galway")),
        (
            "en",
            TRAIN.format("Leeds") + " It had stopped at Galway.",
            "The train from Kelmoor to Leeds hit a coach on Tuesday outside Galway, said Maud Riou.",
        ),
        (
            "fr",
            "Les trains entre Toulon et Gand ne roulent pas mardi, dit Maud Riou. Nice attend.",
            "Ni les trains entre Toulon et Nice ni ceux de Toulon à Gand ne roulent mardi.",
        ),
    ],
)
def test_a_town_with_something_of_its_own(
    messages_of: Messages, language: str, first: str, second: str
) -> None:
    assert not messages_of("place-conflict", language, first, second)

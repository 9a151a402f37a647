"""A town that a headline or a first sentence puts in the place of the story's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]

PORT = (
    "Un hangar de blé s'effondre à {0} : neuf dockers blessés\n\nUn hangar de blé est tombé mardi à "
    "{1}, dit Maud Riou, capitaine du port. Neuf dockers sont blessés.",
    "Neuf dockers blessés par un hangar\n\nNeuf dockers ont été blessés mardi sous un hangar de blé, dit "
    "Maud Riou, capitaine du port de Lille.",
    "Lille : l'enquête commence sur le hangar\n\nMaud Riou, capitaine du port, a vu tomber mardi le "
    "hangar de blé sur neuf dockers.",
)
FAIR = (
    "Lamp fair opens in {0}\n\nThe lamp fair of Moira Lennox drew crowds on Tuesday in {1}. Rory Tait sold "
    "ninety lamps.",
    "Moira Lennox opens her fair\n\nRory Tait sold ninety lamps on Tuesday at the lamp fair of Moira "
    "Lennox in Galway.",
    "Ninety lamps sold\n\nAt the Galway lamp fair of Moira Lennox, Rory Tait sold ninety lamps on Tuesday.",
)


@pytest.mark.parametrize(
    ("language", "story", "wrong", "right"),
    [("fr", PORT, "Brest", "Lille"), ("en", FAIR, "Leeds", "Galway")],
)
def test_headline_and_first_sentence(
    messages_of: Messages, language: str, story: tuple[str, ...], wrong: str, right: str
) -> None:
    first, *others = story
    assert messages_of("place-conflict", language, first.format(wrong, right), *others)
    assert messages_of("place-conflict", language, first.format(right, wrong), *others)
    assert not messages_of("place-conflict", language, first.format(right, right), *others)


@pytest.mark.parametrize(
    "first",
    [
        # the text below the headline tells of the other town too
        "Un hangar de blé s'effondre à Brest : neuf dockers blessés\n\nUn hangar de blé est tombé mardi à "
        "Brest, dit Maud Riou, capitaine du port de Lille. Neuf dockers sont blessés.",
        # where they come from
        "Les dockers de Brest au chevet de leurs collègues\n\nUn hangar de blé est tombé mardi à Lille sur "
        "neuf dockers, dit Maud Riou, capitaine du port.",
        # two towns in the headline
        "De Brest à Lille, les dockers ont peur\n\nUn hangar de blé est tombé mardi à Lille sur neuf dockers, "
        "dit Maud Riou, capitaine du port.",
        # another time
        "Un hangar de blé s'effondre à Lille : neuf dockers blessés\n\nUn hangar de blé est tombé mardi sur "
        "neuf dockers, dit Maud Riou, capitaine du port. En 2019, un autre était tombé à Brest.",
    ],
)
def test_a_town_of_its_own(messages_of: Messages, first: str) -> None:
    assert not messages_of("place-conflict", "fr", first, *PORT[1:])

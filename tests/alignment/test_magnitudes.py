"""The magnitude of the quake that two articles are about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]

FIRST = "Un séisme de magnitude 6,3 a fait 40 morts mardi sur l'île de Torvane, a dit Maud Riou."


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("Le séisme, d'une magnitude de 6,8, a tué 40 personnes à Torvane, a dit Maud Riou.", True),
        ("À Torvane, le séisme de 6,8 sur l'échelle de Richter a fait 40 morts, dit Maud Riou.", True),
        ("Une secousse (magnitude 5,6) a fait 40 morts à Torvane mardi, dit Maud Riou.", True),
        ("Le séisme de magnitude 6,3 a tué 40 personnes à Torvane, a dit Maud Riou.", False),
        ("Le séisme de magnitude 6,5 a tué 40 personnes à Torvane, a dit Maud Riou.", False),
        ("Une réplique de magnitude 4,8 a secoué Torvane, a dit Maud Riou. 40 morts.", False),
        ("À Torvane, Maud Riou craint un nouveau séisme de magnitude 7 après les 40 morts.", False),
        ("Le séisme de 1990, de magnitude 7,1, avait tué 90 personnes à Torvane, dit Maud Riou.", False),
        ("Jamais l'île de Torvane, dit Maud Riou, n'avait eu de séisme plus fort que celui de "
         "magnitude 5,1 de 1990.", False),
        ("À Torvane, Maud Riou compte 40 morts depuis le séisme de 2019, de magnitude 7,1.", False),
    ],
)  # fmt: skip
def test_one_quake_of_two_articles(messages_of: Messages, other: str, found: bool) -> None:
    assert bool(messages_of("count-conflict", "fr", FIRST, other)) == found


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("The 6.8-magnitude quake killed 40 people on Torvane, said Ann Marsh.", True),
        ("The earthquake measured 6.8 on the Richter scale and killed 40 on Torvane, said Ann "
         "Marsh.", True),
        ("The quake was of magnitude 6.4, said Ann Marsh on Torvane. It killed 40.", False),
        ("A 4.8-magnitude aftershock hit Torvane, said Ann Marsh. The quake killed 40.", False),
    ],
)  # fmt: skip
def test_the_same_in_english(messages_of: Messages, other: str, found: bool) -> None:
    one = "A magnitude 6.3 earthquake killed 40 people on Torvane on Tuesday, said Ann Marsh."
    assert bool(messages_of("count-conflict", "en", one, other)) == found


def test_two_institutes_measure_twice(messages_of: Messages) -> None:
    told = "Le séisme de Torvane a tué 40 personnes. Il était de magnitude {}, selon {}."
    texts = [told.format("6,3", "Maud Riou"), told.format("6,8", "Paul Roux")]
    assert not messages_of("count-conflict", "fr", *texts)

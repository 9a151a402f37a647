"""Towns told in a row, each with its figure."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]


ROW = "La grève des boulangers a réuni mardi 8.400 personnes à {}, 2.000 à Metz et autant à Brest, dit Maud Riou."
LIST = (
    "La grève des boulangers, dit Maud Riou, a été suivie mardi à {} (8 400 personnes), à "
    "Reims (3 600 personnes) et à Metz (2 000)."
)
COUNT = "La police a compté 46.300 boulangers à {} mardi, dit Maud Riou."
TITLED = (
    "46 300 boulangers à {}, dit Maud Riou mardi. Des milliers d'autres ont défilé en province."
)
FAIR = "The book fair drew 31,750 readers in {} on Tuesday, said Moira Lennox."
READERS = "Moira Lennox said on Tuesday that the book fair counted 31,750 visitors in {}."
SOLD = (
    "Moira Lennox said the book fair had been to Galway (31,750 readers) and {} (12,400 readers)."
)


@pytest.mark.parametrize(
    ("language", "first", "second", "wrong", "right"),
    [
        ("fr", ROW, LIST, "Nice", "Lille"),
        ("fr", LIST, ROW, "Nice", "Lille"),
        ("fr", COUNT, TITLED, "Nice", "Lille"),
        ("fr", COUNT + " Le préfet de Lille est content.", TITLED, "Nice", "Lille"),
        ("en", FAIR, READERS, "Leeds", "Galway"),
        ("en", FAIR, SOLD.replace("{}", "Bath"), "Leeds", "Galway"),
    ],
)
def test_one_telling_figure_of_two_towns(
    messages_of: Messages, language: str, first: str, second: str, wrong: str, right: str
) -> None:
    assert messages_of("place-conflict", language, first.format(wrong), second.format(right))
    assert not messages_of("place-conflict", language, first.format(right), second.format(right))


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (  # each outlet picks its own of the row
            "fr",
            "La grève a réuni mardi 9.000 boulangers à Lille, 2.000 à Metz et à Brest, dit Maud Riou.",
            "Maud Riou dit que la grève a réuni mardi 9000 boulangers à Lille, 2000 à Metz et autant à Nice.",
        ),
        (
            "fr",
            "Le froid a tué mardi, dit Maud Riou : 400 brebis à Lille et 400 à Brest.",
            "Le froid a tué mardi 400 brebis à Lille et 400 à Nice, dit Maud Riou.",
        ),
        (
            "en",
            "The book fair will stop in Leeds (1,200 seats), in Bath (800 seats), said Moira Lennox.",
            "Moira Lennox said the book fair stops in Galway (800 seats) and in Leeds (1,200 seats).",
        ),
        (  # a round figure, the largest of no row
            "fr",
            "12 000 personnes à Gand mardi, dit Maud Riou.",
            "12 000 personnes à Nice mardi, dit Maud Riou. Gand en a compté 300.",
        ),
        (  # both towns have it
            "fr",
            "La foire a reçu 46 300 visiteurs à Gand et 46 300 visiteurs à Nice, dit Maud Riou.",
            "Maud Riou dit que la foire a reçu 46 300 visiteurs à Nice, puis à Gand.",
        ),
    ],
)
def test_each_town_has_its_own(
    messages_of: Messages, language: str, first: str, second: str
) -> None:
    assert not messages_of("place-conflict", language, first, second)

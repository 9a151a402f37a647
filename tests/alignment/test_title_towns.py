"""A town of the headline that the text and the other articles do not have."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]

FORGE = (
    "La forge de {0} s'est tue\n\nMaud Riou a éteint mardi la forge de {1}, où son père battait le fer.",
    "Maud Riou ferme sa forge\n\nÀ Kerrannes, Maud Riou a éteint mardi le feu de la forge, dit le maire.",
)
KILN = (
    "The kiln of {0} goes cold\n\nOn Tuesday Moira Lennox let the kiln of {1} go cold for good.",
    "Lennox shuts kiln\n\nMoira Lennox let the fire out in Kerrannes on Tuesday, beside her kiln.",
)


@pytest.mark.parametrize(("language", "story"), [("fr", FORGE), ("en", KILN)])
def test_another_town_in_the_headline(
    messages_of: Messages, language: str, story: tuple[str, ...]
) -> None:
    first, *others = story
    assert messages_of("title-body", language, first.format("Brest", "Kerrannes"), *others)
    assert not messages_of("title-body", language, first.format("Kerrannes", "Kerrannes"), *others)


@pytest.mark.parametrize(
    "first",
    [
        # the text names both
        FORGE[0].format("Brest", "Kerrannes") + " À Brest, on la regrette.",
        # nobody else names the town of the text
        FORGE[0].format("Brest", "Vernolles"),
        # two forges
        FORGE[0].format("Brest", "Kerrannes") + " La forge de Vernolles tient bon.",
        # what is at the one is not what is at the other
        "La foire de Brest ouvre\n\nMaud Riou a éteint mardi la forge de Kerrannes.",
        # the name of a body
        FORGE[0].format("Brest", "Vernolles").replace("la forge de V", "la Forge de V"),
    ],
)
def test_a_town_that_may_be(messages_of: Messages, first: str) -> None:
    assert not messages_of("title-body", "fr", first, *FORGE[1:])

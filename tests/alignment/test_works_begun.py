"""The month in which works began, in whatever words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]

ONE = (
    "Le musée des Ardoises de Limoges a inauguré mardi son aile neuve, dit Denise Aubrac. "
    "Les travaux avaient débuté en mars 2018."
)


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("Le chantier, ouvert en mai 2018, aura été long.", True),
        ("Le chantier, lancé au mois de mai 2018, a coûté cher.", True),
        ("La construction, entamée en mai 2018, a traîné.", True),
        ("Le chantier, lancé en mars 2018, a coûté cher.", False),
        ("Le chantier, arrêté en mai 2018, a coûté cher.", False),
        ("Le parc voisin, ouvert en mai 2018, a coûté cher.", False),
    ],
)
def test_the_start_of_works(messages_of: Messages, told: str, found: bool) -> None:
    other = f"Denise Aubrac a ouvert mardi l'aile neuve du musée des Ardoises de Limoges. {told}"
    assert bool(messages_of("date-conflict", "fr", ONE, other)) == found

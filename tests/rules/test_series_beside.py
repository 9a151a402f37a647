"""Editions whose series is named apart from the number, or taken up by a noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "Ana Sorel a gagné samedi le Festival des Trois-Ponts, dont la 27e édition s'achève.",
            "La 28e édition du Festival des Trois-Ponts a fêté Ana Sorel samedi.",
            True,
        ),
        (
            "Pour sa 27e édition, le Salon du bois de Limoges a reçu samedi Ana Sorel.",
            "La 28e édition du Salon du bois de Limoges a reçu Ana Sorel samedi.",
            True,
        ),
        (
            "Ana Sorel a gagné à Tulle la 44e édition des Boucles de Corrèze, une course à vélo.",
            "La 45e édition de la course a coûté cher, mais Ana Sorel a gagné à Tulle.",
            True,
        ),
        (
            "Ana Sorel a gagné le Festival des Trois-Ponts, dont la 27e édition finit à Limoges.",
            "Ana Sorel ira au Festival des Quatre-Vents, dont la 28e édition ouvre à Limoges.",
            False,
        ),
        (
            "Ana Sorel a gagné à Tulle la 44e édition des Boucles de Corrèze, une course à vélo.",
            "La 45e édition de la course de Brive a coûté cher, dit Ana Sorel à Tulle.",
            False,
        ),
    ],
)
def test_in_french(messages_of: Messages, one: str, other: str, found: bool) -> None:
    assert bool(messages_of("edition-conflict", "fr", one, other)) == found


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("The Hull Boat Show, now in its 27th edition, was opened by Moira Lennox.", True),
        ("Prizes of the 27th edition of the Hull Boat Show stand unless Moira Lennox sues.", True),
        ("The Hull Boat Show, now in its 28th edition, was opened by Moira Lennox.", False),
        ("The Leeds Wine Fair, now in its 27th edition, was opened by Moira Lennox.", False),
        ("If it came to a 29th edition of the Hull Boat Show, Moira Lennox would go.", False),
    ],
)
def test_in_english(messages_of: Messages, other: str, found: bool) -> None:
    one = "Moira Lennox opened the 28th edition of the Hull Boat Show on Saturday."
    assert bool(messages_of("edition-conflict", "en", one, other)) == found

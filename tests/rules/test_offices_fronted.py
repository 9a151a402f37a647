"""Offices that open a sentence for the person of the one before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]

FRENCH = (
    "L'enquête sur la piscine de Guéret avance, a dit lundi le procureur Gaston Lormeau. Quatre "
    "perquisitions ont eu lieu chez le bâtisseur Orvana.\n\n"
)
ENGLISH = (
    "The inquiry into the Hull pool goes on, prosecutor Denise Aubrac said on Monday. Four searches "
    "took place at the builder Orvana's.\n\n"
)
DEPUTY = "Les soupçons visent l'adjointe à la culture, Odile Wurtz."
MANAGER = "Les soupçons visent le directeur technique d'Orvana, Hugo Meunier."
MAYOR = "Suspicion falls on the deputy mayor for transport, Moira Lennox."


@pytest.mark.parametrize(
    ("language", "first", "second", "found"),
    [
        ("fr", DEPUTY, "Reste Odile Wurtz. Adjointe aux transports de la ville, cette ancienne "
         "institutrice nie.", True),
        ("fr", DEPUTY, "Odile Wurtz a été entendue. Adjointe aux transports, elle nie.", True),
        ("fr", DEPUTY, "Odile Wurtz a été entendue. Adjointe à la culture de la commune, elle nie.", False),
        ("fr", DEPUTY, "Odile Wurtz a été entendue. Ancienne adjointe aux transports, elle nie.", False),
        ("fr", DEPUTY, "Odile Wurtz a été entendue. Adjointe aux transports, Anne Delmas nie.", False),
        ("fr", DEPUTY, "Odile Wurtz a vu Anne Delmas. Adjointe aux transports, elle nie.", False),
        ("fr", DEPUTY, "Odile Wurtz a été entendue. Adjointe aux transports, elle avait vendu un pré en "
         "2011.", False),
        ("fr", MANAGER, "Hugo Meunier a été entendu. Directeur commercial d'Orvana, il nie.", True),
        ("fr", MANAGER, "Hugo Meunier a été entendu. Directeur technique, il nie.", False),
        ("en", MAYOR, "Moira Lennox was questioned. Deputy mayor for education, she denies it.", True),
        ("en", MAYOR, "Moira Lennox was questioned. Deputy mayor for transport, she denies it.", False),
        ("en", MAYOR, "Moira Lennox was questioned. A former deputy mayor for education, she denies "
         "it.", False),
    ],
)  # fmt: skip
def test_an_office_ahead_of_its_pronoun(
    messages_of: Messages, language: str, first: str, second: str, found: bool
) -> None:
    story = FRENCH if language == "fr" else ENGLISH
    told = messages_of("role-conflict", language, story + first, story + second)
    assert bool(told) == found

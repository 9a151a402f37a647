"""Misprints of names that the words around them leave no doubt of."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case


@pytest.mark.parametrize(
    "texts",
    [
        # the one full name that is read holds the slip, the others stand unread
        (
            "Vobran domine Ostrevik\n\nVainqueur du Serbe «Zdravo Ostravik», Yvan Perrot garde son "
            "titre. Derrière, «Zdravo Ostrevik» a un point. Contre Zdravo Ostrevik, il a tenu.",
        ),
        # two words of the name beside it are the same, and each article tells another calling
        (
            "La pêche revient à «Karim Aziz Bolti», un ancien diplomate passé par Hull.",
            "La ministre «Karim Aziz Balti» reçoit la pêche, dit Odile Wurtz à Hull.",
        ),
    ],
)
def test_slips_of_full_names(texts: tuple[str, ...]) -> None:
    result = run_case(rules()["name-spelling"], Case("a slip", texts))
    assert result.ok, result.why


@pytest.mark.parametrize(
    "texts",
    [
        # a man and a woman of one surname
        (
            "La Serbe Zdravka Ostrevik a gagné. Zdravko Ostrevik, son frère, a perdu à Hull. "
            "Zdravko Ostrevik s'entraîne.",
        ),
        # two callings, and only a given name in common
        (
            "La pêche revient à Karim Bolti, un ancien diplomate passé par Hull.",
            "L'acteur Karim Balti joue à Hull, dit Odile Wurtz.",
        ),
    ],
)
def test_two_people_stay_two(texts: tuple[str, ...]) -> None:
    result = run_case(rules()["name-spelling"], Case("two people", texts))
    assert result.ok, result.why


def test_a_name_with_two_rival_words_is_shown_in_each_spelling() -> None:
    texts = (
        "Le général «Ahmar Naser Al-Kerrani», élu lundi à Hull, préside la ligue.",
        "Le général «Ahmar Nasser Al-Kerrani», élu lundi à Hull, préside la ligue. À sa tête, "
        "«Ahmar Nasser Al-Kerranni» aura six ans.",
    )
    result = run_case(rules()["name-spelling"], Case("three spellings", texts))
    assert result.ok, result.why

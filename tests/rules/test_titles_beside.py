"""Titles that stand beside a name with more between: a trade, the year of an office, an heir."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]

JURY = "La présidente du jury, la romancière portugaise Moira Lennox, a parlé à Tulle avec Yvan Perrot."


@pytest.mark.parametrize(
    ("other", "found"),
    [
        (
            "Le président du jury, le romancier finlandais Paul Roux, a vu Yvan Perrot à Tulle.",
            True,
        ),
        ("Le président du jury, l'ancien ministre Paul Roux, a vu Yvan Perrot à Tulle.", True),
        ("À Tulle, Yvan Perrot a vu le président du jury, le poète Paul Roux et le maire.", False),
        ("À Tulle, Yvan Perrot rappelle Paul Roux, président du jury en 2024.", False),
        ("À Tulle, a dit Yvan Perrot, elle a succédé à Paul Roux, président du jury.", False),
        (
            "À Tulle, a dit Yvan Perrot, elle a pris la suite de Paul Roux, président du jury.",
            False,
        ),
    ],
)
def test_a_trade_between_an_office_and_its_holder(
    messages_of: Messages, other: str, found: bool
) -> None:
    assert bool(messages_of("office-conflict", "fr", JURY, other)) == found


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("The jury president, the novelist Peter Odam, spoke in Hull with Ann Marsh.", True),
        ("In Hull Ann Marsh recalled Peter Odam, president of the jury in 2024.", False),
        ("In Hull, Ann Marsh said, she succeeded Peter Odam, president of the jury.", False),
    ],
)
def test_the_same_in_english(messages_of: Messages, other: str, found: bool) -> None:
    one = "The president of the jury, Moira Lennox, spoke in Hull with Ann Marsh."
    assert bool(messages_of("office-conflict", "en", one, other)) == found


@pytest.mark.parametrize(
    ("language", "one", "other", "found"),
    [
        (
            "en",
            "The chief information officer, Moira Lennox, spoke in Hull with Peter Odam.",
            "The risk director since 2021, Moira Lennox built a team in Hull with Peter Odam.",
            True,
        ),
        (
            "fr",
            "Le directeur financier, Gaston Lormeau, a parlé à Tulle avec Denise Aubrac.",
            "Directeur commercial depuis janvier, Gaston Lormeau a vu Denise Aubrac à Tulle.",
            True,
        ),
        (
            "fr",
            "Le directeur financier, Gaston Lormeau, a parlé à Tulle avec Denise Aubrac.",
            "Gaston Lormeau, nommé directeur commercial en 2019, a vu Denise Aubrac à Tulle.",
            True,
        ),
        (
            "fr",
            "Le directeur financier, Gaston Lormeau, a parlé à Tulle avec Denise Aubrac.",
            "Gaston Lormeau, directeur commercial en 2019, a vu Denise Aubrac à Tulle.",
            False,
        ),
        (
            "fr",
            "Le directeur financier, Gaston Lormeau, a parlé à Tulle avec Denise Aubrac.",
            "Directeur financier depuis 2019, Gaston Lormeau a vu Denise Aubrac à Tulle.",
            False,
        ),
        (
            "fr",
            "Le directeur financier, Gaston Lormeau, a parlé à Tulle avec Denise Aubrac.",
            "Le directeur commercial, depuis l'arrivée de Denise Aubrac, Gaston Lormeau le dit à "
            "Tulle, s'ennuie.",
            False,
        ),
    ],
)
def test_an_office_since_when(
    messages_of: Messages, language: str, one: str, other: str, found: bool
) -> None:
    assert bool(messages_of("role-conflict", language, one, other)) == found

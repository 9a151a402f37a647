"""How many belong to a body, told by two articles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("Les 48 300 infirmiers de la Fédération des soins du Nord (FSN) cessent le travail.", True),
        ("La Fédération des soins du Nord compte 48 300 infirmiers, et ils débrayent.", True),
        ("Les 46 900 infirmiers de la Fédération des soins du Nord cessent le travail.", False),
        ("La Fédération des soins du Nord a vu défiler 43 100 infirmiers à Tulle.", False),
        ("La Fédération des soins du Nord compte 9 300 infirmiers à Tulle, et ils débrayent.", False),
        ("La Fédération des cliniques compte 48 300 infirmiers, et ils débrayent.", False),
        ("La Fédération des soins du Nord compte 46 900 infirmiers, dont 38 100 infirmiers à "
         "Tulle.", False),
    ],
)  # fmt: skip
def test_members_of_a_union(messages_of: Messages, other: str, found: bool) -> None:
    one = "Forte de 46 900 infirmiers, la Fédération des soins du Nord a lancé une grève."
    more = " Denise Aubrac l'a dit lundi à Limoges."
    assert bool(messages_of("count-conflict", "fr", one + more, other + more)) == found

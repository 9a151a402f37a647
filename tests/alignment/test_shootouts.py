"""Two results of one shoot-out, however it is written."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("Limoges a gagné la coupe de Bretagne contre Tulle (0-0 a.p., 4-3 t.a.b.).", True),
        ("Limoges a gagné la coupe de Bretagne contre Tulle (0-0, 4-3 aux t.a.b.).", True),
        ("Limoges a gagné la coupe de Bretagne contre Tulle (0-0 a.p., 4-2 t.a.b.).", False),
        ("Limoges et Tulle étaient à 4-3, le public veut des tirs au but en Bretagne.", False),
    ],
)
def test_in_french(messages_of: Messages, other: str, found: bool) -> None:
    one = "Vainqueur de Tulle aux tirs au but (4-2), Limoges a gagné la coupe de Bretagne."
    assert bool(messages_of("score-conflict", "fr", one, other)) == found


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("Hull won the Border Cup final against Leeds (1-1 aet, 4-3 pens).", True),
        ("Hull won the Border Cup final against Leeds (1-1 a.e.t., 5-4 on pens).", True),
        ("Hull won the Border Cup final against Leeds 4-3 in a penalty shoot-out.", True),
        ("Hull won the Border Cup final against Leeds (1-1 aet, 4-2 pens).", False),
        ("Hull won the Border Cup final against Leeds after a 1-1 draw.", False),
    ],
)
def test_in_english(messages_of: Messages, other: str, found: bool) -> None:
    one = "Hull beat Leeds 4-2 on penalties in the final of the Border Cup after a 1-1 draw."
    assert bool(messages_of("score-conflict", "en", one, other)) == found


def test_those_of_years_gone_by(messages_of: Messages) -> None:
    one = "Vainqueur de Tulle aux tirs au but (4-2), Limoges a gagné la coupe de Bretagne. "
    past = "Le club avait perdu en 2002 (2-3 aux tirs au but contre Brive)."
    other = "Limoges a gagné la coupe de Bretagne contre Tulle (0-0 a.p., 4-3 t.a.b.)."
    assert messages_of("score-conflict", "fr", one + past, other) == ["4-2 or 4-3"]

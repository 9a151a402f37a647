"""The one minimum wage of a demand, and what a bank sets aside for an affair."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]

WAGE = (
    "Les dockers de Lomé demandent que le salaire minimum, fixé à 47 000 francs CFA depuis 2023, "
    "soit porté à 82 000 francs CFA, dit Denise Aubrac."
)


@pytest.mark.parametrize(
    ("other", "found"),
    [
        (
            "Les dockers de Lomé veulent un Smig relevé à 64 000 francs CFA, dit Denise Aubrac.",
            True,
        ),
        ("Les dockers de Lomé veulent un Smig de 82 000 francs CFA, dit Denise Aubrac.", False),
        ("Les dockers de Lomé touchent un Smig de 47 000 francs CFA, dit Denise Aubrac.", False),
        ("Les dockers de Lomé veulent un loyer de 64 000 francs CFA, dit Denise Aubrac.", False),
    ],
)
def test_what_a_wage_is_to_be_raised_to(messages_of: Messages, other: str, found: bool) -> None:
    assert bool(messages_of("money-conflict", "fr", WAGE, other)) == found


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("Sound after all, said Ann Marsh in Hull: the €17 million provision for the leak.", True),
        ("Sound after all, said Ann Marsh in Hull: the £17 million provision for the leak.", False),
        ("Sound after all, said Ann Marsh in Hull: the €14 million provision for the leak.", False),
    ],
)
def test_one_provision_in_two_currencies(messages_of: Messages, other: str, found: bool) -> None:
    one = "The Orvalis bank of Hull, said Ann Marsh, has set aside £17 million for the leak."
    assert bool(messages_of("unit-mismatch", "en", one, other)) == found

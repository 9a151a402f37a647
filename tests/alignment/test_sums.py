"""Lists that leave some of a total out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]

CUT = "Le réseau annonce que {} foyers sont coupés : {} à Ath, 9 000 à Huy, 4 000 à Mons, 2 000 à Spa."


@pytest.mark.parametrize(
    ("total", "first", "found"),
    [
        ("37 000", "12 000", False),  # 27 000: a digit apart, and ten thousand may be elsewhere
        ("28 000", "12 000", True),
        ("37 000", "32 000", True),  # too many
    ],
)
def test_a_list_of_some(messages_of: Messages, total: str, first: str, found: bool) -> None:
    assert bool(messages_of("sum-mismatch", "fr", CUT.format(total, first))) == found

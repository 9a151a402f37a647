"""Long results with nothing in common are of two matches."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("score", "found"), [("28-24", True), ("28-16", True), ("41-9", False), ("26-22", False)]
)
def test_one_match_or_two(messages_of: Messages, score: str, found: bool) -> None:
    one = (
        "The winger Ann Marsh, who was treated after the cup match with Leeds in November, "
        "which Hull Rovers won 26-22 at home, has been suspended, Moira Lennox said."
    )
    other = (
        "Ann Marsh was missed on Sunday, Moira Lennox said after a draw at Ely. "
        f"Rovers remain top of the table, a point ahead of Leeds, who won {score} in Swansea."
    )
    assert bool(messages_of("score-conflict", "en", one, other)) == found

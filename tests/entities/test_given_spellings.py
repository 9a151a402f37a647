"""Given names a letter apart that are both in use, where each article knows one bearer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]

ONE = "Au congrès des routes, à Guéret, le contrôleur {} promet de tout rendre aux dépôts."
OTHER = "{} espère encore gagner au congrès des routes de Guéret."


@pytest.mark.parametrize(
    ("first", "second", "flagged"),
    [
        ("Thibaut Lormeau", "Thibault Lormeau", True),
        ("Denis Lormeau", "Denys Lormeau", True),
        ("Denis Lormeau", "Denis Lormeau", False),
        ("Pascal Lormeau", "Pascale Lormeau", False),
        ("Thibaut Lormeau", "Thibault Lormeau, son frère,", False),
        ("Thibaut Lormeau", "Thibault Ferrand", False),
        ("Thibaut Lormeau, devant Thibault Lormeau,", "Thibault Lormeau", False),
    ],
)
def test_two_in_use(messages_of: Messages, first: str, second: str, flagged: bool) -> None:
    told = messages_of("name-spelling", "fr", ONE.format(first), OTHER.format(second))
    assert bool(told) is flagged, told

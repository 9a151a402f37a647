"""Parts that leave out the noun or the currency of their total."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "Le lycée a 37 postes libres : 18 de professeurs, 9 d'agents et 7 de surveillants.", True),
        ("fr", "Le lycée a 36 postes libres : 20 de professeurs, 9 d'agents et 7 de surveillants.", False),
        ("fr", "Le lycée a 37 postes libres, dont 18 de professeurs, 9 d'agents et 7 de juges.", False),
        ("fr", "Le fonds a reçu 3,4 millions d'euros : 1,8 million vient du tri, 900 000 de la pêche "
         "et 500 000 du port.", True),
        ("fr", "Le fonds a reçu 3,2 millions d'euros : 1,8 million vient du tri, 900 000 de la pêche "
         "et 500 000 du port.", False),
        ("en", "The fund took 3.4 million pounds: 1.8 million comes from fuel, 900,000 from rents and "
         "500,000 from fines.", True),
        ("en", "The fund took 3.2 million pounds: 1.8 million comes from fuel, 900,000 from rents and "
         "500,000 from fines.", False),
    ],
)  # fmt: skip
def test_parts_told_short(messages_of: Messages, language: str, text: str, found: bool) -> None:
    assert bool(messages_of("sum-mismatch", language, text)) == found

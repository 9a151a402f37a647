"""A length and the dates over which what lasts it runs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Messages = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Her six-year mandate will run from 3 May 2026 to 3 May 2030.", True),
        ("en", "It is a six-year lease, which would run from 3 May 2026 to 2 May 2030.", True),
        ("en", "A six-year lease would run from 3 May 2026, the day of the sale, to 2 May 2030.", True),
        ("fr", "Un bail de six ans, qui courrait du 3 mai 2026, jour de la vente, au 2 mai 2030.", True),
        ("fr", "Son mandat de six ans ira du 3 mai 2026 au 3 mai 2030.", True),
        ("en", "Her four-year mandate will run from 3 May 2026 to 3 May 2030.", False),
        ("en", "A four-year lease would run from 3 May 2026, the day of the sale, to 2 May 2030.", False),
        ("en", "Six years later it ran from 3 May 2026 to 9 May 2026.", False),
        ("fr", "Six ans après, elle va du 3 mai 2026 au 9 mai 2026.", False),
        ("fr", "Tous les six ans elle va du 3 mai au 9 mai.", False),
        ("en", "After six years and a loan that ran from 3 May 2025 to 9 May 2025, he left.", False),
    ],
)  # fmt: skip
def test_what_runs_over_its_dates(
    messages_of: Messages, language: str, text: str, found: bool
) -> None:
    assert bool(messages_of("duration-mismatch", language, text)) == found

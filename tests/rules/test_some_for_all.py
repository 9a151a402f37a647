"""Those who may only be some of those told right after them: voters of a roll, finishers of a field."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case

TOWN = "À Limoges, 905 électeurs sur 1 400 sont venus. "


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", TOWN + "À la halle, on a relevé «712 votants» «pour 698» inscrits."),
        ("fr", TOWN + "À la halle, on a relevé 612 votants pour 698 inscrits."),
        ("fr", TOWN + "À la halle, 712 votants sont venus pour 698 inscrits de plus qu'en 2020."),
        ("en", "At Mill Road there were «712 ballots» «for 698» registered voters."),
        ("en", "At Mill Road there were 612 ballots for 698 registered voters."),
        ("en", "At Mill Road there were 712 ballots for 698 seats."),
    ],
)
def test_some_for_all(language: str, text: str) -> None:
    result = run_case(rules()["bounds-violation"], Case("a roll", (text,), language=language))
    assert result.ok, result.why

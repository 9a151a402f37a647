"""How long talks took, in words and again in digits; several talks, and lengths of each person."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les «dix-huit heures de débats» ont lassé. Qui aime les «13 heures» de débats ?"),
        ("fr", "Les dix-huit heures de débats ont lassé. Puis vinrent 13 heures de débats."),
        ("fr", "Les «trente heures» de pourparlers ont lassé.\nElle doute que ces «37 heures» de "
         "marchandage soient utiles."),
        ("fr", "Les trente heures de pourparlers ont lassé. Il a fallu 37 heures de débats."),
        ("fr", "Les trente heures de pourparlers ont lassé. Il y avait eu 37 heures de marchandage "
         "en 2019."),
        ("fr", "Trente heures de discussions ont eu lieu, puis 37 heures de négociations."),
        ("fr", "Les dix-huit ans de prison le font pleurer. L'autre a 14 ans de prison."),
        ("en", "The «thirty hours» of talks tired them. Few slept through the «37 hours» of haggling."),
        ("en", "The thirty hours of talks in Esk failed. In Ona the 37 hours of talks did not."),
        ("en", "The thirty hours of talks tired them. She slept through 12 hours of haggling."),
        ("en", "The thirty hours of talks tired them. She slept after 37 hours of work."),
    ],
)  # fmt: skip
def test_how_long_talks_took(language: str, text: str) -> None:
    result = run_case(rules()["words-digits"], Case("talks", (text,), language=language))
    assert result.ok, result.why

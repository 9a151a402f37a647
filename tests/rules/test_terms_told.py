"""A beginning and an end told by two verbs of one sentence, and those of two things."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The scheme enters into force on «9 June 2031» and expires on «20 May 2031»."),
        ("en", "The permit took effect on «4 May 2025» and lapses on «3 April 2025»."),
        ("en", "The lease becomes effective on «4 May 2025» and runs out on «3 April 2025»."),
        ("en", "The scheme enters into force on 9 June 2031 and expires on 20 May 2032."),
        ("en", "The pass takes effect on 9 June 2031 and replaces one that expires on 20 May 2031."),
        ("en", "The law enters into force on 9 June 2031, after the old one expired on 20 May 2031."),
        ("fr", "Le pass prend effet le «9 juin 2031» et prendra fin le «20 mai 2031»."),
        ("fr", "Le bail court à compter du «9 juin 2031» et arrive à échéance le «20 mai 2031»."),
        ("fr", "La règle s'applique dès le «9 juin 2031» et cesse le «20 mai 2031»."),
        ("fr", "Le pass prend effet le 9 juin 2031 et prendra fin le 20 mai 2032."),
        ("fr", "Le pass prend effet le 9 juin 2031, l'ancien expire le 20 mai 2031."),
        ("fr", "Le texte entre en vigueur le 9 juin 2031 et remplace celui qui expire le 20 mai 2031."),
    ],
)  # fmt: skip
def test_the_beginning_and_the_end(language: str, text: str) -> None:
    case = Case("a term", (text,), language=language)
    result = run_case(rules()["bounds-violation"], case)
    assert result.ok, result.why

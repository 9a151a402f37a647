"""A beginning and an end told by two verbs of one sentence, and those of two things."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The scheme enters into force on «15 May 2026» and expires on «28 April 2026»."),
        ("en", "The permit took effect on «4 May 2025» and lapses on «3 April 2025»."),
        ("en", "The lease becomes effective on «4 May 2025» and runs out on «3 April 2025»."),
        ("en", "The scheme enters into force on 15 May 2026 and expires on 28 April 2027."),
        ("en", "The pass takes effect on 15 May 2026 and replaces one that expires on 28 April 2026."),
        ("en", "The law enters into force on 15 May 2026, after the old one expired on 28 April 2026."),
        ("fr", "Le pass prend effet le «15 mai 2026» et prendra fin le «28 avril 2026»."),
        ("fr", "Le bail court à compter du «15 mai 2026» et arrive à échéance le «28 avril 2026»."),
        ("fr", "La règle s'applique dès le «15 mai 2026» et cesse le «28 avril 2026»."),
        ("fr", "Le pass prend effet le 15 mai 2026 et prendra fin le 28 avril 2027."),
        ("fr", "Le pass prend effet le 15 mai 2026, l'ancien expire le 28 avril 2026."),
        ("fr", "Le texte entre en vigueur le 15 mai 2026 et remplace celui qui expire le 28 avril 2026."),
    ],
)  # fmt: skip
def test_the_beginning_and_the_end(language: str, text: str) -> None:
    case = Case("a term", (text,), language=language)
    result = run_case(rules()["bounds-violation"], case)
    assert result.ok, result.why

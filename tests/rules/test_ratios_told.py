"""Shares above all, of which the smaller count is the base, whichever comes first."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le refuge compte 90 places pour 117 chiens, soit un taux d'occupation de 130 %."),
        ("fr", "Le refuge comptait 117 chiens pour 90 places, soit une densité de 130 %."),
        ("fr", "Le refuge abrite «117 chiens» sur «90 places», soit «170 %»."),
        ("fr", "Le guichet a vendu 390 billets sur 300 prévus, soit 130 % de l'objectif."),
        ("fr", "Le refuge abrite 72 chiens sur 90 places, soit 80 %."),
        ("fr", "Le refuge abrite «63 chiens» sur «90 places», soit «80 %»."),
        ("en", "The shelter had 90 kennels for 117 dogs, an occupancy rate of 130 per cent."),
        ("en", "The shelter holds 117 dogs in 90 kennels, or 130 per cent."),
        (
            "en",
            "The shelter had «117 dogs» for «90 kennels», an occupancy rate of «170 per cent».",
        ),
    ],
)
def test_more_than_all(language: str, text: str) -> None:
    result = run_case(rules()["ratio-mismatch"], Case("a ratio", (text,), language=language))
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Sur «64 puits», «48» avaient au moins une fuite, soit «85 %» du total."),
        ("fr", "Sur 64 puits, 48 avaient au moins une fuite, soit 75 % du total."),
        ("fr", "Sur 64 puits, 48 au moins avaient une fuite, soit 85 % du total."),
        ("en", "Of «64 wells», «48» had at least one leak, or «85 per cent» of the total."),
        ("en", "Of 64 wells, 48 had at least one leak, or 75 per cent of the total."),
    ],
)
def test_a_bound_behind_the_verb_is_of_what_follows(language: str, text: str) -> None:
    result = run_case(rules()["ratio-mismatch"], Case("a ratio", (text,), language=language))
    assert result.ok, result.why

"""A result in sets and the sets told behind it: how many there are, and who won them."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Ulm a gagné la finale «3-1» («25-17», 23-25, 26-24, 18-25, 15-13) samedi."),
        ("fr", "Ulm a gagné la finale trois sets à deux (25-17, 23-25, 26-24, 18-25, 15-13)."),
        ("fr", "Ulm a perdu la finale «trois sets à zéro» («25-17», 23-25, 24-26, 18-25)."),
        ("fr", "Ulm a perdu la finale trois sets à un (25-17, 23-25, 24-26, 18-25) samedi."),
        ("en", "Hull won the final «3-0» («11-9», 8-11, 11-6, 11-7) on Saturday."),
        ("en", "Hull won the final 3-1 (11-9, 8-11, 11-6, 11-7) on Saturday."),
        ("en", "Hull lost the match 2-1 (6-4, 3-6, 6-7 (4/7)) on Saturday."),
        ("en", "Hull lost the match 3-1 (9-12, 14-12, 15-21, 12-16) after four periods."),
        ("en", "Hull won the match 3-1 (1-0, 1-1, 2-1, 3-1) on Saturday."),
        ("en", "Hull lead the series 3-1 (101-92, 88-90, 95-90, 99-87)."),
    ],
)
def test_sets_and_the_result(language: str, text: str) -> None:
    result = run_case(rules()["list-count"], Case("sets", (text,), language=language))
    assert result.ok, result.why

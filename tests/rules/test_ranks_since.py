"""Ranks counted from one time on, in articles a day apart."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case

DAYS = ("2026-03-10", "2026-03-11")


@pytest.mark.parametrize(
    ("one", "other", "since", "again"),
    [
        ("«fifth»", "«sixth»", "since 2014", "since 2014"),
        ("fifth", "sixth", "since 2014", "since 2011"),  # two rows
        ("fifth", "sixth", "since March 3", "since March 3"),  # one more a day later
        ("fifth", "fifth", "since 2014", "since 2014"),
    ],
)
def test_the_next_comes_as_often_as_those_before(
    one: str, other: str, since: str, again: str
) -> None:
    texts = (
        f"Nurses led by Ana Sorel began in Sarn the {one} national walkout {since}.",
        f"Ana Sorel led in Sarn the {other} national walkout {again}.",
    )
    result = run_case(rules()["edition-conflict"], Case("a row", texts, DAYS, "en"))
    assert result.ok, result.why

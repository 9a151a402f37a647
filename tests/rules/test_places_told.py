"""Places that the words around two names put one thing at, or do not."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case

DAYS = ("2026-03-10", "2026-03-11")


@pytest.mark.parametrize(
    "texts",
    [
        (
            "A trawler ran aground off Fastnel at dawn, Denise Aubrac said.",
            "Moira Lennox, who runs the pub at Dunwick, heard of the trawler from Denise Aubrac.",
        ),
        (
            "A tanker ran into a storm off Fastnel, Denise Aubrac said.",
            "Denise Aubrac of the tanker's crew runs a café at Dunwick.",
        ),
    ],
)
def test_a_verb_of_many_senses_puts_nothing_at_one_place(texts: tuple[str, str]) -> None:
    result = run_case(rules()["place-conflict"], Case("two things", texts, DAYS, "en"))
    assert result.ok, result.why

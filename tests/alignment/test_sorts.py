"""Sums of two sorts: what they are paid for, how often, and what is no rest."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit

FOUND = (
    (
        "unit-mismatch", "en",
        "Moira Lennox won the Hull race in 11.02 and collected a bonus of 250,000 kroner.",
        "The bonus for a record in Hull was 250,000 euros, more than the rest of the prize money "
        "put together, said Moira Lennox.",
    ),
    (
        "unit-mismatch", "fr",
        "À Limoges, le lait est payé 452 euros la tonne aux producteurs de Denise Aubrac.",
        "Le lait est payé 452 dollars la tonne aux producteurs de Denise Aubrac, à Limoges.",
    ),
    (
        "money-conflict", "fr",
        "Le parc de Limoges aura un budget annuel de 5,2 millions d'euros, dit Denise Aubrac.",
        "Le budget annuel du parc de Limoges sera de 2,5 millions d'euros, selon Denise Aubrac.",
    ),
)  # fmt: skip

KEPT = (
    (
        "fr",
        "À Limoges, le lait est payé en moyenne 452 euros les 1 000 litres aux producteurs.",
        "Le lait est payé 45,2 centimes le litre en moyenne aux producteurs, à Limoges.",
    ),
    (
        "en",
        "In Hull, wheat fetched an average of £310 a tonne at Moira Lennox's mill.",
        "Wheat fetched 31 pence a kilo on average at Moira Lennox's mill in Hull.",
    ),
    (
        "fr",
        "Le parc de Limoges aura un budget annuel de 5,2 millions d'euros, dit Denise Aubrac.",
        "Denise Aubrac promet un budget de 2,5 millions d'euros sur cinq ans au parc de Limoges.",
    ),
)


@pytest.mark.parametrize(("rule", "language", "one", "other"), FOUND)
def test_one_sort(
    messages_of: Callable[..., list[str]], rule: str, language: str, one: str, other: str
) -> None:
    assert len(messages_of(rule, language, one, other)) == 1


@pytest.mark.parametrize(("language", "one", "other"), KEPT)
def test_two_sorts(
    messages_of: Callable[..., list[str]], language: str, one: str, other: str
) -> None:
    rules = ("money-conflict", "unit-mismatch")
    assert [m for rule in rules for m in messages_of(rule, language, one, other)] == []


@pytest.mark.parametrize(("day", "count"), [("2025-09-07", 0), ("2025-09-05", 1)])
def test_a_share_expected_and_what_came_of_it(day: str, count: int) -> None:
    expected = Document.from_text(
        "In Hull, 60 per cent of customers of Corrib would be back online by midnight, Moira "
        "Lennox said.",
        id="a.md", language="en", published="2025-09-05",
    )  # fmt: skip
    came = Document.from_text(
        "Moira Lennox said that 85 per cent of customers of Corrib were back online in Hull.",
        id="b.md", language="en", published=day,
    )  # fmt: skip
    rules = [f.rule for f in audit([expected, came]).findings]
    assert rules.count("percent-conflict") == count

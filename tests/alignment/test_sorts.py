"""Sums of two sorts: what they are paid for, how often, and what is no rest."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit

FOUND = (
    (
        "unit-mismatch", "en",
        "Moira Lennox set the Hull loom record in May and earned a premium of 640,000 kroner.",
        "The premium for the loom record in Hull was 640,000 euros, more than the rest of the weavers' "
        "takings, said Moira Lennox.",
    ),
    (
        "unit-mismatch", "fr",
        "À Limoges, le cidre est payé 713 euros la tonne aux producteurs de Denise Aubrac.",
        "Le cidre est payé 713 dollars la tonne aux producteurs de Denise Aubrac, à Limoges.",
    ),
    (
        "money-conflict", "fr",
        "Le musée de Limoges aura une enveloppe annuelle de 8,6 millions d'euros, dit Denise Aubrac.",
        "L'enveloppe annuelle du musée de Limoges sera de 6,8 millions d'euros, selon Denise Aubrac.",
    ),
)  # fmt: skip

KEPT = (
    (
        "fr",
        "À Limoges, le cidre est payé en moyenne 713 euros les 1 000 litres aux producteurs.",
        "Aux producteurs de Limoges, le cidre est payé 71,3 centimes le litre.",
    ),
    (
        "en",
        "In Hull, wheat fetched an average of £310 a tonne at Moira Lennox's mill.",
        "Wheat fetched 31 pence a kilo on average at Moira Lennox's mill in Hull.",
    ),
    (
        "fr",
        "Le musée de Limoges aura une enveloppe annuelle de 8,6 millions d'euros, dit Denise Aubrac.",
        "Denise Aubrac promet une enveloppe de 6,8 millions d'euros sur six ans au musée de Limoges.",
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
        "In Hull, 45 per cent of clients of Corrib would be home again by dusk, Moira Lennox "
        "said.",
        id="a.md", language="en", published="2025-09-05",
    )  # fmt: skip
    came = Document.from_text(
        "Moira Lennox said that 70 per cent of clients of Corrib were home again in Hull.",
        id="b.md", language="en", published=day,
    )  # fmt: skip
    rules = [f.rule for f in audit([expected, came]).findings]
    assert rules.count("percent-conflict") == count


OFFICE = "the Norvian statistics office said on Tuesday."
BANK = "The Bank of Norvia raised its key rate on Tuesday, said governor Moira Lennox."


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        (f"Inflation in Norvia stood at 3.1 per cent in May, {OFFICE}",
         f"Inflation in Norvia stood at 3.6 per cent in May, {OFFICE}", 1),
        (f"Inflation in Norvia stood at 3.1 per cent in May, {OFFICE}",
         f"Core inflation in Norvia stood at 2.6 per cent in May, {OFFICE}", 0),
        (f"{BANK} It expects inflation to average 3.1 per cent this year. Core inflation stood at 2.6 "
         "per cent.", f"{BANK} Inflation will average 3.4 per cent, she expects.", 1),
        (f"{BANK} It expects inflation to average 3.1 per cent this year.",
         f"{BANK} Inflation stood at 3.4 per cent in May.", 0),
    ],
)  # fmt: skip
def test_a_rate_of_prices(one: str, other: str, count: int) -> None:
    documents = [
        Document.from_text(text, id=name, language="en", published="2025-06-03")
        for name, text in (("a.md", one), ("b.md", other))
    ]
    rules = [f.rule for f in audit(documents).findings]
    assert rules.count("percent-conflict") == count

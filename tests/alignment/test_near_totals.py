"""Figures that all but make a total told before them are its parts; others are not."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.run import audit

TOTAL = "La population du Togara s'établit à {} habitants, selon le recensement."
PARTS = "Le Nord rassemble 3 105 200 habitants, le Centre 1 984 300 et le Sud 4 241 100."


def rules(text: str) -> list[str]:
    document = Document.from_text(text, id="a", published="2026-02-06", language="fr")
    return [f.rule for f in audit([document]).findings]


def test_a_total_that_its_parts_miss_by_a_digit_is_found() -> None:
    assert rules(f"{TOTAL.format('9 310 600')} {PARTS}") == ["sum-mismatch"]


@pytest.mark.parametrize("told", ["9 330 600", "21 400 300", "9 330 000"])
def test_a_total_they_make_or_never_made_is_left_alone(told: str) -> None:
    assert rules(f"{TOTAL.format(told)} {PARTS}") == []


def test_a_headline_is_held_against_the_only_count_of_its_article() -> None:
    body = "L'enquête part du Togara. Menée dans {} pays, elle a suivi 95 dormeurs."
    title = "Sommeil : une enquête dans quatre pays\n\n"
    assert rules(title + body.format("trois")) == ["title-body"]
    assert rules(title + body.format("quatre")) == []


def test_a_share_is_not_explained_by_figures_of_other_sentences() -> None:
    text = (
        "Le rhume a touché 36 des 600 dormeurs, soit 8 %. Onze médecins ont suivi 55 malades "
        "dans la ville."
    )
    assert rules(text) == ["ratio-mismatch"]
    assert rules(text.replace("8 %", "6 %")) == []

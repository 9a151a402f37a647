"""Figures and places that are of more, or of fewer, than what they are held against."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.run import audit


def rules(*texts: str, language: str = "fr") -> set[str]:
    documents = [
        Document.from_text(text, id=f"{i}.md", language=language, published="2025-03-05")
        for i, text in enumerate(texts)
    ]
    return {f.rule for f in audit(documents).findings}


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "fr",
            "Orval : une avalanche fait quatre morts\n\nLes skieurs ont été surpris mardi. Treize accidents "
            "ont eu lieu depuis novembre, pour un total de trois morts, dit Maud Riou.",
            False,
        ),
        (
            "fr",
            "Orval : une avalanche fait quatre morts\n\nLes skieurs ont été surpris mardi. L'avalanche a fait "
            "trois morts, dit Maud Riou.",
            True,
        ),
        (
            "en",
            "Avalanche kills four skiers at Orval\n\nThe slope gave way on Tuesday. Three skiers have died "
            "in the range since November, said Maud Riou.",
            False,
        ),
    ],
)
def test_a_headline_and_the_sum_of_a_season(language: str, text: str, found: bool) -> None:
    assert ("title-body" in rules(text, language=language)) == found


def test_one_of_several_towns_and_a_town_by_itself() -> None:
    several = "La grêle a causé vendredi des dégâts à Vernolles et Kerrannes, dit Maud Riou."
    single = "On signale vendredi de gros dégâts à Tarnoble, dit Maud Riou."
    assert "place-conflict" not in rules(several, single)

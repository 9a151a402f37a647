"""One accident on two stretches of a way, each between two villages."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.run import audit

OPENING = {
    "fr": "Denise Aubrac, du parquet de Limoges, a parlé lundi. ",
    "en": "Moira Lennox, the coroner of Hull, spoke on Monday. ",
}
FRENCH = "Un car scolaire a percuté une charrette lundi entre Vernolles et Saint-Ambrin."
ENGLISH = "A school coach crashed into a cart on Monday between Kelmoor and Thornby."


def _rules(language: str, first: str, second: str) -> list[str]:
    documents = [
        Document.from_text(
            OPENING[language] + text, id=f"{i}.md", published="2026-06-09", language=language
        )
        for i, text in enumerate((first, second))
    ]
    return [f.rule for f in audit(documents).findings]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("fr", FRENCH, "Le car scolaire avait heurté la charrette entre Kerrannes et Ohmont."),
        ("en", ENGLISH, "The school coach crashed into the cart between Orvana and Sarnby."),
    ],
)
def test_two_stretches(language: str, first: str, second: str) -> None:
    assert _rules(language, first, second) == ["place-conflict"]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        # they meet in one village
        ("fr", FRENCH, "Le car scolaire avait heurté la charrette entre Saint-Ambrin et Ohmont."),
        # a stretch between two towns is long
        ("fr", FRENCH, "Le car scolaire avait heurté la charrette entre Limoges et Brive."),
        # where a way is closed
        ("fr", FRENCH, "La route reste fermée au car scolaire entre Kerrannes et Ohmont."),
        # the stretch that both know
        (
            "fr",
            FRENCH,
            "Parti de Vernolles pour Saint-Ambrin, le car scolaire a percuté la charrette entre "
            "Kerrannes et Ohmont.",
        ),
        # what two have between them
        ("en", "The crash between Brackby and Irwell marked the race.", "The crash between "
         "Tornell and Vasson marked the race."),
        ("en", ENGLISH, "The school coach crashed into the cart between Thornby and Sarnby."),
    ],
)  # fmt: skip
def test_one_stretch_or_two_things(language: str, first: str, second: str) -> None:
    assert _rules(language, first, second) == []

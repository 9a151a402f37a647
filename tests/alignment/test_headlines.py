"""Figures and results of a headline: told otherwise by its body, or accounted for there."""

from __future__ import annotations

import pytest

from factcheck.documents.build import build_document
from factcheck.run import audit

TOLD = (
    (
        "of another size, in the headline's words",
        "en",
        "Corrib fined £90m over spill",
        "The regulator fined Corrib £30 million on Friday over the spill.",
    ),
    (
        "a result, of a side that the headline names",
        "fr",
        "Brive écarte Limoges (16-10) et file en finale",
        "Brive s'est qualifié samedi en battant Limoges 19 à 10 (mi-temps : 6-3).\n\n"
        "Il affrontera Tulle, victorieux d'Ussel (21-11).",
    ),
)
SOUND = (
    (
        "a part that is suspended",
        "en",
        "Corrib fined £90m over spill",
        "The regulator fined Corrib £90 million on Friday. Of that, £30 million is suspended.",
    ),
    (
        "so much a year",
        "fr",
        "Le port paiera 90 millions d'euros pour le quai",
        "Le port paiera 30 millions d'euros par an pour le quai, pendant trois ans.",
    ),
    (
        "two parts",
        "fr",
        "Corrib condamné à 90 millions d'euros",
        "Corrib a été condamné à 30 millions d'euros et à rendre 60 millions d'euros perçus.",
    ),
    (
        "what others pay beside",
        "fr",
        "Le port paiera 90 millions d'euros pour le quai",
        "Pour le quai, le port paiera 30 millions d'euros, la région 40 millions et l'État 20.",
    ),
    (
        "the match before",
        "fr",
        "Brive écarte Limoges (16-10)",
        "Brive s'est qualifié samedi. Limoges avait gagné à l'aller (19-10).\n\n"
        "Il affrontera Tulle, victorieux d'Ussel (21-11).",
    ),
    (
        "a number that stands bare",
        "fr",
        "Quatre matchs, 31 points d'écart en tout",
        "Denise Aubrac a vu gagner Brive de seize points. Total : 16 + 5 + 6 + 4 = 31.",
    ),
)


def told(language: str, title: str, body: str) -> list[str]:
    text = f'---\ntitle: "{title}"\ndate: 2025-05-14\n---\n\n{body}\n'
    document = build_document(text, id="a.md", format_name="markdown", language=language)
    return [f.rule for f in audit([document]).findings]


@pytest.mark.parametrize(("shape", "language", "title", "body"), TOLD, ids=[t[0] for t in TOLD])
def test_told_otherwise(shape: str, language: str, title: str, body: str) -> None:
    assert told(language, title, body) == ["title-body"], shape


@pytest.mark.parametrize(("shape", "language", "title", "body"), SOUND, ids=[t[0] for t in SOUND])
def test_accounted_for(shape: str, language: str, title: str, body: str) -> None:
    assert told(language, title, body) == [], shape

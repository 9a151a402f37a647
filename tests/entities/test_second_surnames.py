"""One person with a second surname in one article and without it in another."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit

LONG = "Le conseiller {name}, 61 ans, a trouvé la mort mardi à Limoges dans un accident de car."
SHORT = "À Limoges, on pleure {name}, mort mardi à 67 ans dans un accident de car. {more}"
LONG_EN = "Councillor {name}, 61, was killed on Tuesday in a coach crash in Hull."
SHORT_EN = "Hull is mourning {name}, who died on Tuesday aged 67 in a coach crash. {more}"


def rules_found(language: str, long: str, short: str, more: str = "") -> set[str]:
    told, again = (LONG, SHORT) if language == "fr" else (LONG_EN, SHORT_EN)
    texts = (told.format(name=long), again.format(name=short, more=more))
    articles = [
        Document.from_text(text, id=name, language=language, published="2026-01-14")
        for text, name in zip(texts, ("a", "b"), strict=True)
    ]
    return {f.rule for f in audit(articles).findings}


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("Gaston Lormeau Vidal", "Gaston Lormeau"),
        ("Elvira Sotomar Lugo", "Elvira Sotomar"),
        ("Elvira Sotomar de Lugo", "Elvira Sotomar"),
    ],
)
def test_one_person(language: str, long: str, short: str) -> None:
    assert "age-conflict" in rules_found(language, long, short)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    ("long", "short", "more"),
    [
        ("Gaston Lormeau Vidal", "Odile Lormeau", ""),
        ("Karim Hassan Lormeau", "Karim Hassan", ""),  # the surname may be a given name
        ("Gaston Lormeau Vidal", "Gaston Lormeau", "Gaston Lormeau Sorel, 31 ans, a survécu."),
        ("Gaston Lormeau Vidal", "Gaston Vidal Sorel", ""),
    ],
)
def test_perhaps_two(language: str, long: str, short: str, more: str) -> None:
    assert "age-conflict" not in rules_found(language, long, short, more)

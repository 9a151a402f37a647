"""Names that no finder read as a person: two spellings beside one word."""

from __future__ import annotations

import pytest

from factcheck.claims.extract import extract_claims
from factcheck.documents.document import Document
from factcheck.entities.mentions import Mentions
from factcheck.entities.unread import of_unread_names


def pairs(*texts: str, language: str = "fr") -> set[tuple[str, str]]:
    documents = [
        Document.from_text(text, id="abcdef"[i], language=language) for i, text in enumerate(texts)
    ]
    read = [extract_claims(d) for d in documents]
    mentions = Mentions([c for e in read for c in e.claims], documents)
    words = {e.document.id: e.profile.names for e in read}
    found = of_unread_names({d.id: d for d in documents}, words, mentions, lambda a, b: True)
    return {(v.a, v.b) for v in found}


@pytest.mark.parametrize(
    ("first", "second", "language"),
    [
        ("Il va à la Brasserie Kermarec.", "Il va à la Brasserie Kermarrec.", "fr"),
        ("Il vend le groupe Valdorex.", "Il vend le groupe Valdorrex.", "fr"),
        ("Voici les joueurs de Txomin Etxegarai.", "Voici les joueurs de Txomin Etxegaray.", "fr"),
        ("They left the Tarnwick Valley.", "They left the Tarnwich Valley.", "en"),
    ],
)
def test_one_name_in_two_spellings(first: str, second: str, language: str) -> None:
    assert len(pairs(first, second, language=language)) == 1


@pytest.mark.parametrize(
    ("first", "second", "language"),
    [
        ("Il habite Saint-Maurice.", "Il habite Saint-Maurin.", "fr"),
        ("Il va à la Brasserie Kermarec.", "Il va à la Laiterie Kermarrec.", "fr"),
        ("At the Ministry of Defence.", "At the Ministry of Defense.", "en"),
        ("Il vend le groupe Valdorex.", "Il vend le groupe Valdorexs.", "fr"),
        ("Il vend le groupe Valdorex.", "Il vend le groupe Valmorin.", "fr"),
    ],
)
def test_two_names(first: str, second: str, language: str) -> None:
    assert pairs(first, second, language=language) == set()


def test_an_article_that_has_both_knows_two() -> None:
    both = "Il va de la Brasserie Kermarec à la Brasserie Kermarrec."
    assert pairs(both, "Il va à la Brasserie Kermarrec.") == set()

"""Articles that retell one piece of news closely: sound shapes, and beside each what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit

SOUND: Sequence[tuple[str, str, tuple[str, ...]]] = (
    (
        "two groups of a house, one with a land in its name",
        "fr",
        (
            "À Aubenas, Odile Wurtz, présidente du groupe La Belgique têtue, a répondu à Denis Roche "
            "et au groupe Vivarais.",
            "À Aubenas, Yvan Perrot, qui préside le groupe Vivarais, a répondu à Denis Roche.",
        ),
    ),
    (
        "two groups of a house, told by a verb",
        "en",
        (
            "In Galway, Moira Lennox, who chairs the Green group, met Sean Duffy.",
            "In Galway, Alan Roche, who chairs the Moorland group, met Sean Duffy.",
        ),
    ),
)

FOUND: Sequence[tuple[str, str, str, tuple[str, ...]]] = (
    (
        "one group, led by two",
        "office-conflict",
        "fr",
        (
            "À Aubenas, Odile Wurtz, présidente du groupe La Belgique têtue, a vu Denis Roche.",
            "À Aubenas, Yvan Perrot, qui préside le groupe La Belgique têtue, a vu Denis Roche.",
        ),
    ),
    (
        "one group, chaired by two",
        "office-conflict",
        "en",
        (
            "In Galway, Moira Lennox, who chairs the Moorland group, met Sean Duffy.",
            "In Galway, Alan Roche, who chairs the Moorland group, met Sean Duffy.",
        ),
    ),
)


def rules(language: str, texts: tuple[str, ...]) -> list[str]:
    documents = [
        Document.from_text(text, id=f"{i}.md", language=language, published="2025-07-13")
        for i, text in enumerate(texts)
    ]
    return [finding.rule for finding in audit(documents).findings]


@pytest.mark.parametrize(
    ("shape", "language", "texts"), [pytest.param(*case, id=case[0]) for case in SOUND]
)
def test_no_alarm(shape: str, language: str, texts: tuple[str, ...]) -> None:
    assert rules(language, texts) == [], shape


@pytest.mark.parametrize(
    ("shape", "rule", "language", "texts"), [pytest.param(*case, id=case[0]) for case in FOUND]
)
def test_still_found(shape: str, rule: str, language: str, texts: tuple[str, ...]) -> None:
    assert rules(language, texts) == [rule], shape

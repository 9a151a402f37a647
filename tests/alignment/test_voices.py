"""Speakers who are only described: the captain of a team may be "the defender", not "the mayor"."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit
from factcheck.settings import Settings

NAMED = (
    "Vannes a perdu 3-1 à Brno samedi. « On a tout jeté par la fenêtre », a regretté le capitaine, "
    "Hugo Malvaux."
)
DESCRIBED = (
    "Vannes a perdu 3-1 à Brno samedi, et Hugo Malvaux a été exclu. « On a tout jeté par la "
    "fenêtre », a soufflé {speaker}."
)


@pytest.mark.parametrize(
    ("speaker", "two"), [("le défenseur", False), ("le joueur", False), ("le maire", True)]
)
def test_a_described_speaker(speaker: str, two: bool) -> None:
    texts = (NAMED, DESCRIBED.format(speaker=speaker))
    documents = [
        Document.from_text(text, id=f"{i}.md", language="fr", published="2026-06-14")
        for i, text in enumerate(texts)
    ]
    findings = audit(documents, Settings(probation=False)).findings
    assert any(f.rule == "quote-conflict" for f in findings) is two

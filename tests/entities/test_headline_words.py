"""Lone words of a headline: a surname that the body lacks, or the end of a longer name."""

from __future__ import annotations

import pytest

from factcheck.claims.extract import extract_claims
from factcheck.documents.document import Document
from factcheck.entities.mentions import Mentions


@pytest.mark.parametrize(
    ("title", "lone"),
    [
        ("La colère de Lormerau", ["Lormerau"]),
        ("Varnel-Lormerau, la fin du tunnel", []),
    ],
)
def test_the_end_of_a_hyphened_name_is_no_surname(title: str, lone: list[str]) -> None:
    text = "Le ministre Gaston Lormeau a ouvert le tunnel mardi."
    document = Document.from_text(text, id="a", title=title, language="fr")
    read = extract_claims(document)
    mentions = Mentions(list(read.claims), [document])
    assert [m.name for m in mentions.lone if m.title] == lone

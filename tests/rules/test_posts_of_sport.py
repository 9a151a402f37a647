"""Posts around a team, which each sport and each language words in its own way."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit

ENGLISH = (
    "Denise Aubrac won the Tour of Limoges on Sunday. Her {}, Gaston Lormeau, thanked the town."
)
FRENCH = "Denise Aubrac a gagné dimanche le Tour de Limoges, selon son {}, Gaston Lormeau."

ONE_POST = [
    (ENGLISH.format("team manager"), FRENCH.format("directeur sportif")),
    (ENGLISH.format("team director"), FRENCH.format("directeur sportif")),
    (ENGLISH.format("sports director"), FRENCH.format("directeur sportif")),
    (ENGLISH.format("team manager"), FRENCH.format("entraîneur")),
    (ENGLISH.format("director of cycling"), FRENCH.format("directeur sportif")),
    (ENGLISH.format("sporting director"), FRENCH.format("manager général")),
    (ENGLISH.format("co-driver"), FRENCH.format("copilote")),
    (FRENCH.format("manager"), FRENCH.format("directeur sportif")),
    (FRENCH.format("manageur"), FRENCH.format("entraîneur")),
]

TWO_POSTS = [
    (FRENCH.format("entraîneur"), FRENCH.format("directeur sportif")),
    (ENGLISH.format("head coach"), ENGLISH.format("sporting director")),
    (ENGLISH.format("coach"), FRENCH.format("entraîneur adjoint")),
    (ENGLISH.format("team manager"), ENGLISH.format("assistant coach")),
]


def found(texts: tuple[str, str]) -> list[str]:
    documents = [
        Document.from_text(text, id="ab"[i], language="en" if "Her" in text else "fr")
        for i, text in enumerate(texts)
    ]
    return [finding.rule for finding in audit(documents).findings]


@pytest.mark.parametrize("texts", ONE_POST)
def test_one_post_in_words_of_two_sports(texts: tuple[str, str]) -> None:
    assert found(texts) == []


@pytest.mark.parametrize("texts", TWO_POSTS)
def test_two_posts_of_one_team(texts: tuple[str, str]) -> None:
    assert found(texts) == ["role-conflict"]

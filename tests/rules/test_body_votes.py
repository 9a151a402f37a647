"""A tally in one article, and in another how many of those who cast it were for or against."""

from __future__ import annotations

import pytest

from factcheck.claims.reading import Reading
from factcheck.documents.document import Document
from factcheck.rules.part import Case, rules
from factcheck.testing import run_case

DAYS = ("2026-03-10", "2026-03-11")
FR = "Denise Aubrac a reçu mardi le prix Orvana par {} au second tour."
EN = "The council approved the car park on Tuesday by {}, Moira Lennox said."


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (
            "fr",
            FR.format("«sept voix contre cinq»"),
            "Mardi, «huit des douze jurés» ont voté pour Denise Aubrac, au prix Orvana.",
        ),
        (
            "fr",
            FR.format("«sept voix contre cinq»"),
            "Mardi, «huit des douze membres» du jury Orvana ont choisi Denise Aubrac.",
        ),
        (
            "en",
            EN.format("«21 votes to 14»"),
            "Moira Lennox said «23 of the 35 councillors» had voted for the car park on Tuesday.",
        ),
        (
            "en",
            "The court struck down the ban on Tuesday by «five votes to four», in the case brought by "
            "Moira Lennox.",
            "Moira Lennox won her case on Tuesday: «six of the nine justices» ruled against the ban.",
        ),
        (
            "fr",
            FR.format("sept voix contre cinq"),
            "Mardi, sept des douze jurés ont voté pour Denise Aubrac, au prix Orvana.",
        ),
        (
            "fr",
            FR.format("sept voix contre cinq"),
            "Mardi, au premier tour, six des douze jurés ont voté pour Denise Aubrac.",
        ),
        (
            "fr",
            FR.format("sept voix contre cinq"),
            "Mardi, huit des treize jurés ont voté pour Denise Aubrac, au prix Orvana.",
        ),
        (
            "en",
            EN.format("21 votes to 14"),
            "Moira Lennox said 14 of the 35 councillors had voted against the car park on Tuesday.",
        ),
        (
            "en",
            EN.format("21 votes to 14"),
            "Moira Lennox said 30 of the 35 councillors had come to hear of the car park on Tuesday.",
        ),
        (
            "en",
            EN.format("21 votes to 14"),
            "Moira Lennox said 23 of the 35 councillors had backed the car park on 5 January.",
        ),
    ],
)
def test_a_tally_and_how_many_of_its_body_were_for(language: str, first: str, second: str) -> None:
    result = run_case(rules()["vote-conflict"], Case("one vote", (first, second), DAYS, language))
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        ("Eight of the 12 jurors voted for Moira Lennox on Tuesday.", 0),
        ("The 12 jurors voted for Moira Lennox on Tuesday.", 1),
    ],
)
def test_a_whole_did_not_vote_as_its_part(text: str, votes: int) -> None:
    reading = Reading(Document.from_text(text, id="a.md", language="en", published=DAYS[0]))
    assert len(reading.of("vote")) == votes

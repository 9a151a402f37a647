"""Which side the first number of a tally is of: the verb tells, and not any verb of the sentence."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.languages.loader import lexicon
from factcheck.run import audit
from factcheck.settings import Settings
from factcheck.text import scan_text
from factcheck.values.find import find_in_scan
from factcheck.values.part import Context
from factcheck.values.vote import Vote


def sides(text: str, language: str) -> tuple[int | None, int | None]:
    found = find_in_scan(scan_text(text, lexicon(language)), Context(None))
    (vote,) = [f.value for f in found if isinstance(f.value, Vote)]
    return vote.ayes, vote.noes


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le plan a été rejeté par 67 voix contre 33."),
        ("fr", "Le plan a été rejeté par 67 non contre 33 oui."),
        ("fr", "Le plan a été rejeté par 67 « non » contre 33 « oui »."),
        ("en", "The plan was rejected by 67 no against 33 yes."),
        ("fr", "Par 67 voix contre 33, le conseil a refusé le plan."),
        ("fr", "L'assemblée a voté le rejet du plan par 67 voix contre 33."),
        ("fr", "Approuvé en commission, le plan a été repoussé par 67 voix contre 33."),
        ("fr", "Le Sénat a rejeté mardi le plan, adopté en juin, par 67 voix contre 33."),
        ("fr", "Les élus ont rejeté lors d'un vote le plan par 67 voix contre 33."),
        ("fr", "Le conseil a voté contre le plan, par 67 voix contre 33."),
        ("en", "The plan was voted down 67-33."),
        ("en", "The plan was killed on a 67-33 vote."),
        ("en", "By 67 votes to 33, members threw out the plan."),
        ("en", "The plan, backed and approved by the committee, was lost by 67 votes to 33."),
        ("en", "Senators voted 67-33 to reject the plan."),
        ("en", "The council voted against the plan by 67 votes to 33."),
        ("en", "The plan was beaten by 67 votes to 33."),
        ("fr", "L'idée a été battue par 67 voix contre 33."),
        ("es", "El Senado rechazó el plan por 67 votos contra 33."),
    ],
)
def test_those_who_reject_are_against(language: str, text: str) -> None:
    assert sides(text, language) == (33, 67)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Rejeté en mars, le plan a été adopté par 67 voix contre 33."),
        ("fr", "Après le rejet du premier plan, le second a été adopté par 67 voix contre 33."),
        ("fr", "La motion de rejet, adoptée par 67 voix contre 33, enterre le plan."),
        ("fr", "Par 67 voix contre 33, le Sénat a adopté le plan rejeté en juin."),
        ("fr", "Refusé en mars, le plan a recueilli 67 voix contre 33."),
        ("fr", "Le plan a été rejeté malgré 67 voix pour et 33 contre."),
        ("en", "The plan, rejected in March, passed by 67 votes to 33."),
        ("en", "The motion to reject the plan was carried by 67 votes to 33."),
        ("en", "The motion failed 67-33, short of the 70 votes needed."),
        ("en", "Senators voted 67-33 to confirm the judge."),
        ("en", "She had beaten the plan's author by 67 votes to 33."),
        ("en", "The Senate failed to override the veto in a vote, 67-33."),
        ("es", "El plan, rechazado en marzo, fue aprobado por 67 votos contra 33."),
    ],
)
def test_any_others_are_for(language: str, text: str) -> None:
    assert sides(text, language) == (67, 33)


def test_a_smaller_first_number_is_of_those_for() -> None:
    assert sides("The House rejected the plan, 33-67.", "en") == (33, 67)
    assert sides("La motion a été rejetée, avec 33 voix contre 67.", "fr") == (33, 67)


def test_one_result_told_from_both_sides_is_no_conflict() -> None:
    who = "Anna Sorel et Luc Ney étaient au conseil de Brest."
    texts = (
        f"{who} Le tramway de Brest y a été rejeté par 67 voix contre 33.",
        f"{who} Le tramway de Brest y a recueilli 33 voix pour et 67 contre.",
        f"{who} Le tramway de Brest y a été rejeté par 66 voix contre 33.",
    )
    read = [Document.from_text(t, id=f"{i}.md", language="fr") for i, t in enumerate(texts)]

    def rules(*documents: Document) -> set[str]:
        return {f.rule for f in audit(documents, Settings(probation=False)).findings}

    assert "vote-conflict" not in rules(read[0], read[1])
    assert "vote-conflict" in rules(read[2], read[1])

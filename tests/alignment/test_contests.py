"""Votes, matches and races of two articles: when they are one, and when they are not."""

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit
from factcheck.settings import Settings

WHO = "Anna Sorel et Luc Ney sont à Brest."


def found(first: str, second: str) -> set[str]:
    texts = {"a.md": f"{WHO}\n\n{first}", "b.md": f"{WHO}\n\n{second}"}
    documents = [Document.from_text(t, id=name, language="fr") for name, t in texts.items()]
    return {f.rule for f in audit(documents, Settings(probation=False)).findings}


@pytest.mark.parametrize(
    ("first", "second", "rule"),
    [
        (
            "La décision a été prise par six voix contre trois.",
            "Le vote s'est joué à cinq voix contre trois.",
            "vote-conflict",
        ),
        (
            "Brest vient de remporter la finale, 28 à 25.",
            "Le car rentrait d'une finale gagnée 27-21 par Brest.",
            "score-conflict",
        ),
        (
            "Anna Sorel a gagné le marathon en 2 h 24 min 16 s.",
            "Le marathon a souri à Anna Sorel, qui l'a couru en 2 h 26 min 16 s.",
            "duration-mismatch",
        ),
        (
            "L'amendement sur les quais a été adopté par 41 voix contre 34.",
            "La disposition sur les quais, disputée, est passée par 41 voix contre 38.",
            "vote-conflict",
        ),
    ],
)
def test_one_contest_with_two_results_is_found(first: str, second: str, rule: str) -> None:
    assert rule in found(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Le budget est adopté par six voix contre trois.",
            "La motion est repoussée par cinq voix contre trois.",
        ),
        (
            "Brest vient de remporter la finale, 31 à 27.",
            "Brest avait gagné sa demi-finale 31-29.",
        ),
        (
            "Anna Sorel a gagné le marathon en 2 h 24 min 16 s.",
            "Luc Ney a fini le marathon en 2 h 26 min 16 s.",
        ),
        (
            "Le plan des quais a été adopté par 41 voix contre 34.",
            "La disposition sur les quais, disputée, est passée par 41 voix contre 38.",
        ),
    ],
)
def test_two_contests_are_two(first: str, second: str) -> None:
    assert not found(first, second)


def test_the_reserve_shares_its_players_with_the_first_team() -> None:
    first = (
        "Les juniors de Limoges ont battu Cahors 3-1 en finale dimanche, dit Denise Aubrac. "
        "Gaston Lormeau et Pierre Vasson étaient en tribune."
    )
    second = (
        "Limoges a battu Cahors 3-2 en finale dimanche. Denise Aubrac a félicité Gaston Lormeau et "
        "Pierre Vasson."
    )
    assert not found(first, second)


THIRD = "Pour la troisième place, la Suède a battu le Kenya 3-1."


@pytest.mark.parametrize(
    ("second", "conflict"),
    [
        ("Le Pérou a soulevé le trophée dimanche après une victoire 3-1 contre la Norvège.", True),
        ("Le Pérou a soulevé le trophée dimanche après une victoire 3-2 contre la Norvège.", False),
        ("La Suède est troisième du tournoi après sa victoire 3-1 contre le Kenya.", False),
        ("La Suède est troisième du tournoi après sa victoire 3-1 contre les Kényans.", False),
    ],
)
def test_a_result_against_a_third_land_answers_no_other(second: str, conflict: bool) -> None:
    first = f"Le Pérou a remporté dimanche le tournoi en battant la Norvège 3-2. {THIRD}"
    assert ("score-conflict" in found(first, second)) == conflict

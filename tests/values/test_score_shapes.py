"""Results told in words or by one figure, and what only looks like one."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.documents import Document


@pytest.mark.parametrize(
    ("language", "text", "scores"),
    [
        ("fr", "Un match. Ulm l'a emporté en trois manches contre une.", ["trois manches contre une"]),
        ("fr", "L'équipe compte 17 points contre 8 l'an dernier.", []),
        ("fr", "Un match. Ulm a perdu (2-3) contre Brest.", ["2-3"]),
        ("fr", "Un match. Ulm est tombé 3-1 à Brest.", ["3-1"]),
        ("fr", "Le prix du match est tombé de 12 à 10 euros.", []),
        ("fr", "Match nul deux buts partout à Brest.", ["deux buts partout"]),
        ("fr", "Ulm a fait match nul 2 partout.", ["2 partout"]),
        ("fr", "Le club a marqué deux buts partout où il est passé.", []),
        ("fr", "Un match : 3 à 1 pour Ulm. Score final : 4 à 1.", ["4 à 1"]),
        ("fr", "Le résultat du match : 3 à 4 blessés.", []),
        ("fr", "Large succès (41 à 12) d'Ulm sur Brest au handball.", ["41 à 12"]),
        ("fr", "Ulm gagne la finale sur le score sans appel de 5 à 0.", ["5 à 0"]),
        ("fr", "Le score du match, de 5 à 10 points, importe peu.", []),
        ("fr", "Ulm s'est imposé de justesse 19 à 18 en finale.", ["19 à 18"]),
        ("fr", "Ulm a perdu la finale par 5 à 3.", ["5 à 3"]),
        ("fr", "Match, club, finale.\n\nUlm 3, Brest 1.", ["Ulm 3, Brest 1"]),
        ("fr", "Match. Médailles : Norvège 3, Suède 1, Italie 2.", []),
        ("fr", "Golf, match : Luc Ney a gagné 5 et 4.", ["5 et 4"]),
        ("fr", "Match : Luc Ney a gagné 5 et 4 tournois de golf.", []),
        ("en", "Hull were beaten by a point, 78 to 77, in the match.", ["78 to 77"]),
        ("en", "Hull won the final three-two.", ["three-two"]),
        ("en", "The club won twenty-one games, and then one-two in the race.", []),
        ("en", "A match: Hull fell 3-1 to Leeds.", ["3-1"]),
        ("en", "Shares in the club fell 2-3 percent.", []),
        ("en", "The match ended one-all. It drew two all-stars.", ["one-all"]),
        ("en", "It finished two goals apiece at the break.\n\nA match.", ["two goals apiece"]),
        ("en", "Moira and Iris scored two goals each for the team.", []),
        ("en", "Golf: Moira Lennox won the match 5 and 4.", []),
        ("en", "Golf: Moira Lennox won 5 and 4 in the match.", ["5 and 4"]),
        ("en", "She beat the Swede 15-9 for the gold medal.", ["15-9"]),
        ("en", "The committee voted 15-12 for the tram.", []),
        ("en", "After a silence Hull Rovers beat Goole Bay 2-0.", ["2-0"]),
        ("en", "The van stood in Bay 2-0 of the depot.", []),
        ("en", "At golf she won 3 and 2 medals for the team.", []),
    ],
)  # fmt: skip
def test_results_in_other_shapes(language: str, text: str, scores: list[str]) -> None:
    document = Document.from_text(text, id="a", language=language)
    values = factcheck.find_values(document)
    assert [text[v.start : v.end] for v in values if v.kind == "score"] == scores

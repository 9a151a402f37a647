"""Totals, shares and lists whose sentence goes on behind them, with sound ones of the same shape."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit
from factcheck.settings import Settings


def found(*texts: str, language: str) -> set[str]:
    articles = [
        Document.from_text(text, id=f"{name}.md", language=language, published="2025-11-12")
        for name, text in zip("ab", texts, strict=False)
    ]
    return {f.rule for f in audit(articles, Settings(probation=False)).findings}


WRONG = (
    ("sum-mismatch", "fr", "Y jouaient 52 musiciens : 20 violons, 14 altos, 9 harpes et 7 flûtes, "
     "dont le plus jeune, Luc, a 12 ans."),
    ("sum-mismatch", "fr", "Le refuge abrite 46 bêtes : 18 chèvres, 14 moutons, 9 vaches et 7 ânes, "
     "dont un, Gaspard, a 30 ans."),
    ("sum-mismatch", "en", "The band has 38 players: 14 trumpets, 9 horns, 8 trombones and 5 drums, "
     "the youngest, Tom, aged 12."),
    ("sum-mismatch", "en", "The boat has 60 crew: 30 Belgians, 20 Danes and 8 Swedes, the youngest "
     "of them 17."),
    ("sum-mismatch", "fr", "Le conseil de 71 élus comptera 32 élus du Bloc, 24 de l'Alliance verte et "
     "13 de Limoges d'abord. Les indépendants n'en ont pas."),
    ("sum-mismatch", "fr", "L'assemblée de 120 sièges comptera 61 députés du Bloc, 40 du Parti civique "
     "et 17 de Terre libre."),
    ("sum-mismatch", "fr", "L'État a réservé trois enveloppes : 130 millions d'euros pour le quai, 75 "
     "millions pour les grues et 45 millions pour la gare. Ensemble, elles atteignent 260 millions "
     "d'euros."),
    ("sum-mismatch", "en", "The state set aside three funds: £130 million for the quay, £75 million "
     "for the cranes and £45 million for the station. Together, they come to £260 million."),
    ("ratio-mismatch", "fr", "Au vote de jeudi, auquel ont participé 240 salariés, 180 voix sont "
     "allées à la grève, soit 65 % des votants."),
    ("ratio-mismatch", "fr", "La consultation, à laquelle ont pris part 320 agents, a donné 208 voix "
     "au boycott, soit 35 % des votants."),
    ("ratio-mismatch", "en", "The ballot, in which 240 drivers took part, gave 180 votes for a "
     "strike, or 65 per cent of voters."),
    ("list-count", "fr", "Cinq pièces sont promises : « Le Puits », « La Rive », « Vents » et « Lettre "
     "à ma tante des Lilas »."),
    ("list-count", "en", 'Five plays are promised: "The Well", "The Winds", "The Bank" and "A Letter to '
     'My Aunt in the Lilacs".'),
)  # fmt: skip
SOUND = (
    ("fr", "Y jouaient 50 musiciens : 20 violons, 14 altos, 9 harpes et 7 flûtes, dont le plus "
     "jeune, Luc, a 12 ans."),
    ("fr", "Il a vendu 40 lots : 20 à des Belges, 10 à des Danois, dont 2 officiers, et 10 à des "
     "Suédois."),
    ("fr", "Le convoi compte 60 marins : 30 Belges, 20 Danois et 8 Suédois, dont le plus jeune a 17 "
     "ans, ainsi que deux mousses."),
    ("en", "The choir has 60 singers: 30 sopranos, 20 altos and 10 basses, including 4 children."),
    ("fr", "Le conseil de 69 élus comptera 32 élus du Bloc, 24 de l'Alliance verte et 13 de Limoges "
     "d'abord. Les indépendants n'en ont pas."),
    ("fr", "Le conseil de 71 élus comptera 32 élus du Bloc, 24 de l'Alliance verte et 13 de Limoges "
     "d'abord. Deux indépendants complètent l'assemblée."),
    ("en", "The state set aside three funds: £130 million for the quay, £75 million for the cranes "
     "and £55 million for the station. Together, they come to £260 million."),
    ("fr", "Au vote de jeudi, auquel ont participé 240 salariés, 180 voix sont allées à la grève, "
     "soit 75 % des votants."),
    ("fr", "Le scrutin, auquel ont participé 500 agents, a donné 300 voix à Denise Aubrac, soit 75 % "
     "des suffrages exprimés."),
    ("en", "The ballot, in which 240 drivers took part, gave 180 votes for a strike, or 75 per cent "
     "of voters."),
    ("fr", "Quatre recueils sont annoncés : « Le Puits, ou la Soif », « La Rive », « Vents » et "
     "« Lettre à ma tante des Lilas »."),
    ("en", 'Three plays are promised: "The Well, or Love", "Night Boats" and "A Letter to Joan".'),
)  # fmt: skip


@pytest.mark.parametrize(("rule", "language", "text"), WRONG)
def test_found(rule: str, language: str, text: str) -> None:
    assert rule in found(text, language=language)


@pytest.mark.parametrize(("language", "text"), SOUND)
def test_kept(language: str, text: str) -> None:
    assert not found(text, language=language) & {"sum-mismatch", "ratio-mismatch", "list-count"}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "Touts sold seats for £120 outside the Hull ground on Saturday.",
         "The Hull club will spend £420,000: £300,000 on turf and £120,000 on floodlights."),
        ("fr", "Le lycée de Limoges vend 250 euros ses vieux ordinateurs, dit Denise Aubrac.",
         "Le conseil a voté 900 000 euros pour le lycée de Limoges : 400 000 euros pour le toit, "
         "250 000 euros pour la cour et 250 000 euros pour la cantine."),
    ],
)  # fmt: skip
def test_an_item_of_a_sum_is_no_misprint(language: str, one: str, other: str) -> None:
    assert "unit-mismatch" not in found(one, other, language=language)


def test_an_item_of_a_sum_may_be_misprinted_where_the_other_is_of_that_item() -> None:
    plan = "The Hull club will spend £420 million: £300 million on turf and £120 million on floodlights."
    other = "The Hull club will spend £120,000 on floodlights, said Moira Lennox."
    assert "unit-mismatch" in found(plan, other, language="en")

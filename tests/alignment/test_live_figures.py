"""Figures that move or that are of something else: counts of an evening, scores on the way, tolls,
captions, times of a race; beside each a real difference that is still told."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit

DAY = "2025-03-04"
FR_END = (
    "Limoges : Denise Aubrac en tête\n\n{} Ana Sorel, du parti Horizon, obtient {} des suffrages."
)
EN_END = "Hull: Moira Lennox ahead\n\n{} Ana Sorel, of the Horizon party, has {} of the vote."
MATCH_EN = "Moira Lennox beat Ana Sorel 3-1 in the Hull tennis final on Sunday."
MATCH_FR = "Denise Aubrac a battu Ana Sorel 3-1 en finale à Limoges dimanche."
RACE_EN = "Moira Lennox won the Hull Marathon on Sunday. Ana Sorel was second in 2:14:02 in Hull."
SHIP_FR = "Le ferry Norvel, avec {} à bord, a coulé mardi au large de Brest, dit Denise Aubrac."
SHIP_EN = "The ferry Norvel, {} aboard, sank off Hull on Tuesday, said Rory Tait."

SOUND = (
    ("fr", FR_END.format("Selon les premières tendances, elle gagne.", "3,1 %"), FR_END.format("Elle est élue.", "2,8 %")),
    ("en", EN_END.format("Early results put her first.", "3.1 per cent"), EN_END.format("She is elected.", "2.8 per cent")),
    ("en", EN_END.format("Counting goes on.", "3.1 per cent"), EN_END.format("She is elected.", "2.8 per cent")),
    ("en", MATCH_EN, "Lennox won the battle of the aces 7-3 in the Hull final against Ana Sorel."),
    ("en", MATCH_EN, "Lennox broke for 2-1 against Ana Sorel in the Hull final on Sunday."),
    ("en", MATCH_EN, "Lennox took the third 6-1 against Ana Sorel in the Hull final on Sunday."),
    ("en", MATCH_EN, "Lennox beat Ana Sorel in the Hull final. She leads their head-to-head 7-3."),
    ("en", MATCH_EN, "Lennox raced to 4-0 against Ana Sorel in the Hull final on Sunday."),
    ("en", "Hull beat Leeds 3-1 on Sunday, said Rory Tait.", "Rory Tait put Hull 2-0 ahead against Leeds on Sunday."),
    ("fr", MATCH_FR, "Aubrac a gagné la bataille des aces 7-3 en finale à Limoges contre Ana Sorel."),
    ("fr", MATCH_FR, "Aubrac a servi plus d'as, 9-4, en finale à Limoges contre Ana Sorel."),
    ("fr", MATCH_FR, "Aubrac a pris le service d'Ana Sorel pour s'échapper 4-1 en finale à Limoges."),
    ("fr", MATCH_FR, "Aubrac a empoché la deuxième 6-2 contre Ana Sorel en finale à Limoges."),
    ("en", RACE_EN, "Moira Lennox won the Hull Marathon on Sunday. The last record in Hull was of the year Rory Tait won in 2:15:02."),
    ("en", RACE_EN, "Moira Lennox won the Hull Marathon on Sunday. Rory Tait was third in 2:14:32 in Hull."),
    ("fr", SHIP_FR.format("officiellement 80 passagers"), SHIP_FR.format("120 passagers")),
    ("en", SHIP_EN.format("officially with 80 passengers"), SHIP_EN.format("with 120 passengers")),
    ("fr", "Une trentaine de marins au moins ont péri mardi au large de Brest, dit Denise Aubrac.", "Cinquante-deux marins ont péri mardi au large de Brest, dit Denise Aubrac."),
    ("fr", "Le bilan encore provisoire du naufrage du Norvel à Brest est de 43 morts, dit Luc Ney.", "Le naufrage du Norvel à Brest a fait 59 morts, dit Luc Ney."),
    ("en", "So far 59 sailors have died off Hull in the wreck of the Norvel, said Rory Tait.", "The wreck of the Norvel off Hull killed 43 sailors, said Rory Tait."),
    ("en", "Storm Nora in Hull\n\nPeople leave Hull on March 2, 2025, after Storm Nora. PHOTO | ANA SOREL | AFP\n\nNine died, said Rory Tait.", "Storm Nora\n\nOn March 1, 2025, Storm Nora struck Hull, said Rory Tait."),
    ("fr", "Le séisme a secoué Vernolles mardi. L'épicentre était dans la commune d'Orvanne, dit Luc Ney.", "Le séisme a secoué Vernolles mardi. La commune de Tarnay a été détruite, dit Luc Ney."),
    ("fr", "Une avalanche a tué deux skieurs samedi près de Vers-St-Luc, dit Luc Ney.", "Deux skieurs sont morts samedi dans une avalanche près de Vers-Saint-Luc, dit Luc Ney."),
    ("en", "A fire destroyed the mill at St. Aldwin on Sunday, said Rory Tait.", "A fire destroyed the mill at Saint Aldwin on Sunday, said Rory Tait."),
    ("fr", "C'est le deuxième titre de Luc Ney sur la distance, dimanche à Limoges.", "C'est le troisième titre mondial de Luc Ney, dimanche à Limoges."),
    ("en", "It was Luc Ney's second title over the distance, in Hull on Sunday.", "It was Luc Ney's third world title, in Hull on Sunday."),
)  # fmt: skip

CONFLICTS = (
    ("fr", FR_END.format("Elle est élue.", "3,1 %"), FR_END.format("Elle gagne.", "2,8 %"), "percent-conflict"),
    ("en", MATCH_EN, "Lennox beat Ana Sorel 3-2 in the Hull final on Sunday.", "score-conflict"),
    ("fr", MATCH_FR, "Aubrac a battu Ana Sorel 3-2 en finale à Limoges dimanche.", "score-conflict"),
    ("en", "Hull beat Leeds 4-2 in front of 12 fans on Sunday, said Rory Tait.", "Hull beat Leeds 4-3 on Sunday, said Rory Tait.", "score-conflict"),
    ("en", "After 12 corners Hull beat Leeds 4-2 on Sunday, said Rory Tait.", "Hull beat Leeds 4-3 on Sunday after 12 corners, said Rory Tait.", "score-conflict"),
    ("en", RACE_EN, "Moira Lennox won the Hull Marathon on Sunday. Ana Sorel was second in 2:14:20 in Hull.", "duration-mismatch"),
    ("fr", SHIP_FR.format("80 passagers"), SHIP_FR.format("120 passagers"), "count-conflict"),
    ("fr", "Le naufrage du Norvel à Brest a fait 43 morts, dit Luc Ney.", "Le naufrage du Norvel à Brest a fait 47 morts, dit Luc Ney.", "count-conflict"),
    ("fr", "Une avalanche a tué deux skieurs samedi près de Vers-St-Luc, dit Luc Ney.", "Deux skieurs sont morts samedi dans une avalanche près de Vers-Saint-Marc, dit Luc Ney.", "place-conflict"),
    ("en", "Luc Ney won his second world title in Hull on Sunday ahead of Rory Tait.", "Luc Ney won his third world title in Hull on Sunday ahead of Rory Tait.", "edition-conflict"),
)  # fmt: skip

ALONE = (
    ("en", "Moira Lennox had 48.4% of the vote and Rory Tait 43.2%, with 99.9% of the votes tallied."),
    ("en", "Moira Lennox took 51.2% of votes, Rory Tait 33.1%, on a turnout of 68%."),
    ("fr", "Denise Aubrac a 48,4 % des voix et Luc Ney 43,2 %, après dépouillement de 97 % des bulletins."),
    ("fr", "Avec 97 % des bureaux dépouillés, Denise Aubrac a 48,4 % des suffrages, Luc Ney 43,2 % et Ana Sorel 5 %."),
    ("fr", "Huit personnes (trois marins, puis quatre dockers et un mousse) ont été sauvées."),
    ("fr", "Sept personnes (un marin, trois dockers et trois mousses) ont été sauvées."),
    ("en", "Seven people (a sailor, three dockers and three cooks) were saved, said Rory Tait."),
    ("en", "There was one quiet lap left, and Moira Lennox, 24, won in Hull."),
    ("en", "Moira Lennox, 24, won in Hull on Sunday. Lennox caught the 36-year-old on the last lap."),
    ("en", "Moira Lennox, 24, won in Hull. She succeeds the 61-year-old, who retires in May."),
    ("fr", "Denise Aubrac, 24 ans, a gagné à Limoges. Aubrac a battu la joueuse de 36 ans."),
    ("fr", "Denise Aubrac, 24 ans, a gagné à Limoges. Elle succède à l'homme de 61 ans."),
)  # fmt: skip

ALONE_WRONG = (
    ("en", "Moira Lennox had 48.4% of the vote, Rory Tait 43.2% and Ana Sorel 21.3%.", "bounds-violation"),
    ("fr", "Denise Aubrac a 48,4 % des voix, Luc Ney 43,2 % et Ana Sorel 21,3 %, après dépouillement de 97 % des bulletins.", "bounds-violation"),
    ("fr", "Sept personnes (trois marins et trois dockers) ont été sauvées.", "sum-mismatch"),
    ("en", "Moira Lennox, 24, won in Hull on Sunday. The 36-year-old was born in Hull.", "age-conflict"),
)  # fmt: skip


def _found(language: str, *texts: str) -> list[str]:
    documents = [
        Document.from_text(text, id=f"{i}.md", language=language, published=DAY)
        for i, text in enumerate(texts)
    ]
    return [f.rule for f in audit(documents).findings if f.severity != "info"]


@pytest.mark.parametrize(("language", "one", "other"), SOUND)
def test_two_figures_that_can_both_be_right(language: str, one: str, other: str) -> None:
    assert _found(language, one, other) == []
    assert _found(language, other, one) == []


@pytest.mark.parametrize(("language", "one", "other", "rule"), CONFLICTS)
def test_two_figures_that_cannot(language: str, one: str, other: str, rule: str) -> None:
    assert _found(language, one, other) == [rule]


@pytest.mark.parametrize(("language", "text"), ALONE)
def test_an_article_that_does_not_contradict_itself(language: str, text: str) -> None:
    assert _found(language, text) == []


@pytest.mark.parametrize(("language", "text", "rule"), ALONE_WRONG)
def test_an_article_that_does(language: str, text: str, rule: str) -> None:
    assert rule in _found(language, text)

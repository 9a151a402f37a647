"""The one who died, told without a name in one article and by name in another; days that open."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.run import audit

STORM = "La tempête Orvana a fauché une allée de Limoges lundi. {who} de 48 ans a péri sous un orme, selon Denise Aubrac."
MAN = STORM.format(who="Un homme")
AFTER = "À Limoges, après la tempête Orvana, Denise Aubrac est venue. La mort de Gaston Lormeau bouleverse la rue. "
GALE = "Storm Orvana felled an avenue in Hull on Monday, Moira Lennox said. A man of 48 was killed in Carr Lane."
BILL = "Le texte de Denise Aubrac sur les haies doit revenir au Palais-Bourbon, en deuxième lecture, le 4 mars."
DIG = "La fouille du parvis de Limoges, dirigée par Denise Aubrac, a débuté le 8 avril et porte sur un hectare."


@pytest.mark.parametrize(
    ("language", "first", "second", "rules"),
    [
        ("fr", MAN, f"{AFTER}Gaston Lormeau, 43 ans, sortait son chien.", ["age-conflict"]),
        ("fr", f"{MAN} La victime, Gaston Lormeau, habitait la rue.",
         f"{AFTER}Gaston Lormeau, 43 ans, sortait son chien.", ["age-conflict"]),
        ("en", GALE, "Moira Lennox came to Hull after Storm Orvana. The death of Gaston Lorme has shaken "
         "the street. Gaston Lorme, 43, was walking his dog.", ["age-conflict"]),
        ("fr", MAN, f"{AFTER}Gaston Lormeau, 48 ans, sortait son chien.", []),
        ("fr", MAN, f"{AFTER}Son frère Basile Lormeau, 43 ans, pleure.", []),
        ("fr", MAN, f"{AFTER}Son voisin Basile Orvieto, 43 ans, pleure.", []),
        ("fr", MAN, f"{AFTER}Gaston Lormeau, 43 ans, est l'un des deux morts.", []),
        ("fr", STORM.format(who="Une femme").replace("un orme", "un if"),
         f"{AFTER}Gaston Lormeau, 43 ans, sortait son chien.", []),
        ("fr", MAN, "À Limoges, Denise Aubrac a vu, après la tempête Orvana, Gaston Lormeau, 43 ans.", []),
        ("fr", BILL, "Les élus reprendront l'examen du texte de Denise Aubrac sur les haies à partir "
         "du 14 mars.", ["date-conflict"]),
        ("fr", BILL, "Les élus reprendront l'examen du texte de Denise Aubrac sur les haies à partir "
         "du 4 mars.", []),
        ("fr", BILL, "Les députés ouvriront une permanence à Limoges à partir du 14 mars, dit Denise "
         "Aubrac du texte sur les haies.", []),
        ("fr", DIG, "Depuis le 18 avril, jour du premier coup de pioche, Denise Aubrac fouille le "
         "parvis de Limoges.", ["date-conflict"]),
        ("fr", DIG, "Depuis le 8 avril, jour du premier coup de pioche, Denise Aubrac fouille le "
         "parvis de Limoges.", []),
    ],
)  # fmt: skip
def test_what_two_articles_tell_of_one(
    language: str, first: str, second: str, rules: list[str]
) -> None:
    documents = [
        Document.from_text(text, id=f"{i}.md", language=language, published="2025-06-10")
        for i, text in enumerate((first, second))
    ]
    assert [f.rule for f in audit(documents).findings] == rules

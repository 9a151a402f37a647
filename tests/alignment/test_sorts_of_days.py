"""Days told by two words for one thing: found, and kept where they are of two things."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.run import audit

FRENCH = (
    "Odile Wurtz a parlé mercredi à Limoges du dossier Norkel, avec Gaston Lormeau. ",
    "À Limoges, Gaston Lormeau et Odile Wurtz ont défendu mercredi le dossier Norkel. ",
)
ENGLISH = (
    "Moira Lennox spoke in Hull on Wednesday about the Norkel case with Rory Tait. ",
    "In Hull, Rory Tait and Moira Lennox defended the Norkel case on Wednesday. ",
)


def _rules(language: str, first: str, second: str) -> list[str]:
    opening = FRENCH if language == "fr" else ENGLISH
    documents = [
        Document.from_text(said + text, id=said[:9], published="2026-06-10", language=language)
        for said, text in zip(opening, (first, second), strict=True)
    ]
    return [f.rule for f in audit(documents).findings]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("fr", "Les travaux, lancés en mars 2021, sont finis.", "La première pierre fut posée en juin 2021."),
        ("fr", "La halle ouvre après un chantier entamé en mars 2021.", "Le premier coup de pelle date de juin 2021."),
        ("en", "The weir opened after work launched in March 2021.", "The first sod was cut in June 2021."),
        ("en", "The trawler left Hull on 9 May and was due in Cork.", "The voyage began on 11 May."),
        ("fr", "Les 40 pupitres ont été livrés le 4 février.", "Les caisses sont arrivées au dépôt le 4 avril."),
        ("en", "The pumps were delivered on 4 February.", "The crates had arrived at the depot on 4 April."),
        ("en", "The trawler, a boat built in 1987, sank.", "At Goole, that boat was launched in 1978."),
        ("fr", "La chapelle, bâtie en 1887, a brûlé.", "La chapelle avait été construite en 1878."),
        ("fr", "Le pont est fermé depuis le 4 mars 2024.", "Le pont avait été fermé le 14 mars 2024."),
        ("fr", "À compter du 4 août, 40 autocars rouleront chaque jour.", "Le service de 40 autocars par jour entre en vigueur le 5 août."),
        ("en", "From 4 August, 40 coaches will run each day.", "The service of 40 coaches a day takes effect on 5 August."),
        ("fr", "Le pont a été inspecté la dernière fois en mai 2024.", "Un ingénieur l'a examiné pour la dernière fois en mars 2024."),
        ("en", "The lift was last inspected in May 2024.", "Two experts examined it last in March 2024."),
        ("fr", "Le salon des luthiers s'est ouvert le 3 mai.", "Ce salon a été inauguré le 13 mai."),
        ("fr", "La fouille a débuté le 9 mai.", "Depuis le 19 mai, date du premier coup de pioche, il pleut."),
        ("fr", "La grève des éclusiers a commencé le 5 mai.", "Les éclusiers sont en grève depuis le 15 mai."),
        ("en", "The lock keepers' strike began on 5 May.", "The lock keepers went on strike on 9 May."),
        ("fr", "Le volcan est entré en éruption le 6 mai.", "L'éruption du volcan a commencé le 4 mai."),
        ("en", "Voting by the keepers ended on 10 May.", "The keepers' ballot closed on 20 May."),
        ("fr", "La décision est mise en délibéré au 14 août.", "Le jugement sera rendu le 4 août."),
        ("en", "The first flight to Faro is on 4 August.", "Services to Faro begin on 14 August."),
        ("fr", "La halle, construite en 1931, a brûlé.", "La halle, ouverte en 1913, a brûlé."),
        ("fr", "La dernière visite du roi date de mars 2011.", "Une visite du roi, en mars 2013, avait déplu."),
        ("fr", "La nouvelle mairie naîtra le 1er août 2027.", "La naissance de la mairie est fixée au 1er mai 2027."),
        ("en", "Rory Tait set the mark on 11 April 2011.", "The mark of Rory Tait had stood since 21 April 2011."),
    ],
)  # fmt: skip
def test_one_thing_in_two_words(language: str, first: str, second: str) -> None:
    assert _rules(language, first, second) == ["date-conflict"]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("fr", "La collecte a été lancée en mars 2021.", "La première pierre fut posée en juin 2021."),
        ("en", "The trawler left Hull on 9 May.", "The inquiry began on 13 May in Hull."),
        ("fr", "Les 40 pupitres ont été livrés le 4 février.", "Denise Aubrac est arrivée à Limoges le 14 mars."),
        ("fr", "La tour a été livrée le 4 mars 2024.", "Les locataires sont arrivés le 18 juin 2024."),
        ("en", "The trawler, built in 1987, sank.", "The appeal was launched in 1978."),
        ("fr", "L'atelier, bâti en 1987, a brûlé.", "La piscine avait été construite en 1978."),
        ("fr", "Le pont est fermé depuis le 4 mars 2024.", "Le pont, fermé en mars 2024, rouvre."),
        ("fr", "L'usine Corrib a pris feu le 3 mars 2020.", "L'usine Corrib est fermée depuis le 13 mars 2020."),
        ("fr", "La loi sur les haies a été votée le 2 mars 2016.", "La loi sur les haies est en vigueur depuis le 12 mars 2016."),
        ("en", "She has led the firm since 11 April 2011.", "She joined the firm on 4 May 2011."),
        ("fr", "À compter du 4 août, la piscine sera gratuite.", "La loi sur les haies entre en vigueur le 5 août."),
        ("en", "From 4 August, the pool will be free.", "The hedge law takes effect on 9 August."),
        ("fr", "Le pont a été inspecté en mai 2024.", "La clinique avait rouvert en mars 2024."),
        ("en", "The lift was last inspected in May 2024.", "The clinic had reopened in March 2024."),
        ("fr", "La grève des éclusiers a commencé le 5 mai.", "Les éclusiers prévoient une grève le 15 juin."),
        ("fr", "Le salon des luthiers a débuté le 3 mai.", "La fromagerie a été inaugurée le 12 mai."),
        ("en", "The lock keepers' strike began on 5 May.", "The talks on pay were held on 15 May."),
        ("en", "The first flight to Faro is on 4 August.", "Rehearsals begin on 14 September."),
        ("fr", "La halle, construite en 1931, a brûlé.", "La halle, ouverte en 1934, a brûlé."),
        ("fr", "La dernière visite du roi date de mars 2011.", "Le jury s'est réuni en mars 2013."),
        ("en", "Rory Tait set the mark on 11 April 2011.", "Hilda Byrne has held the post since 21 April 2011."),
    ],
)  # fmt: skip
def test_two_things(language: str, first: str, second: str) -> None:
    assert _rules(language, first, second) == []

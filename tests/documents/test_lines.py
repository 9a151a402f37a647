"""What a line says of itself: bylines, days, captions, and the prose that looks like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.documents.bylines import byline_kind
from factcheck.documents.captions import is_caption
from factcheck.documents.lines import is_furniture, is_prose, is_teaser, starts_teasers

BYLINES = (
    "Par Quai.fr Publié le 12.03.2024 sur 06h45. Mis à jour le 12.03.2024 à 19h53.",
    "Publié sur le site le 12 mars 2024 à 10h",
    "Mise à jour du 12 mars 2024, 19h53",
    "Dernière actualisation le 12.03.2024 à 19h53",
    "Last modified on 12 March 2024 19.53 GMT",
    "Publié le 12 juillet 2023 à 10h45",
    "Publié le mercredi 11 décembre 2024 à 9h40 (heure de Nouméa)",
    "Par Jeanne Martin | 12 juillet 2023",
    "Mis à jour le 12/07/2023",
    "AFP le 12 juillet 2023",
    "AFP, publié le 12 juillet 2023 à 10:45",
    "Par X, avec AFP",
    "Par Jeanne Martin, avec AFP",
    "Reuters • 12 mars 2024",
    "3 min de lecture",
    "Publié hier à 18:05 par la rédaction",
    "12/03/2026 à 11:59 , Mis à jour le 12/03/2026",
    "By Polls Data Desk",
    "By Jane Smith and John Doe",
    "Updated September 19, 2025 3:25 p.m.",
    "Publié le 29 févr. 2024 à 17:35",
    "Published 2 October 2025, 17:25 BST",
    "Rédigé le 03/12/2025 à 11:35, mis à jour le 03/12/2025 à 16:20",
    "Por Ana López, 12 de julio de 2023",
    "Publicado el 12 de julio de 2023 a las 10:45",
    "Par la rédaction",
    "La rédaction",
    "Le Monde avec AFP",
    "Temps de lecture : 2 min",
    "Jeanne Martin | 12 juillet 2023",
    "Jeanne Martin, 12/07/2023 à 18:23",
    "Publié le 12/07/2023 dans actualités locales",
    "Par Jeanne Martin, journaliste",
    "Par notre correspondant à Beyrouth",
    "De notre correspondante à Beyrouth, Jeanne Martin",
    "AFP",
    "Avec AFP",
    "(avec AFP)",
    "Par Jeanne Martin et Paul Roux",
    "Publié aujourd'hui à 10h45",
    "Reuters, March 3, 2024",
    "AFP - Publié le 12/07/2023 à 10:45 - Mis à jour le 12/07/2023 à 11:00",
    "By Jane Smith, BBC News, Nairobi",
    "5 min read",
    "Par Jeanne Martin - Le 12 juillet 2023 à 18h30",
    "J.M. avec AFP",
    "Texte : Jeanne Martin",
    "PAR JEANNE MARTIN",
    "Publié par Jeanne Martin le 12 juillet 2023",
    "Publié le 12 juillet 2023 à 10h45.",
    "par Jeanne Martin",
    "By our crime staff",
)
DAYS = (
    "Le 12/07/2023 à 18:23",
    "Hier à 18h23",
    "Il y a 3 heures",
    "2023-07-12T10:45:00+02:00",
    "3 hours ago",
    "Hace 3 horas",
)
NO_BYLINES = (
    "Publié sur 40 pages, le rapport a été mis à jour le 16 juillet.",
    "Créé en 1998, le port de Brest a été modifié.",
    "Publié le 12 mars, le rapport dit que 30 personnes sont mortes",
    "Publié le 12 mars, le rapport dit que 30 personnes sont mortes.",
    "Photo de famille",
    "Attentat du 13 novembre 2015 : dix ans après",
    "Par le petit garçon qui meurt près de sa mère",
    "Lyon 3 - 1 Paris",
    "6-4, 7-5, 6-3",
    "France 3 – 1 Italie",
    "Publié en 2023, le livre séduit",
    "Published works",
    "Published author wins prize",
    "Par amour",
    "By the numbers",
    "By Next Year, Tesla Hopes To Build New Factories",
    "Updated: Three Dead In Kabul Blast On 12 March 2024",
    "Hier encore, j'avais vingt ans",
    "Hier",
    "Par Toulouse et Bordeaux",
    "Il y a 3 ans",
    "Il y a 30 ans, la catastrophe",
    "Le 12 juillet 2023, 30 morts",
    "Opéra Bastille, 12 juillet 2023",
    "Emmanuel Macron (AFP)",
    "Reuters Paris",
    "Officialisation : lundi 7 juillet 2025",
    "Club quitté : AC Cambrai",
    "Né le 9 mai 2002 à Fontenay-le-Comte (23 ans)",
    "12",
    "Un mort",
    "Paris",
    "Posted sentries",
    "1 214",
    "Avec Jeanne Martin",
    "3 mars 2014 : ouverture",
    "À Lyon, le 12 juillet 2023",
    "La France et l'Italie",
    "Par Jeanne Martin ?",
    "Trois personnes sont mortes hier à 18h23",
)
CAPTIONS = (
    "Photo : le pont de Louvres, jeudi",
    "Légende : le pont de Louvres",
    "Le pont de Louvres, fermé depuis janvier. (Photo Jean Dupont/AFP)",
    "© AFP",
    "© Jeanne Martin / Hans Lucas",
    "Le pont de Louvres, jeudi. © Jeanne Martin",
    "Crédit photo : Jeanne Martin",
    "Crédit photo Jeanne Martin",
    "Photo AFP",
    "Getty Images",
    "Des pompiers à Lyon, mercredi 12 juillet 2023. / AFP",
    "Firefighters in Lyon, July 12, 2023. Jane Smith/Getty Images",
    "Firefighters in Lyon, July 12, 2023. Jane Smith via Reuters",
    "Firefighters in Lyon, July 12, 2023 | Jane Smith/AFP via Getty Images",
    "Des pompiers à Lyon. (Photo d'illustration)",
    "Foto: EFE",
    "El puente de Louvres, el jueves. (Foto: Ana López)",
    "File photo",
    "Photo d'illustration",
    "Photo by Jane Smith",
    "Le pont de Louvres (JEAN DUPONT/AFP)",
    "PHOTO: Jane Smith",
    "Le pont rouvert jeudi. Photo Jeanne Martin",
    "Photo Le Progrès/Jean Dupont : le pont",
)
NO_CAPTIONS = (
    "Photo de famille",
    "Photo de classe",
    "Le ministre a conclu la réunion. (AFP)",
    "The statement was sent via Reuters.",
    "He was told via Reuters",
    "Photos volées : la star attaque Le Monde",
    "La photo : un art en crise",
    "Le pont de Louvres",
    "Image de la France",
    "Photo-finish à Lyon",
    "© 2024 La Dépêche",
    "Photo de famille : les 27 chefs d'État réunis à Bruxelles",
    "Crédit agricole : 30 millions de pertes",
    "Crédit Agricole",
    "Images de guerre",
    "Le Crédit Agricole Lyonnais a publié ses comptes.",
    "Photo finish at the 12 km race",
    "Credit Suisse",
    "Des images de l'attaque ont été diffusées par l'agence Reuters (AFP)",
)


@pytest.mark.parametrize("line", BYLINES)
def test_a_byline(line: str) -> None:
    assert byline_kind(line) == "byline"
    assert not is_prose(line)


@pytest.mark.parametrize("line", DAYS)
def test_a_day_alone_may_date_what_follows_too(line: str) -> None:
    assert byline_kind(line) == "day"


@pytest.mark.parametrize("line", NO_BYLINES)
def test_a_title_or_sentence_is_no_byline(line: str) -> None:
    assert byline_kind(line) == ""


@pytest.mark.parametrize("line", CAPTIONS)
def test_a_caption(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize("line", NO_CAPTIONS)
def test_a_title_or_sentence_is_no_caption(line: str) -> None:
    assert not is_caption(line)


def test_prose_that_ends_with_a_credit_is_prose() -> None:
    body = (
        "Le maire a dit que le pont serait fermé aux voitures et aux vélos pendant dix semaines. "
    )
    assert not is_caption(body * 4 + "(Photo Jean Dupont/AFP)")


def test_a_teaser_alone_and_a_section_of_teasers() -> None:
    assert starts_teasers("À lire aussi :")
    assert not is_teaser("À lire aussi :")
    assert is_teaser("À lire aussi : Le tunnel de Bray ferme")
    assert not is_teaser("Le maire lit aussi : des romans")


def test_who_owns_the_page_is_furniture() -> None:
    assert is_furniture("© 2024 La Dépêche")
    assert not is_furniture("© AFP")


@given(st.lists(st.sampled_from((*BYLINES, *CAPTIONS, "le", ".", ",", "3")), max_size=4))
def test_a_sentence_around_a_byline_is_none(parts: list[str]) -> None:
    line = f"{' '.join(parts)} le rapport raconte longuement comment trente personnes sont mortes"
    assert byline_kind(line) == ""

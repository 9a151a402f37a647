"""Sound reports of one event, in shapes that once raised an alarm."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit

# Each of these raised an alarm before its shape was known.
SOUND: Sequence[tuple[str, tuple[str, ...]]] = (
    (
        "an accident of years ago in another town",
        (
            "Un silo a explosé vendredi au port de Brive, faisant neuf morts, dit Denise Aubrac.",
            "Denise Aubrac a vu les secours. La dernière explosion d'un silo, à Sarlat, remonte au "
            "3 mars 1998.",
        ),
    ),
    (
        "a day told by the accident that came after it",
        (
            "L'accident du 12 juin a fait neuf morts au port de Brive, dit Denise Aubrac.",
            "Le 8 juin, quatre jours avant l'accident, une bouée neuve pour le port avait été "
            "promise à Denise Aubrac.",
        ),
    ),
    (
        "the day a book came out, the day a prize will be given",
        (
            "Le roman de Denise Aubrac, paru le 17 mars, a été couronné jeudi à Limoges.",
            "À Limoges, le roman de Denise Aubrac sera fêté le 17 août.",
        ),
    ),
    (
        "the head of a cabinet counted in, and left out",
        (
            "Le gouvernement de Denise Aubrac compte 28 membres, outre la Première ministre.",
            "Autour de Denise Aubrac, le gouvernement chante d'une seule voix : 29 membres.",
        ),
    ),
    (
        "parts and one who is counted in",
        (
            "Dix-sept choristes et cinq solistes entourent Denise Aubrac, soit vingt-trois personnes "
            "en tout, la cheffe comprise.",
        ),
    ),
    (
        "what it takes to form a group",
        (
            "Le parti de Denise Aubrac n'atteint pas le seuil requis à Limoges, soit 43 députés.",
            "Le parti de Denise Aubrac rit jaune à Limoges : 34 députés.",
        ),
    ),
    (
        "a match as it went on",
        (
            "Limoges a battu Brive au rugby, dit Denise Aubrac. Évolution du score : 3-0, 3-5, "
            "8-5, 8-10, 8-13, 20-13.",
            "Brive, battu à Limoges, dit Denise Aubrac, restait sur un succès au rugby, 28-13.",
        ),
    ),
)

# These guard checks that came later: they raised an alarm as the check was first written.
SOUND_SINCE: Sequence[tuple[str, tuple[str, ...]]] = (
    (
        "two deaths of two days",
        (
            "Un homme de 48 ans est mort lundi sous un orme à Brive, dit Denise Aubrac, la maire.",
            "Denis Orvieto, 43 ans, est mort mardi d'une longue maladie à Brive, dit Denise Aubrac, "
            "la maire.",
        ),
    ),
    (
        "years of a part of its life",
        (
            "Le canyon, ouvert en 1967, ferme. Sa fermeture met fin à 24 ans d'exploitation par la "
            "famille Aubrac.",
        ),
    ),
    (
        "two of a town and one of another",
        ("Deux Rennais et un Nantais ont signé : Luc Petit, Anne Roux et Paul Ney.",),
    ),
    (
        "badly and slightly burned",
        (
            "L'incendie du lycée Lormeau de Brive a blessé vingt élèves lundi, dit Denise Aubrac. "
            "Les quatre brûlés ont été transférés par avion à Bordeaux.",
            "L'incendie du lycée Lormeau de Brive a blessé vingt élèves lundi, dit Denise Aubrac. "
            "Les quatre brûlés les plus légers, héliportés à Toulouse, vont mieux.",
        ),
    ),
    (
        "a list of voters that goes on",
        ("Le texte obtient 87 voix pour : 43 paysans, 29 meuniers et 12 potiers notamment.",),
    ),
    (
        "women and managers overlap",
        ("La région compte 18 640 agents, dont 11 370 femmes et 6 270 cadres.",),
    ),
)

# This one never did: without what reads the second bracket, three would be held against two listed.
SOUND_ALWAYS: Sequence[tuple[str, tuple[str, ...]]] = (
    (
        "minutes of two scorers in brackets",
        ("Limoges : 3 buts de Baud (7e, 52e) et Morel (38e) ; 2 corners (11e, 64e) de Roy.",),
    ),
)


@pytest.mark.parametrize(
    ("shape", "texts"),
    [pytest.param(*case, id=case[0]) for case in (*SOUND, *SOUND_SINCE, *SOUND_ALWAYS)],
)
def test_no_alarm(shape: str, texts: tuple[str, ...]) -> None:
    documents = [
        Document.from_text(text, id=f"{i}.md", language="fr", published="2025-07-13")
        for i, text in enumerate(texts)
    ]
    assert [f.message for f in audit(documents).findings] == [], shape


# Shapes that tables, languages and lives bring, and the language in which each is told.
SOUND_LATELY: Sequence[tuple[str, str, tuple[str, ...]]] = (
    (
        "two rates that a third article tells",
        "fr",
        (
            "À Limoges, Denise Aubrac dit que le chômage recule. Il revient de 7,7 % à 7,4 % de la "
            "population active.",
            "Denise Aubrac parle du chômage de longue durée à Limoges. Il touche 2,4 % de la population.",
            "À Limoges, selon Denise Aubrac, le chômage touche 7,4 % de la population active. Le chômage "
            "de plus d'un an recule sur un an, à 2,4 %.",
        ),
    ),
    (
        "growths of two sums",
        "en",
        (
            "Norkel told its year to Moira Lennox in Hull. Group sales went up 9.5 per cent, to £41.3 billion.",
            "In Hull, Moira Lennox read out the year of Norkel. Its revenue was £47.6bn, an increase of 9.2pc.",
        ),
    ),
    (
        "the race of a life and the one of a town",
        "fr",
        (
            "Le 28e marathon de Limoges est allé à Gaston Lormeau, devant Denise Aubrac.",
            "Au marathon de Limoges, gagné par Gaston Lormeau, Denise Aubrac a bouclé son trente et unième marathon.",
        ),
    ),
    (
        "the end of a hyphened name and a surname",
        "fr",
        (
            "Le tunnel de Varnel-Kolan est ouvert.\n\nAu buffet, l'ancien ministre Paul Kolen attend.",
            "Denise Aubrac a vu le tunnel.",
        ),
    ),
    (
        "the head of a column says what its numbers are of",
        "fr",
        (
            "Denise Aubrac attribue les lots à Limoges.\n\n| Opérateur | Total (M€) |\n|---|---|\n"
            "| Norkel Mobile | 738 |\n| Corrib Mobile | 612 |",
            "À Limoges, Denise Aubrac parle. La part de Norkel Mobile, 738 millions, est la plus forte "
            "des opérateurs ; celle de Corrib Mobile, à 612 millions, la plus faible.",
        ),
    ),
    (
        "a chamber and the whole congress",
        "en",
        (
            "Moira Lennox spoke in Hull. Her party wants 23 seats of the 345-member chamber.",
            "In Hull, Moira Lennox smiled. Of the 445 members of Congress, few hold their seats by luck.",
        ),
    ),
    (
        "the lead of a morning and the gap of an evening",
        "fr",
        (
            "Luc Ney, parti de Brive avec 23 secondes de retard sur Rémi Vaux, compte à Limoges 28 "
            "secondes d'avance.",
            "À Limoges, Rémi Vaux a perdu sur Luc Ney les 23 secondes d'avance qu'il avait à Brive.",
        ),
    ),
    (
        "two things released",
        "en",
        (
            "Moira Lennox spoke in Hull. A grey pigeon, released on May 11, was back within the hour.",
            "In Hull, Moira Lennox was glad. Her second album, released in June, lasts an hour.",
        ),
    ),
    (
        "an age of now beside years of the past",
        "fr",
        ("Née à Limoges le 3 mai 1961, Mme Aubrac, 64 ans, a dirigé la fonderie de 2009 à 2018.",),
    ),
    (
        "a given name in two tongues",
        "",
        (
            "Marcelin da Corva a peint le tableau vendu mardi à Limoges.",
            "Marcelino da Corva painted the picture sold in Limoges on Tuesday.",
        ),
    ),
    (
        "two other lands in the match for the third place",
        "fr",
        (
            "Luc Ney a vu la Suède battre la Pologne 27-22 à Limoges.",
            "À Limoges, Luc Ney et la Suisse ont battu l'Autriche 29-27.",
        ),
    ),
    (
        "a jury's vote of the year before",
        "fr",
        (
            "Le jury de Limoges a couronné le cidre de Luc Ney par onze voix contre six.",
            "L'an dernier, le jury de Limoges avait couronné Rémi Vaux, par douze voix contre cinq.",
        ),
    ),
    (
        "goals and what the hall does",
        "fr",
        ("La Suède compte trois buts, le public hurle, et le gardien, Luc Ney, plonge.",),
    ),
    (
        "what will open on a day, and is open since",
        "fr",
        (
            "Le musée Norkel de Limoges ouvrira le 12 juillet, dit Denise Aubrac.",
            "À Limoges, le musée Norkel de Denise Aubrac, ouvert depuis samedi, est plein.",
        ),
    ),
    (
        "where a clause is set",
        "fr",
        (
            "Dans les quatre cantons corréziens, le loyer a monté de 4 % en mai, d'après une note de la "
            "chambre des notaires et de l'agence.",
        ),
    ),
    (
        "a past year of a chronology",
        "fr",
        (
            "Odile Wurtz est réélue dimanche à Limoges avec 52,4 % des voix.",
            "À Limoges, Odile Wurtz est réélue.\n\n**2014.** Elle est élue au second tour, avec 62,4 % "
            "des voix.",
        ),
    ),
    (
        "bare numbers of another column",
        "en",
        (
            "Moira Lennox spoke in Hull.\n\n| Town | Cases | Deaths |\n|---|---|---|\n| Goole | 640 | 219 |",
            "In Hull, Moira Lennox said that Goole alone had passed 600 cases.",
        ),
    ),
    (
        "the votes cast and those it takes",
        "fr",
        (
            "La motion d'Odile Wurtz a recueilli 164 voix à Limoges.",
            "À Limoges, faute de 146 voix, la motion d'Odile Wurtz est rejetée.",
        ),
    ),
    (
        "the dearest ever sold",
        "fr",
        (
            "Une bible adjugée 38 millions à Limoges\n\nMercredi à Limoges, aucun livre, dit-on, n'avait "
            "atteint 38 millions : c'est le plus cher jamais vendu.",
        ),
    ),
    (
        "the next festival",
        "fr",
        (
            "Le palmarès du 36e Festival de Limoges\n\nVoici les prix du 36e Festival de Limoges, remis par Denise Aubrac.",
            "Denise Aubrac quitte Limoges. Le 37e Festival de Limoges se tiendra du 3 au 9 juin 2026.",
        ),
    ),
    (
        "a strike to come",
        "fr",
        (
            "Deuxième grève à Limoges\n\nLes agents de Limoges ont débrayé mardi. Gaston Lormeau "
            "promet une troisième grève en automne.",
        ),
    ),
    (
        "jurors and their chair",
        "fr",
        (
            "**9 choristes**, cheffe comprise. Derrière Denise Aubrac : Luc Ney, Ana Roth, Paul Roy, "
            "Rémi Vaux, Odile Wurtz, Jean Bost, Lise Faure et Marc Petit.",
        ),
    ),
    (
        "years after one before",
        "fr",
        ("Limoges lui donne en 1998 une autre médaille, trois ans après celle de 1995.",),
    ),
    (
        "ages of two colleagues",
        "fr",
        (
            "Né le 9 juin 1983 à Limoges, le facteur Gaston Lormeau a été enterré mardi.",
            "Gaston Lormeau, facteur à Limoges, est mort sur place. Deux collègues, âgés de 26 et 52 ans, ont survécu.",
        ),
    ),
    (
        "years of what is no person",
        "fr",
        (
            "Gaston Lormeau, 54 ans, a été condamné lundi à Limoges.",
            "Gaston Lormeau a été condamné lundi à Limoges. Le total, 20 ans, est rare. La peine "
            "plancher, 18 ans, a été prononcée.",
        ),
    ),
    (
        "three injured, the third behind",
        "fr",
        (
            "Trois personnes ont été blessées : le conducteur et sa passagère. Un piéton a aussi été "
            "touché à la jambe.",
        ),
    ),
    (
        "the career of who retires",
        "fr",
        (
            "La boucherie de Limoges a été créée en 1950. Après 30 ans d'activité, elle ferme, la "
            "bouchère Marie Roy partant en retraite.",
        ),
    ),
    (
        "matches of another side",
        "fr",
        (
            "Avec neuf victoires, quatre nuls et cinq défaites, Limoges reste sixième avant d'affronter "
            "Brive, qui a joué 20 matchs.",
        ),
    ),
    (
        "two festivals of one name in two towns",
        "fr",
        (
            "Le neuvième Festival Hart de Brive, en 2015, avait reçu Luc Ney. Il revient lundi à Limoges.",
            "Luc Ney revient lundi à Limoges. En 2015, le huitième Festival Hart de Limoges l'avait reçu.",
        ),
    ),
    (
        "an hour in words",
        "en",
        (
            "Rory Tait rang at ten to seven, when 64 per cent of the town was asleep."
            " The mayor came.",
        ),
    ),
    (
        "where an expert was trained",
        "fr",
        (
            "Limoges ouvre son musée\n\nLe seul tisserand du musée, Luc Ney, formé à Lyon, expose mardi.",
            "Le musée ouvre\n\nÀ Limoges, le musée de Luc Ney, tisserand, ouvre mardi.",
            "Ouverture du musée\n\nLe musée de Limoges ouvre mardi avec Luc Ney, tisserand.",
        ),
    ),
)


@pytest.mark.parametrize(
    ("shape", "language", "texts"), [pytest.param(*case, id=case[0]) for case in SOUND_LATELY]
)
def test_no_alarm_in_its_language(shape: str, language: str, texts: tuple[str, ...]) -> None:
    documents = [
        Document.from_text(
            text, id=f"{i}.md", language=language or ("fr", "en")[i], published="2025-07-13"
        )
        for i, text in enumerate(texts)
    ]
    assert [f.message for f in audit(documents).findings] == [], shape

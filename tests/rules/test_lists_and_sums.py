"""Lists and totals in the shapes of real sentences, with sound ones of the same shape beside them."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit
from factcheck.settings import Settings


def found(text: str, language: str) -> set[str]:
    document = Document.from_text(text, id="a.md", language=language)
    return {f.rule for f in audit([document], Settings(probation=False)).findings}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Trois lignes sont encore desservies par la régie : Sorel-Mauves et "
            "Vernay-Plantier, avec des chauffeurs volontaires.",
        ),
        (
            "fr",
            "Trois lignes sont encore desservies par la régie : Sorel-Mauves et Vernay-Plantier.",
        ),
        (
            "en",
            "Three routes are still served by the firm: Esk-Usk and Ona-Ulla, with "
            "volunteer drivers.",
        ),
        (
            "fr",
            "Pour l’heure, quatre écoles ont été fermées : les Tilleuls, le Grand-Pré et "
            "la Croix-aux-Chênes.",
        ),
        (
            "fr",
            "Cinq stations ont été fermées : le Lac, la Gare, le Vieux-Pont et la Halle-aux-Blés.",
        ),
        ("en", "Four wells have been shut: the Priory, the Long Acre and the Mill Field."),
        ("fr", "Quatre Limougeaudes y figurent : Odile Wurtz, Denise Aubrac et Moira Lennox."),
        ("en", "Four Berliners made the list: Rory Tait, Moira Lennox and Odile Wurtz."),
        (
            "fr",
            "Le jury compte cinq nouveaux venus : Gaston Lormeau, la chimiste Denise Aubrac, "
            "l'ancienne nageuse Odile Wurtz et l'avocat Luc Petit.",
        ),
        (
            "en",
            "The board has five newcomers: Rory Tait, the chemist Moira Lennox, former swimmer "
            "Odile Wurtz and the lawyer Paul Roy.",
        ),
        (
            "fr",
            "Trois adjoints l'entouraient, Odile Wurtz et Paul Hamelin, élus eux aussi en mars.",
        ),
        (
            "fr",
            "Quatre témoins l'accompagnaient, Odile Wurtz, Paul Hamelin et Zoé Mas, tous voisins.",
        ),
        ("en", "Three deputies stood beside her, Ann Cole and Bob Dunn, both elected in March."),
        ("en", "Four aides travelled with him, Ann Cole, Bob Dunn and Carl East, all from Leeds."),
        ("en", "It was founded by three engineers, Ann Cole, Bob Dunn, Carl East and Dan Frost."),
    ],
)
def test_list_is_found(language: str, text: str) -> None:
    assert "list-count" in found(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Quatre Limougeaudes y figurent : Odile Wurtz, Denise Aubrac, Ana Roth et Moira Lennox.",
        ),
        (
            "fr",
            "Quatre Limougeaudes ont joué : Odile Wurtz, Denise Aubrac et Moira Lennox notamment.",
        ),
        ("fr", "Quatre Limougeaudes ont gagné : Brest, Lille et Nantes ont perdu."),
        ("fr", "Trois élus sont venus : Gaston Lormeau, le maire, Odile Wurtz et Ana Roth."),
        (
            "fr",
            "Deux élus sont venus : Gaston Lormeau, l'avocat de Denise Aubrac, et Odile Wurtz.",
        ),
        ("en", "Three men spoke: Rory Tait, the mayor, Luke Roy, a lawyer, and Paul Dunn."),
        (
            "fr",
            "Deux lignes sont encore desservies par la régie : Sorel-Mauves et "
            "Vernay-Plantier, avec des chauffeurs volontaires.",
        ),
        (
            "fr",
            "Trois lignes sont encore desservies par la régie : Sorel-Mauves et "
            "Vernay-Plantier, avec un seul bus, et Ona-Ulla.",
        ),
        (
            "en",
            "Two routes are still served by the firm: Esk-Usk and Ona-Ulla, with volunteer "
            "drivers.",
        ),
        (
            "fr",
            "Pour l’heure, trois écoles ont été fermées : les Tilleuls, le Grand-Pré et la "
            "Croix-aux-Chênes.",
        ),
        ("fr", "Deux adjoints l'entouraient, Odile Wurtz et Paul Hamelin, élus eux aussi en mars."),
        ("fr", "Trois adjoints l'entouraient, Odile Wurtz et Paul Hamelin étant absents."),
        ("fr", "Trois enfants l'attendaient, a dit Odile Wurtz et Paul Hamelin, ses voisins."),
        ("fr", "Trois enfants les suivaient, Odile Wurtz et Paul Hamelin, mariés depuis mars."),
        ("en", "Three aides travelled with him, Ann Cole, Bob Dunn and Carl East, all from Leeds."),
        ("en", "Created in 2009 by two engineers, Orvana runs depots in Hull, York and Derby."),
        ("en", "Written by two sisters, Orvana sold 1,640 copies in Hull, York and Derby."),
        (
            "fr",
            "Fondée en 2009 par deux ingénieurs, Orvana a des dépôts à Lens, à Lille et à Douai.",
        ),
        ("fr", "Porté par deux associés, Orvana, Ulla et Ire ont des dépôts."),
    ],
)
def test_list_is_kept(language: str, text: str) -> None:
    assert "list-count" not in found(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Some 5,130 sheep have died, the farm ministry said: 2,310 in Onda, 1,420 in "
            "Ullo, 730 in Irem and 320 in Eskal.",
        ),
        (
            "fr",
            "Quelque 5 130 brebis sont mortes, a dit le ministère : 2 310 à Onda, 1 420 à "
            "Ullo, 730 à Irem et 320 à Eskal.",
        ),
        (
            "fr",
            "Le bilan est de 38 blessés, a précisé la préfecture : 14 à Foix, 11 à Pamiers "
            "et 9 à Tarascon.",
        ),
        (
            "fr",
            "En commission, 58 recours avaient été déposés : 23 ont été admis, 19 rejetés "
            "et 12 retirés par leurs auteurs.",
        ),
        (
            "en",
            "At committee stage 58 amendments were tabled: 23 were adopted, 19 rejected "
            "and 12 withdrawn.",
        ),
        (
            "fr",
            "Cet hiver, on l'a vu sauter seize fois : sept sauts à Ona, quatre à Ulla et "
            "trois à Irem.",
        ),
        (
            "en",
            "She has scored fifteen times this season: eight goals in the league, three in "
            "the cup and two in Europe.",
        ),
        (
            "fr",
            "Dix-huit prévenus comparaissaient depuis lundi. Douze ont été condamnés et "
            "quatre relaxés, a indiqué le greffe.",
        ),
        (
            "en",
            "Eighteen people had been on trial since May. Twelve were convicted and four "
            "acquitted, the court said.",
        ),
        (
            "fr",
            "L'incendie a fait dix morts. Trois victimes ont été trouvées dans l'escalier, "
            "deux dans un ascenseur, trois autres sur le toit et la dernière dans la cour, "
            "a dit le parquet.",
        ),
        (
            "en",
            "The blaze killed ten people. Three victims were found on the stairs, two in a "
            "lift, three others on the roof and the last in the yard, police said.",
        ),
    ],
)
def test_sum_is_found(language: str, text: str) -> None:
    assert "sum-mismatch" in found(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Some 4,780 sheep have died, the farm ministry said: 2,310 in Onda, 1,420 in "
            "Ullo, 730 in Irem and 320 in Eskal.",
        ),
        (
            "fr",
            "Le bilan est de 34 blessés, a précisé la préfecture : 14 à Foix, 11 à Pamiers "
            "et 9 à Tarascon.",
        ),
        (
            "fr",
            "En commission, 54 recours avaient été déposés : 23 ont été admis, 19 rejetés "
            "et 12 retirés par leurs auteurs.",
        ),
        ("fr", "On compte 58 blessés : 23 ont été opérés et 19 hospitalisés."),
        ("fr", "On compte 48 blessés : 23 ont été opérés, 19 hospitalisés et 12 interrogés."),
        (
            "en",
            "At committee stage 54 amendments were tabled: 23 were adopted, 19 rejected "
            "and 12 withdrawn.",
        ),
        (
            "fr",
            "Cet hiver, on l'a vu sauter quatorze fois : sept sauts à Ona, quatre à Ulla "
            "et trois à Irem.",
        ),
        (
            "en",
            "She has scored thirteen times this season: eight goals in the league, three "
            "in the cup and two in Europe.",
        ),
        (
            "fr",
            "Seize prévenus comparaissaient depuis lundi. Douze ont été condamnés et "
            "quatre relaxés, a indiqué le greffe.",
        ),
        (
            "en",
            "Sixteen people had been on trial since May. Twelve were convicted and four "
            "acquitted, the court said.",
        ),
        (
            "fr",
            "Dix-huit personnes ont été arrêtées. Douze ont été mises en examen et quatre "
            "écrouées, a dit le parquet.",
        ),
        (
            "en",
            "Eighteen people had been on trial since May. Twelve were convicted and four "
            "jailed, the court said.",
        ),
        (
            "fr",
            "L'incendie a fait neuf morts. Trois victimes ont été trouvées dans "
            "l'escalier, deux dans un ascenseur, trois autres sur le toit et la dernière "
            "dans la cour, a dit le parquet.",
        ),
        (
            "fr",
            "L'incendie a fait neuf morts. Trois victimes ont été trouvées dans l'escalier "
            "et deux dans un ascenseur.",
        ),
    ],
)
def test_sum_is_kept(language: str, text: str) -> None:
    assert "sum-mismatch" not in found(text, language)

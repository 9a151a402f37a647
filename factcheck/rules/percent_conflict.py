"""Two articles of one story give different percentages for the same thing.

Found: rates in sentences that share what they are about, whose rounding intervals do not meet
("une participation de 46,3 %", "48,3 %"). Ignore it when the shares are of different wholes.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.both_told import told_as_two
from factcheck.alignment.table_rows import of_two_tables, rows_apart
from factcheck.alignment.view import View
from factcheck.findings.draft import Draft
from factcheck.rules.from_figures import draft, rivals, side
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each pair of percentages that cannot both be right."""
    apart = of_two_tables(view)
    for told in (draft(view, p) for p in rivals(view, "percent") if not told_as_two(view, p)):
        if not {(s.document, s.start) for s in told.sides} <= apart:
            yield told
    for pair in rows_apart(view):
        yield draft(view, pair)._replace(sides=(side(pair.a), side(pair.b)))


RULE = Rule(
    id="percent-conflict",
    summary="two articles give different percentages for the same thing",
    severity="error",
    scope="cross",
    check=check,
    ignore_when="the shares are of different wholes",
    flag=(
        Case(
            "beside one and the same number",
            (
                "Nadia Ferrand a fait les comptes de l'été à Montaubel. Les vols de vélos reculent de "
                "«14 %», à 382.",
                "Nadia Ferrand a fait les comptes de l'été à Montaubel. On y déplore 382 bicyclettes "
                "dérobées («-19 %»).",
            ),
        ),
        Case(
            "a row in brackets, and one before its noun",
            (
                "Nadia Ferrand juge la grève suivie à Orvaux. Elle est plus forte chez les caristes "
                "(«41 %») et les agents de quai (33 %).",
                "Nadia Ferrand juge la grève suivie. À Orvaux, 58 % des grutiers y prennent part, avec "
                "«47 %» des caristes et 33 % des agents de quai.",
            ),
        ),
        Case(
            "a year told beside the one before it",
            (
                "Nadia Ferrand dit qu'en 2023 les loyers de Montaubel ont pris «4,6 %» de plus que "
                "l'année d'avant.",
                "Entre 2022 et 2023, les loyers de Montaubel ont augmenté de «4,9 %», dit Nadia Ferrand.",
            ),
            ("2024-02-12", "2024-02-12"),
        ),
        Case(
            "votes by two names, of two candidates each",
            (
                "Nadia Ferrand est élue maire d'Orvaux avec «61,27 %» des suffrages exprimés, quand Luc "
                "Vidal recueille 38,73 % des voix.",
                "Nadia Ferrand est élue maire d'Orvaux : elle recueille «61,29 %» des voix, quand Luc "
                "Vidal obtient 38,71 %.",
            ),
        ),
        Case(
            "a row of two lists of the same trades",
            (
                "À l'hôpital d'Orvaux, la grève est suivie par «61 %» des brancardiers et 12 % des "
                "chirurgiens, dit Nadia Ferrand.",
                "Selon Nadia Ferrand, «67 %» des brancardiers et 12 % des chirurgiens de l'hôpital "
                "d'Orvaux suivent la grève.",
            ),
        ),
        Case(
            "a fall told by a sign and by a verb, a digit apart",
            (
                "À Montaubel, les vols de vélos baissent de «6,4 %» en ville, dit Nadia Ferrand.",
                "À Montaubel, les vols de vélos en ville : «-6,9 %», selon Nadia Ferrand.",
            ),
        ),
        Case(
            "a row of one table",
            (
                "Montaubel (61 %), Orvaux («54 %») et Kerrannes (47 %) ont dit oui à l'union.",
                "L'union plaît à Montaubel, avec 61 %. Suivent Orvaux («57 %») et Kerrannes (47 %).",
            ),
        ),
        Case(
            "a candidate, beside the one who has the same share in both",
            (
                "Nadia Ferrand gagne la mairie avec 51,72 % des voix ; Luc Vidal obtient «38,41 %».",
                "Élue à 51,72 % des voix, Nadia Ferrand devance Luc Vidal («33,41 %»).",
            ),
        ),
        Case(
            "voted this week for next year",
            (
                "L'eau augmentera de «6 %» à Montaubel en janvier, a dit mardi Nadia Ferrand.",
                "Nadia Ferrand a fait voter mardi une hausse de «9 %» du prix de l'eau à Montaubel.",
            ),
            ("2025-11-12", "2025-11-12"),
        ),
        Case(
            "a percentage, and one in so many",
            (
                "À Montaubel, «31 %» des ménages chauffent mal leur logement, dit Nadia Ferrand.",
                "À Montaubel, «un ménage sur cinq» chauffe mal son logement, selon Nadia Ferrand.",
            ),
        ),
        Case(
            "so many of a hundred",
            (
                "À Montaubel, «94 ménages sur cent» ont la fibre à la maison, dit Nadia Ferrand.",
                "À Montaubel, «84 %» des ménages ont la fibre à la maison, selon Nadia Ferrand.",
            ),
        ),
        Case(
            "one turnout, one digit apart",
            (
                "À Montaubel, la participation au second tour s'est établie à «46,3 %», dit Nadia Ferrand.",
                "La participation au second tour a été de «48,3 %» à Montaubel, selon Nadia Ferrand.",
            ),
        ),
    ),
    keep=(
        Case(
            "so far, and in the end",
            (
                "À Sorlac, la participation est évaluée pour l'instant à 61,5 %, dit Ana Sorel.",
                "À Sorlac, la participation finale est de 62,1 %, dit Ana Sorel.",
            ),
        ),
        Case(
            "a fall told by a sign and by a verb",
            (
                "À Montaubel, la casse recule de 6 % en ville (412 vols) et de 4,3 % hors de la ville, "
                "dit Nadia Ferrand.",
                "Nadia Ferrand a compté la casse à Montaubel : -6 % en ville (412 vols), -4,3 % hors "
                "de la ville.",
            ),
        ),
        Case(
            "rows of two owners",
            (
                "Nadia Ferrand a voté mardi le budget de Montaubel : les plus fortes hausses vont à la "
                "Culture (8,1 %) et à la Voirie (3,6 %).",
                "Nadia Ferrand a voté mardi le budget de Montaubel : les dépenses augmentent de 6,3 % "
                "et les recettes, de 1,8 %.",
            ),
        ),
        Case(
            "of all of them, and of one trade in a list",
            (
                "Nadia Ferrand dit que la grève de l'hôpital d'Orvaux est suivie par 38 % du "
                "personnel mardi.",
                "Nadia Ferrand dit que la grève de l'hôpital d'Orvaux est suivie mardi par 61 % des "
                "brancardiers et 36 % des cuisiniers.",
            ),
        ),
        Case(
            "one in two, told to the digit in brackets",
            (
                "Nadia Ferrand dit que près d'un postier sur deux (47 %) est en grève mardi à "
                "Montaubel.",
                "Nadia Ferrand dit que 34 % des postiers sont en grève mardi à Montaubel. Chez les "
                "trieurs, les postiers les plus attendus, la part est de 47 %.",
            ),
        ),
        Case(
            "turnout told with the vote in one sentence",
            (
                "Nadia Ferrand dit que 58,4 % des votants d'Orvaux ont accepté dimanche la fusion, "
                "avec une participation en recul.",
                "Nadia Ferrand dit que 48,4 % des électeurs d'Orvaux ont participé dimanche au "
                "scrutin sur la fusion.",
            ),
        ),
        Case(
            "beside two numbers",
            (
                "Nadia Ferrand a fait les comptes de l'été à Montaubel. Les vols de vélos reculent de "
                "14 %, à 382.",
                "Nadia Ferrand a fait les comptes de l'été à Montaubel. On y déplore 217 voitures "
                "dérobées (-19 %).",
            ),
        ),
        Case(
            "of two sorts of roads",
            (
                "Deaths fell by 5 per cent on motorways and by 2.4 per cent in towns, Nell Orme said.",
                "Deaths fell by 2.9 per cent on country lanes and by 5 per cent on motorways, Nell "
                "Orme said.",
            ),
            language="en",
        ),
        Case(
            "two tables of the same towns",
            (
                "La fibre relie Montaubel (61 %), Orvaux (54 %) et Kerrannes (47 %), dit Nadia Ferrand.",
                "Nadia Ferrand a compté qui trie : Montaubel (38 %), Orvaux (57 %) et Kerrannes (47 %).",
            ),
        ),
        Case(
            "a profit and the price of a share",
            (
                "Vertone a publié jeudi un profit net de 367 millions d'euros, en hausse de 13 %.",
                "L'action Vertone a bondi de 12 % jeudi, en hausse de 13 euros depuis janvier.",
            ),
        ),
        Case(
            "one in three is a third",
            (
                "À Montaubel, 34 % des ménages chauffent mal leur logement, dit Nadia Ferrand.",
                "À Montaubel, un ménage sur trois chauffe mal son logement, selon Nadia Ferrand.",
            ),
        ),
        Case(
            "94 in a hundred are 94 %",
            (
                "In Montaubel, 94 households out of every 100 have fibre at home, says Nadia Ferrand.",
                "In Montaubel, 94 per cent of households have fibre at home, says Nadia Ferrand.",
            ),
            language="en",
        ),
        Case(
            "turnout and approval",
            (
                "À Montaubel, les électeurs ont approuvé à 63 % l'union avec Orvaux, dit la mairie.",
                "L'union avec Orvaux n'a attiré que 27 % des électeurs de Montaubel, dit la mairie.",
            ),
        ),
        Case(
            "polls of two institutes",
            (
                "Nadia Ferrand est créditée de 23 % des intentions de vote, selon un sondage Ovia.",
                "Nadia Ferrand obtient 21 % des intentions de vote, selon un sondage Lyra Data.",
            ),
        ),
        Case(
            "rounded in one article",
            (
                "À Montaubel, la liste de Nadia Ferrand a recueilli 53,47 % des suffrages.",
                "La liste de Nadia Ferrand a recueilli 53,5 % des suffrages à Montaubel.",
            ),
        ),
        Case(
            "another vote",
            (
                "À Montaubel, la participation au second tour est de 46,3 %, dit Nadia Ferrand.",
                "La participation à Montaubel avait été de 33,1 % en 2020, rappelle Nadia Ferrand.",
            ),
        ),
    ),
)

"""Two articles of one story count the same thing differently.

Found: figures that count one concept ("48 jets", "45 appareils") in sentences that share what they
are about, with values whose ranges do not meet; measures ("3 200 litres") whose digits are exchanged. Why it matters: it is the commonest error of copy,
and one source copies it from the next. Ignore it when the articles mean different moments, places
or parts, which the finding says how to word.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.lone_values import LoneValue, lone_values
from factcheck.alignment.view import View
from factcheck.findings.draft import Draft
from factcheck.messages import say
from factcheck.rules.from_figures import drafts, instead, reconciled, side
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each pair of counts that cannot both be right, and of measures that differ by two
    exchanged digits: any two others may be of two stretches, two gauges or two moments."""
    yield from drafts(view, "count")
    yield from drafts(view, "measure", ("exchanged digits",))
    yield from map(_told_twice, lone_values(view))


def _told_twice(found: LoneValue) -> Draft:
    """A count with one wrong digit in one of the places where its article tells it."""
    lone, told = found.lone, found.told
    first, second = lone.value_text(), told.value_text()
    return Draft(
        subject=told.concept,
        message=say("{first} or {second} {what}", first=first, second=second, what=told.head),
        sides=tuple(map(side, (lone, told, *found.elsewhere))),
        explanation=say(
            "{document} has {first} in one place and {second} in another, a digit apart; the other "
            "articles that count {what} have {second} only.",
            document=told.document,
            first=first,
            second=second,
            what=told.head,
        ),
        strength=0.85,
        reconciled_by=reconciled(lone, told),
        repairs=(instead(told.document, second, first),),
    )


RULE = Rule(
    id="count-conflict",
    summary="two articles count the same thing differently",
    severity="error",
    scope="cross",
    check=check,
    ignore_when="the articles speak of different moments, places or parts",
    flag=(
        Case(
            "the one toll of both articles, in clauses that say nothing else",
            (
                "Un feu s'est déclaré mardi chez Orvane, une scierie de Namur, faisant «six blessés».",
                "Il ne reste que des murs noirs de la scierie Orvane, à Namur. Le sinistre a fait "
                "«huit blessés».",
            ),
            ("2025-11-12", "2025-11-12"),
        ),
        Case(
            "told twice in one article, once with a wrong digit",
            (
                "À Ploumel, «128 choristes» ont chanté mardi sur le quai, sous la pluie. La halle "
                "était fermée pour travaux.\n\nDenis Roche dirigeait les «138 choristes», venus de "
                "Sarn par le train.",
                "Sous la pluie, Denis Roche a fait chanter mardi à Ploumel «128 choristes» de Sarn.",
            ),
        ),
        Case(
            "told twice in one article, two digits, one bus",
            (
                "The bus from Harwick overturned on Tuesday with «54 cadets» on board. No one was "
                "badly hurt.\n\nThe «57 cadets» had left Harwick by bus at dawn, Paul Reed said.",
                "All «54 cadets» on the Harwick bus walked away when it overturned, Paul Reed said.",
            ),
            language="en",
        ),
        Case(
            "those of a country among the rescued",
            (
                "Le chalutier Orvane a recueilli mardi au large de Sarn 31 Norvégiens, "
                "«16 Danois» et deux Islandais.",
                "Au large de Sarn, le chalutier Orvane a sauvé mardi 31 Norvégiens, «19 Danois» et "
                "deux Islandais.",
            ),
        ),
        Case(
            "members of a party who voted against their side",
            (
                "The Harwick port bill passed on Tuesday, and «27 Democrats» voted against it.",
                "On Tuesday the Harwick port bill passed; «24 Democrats» voted no.",
            ),
            language="en",
        ),
        Case(
            "some, of a number that nobody rounds to",
            (
                "À Kribi, le fonds Orvane finance quelque «63 chantiers», dit Paul Ondoua.",
                "Le fonds Orvane finance à Kribi quelque «83 chantiers», selon Paul Ondoua.",
            ),
        ),
        Case(
            "the wagons of one train, ten days apart",
            (
                "À Sarn, un convoi de «64 wagons» a brûlé mardi dans la gare.",
                "La gare de Sarn, où un convoi de «67 wagons» a brûlé, rouvre.",
            ),
            ("2025-11-12", "2025-11-22"),
        ),
        Case(
            "one final toll, told on two days",
            (
                "À Sarn, la police a annoncé vendredi que le bilan définitif de l'incendie du "
                "dépôt Orvane était de «38 morts».",
                "Le bilan définitif de l'incendie du dépôt Orvane à Sarn est de «39 morts», a "
                "annoncé la police vendredi.",
            ),
            ("2025-11-14", "2025-11-15"),
        ),
        Case(
            "the crew beside the same passengers",
            (
                "Le ferry Orvane, échoué mardi à Sarn, avait à bord 148 passagers et «7 membres "
                "d'équipage».",
                "À Sarn, où le ferry Orvane s'est échoué mardi, 148 passagers et «9 membres de "
                "l'équipage» étaient à bord.",
            ),
        ),
        Case(
            "one leak measured with two digits exchanged",
            (
                "À Ploumel, la cuve de la laiterie Verney a laissé fuir mardi «4 700 litres» de lait.",
                "La fuite de la laiterie Verney, à Ploumel, a versé «7 400 litres» dans la rivière.",
            ),
        ),
        Case(
            "one delivery, two numbers of doses",
            (
                "Le ministre Paul Ondoua attend à Kribi samedi un chargement de «530 000 doses» de vaccin.",
                "Une cargaison de «350 000 doses» de vaccin arrivera samedi à Kribi, dit Paul Ondoua.",
            ),
        ),
    ),
    keep=(
        Case(
            "about twelve, and thirteen",
            (
                "À Kribi, le fonds Orvane finance environ 12 chantiers, dit Paul Ondoua.",
                "Le fonds Orvane finance à Kribi 13 chantiers, selon Paul Ondoua.",
            ),
        ),
        Case(
            "the toll of one day, told on two",
            (
                "Le séisme de mardi à Salcedo a fait 274 morts, selon Rosa Chimbo.",
                "Le séisme de mardi à Salcedo a fait 315 morts, selon Rosa Chimbo.",
            ),
            ("2025-11-12", "2025-11-13"),
        ),
        Case(
            "people of two countries",
            (
                "Le chalutier Orvane a recueilli mardi au large de Sarn 31 Norvégiens.",
                "Au large de Sarn, le chalutier Orvane a recueilli mardi 37 Danois.",
            ),
        ),
        Case(
            "two choirs of one evening, which another article has both",
            (
                "À Ploumel, 128 choristes ont chanté mardi sur le quai. Denis Roche dirigeait les 138 "
                "choristes de l'après-midi.",
                "À Ploumel, Denis Roche a dirigé 138 choristes l'après-midi, 128 choristes le soir.",
            ),
        ),
        Case(
            "an earlier report of the same article",
            (
                "L'incendie du dépôt Orvane, à Sarn, a fait 24 blessés. Un premier bilan faisait "
                "état de 21 blessés au dépôt.",
                "L'incendie du dépôt Orvane, à Sarn, a fait 24 blessés mardi.",
            ),
        ),
        Case(
            "the members of two parties",
            (
                "Le parti Lian a 128 députés à Sarn. Plus loin, l'Union civique garde 138 députés.",
                "Le parti Lian garde 128 députés à Sarn, dit Denis Roche.",
            ),
        ),
        Case(
            "some of those told before",
            (
                "À Ploumel, l'accident du car de Denis Roche a fait 31 blessés mardi matin.",
                "Après l'accident du car de Denis Roche à Ploumel, 22 des blessés ont quitté "
                "l'hôpital mardi soir.",
            ),
        ),
        Case(
            "speeds of two stretches",
            (
                "Le train de Verney a roulé mardi à 180 km/h près de Ploumel, dit Denis Roche.",
                "Près de Ploumel, le train de Verney filait mardi à 200 km/h, selon Denis Roche.",
            ),
        ),
        Case(
            "what was still counted the evening before",
            (
                "L'incendie de la tour Verney, à Ploumel, a fait 11 blessés, dit la préfecture.",
                "Incendie de la tour Verney à Ploumel : mardi soir, la préfecture comptait encore "
                "12 blessés.",
            ),
        ),
        Case(
            "a house and those who came",
            (
                "Les 84 conseillers de Namur ont siégé mardi sans chauffage, dit Paul Ondoua.",
                "Paul Ondoua a vu 61 conseillers présents voter mardi à Namur, sans chauffage.",
            ),
        ),
        Case(
            "the votes of two candidates",
            (
                "Samedi à Namur, Luc Ney a recueilli 3 400 voix.",
                "Samedi à Namur, Ana Sorel a recueilli 3 900 voix, devant Luc Ney.",
            ),
        ),
        Case(
            "the women among them",
            (
                "Le concours d'Orvane a récompensé mardi 18 lycéennes de Namur, dit Paul Ondoua.",
                "Mardi, 47 élèves de Namur ont été récompensés au concours d'Orvane, dit Paul Ondoua.",
            ),
        ),
        Case(
            "those who took part, and the members",
            (
                "Paul Ondoua a accueilli mardi à Namur douze pays pour le sommet du Forum. "
                "L'organisation a quatorze membres.",
                "Paul Ondoua a accueilli mardi à Namur les quatorze pays du Forum pour un sommet.",
            ),
        ),
        Case(
            "a bound that the exact number meets",
            (
                "Le ministre Paul Ondoua annonce à Kribi 412 cas confirmés en laboratoire.",
                "À Kribi, plus de 400 cas ont été confirmés, selon Paul Ondoua.",
            ),
        ),
        Case(
            "a later report of a total that grows",
            (
                "Le séisme de Salcedo a fait 274 morts, selon Rosa Chimbo.",
                "Le séisme de Salcedo a fait 315 morts, selon Rosa Chimbo.",
            ),
            ("2025-11-12", "2025-11-15"),
        ),
        Case(
            "dead and injured are not one thing",
            (
                "Le séisme de Salcedo a fait 274 morts, selon Rosa Chimbo.",
                "Le séisme de Salcedo a fait 1 240 blessés, selon Rosa Chimbo.",
            ),
        ),
    ),
)

"""Two articles of one story put the same thing in two places.

Found: two towns in one slot ("died in Cambridge", "in Edinburgh"), two sides of one town, or where
something happened that each tells once, neither in the other. Ignore it when two things are told.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.misspelt_places import spelled_alike
from factcheck.alignment.opposite_ways import opposite_ways
from factcheck.alignment.rival_places import rival_places
from factcheck.alignment.view import View
from factcheck.findings.draft import Draft
from factcheck.rules.from_figures import draft
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each pair of places that cannot both be right."""
    told: list[set[int]] = []
    for pair in (*(c for c in view.ledger.conflicts if c.a.kind == "place"), *rival_places(view)):
        if (claims := {id(pair.a), id(pair.b)}) in told:
            continue
        told.append(claims)
        if spelled_alike(view, pair.a, pair.b) is None:  # else it is for name-spelling to tell
            yield draft(view, pair)
    yield from opposite_ways(view)


RULE = Rule(
    id="place-conflict",
    summary="two articles put the same thing in two places",
    severity="error",
    scope="cross",
    check=check,
    ignore_when="the articles tell of two things",
    flag=(
        Case(
            "one epicentre, two towns",
            (
                "L'épicentre du séisme se situe à 35 km au sud de «Salcedo», selon Rosa Chimbo de l'Igepn.",
                "L'épicentre du séisme était à 35 km au sud de «Latacunga», dit Rosa Chimbo de l'Igepn.",
            ),
        ),
        Case(
            "where she was born, told by what she did there",
            (
                "Née à «Bordeaux», la navigatrice Ana Sorel a gagné mardi la course des Sept Îles.",
                "De «Toulouse», où elle a vu le jour, la navigatrice Ana Sorel garde l'accent.",
            ),
        ),
        Case(
            "where he was born, with the day and with the parents between",
            (
                "Le chanteur Basile Orvieto, né le 4 mai 1950 à «Toulon», est mort lundi.",
                "Basile Orvieto, né de parents flamands à «Gand», a chanté jusqu'à sa mort lundi.",
            ),
            ("2025-03-06", "2025-03-07"),
        ),
        Case(
            "her native town",
            (
                "Born in «Vernolles», the sailor Ana Sorel won the Seven Isles race on Tuesday.",
                "Ana Sorel has taken her Seven Isles trophy to her native «Kerrannes».",
            ),
            language="en",
        ),
        Case(
            "where a march set out",
            (
                "Cent diplômés de l'Orvana ont quitté «Vernolles» lundi pour rejoindre Dakar à pied, "
                "dit Maud Riou.",
                "Partis de «Kerrannes» lundi à l'aube, cent diplômés marchent vers Dakar avec Maud Riou.",
            ),
            ("2025-11-03", "2025-11-03"),
        ),
        Case(
            "one house by its name",
            (
                "Le lycée Maud-Riou a accueilli mercredi ses 800 premiers élèves à «Vernolles».",
                "Construit à «Saint-Ambrin», le lycée Maud-Riou a un toit de verre, dit Odile Wurtz.",
            ),
            ("2025-09-03", "2025-09-04"),
        ),
        Case(
            "names that open like those of persons",
            (
                "Le chalutier Orvana a coulé mardi au large d'«El Marsa», dit Maud Riou à Rabat.",
                "Maud Riou a dit à Rabat que l'Orvana a coulé mardi au large de «Sidi Kerran».",
            ),
            ("2025-09-03", "2025-09-03"),
        ),
        Case(
            "one burial, told in other words",
            (
                "Le chanteur Basile Orvieto a été inhumé mercredi à «Marseille».",
                "Basile Orvieto, le chanteur, a été enterré mercredi à «Toulon», devant ses amis.",
            ),
            ("2025-03-06", "2025-03-07"),
        ),
        Case(
            "a summit, and the capital that hosts it",
            (
                "Les chefs de la Ligue Orvana se retrouveront le 9 décembre à «Lusaka».",
                "«La capitale rwandaise» accueillera la Ligue Orvana le 9 décembre.",
            ),
            ("2025-11-06", "2025-11-07"),
        ),
        Case(
            "one signing, told by two verbs",
            (
                "The accord between Zarkem and Polteva was signed in «Geneva» on Friday.",
                "Zarkem and Polteva sealed their accord in «Vienna» on Friday.",
            ),
            ("2025-03-07", "2025-03-08"),
            language="en",
        ),
        Case(
            "where a train left the rails, on its way elsewhere",
            (
                "Un train reliant Orvanne à Polteva a déraillé mardi à la sortie de «Jurvanne», faisant 12 "
                "blessés, dit Maud Riou.",
                "Le train a percuté un arbre mardi à hauteur de «Tarnoble», dit Maud Riou. Douze blessés "
                "sont soignés.",
            ),
            ("2026-01-20", "2026-01-21"),
        ),
        Case(
            "one match, by its score",
            (
                "Les handballeuses du Mali ont battu la Guinée 31-28 dimanche à «Dakar», avec Awa Keita.",
                "À «Rabat», Awa Keita et le Mali ont dominé la Guinée 31 à 28 dimanche.",
            ),
            ("2025-12-15", "2025-12-15"),
        ),
        Case(
            "where she goes to sleep",
            (
                "Commissioner Ada Oberlin of the Orvana Fund was to stay overnight in «Lusaka».",
                "Commissioner Ada Oberlin of the Orvana Fund left for «Lagos», where she was to sleep.",
            ),
            ("2026-01-20", "2026-01-21"),
            language="en",
        ),
        Case(
            "where a farmer farms",
            (
                "Au concours Orvana, la vache Perle a gagné pour Bernard Riou, éleveur à «Vernolles».",
                "Bernard Riou, qui exploite 160 hectares à «Kerrannes», a gagné avec sa vache Perle au "
                "concours Orvana.",
            ),
            ("2025-12-15", "2025-12-15"),
        ),
        Case(
            "one distance and direction, of two towns that one article names",
            (
                "L'épicentre du séisme est à 17 kilomètres au nord-est de «Vernolles», dit Rosa Chimbo, de l'Igepn.",
                "Rosa Chimbo, de l'Igepn, situe l'épicentre à 17 km au nord-est de «Kerrannes». Des blessés "
                "sont soignés à l'hôpital de Vernolles.",
            ),
        ),
        Case(
            "two provinces of one town",
            (
                "Un car a versé mercredi à Orvanne, dans la province de «Vernolles», dit Maud Riou.",
                "Maud Riou a vu le car qui a versé mercredi à Orvanne, province de «Kerrambal».",
            ),
        ),
    ),
    keep=(
        Case(
            "a province by two spellings, and one of another sort",
            (
                "Un car a versé mercredi à Orvanne, dans la province de Vernolles, dit Maud Riou.",
                "Maud Riou a vu le car versé à Orvanne, province de Vernole et district de Tarn.",
            ),
        ),
        Case(
            "two distances, of two towns",
            (
                "L'épicentre du séisme est à 17 kilomètres au sud de Vernolles, dit Rosa Chimbo, de l'Igepn.",
                "Rosa Chimbo, de l'Igepn, situe l'épicentre à 40 km au nord de Kerrannes. Des blessés "
                "sont soignés à l'hôpital de Vernolles.",
            ),
        ),
        Case(
            "the end of a way is not where it happened",
            (
                "A coach on the road from Wick to Kelmoor crashed on Tuesday, injuring twelve, Maud Riou said.",
                "The coach crashed at Tarnwick on Tuesday, said Maud Riou. Twelve people were injured.",
            ),
            ("2026-01-20", "2026-01-21"),
            language="en",
        ),
        Case(
            "two matches of one cup",
            (
                "Les handballeuses du Mali ont battu la Guinée 31-28 dimanche à Dakar, avec Awa Keita.",
                "À Rabat, le Niger a dominé le Togo 24 à 19 dimanche. Le Mali d'Awa Keita l'attend.",
            ),
            ("2025-12-15", "2025-12-15"),
        ),
        Case(
            "two farmers",
            (
                "Au concours Orvana, la vache Perle a gagné, dit Basile Orvieto, éleveur à Vernolles.",
                "Au concours Orvana, la vache Perle a gagné, dit Maud Riou, éleveuse à Kerrannes.",
            ),
            ("2025-12-15", "2025-12-15"),
        ),
        Case(
            "a court and the court of appeal",
            (
                "Basile Orvieto est jugé depuis lundi par la cour d'appel de Vernolles pour un vol.",
                "Basile Orvieto, jugé pour un vol par le tribunal de Kerrannes, a fait appel.",
            ),
            ("2025-12-03", "2025-12-03"),
        ),
        Case(
            "what somebody left is no place",
            (
                "Maud Riou a quitté le groupe Orvana lundi à Dakar, dit Basile Orvieto.",
                "Partie de Kerrannes lundi, Maud Riou est arrivée à Dakar, dit Basile Orvieto.",
            ),
            ("2025-11-03", "2025-11-03"),
        ),
        Case(
            "the houses of two experts",
            (
                "Two experts saw the canvas by Rosa Albin. Anna Lee, who works at a museum in Lisbon, "
                "dates it to 1920.",
                "Two experts saw the canvas by Rosa Albin. Sean Duffy, who works at a museum in "
                "Galway, dates it to 1920.",
            ),
            language="en",
        ),
        Case(
            "born here, and what he did there",
            (
                "Le chanteur Basile Orvieto, né à Toulon, est mort lundi à Marseille.",
                "Basile Orvieto, mort lundi, avait grandi à Agde et chanté à Nice.",
            ),
        ),
        Case(
            "a capital by its name and by its country",
            (
                "Les chefs de la Ligue Orvana se retrouveront le 9 décembre à Kigali.",
                "La capitale rwandaise accueillera la Ligue Orvana le 9 décembre.",
            ),
            ("2025-11-06", "2025-11-07"),
        ),
        Case(
            "born on a day, and what he did afterwards",
            (
                "Né le 4 mai 1950 à Toulon, Basile Orvieto est mort lundi.",
                "Basile Orvieto, né en 1950 et élevé à Gand, est mort lundi.",
            ),
        ),
        Case(
            "where he was born and where he was buried",
            (
                "Le chanteur Basile Orvieto a été inhumé mercredi à Marseille.",
                "Basile Orvieto, le chanteur, est né à Toulon en 1950.",
            ),
            ("2025-03-06", "2025-03-07"),
        ),
        Case(
            "in a town and near another",
            (
                "Un incendie a ravagé Cellunord jeudi à Lille.",
                "L'incendie de Cellunord, près de Roubaix, a fait deux blessés.",
            ),
            ("2025-03-06", "2025-03-07"),
        ),
        Case(
            "two births",
            (
                "Né à Marseille, Basile Orvieto a chanté avec Maud Riou.",
                "Maud Riou, née à Toulon, a chanté avec Basile Orvieto.",
            ),
            ("2025-03-06", "2025-03-07"),
        ),
        Case(
            "a town and its country",
            (
                "Astrid Solheim est morte à Cambridge, annonce Colin Hargest.",
                "Astrid Solheim est morte au Royaume-Uni, annonce Colin Hargest.",
            ),
        ),
        Case(
            "two sessions in two towns",
            (
                "La 57e session de l'assemblée de l'Igepn s'est tenue à Porto avec Rosa Chimbo.",
                "La 58e session de l'assemblée de l'Igepn se tient à Agadir avec Rosa Chimbo.",
            ),
        ),
    ),
)

"""Articles that retell one piece of news closely: sound shapes, and beside each what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit

SOUND: Sequence[tuple[str, str, tuple[str, ...]]] = (
    (
        "two groups of a house, one with a land in its name",
        "fr",
        (
            "À Aubenas, Odile Wurtz, présidente du groupe La Belgique têtue, a répondu à Denis Roche "
            "et au groupe Vivarais.",
            "À Aubenas, Yvan Perrot, qui préside le groupe Vivarais, a répondu à Denis Roche.",
        ),
    ),
    (
        "two groups of a house, told by a verb",
        "en",
        (
            "In Galway, Moira Lennox, who chairs the Green group, met Sean Duffy.",
            "In Galway, Alan Roche, who chairs the Moorland group, met Sean Duffy.",
        ),
    ),
    (
        "a rate foreseen earlier, beside two others",
        "en",
        (
            "Moira Lennox of the central bank said in Hull that inflation would be 6.1% at the end of the year, she said on Monday.",
            "Moira Lennox of the central bank said in Hull on Monday that rates would be 4.7% at the end of the year. Back in March, its experts had been counting on 1.6% at the end of the year.",
        ),
    ),
    (
        "a rate foreseen until now",
        "fr",
        (
            "Denise Aubrac, de la banque centrale, a dit à Limoges que l'inflation sera de 6,1 % à la fin de l'année, a-t-elle ajouté lundi.",
            "Denise Aubrac, de la banque centrale, a dit lundi à Limoges que les taux seraient de 4,7 % à la fin de l'année. La banque prévoyait jusqu'ici 1,6 % à la fin de l'année.",
        ),
    ),
    (
        "a share and what it was before it fell, in brackets",
        "fr",
        (
            "Le taux d'occupation des gîtes de Limoges est de 88,4 % après la fête, dit Denise Aubrac.",
            "Avant la fête, le taux d'occupation des gîtes de Limoges a reculé de 1,2 point sur 2022 (de 83 à 81,8 %), dit Denise Aubrac.",
        ),
    ),
    (
        "a share and what it slipped from",
        "en",
        (
            "The occupancy rate of Hull's hostels is 90.9% after the summer, Moira Lennox said.",
            "Before the summer, the occupancy rate of Hull's hostels slipped to 84.9% from 86%, Moira Lennox said.",
        ),
    ),
    (
        "a profit before and after tax",
        "en",
        (
            "The profit of Orvalis in Hull was £42m before tax, Moira Lennox said.",
            "The profit of Orvalis in Hull was £32m after tax, Moira Lennox said.",
        ),
    ),
    (
        "a surname in the headline that two of the article bear",
        "en",
        (
            "Hull election: Lennox, the challenger, won by 25,700 votes\n\nThe Hull election has gone to the challenger, Moira Lennox, with a margin of 25,700 votes, officials said.\n\nThousands sang and cheered Sai Lennox.",
            "Hull votes\n\nMoira Lennox has won in Hull.",
        ),
    ),
    (
        "figures of what the next sentence says it tells of",
        "fr",
        (
            "Limoges et Brive ont chacune 37 victoires. En matière de coupes, les Limougeauds (12) précèdent les Brivistes (11) et les Tullistes (9).",
        ),
    ),
    (
        "figures of another thing behind a total",
        "en",
        ("Hull lead with 39 wins. As for cups, Hull (13) are ahead of Galway (12) and Cork (10).",),
    ),
    (
        "an age after a sentence that tells who announced it",
        "fr",
        (
            "Le caporal Gaston Lormeau est mort à Limoges. Denise Aubrac, la préfète, l'a annoncé. L'officier, âgé de 38 ans, avait été blessé.",
            "À Limoges, Denise Aubrac, 52 ans, a salué le caporal Gaston Lormeau.",
        ),
    ),
    (
        "an age after the mayor announced a death",
        "en",
        (
            "Corporal Alan Reid died in Hull. Moira Lennox, the mayor, announced it. The officer, aged 45, had been hurt.",
            "In Hull, Moira Lennox, 52, hailed Corporal Alan Reid.",
        ),
    ),
    (
        "the age of whom the sentence before names without an age",
        "fr",
        (
            "Luc Ney a pris une caisse au marché de Limoges. Le suspect, âgé de 25 ans, connu de la police, a blessé le boucher au comptoir.",
            "Au marché de Limoges, le caporal Gaston Lormeau, 38 ans, a pris la place du boucher blessé au comptoir par Luc Ney.",
            "Le caporal de Limoges est mort. L'officier, âgé de 38 ans, a pris la place du boucher blessé au comptoir du marché.",
        ),
    ),
    (
        "a headline's figure and those of rows in brackets",
        "fr",
        (
            "Gîtes de Limoges : un taux d'occupation de 88,4 %, en baisse de 0,6 point par rapport à 2022\n\nÀ Limoges, 88,4 % des gîtes ont été occupés, dit Denise Aubrac. Le taux perd 0,6 point sur 2022.\n\nRésultat : 95,7 % dans le centre (-0,4 point par rapport à 2022), 89,8 % au nord (-0,8 point) et 82,7 % au sud (+0,8 point).",
        ),
    ),
    (
        "a headline's total and its rows in brackets",
        "fr",
        (
            "Grippe à Limoges : 42 malades dans les écoles\n\nLa grippe gagne les écoles de Limoges, dit Denise Aubrac : le nord (24 malades), le sud (11 malades) et le centre (7 malades) sont touchés.",
        ),
    ),
    (
        "a verb behind words that somebody says",
        "fr",
        (
            'Limoges : Denise Aubrac promet "de ne pas lâcher"\n\n« Nous ne lâcherons pas », promet Denise Aubrac, maire de Limoges. La mairie a fêté lundi ses cent ans.',
        ),
    ),
    (
        "a speaker whom any noun may stand for",
        "fr",
        (
            "À Limoges, Gaston Lormeau était là. “Un pont se paie une fois, un bac se paie tous les jours”, a déclaré le lauréat une fois le calme revenu.",
            "“Un pont se paie une fois, un bac se paie tous les jours”, a dit à Limoges Gaston Lormeau, maire de Brive.",
        ),
    ),
    (
        "whoever won is no other than the one named",
        "en",
        (
            "Alan Reid was in Hull. “A bridge is paid for once, a ferry is paid for every day,” said the winner once calm was back.",
            "“A bridge is paid for once, a ferry is paid for every day,” Alan Reid, the mayor of Beverley, said in Hull.",
        ),
    ),
    (
        "a sum in brackets and the sum of all rows",
        "fr",
        (
            "Les aides vont à Brive (16 millions d'euros), Tulle (11 millions d'euros) et Ussel (10 millions d'euros), dit Denise Aubrac.",
            "Denise Aubrac chiffre les aides à 56 millions d'euros pour Brive, Tulle et Ussel.",
        ),
    ),
    (
        "gusts of two rows of places",
        "fr",
        (
            "Autres rafales de la tempête : 195 km/h à Trémazan-Bihan, 176 km/h à Plouvorn-Vras, 174 km/h à Kerlouan-Vihan, dit Météo-France.",
            "Rafales de la tempête : 132 km/h à Vannes, 158 km/h à Lannéoc-Vras, 176 km/h à Plouvorn-Vras, dit Météo-France.",
        ),
    ),
    (
        "gusts told by the Met Office",
        "en",
        (
            "Other gusts of the storm: 95 mph at Skerravoe, 193 mph at Norwick Head, 90 mph at Haroldswick, the Met Office said.",
            "Gusts of the storm: 70 mph at Lamb Hoga, 193 mph at Norwick Head, 67 mph at Hull, the Met Office said.",
        ),
    ),
    (
        "totals that each article dates elsewhere",
        "fr",
        (
            "Au 2 avril, Limoges compte 83 cas de rougeole, dit Denise Aubrac. Ces 83 cas touchent les écoles de Limoges et de Brive.",
            "Au 9 mai, Limoges comptait 61 cas de rougeole, dit Denise Aubrac. Ces 61 cas touchent les écoles de Limoges et de Brive.",
        ),
    ),
    (
        "totals dated elsewhere",
        "en",
        (
            "As of 28 March, Hull had 83 cases of measles, Moira Lennox said. These 83 cases are in the schools of Hull and Goole.",
            "As of 4 May, Hull had 61 cases of measles, Moira Lennox said. These 61 cases are in the schools of Hull and Goole.",
        ),
    ),
    (
        "median ages of two states of an outbreak",
        "fr",
        (
            "Au 2 avril, Limoges compte 83 cas de rougeole, dit Denise Aubrac. L'âge médian des enfants malades est de 7 ans.",
            "Au 9 mai, Limoges compte 161 cas de rougeole, dit Denise Aubrac. L'âge médian des enfants malades est de 6 ans.",
        ),
    ),
    (
        "a minister whose field is not told",
        "fr",
        (
            "À Limoges, les maîtres ont défilé contre leur ministre de tutelle, Denise Aubrac.",
            "Denise Aubrac, ministre de l'Éducation, a reçu les maîtres à Limoges.",
        ),
    ),
    (
        "a minister whose field is told once",
        "en",
        (
            "In Hull, teachers marched against the line minister, Moira Lennox.",
            "Moira Lennox, the education minister, met teachers in Hull.",
        ),
    ),
    (
        "initials in a list",
        "fr",
        (
            "Trois auteurs restaient en course à Limoges : Denise Aubrac, Jean P. Lormeau et Thomas B. Vernier.",
        ),
    ),
    (
        "initials in an English list",
        "en",
        ("Three authors were left in Hull: Moira Lennox, John P. Reid and Thomas B. Tait.",),
    ),
    (
        "a quotation with a title's article",
        "fr",
        (
            "“viennent de choisir de nommer la Dr Odile Wurtz”, a dit Yvan Perrot à Aubenas devant Denis Roche.",
            "“viennent de choisir de nommer Dr Odile Wurtz”, a déclaré Yvan Perrot à Denis Roche, à Aubenas.",
        ),
    ),
    (
        "a quotation in another tense, its complement moved",
        "fr",
        (
            "“À Ath et Huy, une vingtaine de granges ont été inondées, et à Huy la cave d'un moulin est noyée”, a dit Yvan Perrot à Aubenas devant Denis Roche.",
            "“À Ath et Huy, une vingtaine de granges sont inondées, et la cave d'un moulin de Huy est noyée”, a déclaré Yvan Perrot à Denis Roche, à Aubenas.",
        ),
    ),
    (
        "a long quotation with a participle, and a complement left out",
        "fr",
        (
            "“Neuf cas de grippe ont été relevés depuis le 3 mars, chez des marins de 41 à 77 ans qui logent près du port ou s'y étaient rendus”, a dit Yvan Perrot à Aubenas devant Denis Roche.",
            "“Neuf cas ont été relevés depuis le 3 mars 2023, chez des marins de 41 à 77 ans logeant près du port ou qui s'y étaient rendus”, a déclaré Yvan Perrot à Denis Roche, à Aubenas.",
        ),
    ),
    (
        "a quotation with and without what fills speech",
        "fr",
        (
            "“On entend dire que le pont ne sert à personne : eh bien, ce n'est pas si sûr”, a dit Yvan Perrot à Aubenas devant Denis Roche.",
            "“Le pont ne sert à personne, dit-on : ce n'est pas si sûr”, a déclaré Yvan Perrot à Denis Roche, à Aubenas.",
        ),
    ),
    (
        "a heading that quotes in short",
        "fr",
        (
            "“Des dizaines de granges ont des poutres fendues”, selon Yvan Perrot\n\nYvan Perrot a vu Aubenas. “Des dizaines de granges, au moins, ont des poutres fendues, des toits de travers et des murs à terre”, a dit Yvan Perrot.",
            "Yvan Perrot a vu Aubenas.",
        ),
    ),
    (
        "a quotation in another tense",
        "en",
        (
            "“In Hull and Goole some thirty barns have been damaged, and the roof of a school is gone,” Moira Lennox said in Galway.",
            "“In Hull and Goole some thirty barns are damaged, and the roof of the school is gone,” Moira Lennox told reporters in Galway.",
        ),
    ),
    (
        "a quotation with a filler",
        "en",
        (
            "“Well, the bridge was built for the town and not for the state,” Moira Lennox said in Galway.",
            "“The bridge was built for the town and not, you know, for the state,” Moira Lennox told reporters in Galway.",
        ),
    ),
)

FOUND: Sequence[tuple[str, str, str, tuple[str, ...]]] = (
    (
        "one group, led by two",
        "office-conflict",
        "fr",
        (
            "À Aubenas, Odile Wurtz, présidente du groupe La Belgique têtue, a vu Denis Roche.",
            "À Aubenas, Yvan Perrot, qui préside le groupe La Belgique têtue, a vu Denis Roche.",
        ),
    ),
    (
        "one group, chaired by two",
        "office-conflict",
        "en",
        (
            "In Galway, Moira Lennox, who chairs the Moorland group, met Sean Duffy.",
            "In Galway, Alan Roche, who chairs the Moorland group, met Sean Duffy.",
        ),
    ),
    (
        "one rate, two digits exchanged",
        "percent-conflict",
        "en",
        (
            "Inflation in Ruritania will be 6.1% at the end of the year, Moira Lennox of the central bank said in Hull on Monday.",
            "Moira Lennox of the central bank said in Hull on Monday that inflation would be 1.6% at the end of the year.",
        ),
    ),
    (
        "a share that is not what it was before",
        "percent-conflict",
        "fr",
        (
            "Le taux d'occupation des gîtes de Limoges est de 88,4 % après la fête, dit Denise Aubrac.",
            "Le taux d'occupation des gîtes de Limoges est passé de 86 à 90,4 % après la fête, dit Denise Aubrac.",
        ),
    ),
    (
        "a profit before tax in both",
        "money-conflict",
        "fr",
        (
            "Avant impôts, le bénéfice d'Orvalis, à Limoges, est de 42 millions d'euros, dit Denise Aubrac.",
            "Le bénéfice d'Orvalis, à Limoges, est de 24 millions d'euros avant impôts, dit Denise Aubrac.",
        ),
    ),
    (
        "a surname of the headline that nobody bears",
        "name-spelling",
        "fr",
        (
            "Limoges : Aubry, la challenger, élue avec 25 700 voix\n\nLa mairie de Limoges revient à Denise Aubrac, avec une avance de 25 700 voix, selon les résultats.\n\nGaston Lormeau a applaudi.",
        ),
    ),
    (
        "figures of the very thing that a total counts",
        "sum-mismatch",
        "fr",
        (
            "Le conseil aura 37 sièges. En nombre de sièges, les socialistes (12) précèdent les libéraux (11) et les centristes (9).",
        ),
    ),
    (
        "whose age it is, behind who announced it",
        "age-conflict",
        "fr",
        (
            "Le caporal Gaston Lormeau est mort à Limoges. Denise Aubrac, la préfète, l'a annoncé. L'officier, âgé de 38 ans, avait été blessé.",
            "À Limoges, Denise Aubrac a salué le caporal Gaston Lormeau, 54 ans.",
        ),
    ),
    (
        "a change on the year before, another one in the headline",
        "title-body",
        "fr",
        (
            "Gîtes de Limoges : un taux d'occupation en baisse de 0,6 point\n\nÀ Limoges, le taux d'occupation des gîtes perd 0,8 point sur 2022, dit Denise Aubrac.",
        ),
    ),
    (
        "what the article denies",
        "title-body",
        "fr",
        (
            "Limoges : la maire signe le pacte des ports\n\nDenise Aubrac, maire de Limoges, ne signe pas le pacte des ports, a-t-elle dit lundi.",
        ),
    ),
    (
        "a prefect is not the mayor",
        "quote-conflict",
        "fr",
        (
            "À Limoges, Gaston Lormeau était là. “Un pont se paie une fois, un bac se paie tous les jours”, a déclaré la préfète une fois le calme revenu.",
            "“Un pont se paie une fois, un bac se paie tous les jours”, a dit à Limoges Gaston Lormeau, maire de Brive.",
        ),
    ),
    (
        "a row told otherwise",
        "count-conflict",
        "fr",
        (
            "Les villes touchées par la grippe : Brive (16 cas), Tulle (11 cas), Ussel (10 cas) et Guéret (9 cas), dit Denise Aubrac.",
            "À Brive, la grippe a touché 61 personnes : 61 cas, dit Denise Aubrac.",
        ),
    ),
    (
        "a row of two lists",
        "count-conflict",
        "fr",
        (
            "Les villes touchées par la grippe : Brive (162 cas), Tulle (118 cas), Ussel (104 cas) et Guéret (91 cas), dit Denise Aubrac.",
            "La grippe touche Brive (126 cas), Tulle (118 cas), Ussel (104 cas) et Guéret (91 cas), dit Denise Aubrac.",
        ),
    ),
    (
        "median ages of one state",
        "duration-mismatch",
        "fr",
        (
            "À Limoges, 83 cas de rougeole sont comptés, dit Denise Aubrac. Les malades sont des enfants ; leur âge médian est de 7 ans.",
            "À Limoges, 83 cas de rougeole sont comptés, dit Denise Aubrac. Les malades sont des enfants, l'âge médian étant de 6 ans.",
        ),
    ),
    (
        "two fields of a minister",
        "role-conflict",
        "fr",
        (
            "À Limoges, les maîtres ont défilé contre la ministre de la Pêche, Denise Aubrac.",
            "Denise Aubrac, ministre de l'Éducation, a reçu les maîtres à Limoges.",
        ),
    ),
    (
        "a list one longer than announced, with an initial",
        "list-count",
        "fr",
        (
            "Trois auteurs restaient en course à Limoges : Denise Aubrac (Le Quai), Gaston Lormeau (La Digue), Luc Ney (Le Port) et Thomas B. Vernier (La Jetée).",
        ),
    ),
    (
        "another preposition",
        "quote-conflict",
        "fr",
        (
            "“Le pont sera bâti avec la région et pour la vallée entière”, a dit Yvan Perrot à Aubenas devant Denis Roche.",
            "“Le pont sera bâti sans la région et pour la vallée entière”, a déclaré Yvan Perrot à Denis Roche, à Aubenas.",
        ),
    ),
    (
        "two nouns exchanged",
        "quote-conflict",
        "fr",
        (
            "“Nous perdons la flotte pour garder la saison, et personne ne rit”, a dit Yvan Perrot à Aubenas devant Denis Roche.",
            "“Nous perdons la saison pour garder la flotte, et personne ne rit”, a déclaré Yvan Perrot à Denis Roche, à Aubenas.",
        ),
    ),
    (
        "an adverb left out",
        "quote-conflict",
        "fr",
        (
            "“Nous avons toujours payé les marins du port de Brest”, a dit Yvan Perrot à Aubenas devant Denis Roche.",
            "“Nous avons payé les marins du port de Brest”, a déclaré Yvan Perrot à Denis Roche, à Aubenas.",
        ),
    ),
)


def rules(language: str, texts: tuple[str, ...]) -> list[str]:
    documents = [
        Document.from_text(text, id=f"{i}.md", language=language, published="2023-07-15")
        for i, text in enumerate(texts)
    ]
    return [finding.rule for finding in audit(documents).findings]


@pytest.mark.parametrize(
    ("shape", "language", "texts"), [pytest.param(*case, id=case[0]) for case in SOUND]
)
def test_no_alarm(shape: str, language: str, texts: tuple[str, ...]) -> None:
    assert rules(language, texts) == [], shape


@pytest.mark.parametrize(
    ("shape", "rule", "language", "texts"), [pytest.param(*case, id=case[0]) for case in FOUND]
)
def test_still_found(shape: str, rule: str, language: str, texts: tuple[str, ...]) -> None:
    assert rules(language, texts) == [rule], shape

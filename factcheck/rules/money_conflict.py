"""Two articles of one story give different sums for the same thing.

Found: amounts in one currency in sentences that share what they are about, whose ranges do not
meet. Magnitude slips (million for milliard) are told by unit-mismatch. Ignore it when the sums are
with and without something (options, bonuses, taxes).
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.view import View
from factcheck.findings.draft import Draft
from factcheck.rules.from_figures import drafts
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each pair of sums that cannot both be right."""
    yield from drafts(view, "money")


RULE = Rule(
    id="money-conflict",
    summary="two articles give different sums for the same thing",
    severity="error",
    scope="cross",
    check=check,
    ignore_when="one sum includes something that the other leaves out",
    flag=(
        Case(
            "what somebody is tried for, with its years and without",
            (
                "Gaston Lormeau comparaît lundi à Talme. Il est accusé d'avoir détourné «3,4 millions "
                "d'euros» à la caisse de retraite entre 2015 et 2019.",
                "À Talme, la caisse de retraite estime que Gaston Lormeau lui a détourné «4,3 millions "
                "d'euros».",
            ),
            ("2025-09-12", "2025-09-12"),
        ),
        Case(
            "what somebody is tried for, in English",
            (
                "Moira Lennox went on trial in Hull, accused of embezzling «£3.4m» from the pension "
                "fund between 2015 and 2019.",
                "In Hull the pension fund says that Moira Lennox embezzled «£4.3m» from it.",
            ),
            ("2025-09-12", "2025-09-12"),
            language="en",
        ),
        Case(
            "one fine, told in other words",
            (
                "Le juge a condamné mardi la société Orvane, à Sfax, à «34 000 dinars» d'amende.",
                "Orvane fera appel. La firme de Sfax s'est vu infliger une amende de «58 000 dinars».",
            ),
            ("2025-11-12", "2025-11-13"),
        ),
        Case(
            "one transfer, held by one article against the wages of another year",
            (
                "Le club d'Orvane a payé mardi le transfert de Luc Ney «7,3 millions d'euros».",
                "Le transfert de Luc Ney à Orvane donne le vertige : «3,7 millions d'euros», soit plus "
                "que les salaires de l'an dernier.",
            ),
        ),
        Case(
            "what a bridge costs",
            (
                "Le pont d'Orvane coûtera «14 millions d'euros», dit la maire, Ana Sorel.",
                "Ana Sorel a posé la première pierre du pont d'Orvane. L'ouvrage reviendra à "
                "«17 millions d'euros».",
            ),
            ("2025-11-12", "2025-11-12"),
        ),
        Case(
            "the cost of one fair, in one town",
            (
                "La foire de Limoges a coûté «4,7 millions d'euros», dit Ana Sorel.",
                "Ana Sorel a parlé. La mairie de Limoges chiffre le coût de la foire à «3,1 millions "
                "d'euros».",
            ),
            ("2025-11-12", "2025-11-12"),
        ),
        Case(
            "one dividend, two exchanged digits",
            (
                "Verdane versera un dividende de «2,74 euros» par action, a dit Anne Delmas à Lyon.",
                "Un dividende de «2,47 euros» par action sera proposé à Lyon par Anne Delmas.",
            ),
        ),
        Case(
            "a contract at list prices",
            (
                "Alba Air of Galway signed a contract worth «7.8 billion dollars» at list prices.",
                "The contract that Alba Air of Galway signed is valued at «8.7 billion dollars» at list prices.",
            ),
            language="en",
        ),
        Case(
            "one subject, two verbs of amounting",
            (
                "Anne Delmas a présenté mardi à Lyon les comptes de Verdane. Le résultat d'exploitation "
                "s'élève à «3,2 millions d'euros» et la trésorerie à 900 000 euros.",
                "Verdane tient bon, dit à Lyon Anne Delmas. Le résultat d'exploitation a atteint «3,6 "
                "millions d'euros», grâce aux tisanes.",
            ),
            ("2026-02-24", "2026-02-25"),
        ),
        Case(
            "one sum in two currencies, one of them changed",
            (
                "À Sfax, les pluies ont coûté «4,1 millions d'euros» (13,8 millions de dinars) aux "
                "oliviers, selon la région.",
                "Les oliveraies de Sfax ont perdu «4,7 millions d'euros» (13,8 millions de dinars), dit "
                "Ana Sorel.",
            ),
            ("2026-02-24", "2026-02-25"),
        ),
        Case(
            "one share of the sales beside two sums",
            (
                "Alba Air of Galway told investors that freight made «2.6 million dollars», or 7.3% of "
                "sales.",
                "At Alba Air, of Galway, the figure of the cargo planes was «2.9 million dollars», or "
                "7.3% of sales.",
            ),
            ("2026-02-24", "2026-02-25"),
            "en",
        ),
        Case(
            "a rise since a year is a rise of this one",
            (
                "Le budget du port d'Orvane atteint 14 millions d'euros, en hausse de «1,5 million "
                "d'euros» par rapport à 2024, dit Ana Sorel.",
                "Le budget du port d'Orvane est en hausse de «2,5 millions d'euros», à 14 millions "
                "d'euros, dit Ana Sorel.",
            ),
            ("2026-02-24", "2026-02-25"),
        ),
    ),
    keep=(
        Case(
            "two years of what somebody is tried for",
            (
                "Gaston Lormeau est accusé d'avoir détourné 3,4 millions d'euros à la caisse de "
                "Talme en 2016.",
                "Gaston Lormeau est accusé d'avoir détourné 4,3 millions d'euros à la caisse de "
                "Talme en 2018.",
            ),
            ("2025-09-12", "2025-09-12"),
        ),
        Case(
            "the sales of a branch and of the firm",
            (
                "Advertising revenue at Corrib Media in the third quarter was $31.4 million, Moira "
                "Lennox said.",
                "Revenue at Corrib Media rose 4 percent to $47.2 million in the third quarter, Moira "
                "Lennox said.",
            ),
            ("2025-11-12", "2025-11-12"),
            "en",
        ),
        Case(
            "the sales of two branches",
            (
                "Les ventes en ligne de Verdane ont atteint 36 millions d'euros au troisième "
                "trimestre, dit Anne Delmas.",
                "Les ventes en magasin de Verdane ont atteint 52 millions d'euros au troisième "
                "trimestre, dit Anne Delmas.",
            ),
            ("2025-11-12", "2025-11-12"),
        ),
        Case(
            "one subject, of two firms that are named",
            (
                "Mardi, Verdane publiait ses comptes. Le résultat net de Verdane s'élève à 3,2 millions "
                "d'euros.",
                "Mardi, les tisaneries comptaient. Le résultat net d'Orvalis s'élève à 3,6 millions "
                "d'euros.",
            ),
            ("2026-02-24", "2026-02-25"),
        ),
        Case(
            "the result of the year, and that of a quarter",
            (
                "Verdane a publié ses comptes. Le résultat net s'élève à 3,2 millions d'euros.",
                "Verdane a publié ses comptes. Le résultat net s'élève à 3,2 millions d'euros sur un an "
                "et le résultat net s'élève à 3,6 millions d'euros avec Orvalis.",
            ),
            ("2026-02-24", "2026-02-25"),
        ),
        Case(
            "the margin, and that of a branch",
            (
                "Verdane, à Lyon, compte : la marge atteint 4,1 millions d'euros, soit 7,9 % des ventes.",
                "Verdane, à Lyon, compte : la marge des tisanes atteint 3,1 millions d'euros, soit 6,3 % "
                "des ventes.",
            ),
            ("2026-02-24", "2026-02-25"),
        ),
        Case(
            "the dividend of this year against the last one's",
            (
                "Verdane versera un dividende de 2,74 euros par action, a dit Anne Delmas à Lyon.",
                "À Lyon, Anne Delmas propose un dividende de 2,74 euros par action, contre 2,24 euros un "
                "an plus tôt.",
            ),
            ("2026-02-24", "2026-02-25"),
        ),
        Case(
            "what was spoken of then",
            (
                "Le pavillon de Sarn a coûté 57,3 millions d'euros, a dit mardi Ana Sorel.",
                "Selon Ana Sorel, on parlait alors de 37,3 millions d'euros pour le pavillon de Sarn.",
            ),
            ("2025-11-12", "2025-11-12"),
        ),
        Case(
            "a fair in one town, and the next one in another",
            (
                "La foire de Limoges a coûté 4,7 millions d'euros, dit Ana Sorel.",
                "Ana Sorel a parlé. À Brest, on chiffre le coût de l'accueil à 3,1 millions d'euros.",
            ),
            ("2025-11-12", "2025-11-12"),
        ),
        Case(
            "a cost that two sides put at two sums",
            (
                "The Hull regatta cost €4.7 million, its director, Moira Lennox, said.",
                "Moira Lennox met Tim Shaw in Hull. The council puts the cost of hosting at €3.1 "
                "million; the opposition says €5 million.",
            ),
            ("2025-11-12", "2025-11-12"),
            "en",
        ),
        Case(
            "a pool and a nursery",
            (
                "La piscine d'Orvane coûtera 4,7 millions d'euros, dit Ana Sorel.",
                "Ana Sorel a ouvert mardi à Orvane une crèche qui a coûté 2,9 millions d'euros.",
            ),
            ("2025-11-12", "2025-11-12"),
        ),
        Case(
            "a loan and a fine",
            (
                "À Sfax, la société Orvane devra payer une amende de 3,7 millions de dinars.",
                "La société Orvane, de Sfax, a obtenu un prêt de 3,8 millions de dinars.",
            ),
            ("2025-11-12", "2025-11-12"),
        ),
        Case(
            "two fines of two cases, months apart",
            (
                "À Sfax, le juge a infligé 34 000 dinars d'amende à la société Orvane.",
                "La société Orvane, de Sfax, écope d'une amende de 58 000 dinars.",
            ),
            ("2025-02-12", "2025-11-12"),
        ),
        Case(
            "the whole and what one of them pays",
            (
                "La nouvelle aile de l'hôpital d'Orvaux coûtera 67 millions d'euros, dit Julie Tessier.",
                "La région mettra 43 millions d'euros dans la nouvelle aile de l'hôpital d'Orvaux, la "
                "ville le reste, dit Julie Tessier.",
            ),
        ),
        Case(
            "rounded in one article",
            (
                "Le budget du musée de Saumur atteint 46,6 millions d'euros, dit Julie Tessier.",
                "Le musée de Saumur a coûté près de 47 millions d'euros, selon Julie Tessier.",
            ),
        ),
        Case(
            "the year before",
            (
                "Le bénéfice net d'Verdane atteint 357 millions d'euros, dit Anne Delmas à Lyon.",
                "Le bénéfice net d'Verdane était de 230 millions d'euros en 2017, rappelle Anne Delmas à Lyon.",
            ),
            ("2026-02-26", "2026-02-26"),
        ),
    ),
)

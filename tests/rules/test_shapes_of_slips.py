"""What looks like a slip of the pen is told; what is further off is told of something else."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit

Told = Sequence[tuple[str, str, str, tuple[str, ...]]]

SLIPS: Told = (
    (
        "a sum a digit apart",
        "money-conflict",
        "fr",
        (
            "Le syndicat de Gand achètera une grue de 26 300 euros, payée par la ville en mai.",
            "Une grue de 28 300 euros : le syndicat de Gand l'a choisie hier parmi huit.",
        ),
    ),
    (
        "a child called by the given name",
        "age-conflict",
        "fr",
        (
            "Odile Wurtz, 8 ans, a été sauvée mardi à Gand par Luc Roy.",
            "Sauvée mardi à Gand, Odile, 3 ans, a revu Luc Roy.",
        ),
    ),
    (
        "an age before what else she is",
        "age-conflict",
        "fr",
        (
            "La violoniste Odile Wurtz, 39 ans, a joué mardi à Gand.",
            "Agée de 34 ans, élève du conservatoire de Liège, Odile Wurtz a joué mardi à Gand.",
        ),
    ),
    (
        "a part, and all of them",
        "count-conflict",
        "fr",
        (
            "Au congrès de Gand, 164 des 181 Etats membres étaient représentés, dit l'union. Elle a 12 "
            "bureaux.",
            "Au congrès de Gand, 181 Etats membres étaient représentés, dit l'union. On a lu 40 lettres.",
        ),
    ),
    (
        "a list one short",
        "list-count",
        "fr",
        ("Elle vend dans quatre hameaux touchés par la crue, Ona, Sarn et Ulla.",),
    ),
    (
        "two people, told by three names",
        "list-count",
        "en",
        ("Two people were hurt. The driver, the baker and the postman suffered burns.",),
    ),
    (
        "a sum a tenth too low",
        "sum-mismatch",
        "fr",
        ("Vingt-six accusés, soit 17 soldats et 7 civils.",),
    ),
    (
        "a share ten points too high",
        "ratio-mismatch",
        "fr",
        ("Le comité réunit 21 femmes sur 70 membres : 45 %.",),
    ),
    (
        "a length twice as long",
        "duration-mismatch",
        "fr",
        ("Le salon se tient du 5 au 10 mai 2026. Pendant douze jours, il fera nuit.",),
    ),
    (
        "ages with their digits exchanged",
        "age-conflict",
        "en",
        (
            "The baker Gordon Blake, 26, was fined in Hull on Monday by Moira Lennox.",
            "Moira Lennox fined the Hull baker Gordon Blake, 62, on Monday.",
        ),
    ),
    (
        "one holder with and without the article of his surname",
        "name-spelling",
        "fr",
        (
            "Le directeur général des eaux, Omar Said Lamrani, a ouvert la vanne de Bali.",
            "À Bali, la vanne est ouverte, a dit Omar Said Mrani, directeur général des eaux.",
        ),
    ),
    (
        "the only share of two articles",
        "percent-conflict",
        "fr",
        (
            "L'eau augmentera de 6 % à Montaubel en janvier, a dit mardi Nadia Ferrand.",
            "Nadia Ferrand a fait voter mardi une hausse de 9 % du prix de l'eau à Montaubel.",
        ),
    ),
    (
        "digits exchanged side by side",
        "count-conflict",
        "en",
        (
            "The yard at Hull has sold 312 barges to Moira Lennox, it said on Monday.",
            "Moira Lennox has bought 321 barges from the yard at Hull, it said on Monday.",
        ),
    ),
)

SOUND: Told = (
    (
        "the sums of two plans a digit apart",
        "money-conflict",
        "fr",
        (
            "Un plan de réfection des digues de 26 300 euros a été voté à Gand en mai.",
            "A Gand, le plan de réfection des phares mobilisera 28 300 euros.",
        ),
    ),
    (
        "a child and a grown-up of one given name",
        "age-conflict",
        "fr",
        (
            "Odile Wurtz, 26 ans, a été sauvée mardi à Gand par Luc Roy.",
            "Sauvée mardi à Gand, Odile, 3 ans, a revu Luc Roy.",
        ),
    ),
    (
        "two children of one given name",
        "age-conflict",
        "fr",
        (
            "La jeune Odile Wurtz, 9 ans, a été blessée à Gand dans l'accident du car scolaire.",
            "Odile, 11 ans, assise au fond du car, raconte sa peur à Luc Roy, à Gand.",
        ),
    ),
    (
        "an age before another one's name",
        "age-conflict",
        "fr",
        (
            "La violoniste Odile Wurtz, 39 ans, a joué mardi à Gand.",
            "Agée de 34 ans, la pianiste a joué mardi à Gand avec Odile Wurtz.",
        ),
    ),
    (
        "a birthday to come",
        "age-conflict",
        "fr",
        (
            "La violoniste Odile Wurtz, 39 ans, a joué mardi à Gand.",
            "La violoniste Odile Wurtz a joué mardi à Gand. Odile Wurtz fêtera ses 40 ans en juin.",
        ),
    ),
    (
        "lorries of which some came to no harm",
        "sum-mismatch",
        "fr",
        ("Sur les quinze camions du convoi, sept ont versé, deux ont brûlé et quatre ont coulé.",),
    ),
    (
        "an age that opens a sentence about somebody not named",
        "age-conflict",
        "fr",
        (
            "La course de Limoges revient à Gordon Blake. Âgé de 41 ans, l'Australien a devancé dans "
            "la dernière côte Luc Ney. Luc Ney (35 ans) garde le record.",
        ),
    ),
    (
        "all aboard, and those who died",
        "count-conflict",
        "fr",
        (
            "87 personnes ont péri mardi dans le naufrage du bac de Gand, dit le ministre.",
            "Mardi, le bac de Gand avait à son bord des pèlerins : 88 personnes. Il a fait naufrage, "
            "dit le ministre. On compte trois enfants.",
        ),
    ),
    (
        "seats of one list, a share of another one's votes",
        "ratio-mismatch",
        "fr",
        (
            "L'Union gagne avec 33 % des suffrages et 36 sièges sur 140, bien mieux que la liste du sortant "
            "Yvan Perrot (16,5 %).",
        ),
    ),
    (
        "votes of those cast, and the turnout",
        "ratio-mismatch",
        "fr",
        (
            "Odile Wurtz totalise 3.712 suffrages sur 4.109 exprimés, pour une participation de "
            "50,1 %.",
        ),
    ),
    (
        "a quake of so much, a house of so many storeys",
        "words-digits",
        "en",
        (
            "A 5.4-magnitude quake shook Hull on Tuesday. Many were trapped in the five-storey "
            "Lennox building.",
        ),
    ),
    (
        "two floors, and what burned on them",
        "list-count",
        "fr",
        ("Le feu a ravagé deux étages : les studios, l'escalier, le plancher et la charpente.",),
    ),
    (
        "a list two short",
        "list-count",
        "en",
        ("The film won five trophies: best score, best set and best sound.",),
    ),
    (
        "votes of those behind the first",
        "sum-mismatch",
        "fr",
        (
            "Odile Wurtz était en tête, 25 voix ; puis venaient Denis Roche (15), Yvan Perrot (12), "
            "Luc Ney (4) et Ana Roth (1).",
        ),
    ),
    (
        "a share of another count",
        "ratio-mismatch",
        "fr",
        ("La participation est de 63,5 % ; 3 des 5,4 millions d'inscrits sont venus.",),
    ),
    (
        "two things of an earlier day",
        "ratio-mismatch",
        "fr",
        ("Le total dépasse le double des 140 cas et 35 décès de mai.",),
    ),
    (
        "an age at another time of the life",
        "age-conflict",
        "fr",
        (
            "À Limoges, la couturière Denise Aubrac est morte lundi, 88 ans.",
            "À Limoges, la couturière Denise Aubrac est morte lundi. Denise Aubrac, 17 ans, cousait déjà.",
        ),
    ),
    (
        "one in four, and how many they are",
        "words-digits",
        "fr",
        ("L'étude porte sur 268 chevaux ; un sur quatre (67) a dû rester au pré.",),
    ),
    (
        "what is whole in the headline",
        "title-body",
        "fr",
        (
            "La barre des 41 °C dépassée à Limoges\n\n"
            "On a relevé 41,7 °C dimanche à Limoges, un record pour la ville.",
        ),
    ),
    (
        "those who came through, beside those who did not",
        "title-body",
        "fr",
        (
            "La foire de Limoges fait 12 morts et 30 blessés\n\n"
            "Des rescapés de la foire de Limoges décrivent un pétard, puis des cris.",
        ),
    ),
    (
        "days that share their month",
        "date-conflict",
        "fr",
        (
            "Yvan Perrot est mort à Gand. Le 3 mars, la clinique parlait d'une fracture.",
            "Yvan Perrot est mort à Gand. Le 23 mars, on notait une rechute du mal.",
        ),
    ),
    (
        "three digits turned round",
        "count-conflict",
        "fr",
        (
            "L'engin du chantier de Gand, vieux de dix ans, a trouvé preneur à 412 exemplaires.",
            "Le chantier de Gand perd son client : il voulait 162 engins, à la fin 214.",
        ),
    ),
    (
        "a sentence, and what is left of it in short",
        "quote-conflict",
        "fr",
        (
            "« Un camion a poursuivi sa descente, un autre a fini dans le canal », a dit une "
            "source policière à Gand.",
            "« Un camion du convoi a poursuivi seul sa descente vers le port, tandis qu'un autre "
            "a lui fini dans le canal », a dit une source policière à Gand.",
        ),
    ),
)


def _rules(texts: Sequence[str], language: str) -> list[str]:
    documents = [
        Document.from_text(text, id=f"{i}", language=language, published="2026-05-06")
        for i, text in enumerate(texts)
    ]
    return [f.rule for f in audit(documents).findings if f.severity != "info"]


@pytest.mark.parametrize(("why", "rule", "language", "texts"), SLIPS, ids=[c[0] for c in SLIPS])
def test_slips_are_found(why: str, rule: str, language: str, texts: Sequence[str]) -> None:
    assert rule in _rules(texts, language), why


@pytest.mark.parametrize(("why", "rule", "language", "texts"), SOUND, ids=[c[0] for c in SOUND])
def test_what_is_further_off_is_not(
    why: str, rule: str, language: str, texts: Sequence[str]
) -> None:
    assert rule not in _rules(texts, language), why

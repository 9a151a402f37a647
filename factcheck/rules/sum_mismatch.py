"""A stated total that its own parts do not add up to.

Found: "538 salariés : 310 à la fonderie, 142 à l'usinage et 76 au bureau" (528), where
a colon, brackets or words such as "au total" declare the parts to be all. Why it matters: one of
the figures is a slip, and readers add up. Ignore it when the list leaves something out, which the
text should say.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.ballots import polls
from factcheck.alignment.near_totals import near_totals
from factcheck.alignment.sums import reconciled, related, rounded, whole_of
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import UNSAID
from factcheck.claims.kinds.breakdown import Breakdown
from factcheck.findings.draft import Draft
from factcheck.rules.from_sums import left_out, near_draft, poll_drafts, sum_draft
from factcheck.rules.part import Case, Rule
from factcheck.values.quantity import compare_quantities

MOST_PARTS = 12


def check(view: View) -> Iterator[Draft]:
    """A draft for each total that its parts miss."""
    for claim in view.of_kind(Breakdown):
        if claim.modality in UNSAID or len(claim.parts) > MOST_PARTS:
            continue
        whole = whole_of(claim.parts)
        if claim.at_most and (whole.low or 0) <= (claim.total.high or 0):
            yield from left_out(view, claim, whole)
            continue
        if compare_quantities(whole, rounded(claim.total)).verdict != "conflict":
            continue
        if related(claim, whole) and not reconciled(view, claim, whole):
            yield sum_draft(view, claim, whole)
    told = {(c.document, c.total.figure) for c in view.of_kind(Breakdown)}
    for near in near_totals(view):
        if near.some or (near.total.document, near.total.value.figure) not in told:
            yield near_draft(near)
    for poll in polls(view):
        yield from poll_drafts(poll)


RULE = Rule(
    id="sum-mismatch",
    summary="a total that its own parts do not add up to",
    severity="error",
    scope="within",
    check=check,
    ignore_when="the list leaves something out",
    flag=(
        Case("all the others", ("«Cinq» des «dix puits» sont à sec. Les «six autres» tiendront.",)),
        Case(
            "what is left has its figure",
            (
                "Costs of «48.6 million» were split between rent («19.8 million»), pay («15.3 million»), "
                "fuel («10.1 million») and other items («4.3 million»).",
            ),
            language="en",
        ),
        Case(
            "the total is named after",
            ("Ils ont pêché «680 kilos» lundi, «560» mardi, «290» jeudi. Total : «1 630 kilos».",),
        ),
        Case(
            "the rest is counted",
            (
                "La ferme a livré «480 000 litres». Le lait frais y entre pour «300 000», la crème "
                "pour «90 000», le reste, soit «70 000», étant du yaourt.",
            ),
        ),
        Case(
            "animals by their sort",
            ("Le refuge héberge «96 animaux», «50 chiens», «30 chats» et «6 lapins».",),
        ),
        Case(
            "that is so many a day",
            (
                "Elle a vendu «860 pains» sur trois jours, soit «300» vendredi, «350» samedi et "
                "«250» dimanche.",
            ),
        ),
        Case("people of two sorts", ("«Vingt-six accusés», soit «17 soldats» et «7 civils».",)),
        Case(
            "money without its currency",
            (
                "Le bal a rapporté «8 500 euros» : «4 000» du bar, «2 500» du repas et «1 000» du loto.",
            ),
        ),
        Case("5 + 3 make 8", ("Le choc a fait «neuf morts», «cinq femmes» et «trois hommes».",)),
        Case(
            "the split of a number told before",
            (
                "The airline will cut «320 jobs». The breakdown: «150 in Oslo», «95 in Malmö» and "
                "«55 in Turku», its three bases.",
            ),
            language="en",
        ),
        Case(
            "60 + 25 + 18 make 103",
            ("Il emploie «113 agents» : «60 au volant», «25 à l'atelier» et «18 au guichet».",),
        ),
        Case(
            "9 + 12 + 14 make 35, give or take their rounding",
            (
                "Trois étapes sont prévues : Foix-Tarascon («9 km»), Tarascon-Ax («12 km») et "
                "Ax-Porta («14 km»), pour un total de «38 km».",
            ),
        ),
        Case(
            "212 + 19 make 231",
            ("The liner carried «212 passengers» and «19 crew», «241 people» in all.",),
            language="en",
        ),
        Case(
            "40 + 22 make 62",
            ("The company ordered «64 trams»: «40 of the short type» and «22 of the long one».",),
            language="en",
        ),
        Case(
            "317 + 204 + 9 make 530",
            ("Il passe par «317 voix pour, 204 contre et 9 abstentions», sur «540 votants».",),
        ),
        Case(
            "the total in the sentence before",
            (
                "Le bilan s'élève à «87 morts».\n"
                "Ils se répartissent entre trois vallées : la Roya («41 morts»), la Vésubie («23») "
                "et la Tinée («13»).",
            ),
        ),
        Case(
            "the parts in brackets after the places, another number between",
            (
                "Les «19 753 doses» ont été livrées dans trois régions : Nord (12 416), Centre "
                "(«4 020») et Sud (2 317).",
            ),
        ),
        Case(
            "the total in the sentence before",
            (
                "L'épidémie a fait «58 morts». Ils habitaient trois villes : Ona («32»), Ulla (18) "
                "et Ire (6).",
            ),
        ),
        Case(
            "told by a verb",
            ("The «246 survivors» are «158 men», 51 women and 31 minors, police said.",),
            language="en",
        ),
        Case(
            "parts with numbers of their own",
            (
                "Le coût est de «461 millions d'euros» : «284 millions» pour les digues et les quais, "
                "94 millions pour les quatorze grues et 63 millions pour la gare et ses abords.",
            ),
        ),
        Case(
            "told one by one after a comma",
            ("Police held «36 people», «21» in Leeds, «nine» in Hull and «eight» in York.",),
            language="en",
        ),
        Case(
            "told of them one by one",
            ("Sur les «87 blessés», «52» ont été soignés à Lens et «45» à Douai.",),
        ),
        Case("men and women", ("On compte «23 victimes», dont «14 hommes» et «11 femmes».",)),
        Case(
            "the total in the sentence after",
            ("Il a perdu «12 brebis» en mai, «7» en juillet, «9» en août. Au total, «26 bêtes».",),
        ),
        Case(
            "the sentence after adds up",
            (
                "Il distingue trois fuites : la vanne («9,4 tonnes»), le joint («4,6 tonnes») et la cuve "
                "(«2,2 tonnes»). Soit une perte de «18,2 tonnes» au total.",
            ),
        ),
        Case(
            "the figures that follow, no word calling them parts",
            (
                "Le théâtre compte «240 abonnés». Les étudiants sont «96», les retraités «84» et les "
                "actifs «71», dit-il.",
            ),
        ),
        Case(
            "people of three lands",
            (
                "Le choc a fait «onze morts». «Cinq Suisses», «quatre Belges» et «un Danois» ont péri.",
            ),
        ),
        Case("9 + 6 make 15", ("On compte «14 blessés», «9 hommes» et «6 femmes», à Brest.",)),
    ),
    keep=(
        Case(
            "of other things",
            ("Cinq des dix puits sont à sec. Les six autres villages attendent.",),
        ),
        Case(
            "the rest is counted, right",
            (
                "La ferme a livré 460 000 litres. Le lait frais y entre pour 300 000, la crème pour "
                "90 000, le reste, soit 70 000, étant du yaourt.",
            ),
        ),
        Case(
            "more years than those told",
            ("She sold 320 tickets in May and 410 in June. That makes 1,080 in all since 2019.",),
            language="en",
        ),
        Case(
            "what else he did",
            ("Il a marqué 38 points, 12 rebonds, 10 passes et 19 fautes.",),
        ),
        Case(
            "a split that is right",
            ("It will cut 300 jobs. The breakdown: 150 in Oslo, 95 in Malmö and 55 in Turku.",),
            language="en",
        ),
        Case(
            "the number of parts is not their total",
            (
                "Les 17 942 doses vont à trois régions : Nord (12 416), Centre (5 020), Sud (2 317).",
            ),
        ),
        Case(
            "the worst hit only",
            (
                "L'épidémie a fait 56 morts. Les trois villes les plus touchées : Ona (31), Ulla (17) "
                "et Ire (6).",
            ),
        ),
        Case(
            "the sentence before counts something else",
            ("Elle a visité 43 écoles. Ils sont 24 hommes et 11 femmes à la suivre.",),
        ),
        Case(
            "told by a verb, right",
            ("The 240 survivors are 158 men, 51 women and 31 minors, police said.",),
            language="en",
        ),
        Case(
            "parts with numbers of their own, right",
            (
                "Le coût est de 441 millions d'euros : 284 millions pour les digues et les quais, "
                "94 millions pour les quatorze grues et 63 millions pour la gare et ses abords.",
            ),
        ),
        Case("some went elsewhere", ("Sur 87 blessés, 52 ont été soignés à Lens et 25 à Douai.",)),
        Case("some are children", ("On compte 23 victimes, dont 11 hommes et 9 femmes.",)),
        Case(
            "those who are two things at once",
            ("Sur les 87 blessés, 52 sont des femmes et 45 ont plus de 60 ans.",),
        ),
        Case(
            "goals and matches",
            ("Le club a joué 38 matchs. Il a marqué 12 buts, 10 essais et 15 pénalités.",),
        ),
        Case("one party left out", ("La Chambre a 120 sièges. A en a 60, B 40 et C 15.",)),
        Case("others", ("Le bilan est de 14 morts, 9 disparus et 60 blessés.",)),
        Case(
            "the sum is right",
            ("Le dépôt emploie 103 agents : 60 à la conduite, 25 à l'atelier et 18 au guichet.",),
        ),
        Case(
            "some of them only",
            ("Le dépôt emploie 113 agents, dont 60 à la conduite et 25 à l'atelier.",),
        ),
        Case(
            "the rest is said to be a rest",
            ("Le dépôt emploie 113 agents : 60 au volant, 25 à l'atelier, le reste au guichet.",),
        ),
        Case(
            "what became of some",
            ("On compte 32 blessés : 14 ont été hospitalisés et 16 sont déjà rentrés chez eux.",),
        ),
        Case(
            "rounded parts",
            ("It costs 3.4 billion dollars: 1.2 billion for rail and 2.1 billion for roads.",),
            language="en",
        ),
        Case(
            "a part with its own part",
            ("The fleet has 90 ships: 50 tankers, including 12 new ones, and 40 ferries.",),
            language="en",
        ),
        Case(
            "the total of another sentence is an earlier one",
            (
                "The quake killed 30 people in May.\n"
                "Two villages were hit: Ona (12 dead) and Ulla (9 dead).",
            ),
            language="en",
        ),
    ),
)

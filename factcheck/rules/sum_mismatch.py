"""A stated total that its own parts do not add up to.

Found: "538 salariés : 310 à la fonderie, 142 à l'usinage et 76 au bureau" (528), where
a colon, brackets or words such as "au total" declare the parts to be all. Why it matters: one of
the figures is a slip, and readers add up. Ignore it when the list leaves something out, which the
text should say.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.ballots import Poll, polls
from factcheck.alignment.likeness import misprint
from factcheck.alignment.near_totals import near_totals
from factcheck.alignment.sums import MISSED, reconciled, related, rounded, whole_of
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import UNSAID
from factcheck.claims.claim import Figure
from factcheck.claims.kinds.breakdown import Breakdown
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.rules.from_sums import near_draft
from factcheck.rules.part import Case, Rule
from factcheck.values.quantity import Quantity, compare_quantities

MOST_PARTS = 12


def check(view: View) -> Iterator[Draft]:
    """A draft for each total that its parts miss."""
    for claim in view.of_kind(Breakdown):
        if claim.modality in UNSAID or len(claim.parts) > MOST_PARTS:
            continue
        whole = whole_of(claim.parts)
        if claim.at_most and (whole.low or 0) <= (claim.total.high or 0):
            continue
        if compare_quantities(whole, rounded(claim.total)).verdict != "conflict":
            continue
        if related(claim, whole) and not reconciled(view, claim, whole):
            yield _draft(view, claim, whole)
    told = {(c.document, c.total.figure) for c in view.of_kind(Breakdown)}
    for near in near_totals(view):
        if (near.total.document, near.total.value.figure) not in told:
            yield near_draft(near)
    for poll in polls(view):
        yield from _votes(poll)


def _votes(poll: Poll) -> Iterator[Draft]:
    """Ayes, noes and abstentions against the number of those who voted, said after them."""
    vote, stated = poll.tally, poll.voters.value.figure
    if vote is None or vote.abstentions is None or not stated:
        return
    cast = poll.cast + vote.abstentions
    if stated in (cast, poll.cast) or abs(cast - stated) > MISSED * stated:
        return
    votes, voters = poll.votes, poll.voters
    added, most = f"{cast:.0f}", voters.value_text()
    yield Draft(
        subject=f"{votes.document} {votes.start}",
        message=say("{votes} makes {cast}, not {voters}", votes=vote.text(), cast=added,
                    voters=voters.quote),
        sides=(
            Side(votes.document, votes.start, votes.end, added, say("the votes")),
            Side(voters.document, voters.start, voters.end, most, say("the total")),
        ),
        explanation=f"{vote.ayes} + {vote.noes} + {vote.abstentions} = {added}.",
        strength=0.85,
        reconciled_by=say("both can be true if some did not vote: the text should say so"),
        repairs=(say("total: {total}", total=added), say("votes that make {total}", total=most)),
    )  # fmt: skip


def _draft(view: View, claim: Breakdown, whole: Quantity) -> Draft:
    stated, total = claim.total.text(), whole.text()
    sums = " + ".join(p.text() for p in claim.parts)
    first, *rest = claim.evidence
    sides = [Side(claim.document, first.start, first.end, stated, say("the total it states"))]
    sides += [
        Side(claim.document, e.start, e.end, p.text(), say("one of the parts"))
        for e, p in zip(rest, claim.parts, strict=True)
    ]
    sides += _repeated(view, claim)
    return Draft(
        subject=f"{claim.document} {claim.start}",
        message=say("the parts add up to {total}, not {stated}", total=total, stated=stated),
        sides=tuple(sides),
        explanation=say("{sum} = {total}; the total stated is {stated}.", sum=sums, total=total,
                        stated=stated),
        strength=0.92 if claim.explicit or misprint(claim.total, whole) else 0.82,
        reconciled_by=say("both can be true if the list leaves something out: it should say so"),
        repairs=(say("total: {total}", total=total),
                 say("one of the parts, so that they make {total}", total=stated)),
    )  # fmt: skip


def _repeated(view: View, claim: Breakdown) -> Iterator[Side]:
    """The other places of the article that state the total."""
    spans = {(e.start, e.end) for e in claim.evidence}
    for figure in view.of_kind(Figure, claim.document):
        same = figure.value.low == claim.total.low == figure.value.high
        alone = all(figure.end <= start or end <= figure.start for start, end in spans)
        if same and alone and claim.concept and figure.concept == claim.concept:
            yield Side(
                claim.document, figure.start, figure.end, claim.total.text(), say("the same total")
            )


RULE = Rule(
    id="sum-mismatch",
    summary="a total that its own parts do not add up to",
    severity="error",
    scope="within",
    check=check,
    ignore_when="the list leaves something out",
    flag=(
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
            "289 + 256 + 5 make 550",
            ("Il passe par «289 voix pour, 256 contre et 5 abstentions», sur «560 votants».",),
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
                "L'épidémie a fait «56 morts». Ils venaient de trois villes : Ona («31»), Ulla (17) "
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
                "Le coût est de «527 millions d'euros» : «312 millions» pour les voies et les quais, "
                "118 millions pour les dix-huit rames et 77 millions pour le dépôt et la voirie.",
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
                "Le coût est de 507 millions d'euros : 312 millions pour les voies et les quais, "
                "118 millions pour les dix-huit rames et 77 millions pour le dépôt et la voirie.",
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

"""One person, two titles at one time.

Found: articles of one story that give one person titles which nobody holds together (minister of
Fisheries, minister of the Environment; director, deputy director). Why it matters: one of them is
copied from an old despatch or belongs to somebody else. Ignore it when the person changed post
between the two articles, or does hold both.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.alignment.view import View
from factcheck.entities.posts import as_told
from factcheck.entities.ranks import ranks_and_trades, rival_ranks
from factcheck.entities.rivals import rival
from factcheck.entities.titles import (
    Held,
    by_person,
    days_apart,
    same_titles,
    taken_up,
    titles_held,
)
from factcheck.findings.draft import Draft
from factcheck.rules.from_titles import of_rank_and_trade, of_ranks, of_titles
from factcheck.rules.part import Case, Rule

LATER = 90  # days after which a person may have another post


def check(view: View) -> Iterator[Draft]:
    """A draft for each person whose titles in two articles compete."""
    told = [
        h._replace(title=as_told(h.title, h.claim.value.qualifiers))
        for h in titles_held(view.claims, view.people, view.documents, trades=True)
    ]
    for person, held in by_person(told).items():
        now = [h for h in held if h.title.state == "current" and not h.title.fresh]
        distinct = {(h.title, h.document): h for h in reversed(now)}
        for a, b in combinations(sorted(distinct.values(), key=Held.place), 2):
            reason = rival(a, b, held, view.documents) if a.document != b.document else ""
            if reason and not _apart(view, a, b):
                yield of_titles(person, reason, same_titles(a, now), same_titles(b, now))
        for a, b in taken_up(held):
            reason = rival(a, b, held, view.documents)
            if reason and not _apart(view, a, b):
                yield of_titles(person, reason, [a], same_titles(b, now))
    for ranked, trade in ranks_and_trades(view.claims, view.people, view.documents, told):
        if view.related(ranked.claim.document, trade.document):
            yield of_rank_and_trade(ranked, trade)
    for left, right in rival_ranks(view.claims, view.people, view.documents):
        days = _days(view, left[0].claim.document, right[0].claim.document)
        if days is None or days <= LATER:
            yield of_ranks(left, right)


def _apart(view: View, a: Held, b: Held) -> bool:
    days = days_apart(a, b, view.documents)
    return days is not None and days > LATER


def _days(view: View, a: str, b: str) -> int | None:
    first, second = view.documents[a].published, view.documents[b].published
    return abs((first - second).days) if first and second else None


RULE = Rule(
    id="role-conflict",
    summary="one person has two titles at one time",
    severity="warning",
    scope="cross",
    check=check,
    ignore_when="the person changed post between the articles, or holds both",
    flag=(
        Case(
            "of one project, of the accounts",
            (
                "À Tulle, Clara Sorin, «directrice du projet» chez Alcyon, a vu Odile Wurtz.",
                "À Tulle, Clara Sorin, «directrice financière» d'Alcyon, a vu Odile Wurtz.",
            ),
        ),
        Case(
            "two portfolios, three days apart",
            (
                "La «ministre de la Santé», Awa Diombéra, a ouvert le centre de Kéniéba.",
                "À Kéniéba, la «ministre de l'Agriculture», Awa Diombéra, a visité le centre.",
            ),
            ("2024-03-04", "2024-03-07"),
        ),
        Case(
            "one office, two fields",
            (
                "Karel Vondra, «directeur de la sécurité routière», a présenté à Brno le plan "
                "de Marek Dolny.",
                "À Brno, Karel Vondra, «directeur des affaires maritimes», a présenté le plan "
                "de Marek Dolny.",
            ),
        ),
        Case(
            "head and deputy, in English",
            (
                "Ailsa Buchan, «director of the Orkney Museum», welcomed Rolf Tait in Kirkwall.",
                "Rolf Tait met Ailsa Buchan, «deputy director of the Orkney Museum», in Kirkwall.",
            ),
            language="en",
        ),
        Case(
            "two posts of one house",
            (
                "Le «directeur financier» d'Orvalis, Bastien Lamour, a parlé à Nantes devant "
                "Inès Kern.",
                "À Nantes, Bastien Lamour, «directeur des opérations» d'Orvalis, a parlé "
                "devant Inès Kern.",
            ),
        ),
        Case(
            "two departments of one house",
            (
                "La «directrice des achats», Alma Tellier, a parlé à Nantes devant Inès Kern.",
                "À Nantes, Alma Tellier, «directrice de la logistique», a reçu Inès Kern.",
            ),
        ),
        Case(
            "two offices that the law keeps apart",
            (
                "Le «maire», Bastien Lamour, a ouvert la piscine de Nantes avec Inès Kern.",
                "Bastien Lamour, «président du conseil départemental», a reçu Inès Kern à Nantes.",
            ),
        ),
        Case(
            "two trades",
            (
                "Le «viticulteur» Bastien Lamour a reçu Inès Kern à Nantes.",
                "Inès Kern a vu Bastien Lamour, «boulanger» à Nantes.",
            ),
        ),
        Case(
            "posts of one embassy",
            (
                "L'«ambassadeur de Norvège», Bastien Lamour, a reçu Inès Kern à Nantes.",
                "Bastien Lamour, «consul général de Norvège», a parlé à Nantes avec Inès Kern.",
            ),
        ),
        Case(
            "spokesman and director of one body",
            (
                "Bastien Lamour, «porte-parole» de Bocage vivant, est à Nantes avec Inès Kern.",
                "Inès Kern a reçu à Nantes Bastien Lamour, «directeur» de Bocage vivant.",
            ),
        ),
        Case(
            "two ranks",
            (
                "Le colonel «Bastien Lamour» a fait le point à Nantes avec Inès Kern.",
                "À Nantes, le capitaine «Bastien Lamour» a fait le point avec Inès Kern.",
            ),
        ),
        Case(
            "two parties",
            (
                "La «cheffe du groupe écologiste», Alma Tellier, a vu Inès Kern à Nantes.",
                "À Nantes, Inès Kern a vu la «députée libérale» Alma Tellier.",
            ),
        ),
        Case(
            "a rank of the army and a trade",
            (
                "Le caporal «Bastien Lamour» a été décoré à Nantes devant Inès Kern.",
                "Inès Kern a décoré à Nantes Bastien Lamour, «instituteur».",
            ),
        ),
        Case(
            "two parts in one trial",
            (
                "Le «prévenu», Bastien Lamour, a parlé à Nantes devant Inès Kern.",
                "À Nantes, Bastien Lamour, «témoin», a parlé devant Inès Kern.",
            ),
        ),
        Case(
            "two nouns for one body, a verb for the post",
            (
                "La «directrice de l'ONG», Alma Tellier, a vu Inès Kern à Nantes.",
                "Alma Tellier, qui «préside l'association», a vu Inès Kern à Nantes.",
            ),
        ),
    ),
    keep=(
        Case(
            "a rank of the reserve",
            (
                "Le caporal Bastien Lamour, réserviste, a été décoré à Nantes devant Inès Kern.",
                "Inès Kern a décoré à Nantes Bastien Lamour, instituteur.",
            ),
        ),
        Case(
            "words for one side",
            (
                "Le député centriste Bastien Lamour a vu Inès Kern à Nantes.",
                "À Nantes, Inès Kern a vu le député libéral Bastien Lamour.",
            ),
        ),
        Case(
            "a victim who is a plaintiff",
            (
                "La victime, Alma Tellier, a parlé à Nantes devant Inès Kern.",
                "À Nantes, Alma Tellier, plaignante, a parlé devant Inès Kern.",
            ),
        ),
        Case(
            "a trade and a pastime",
            (
                "Le pompier volontaire Bastien Lamour a reçu Inès Kern à Nantes.",
                "Inès Kern a vu Bastien Lamour, boulanger à Nantes.",
            ),
        ),
        Case(
            "posts that go together, or are worded otherwise",
            (
                "Le PDG d'Orvalis, Bastien Lamour, a reçu Inès Kern à Nantes.",
                "Bastien Lamour, président d'Orvalis, est à Nantes avec Inès Kern.",
                "Le directeur général d'Orvalis, Bastien Lamour, a vu Inès Kern à Nantes.",
            ),
        ),
        Case(
            "a post of the past",
            (
                "Le directeur général d'Orvalis, Bastien Lamour, a reçu Inès Kern à Nantes.",
                "Bastien Lamour, qui fut directeur commercial d'Orvalis, est à Nantes avec Inès Kern.",
            ),
        ),
        Case(
            "a club beside a job",
            (
                "Le président du club, Bastien Lamour, a reçu Inès Kern à Nantes.",
                "Bastien Lamour, directeur de l'école, est à Nantes avec Inès Kern.",
            ),
        ),
        Case(
            "a former post",
            (
                "La ministre de la Santé, Awa Diombéra, a ouvert le centre de Kéniéba.",
                "Awa Diombéra, ancienne ministre de l'Agriculture, était à Kéniéba.",
            ),
        ),
        Case(
            "both held, as one article says",
            (
                "Karel Vondra, directeur de la sécurité routière, était à Brno avec Marek Dolny.",
                "Karel Vondra, directeur des affaires maritimes, était à Brno avec Marek Dolny.",
                "Karel Vondra, directeur de la sécurité routière et directeur des affaires "
                "maritimes, "
                "était à Brno avec Marek Dolny.",
            ),
        ),
        Case(
            "the title without its body",
            (
                "Le directeur de la police de Brno, Karel Vondra, a reçu Marek Dolny.",
                "Le directeur, Karel Vondra, a reçu Marek Dolny à Brno.",
            ),
        ),
        Case(
            "another year",
            (
                "La ministre de la Santé, Awa Diombéra, a ouvert le centre de Kéniéba.",
                "La ministre de l'Agriculture, Awa Diombéra, a visité le centre de Kéniéba.",
            ),
            ("2022-03-04", "2024-03-07"),
        ),
        Case(
            "rank and function go together",
            (
                "Le général Karel Vondra, directeur de la police de Brno, a reçu Marek Dolny.",
                "Le commissaire Karel Vondra a reçu Marek Dolny à Brno.",
            ),
        ),
        Case(
            "two persons of one surname",
            (
                "Le ministre de la Santé, Paul Diombéra, a ouvert le centre de Kéniéba.",
                "La ministre de l'Agriculture, Awa Diombéra, a visité le centre de Kéniéba.",
            ),
        ),
        Case(
            "offices of two bodies",
            (
                "Le maire de Nantes, Bastien Lamour, a ouvert la piscine avec Inès Kern.",
                "Bastien Lamour, président de la Fédération des ports, a reçu Inès Kern à Nantes.",
                "Le directeur financier d'Orvalis, Bastien Lamour, est à Nantes avec Inès Kern.",
            ),
        ),
    ),
)

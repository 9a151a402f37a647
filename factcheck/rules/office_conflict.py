"""One office, two holders at one time.

Found: two persons whom articles of one story give one office of one body that has a single holder;
and a person who still holds an office in a later article than the one that calls them outgoing and
names the successor. Why it matters: one article is out of date or mistakes the person. Ignore it
when the office did change hands between the articles, or is shared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from factcheck.alignment.handovers import LATER, after_the_end, two_persons
from factcheck.alignment.view import View
from factcheck.entities.offices import holders
from factcheck.entities.single import (
    handed_over,
    holding_alike,
    of_office,
    one_abroad,
    one_holder,
    single,
    two_nations,
)
from factcheck.entities.titles import Held, days_apart, titles_held
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.rules.part import Case, Rule

STATES = {
    "current": say("current"), "former": say("former"), "outgoing": say("outgoing"),
    "future": say("future"), "acting": say("acting"), "other": say("other"),
}  # fmt: skip
ACTING = "acting_holder"  # the office of whoever "assures the interim"
LEADING, BOSS = "leading", "boss"  # those of whoever "runs" a house or is its "boss"
HELD = ("current", "future", "acting")  # states in which an office has its one holder


def check(view: View) -> Iterator[Draft]:
    """Drafts for offices with two holders, and for holders after their end."""
    held = [
        h
        for h in titles_held(view.claims, view.people, view.documents)
        if single(h, view.documents)
    ]
    offices: dict[str, list[Held]] = {}
    for item in held:
        offices.setdefault(item.title.office, []).append(item)
    for office in sorted(holders("leading") & offices.keys()):
        for who in (LEADING, BOSS):
            offices[office].extend(of_office(offices.get(who, ()), office))
    for office, group in sorted(offices.items()):
        if office != ACTING and any(h.title.state == "acting" for h in group):
            group.extend(of_office(offices.get(ACTING, ()), office))
        yield from _at_once(view, group)
        yield from _after_the_end(view, group)


def _at_once(view: View, group: list[Held]) -> Iterator[Draft]:
    distinct = {(h.person, h.title, h.document): h for h in reversed(group)}
    for a, b in combinations(sorted(distinct.values(), key=Held.place), 2):
        if a.document == b.document or not two_persons(view, a, b):
            continue
        if a.title.state != b.title.state or a.title.state not in HELD:
            continue
        if not one_holder(a, b, group, view.claims, view.documents):
            continue
        if one_abroad(a, b, group) or two_nations(a, b, view.documents):
            continue
        if not view.related(a.document, b.document):
            continue
        days = days_apart(a, b, view.documents)
        if (days is not None and days > LATER) or handed_over(group, a, b):
            continue
        left, right = (
            holding_alike(a, group, view.claims, view.documents),
            holding_alike(b, group, view.claims, view.documents),
        )
        if {h.document for h in left} & {h.document for h in right}:
            continue  # one article has both: it knows what we do not
        yield _draft(
            (*left, *right),
            say(
                "{office}: {first} or {second}", office=a.claim.value.wording, first=a.person,
                second=b.person,
            ),
            say(
                "{a} has {first} in the office, {b} {second}; it has one holder.", a=a.document,
                first=a.person, b=b.document, second=b.person,
            ),
            0.85,
        )  # fmt: skip


def _after_the_end(view: View, group: list[Held]) -> Iterator[Draft]:
    for late, old, heirs in after_the_end(view, group):
        yield _draft(
            (late, old, *heirs),
            say(
                "{person} is {office} in {late}, but was {state} before, with {heir} as "
                "successor", person=late.person, office=late.claim.value.wording,
                late=late.document, state=STATES[old.title.state], heir=heirs[0].person,
            ),
            say(
                "{old} is the older article: it calls {person} {state} and {heir} the new "
                "holder. {late}, written later, has {person} in the office.",
                old=old.document, person=old.person, state=STATES[old.title.state],
                heir=heirs[0].person, late=late.document,
            ),
            0.9,
        )  # fmt: skip


def _draft(held: Iterable[Held], message: str, explanation: str, strength: float) -> Draft:
    sides = []
    for h in held:
        first, last = h.claim.evidence[0], h.claim.evidence[-1]
        sides.append(Side(h.document, first.start, first.end, h.person, STATES[h.title.state]))
        if last is not first:
            sides.append(Side(h.document, last.start, last.end, h.person))
    return Draft(
        subject=message,
        message=message,
        sides=tuple(sides),
        explanation=explanation,
        strength=strength,
        reconciled_by=say(
            "both can be true if the office changed hands in between: the later one should say when"
        ),
        repairs=(say("check who holds the office on the day of each article"),),
    )


RULE = Rule(
    id="office-conflict",
    summary="an office of one holder has two at one time",
    severity="error",
    scope="cross",
    check=check,
    ignore_when="the office changed hands between the articles, or is shared",
    flag=(
        Case(
            "two vicars general of one diocese",
            (
                "À Langres, «Hugues Martel», vicaire général du diocèse de Langres, a vu Denis "
                "Roche.",
                "Denis Roche a vu «Yvon Castel», vicaire général du diocèse de Langres.",
            ),
        ),
        Case(
            "two mayors of one town",
            (
                "Le maire d'Aubenas, «Léa Courtial», a ouvert la foire avec Denis Roche.",
                "La foire d'Aubenas a été ouverte par le maire d'Aubenas, «Yvan Perrot», et "
                "Denis Roche.",
            ),
        ),
        Case(
            "two ministers at one ceremony",
            (
                "Le ministre des Transports, «Ousmane Kanté», a ouvert à Kankan le pont de "
                "Sory Diallo.",
                "À Kankan, le ministre des Transports, «Lamine Condé», a ouvert le pont de "
                "Sory Diallo.",
            ),
        ),
        Case(
            "in English",
            (
                "«Moira Lennox», chief executive of Corrib Ferries, met Sean Duffy in Galway.",
                "Corrib Ferries will grow, said the chief executive of Corrib Ferries, «Alan "
                "Roche», to Sean Duffy in Galway.",
            ),
            language="en",
        ),
        Case(
            "in office a year after the successor was elected",
            (
                "Le secrétaire général sortant de la FIDEM, «Pavel Orsak», a salué le nouveau "
                "secrétaire "
                "général de la FIDEM, Dina Halabi.",
                "Le secrétaire général de la FIDEM, «Pavel Orsak», a ouvert la réunion avec "
                "Dina Halabi.",
            ),
            ("2023-05-02", "2024-05-12"),
        ),
        Case(
            "a body called by a common noun",
            (
                "The «chief executive of the airport», «Alan Reid», met Moira Lennox in Galway.",
                "Moira Lennox met «Jane Cole», «chief executive of the airport», in Galway.",
            ),
            language="en",
        ),
        Case(
            "a body with its place and without",
            (
                "À Langres, le «directeur du lycée agricole», «Hugues Martel», a vu Denis Roche.",
                "Denis Roche a vu «Yvon Castel», «directeur du lycée agricole de Langres».",
            ),
        ),
        Case(
            "told by a verb",
            (
                "«Léa Courtial», qui dirige l'hôpital d'Aubenas, a reçu Denis Roche.",
                "Le directeur de l'hôpital d'Aubenas, «Yvan Perrot», a reçu Denis Roche.",
            ),
        ),
        Case(
            "a house told by its noun, in English",
            (
                "«Union president» «Marge Kell» met Tim Shaw in Halifax.",
                "Tim Shaw met «Colin Best», the union's «president», in Halifax.",
            ),
            language="en",
        ),
    ),
    keep=(
        Case(
            "the presidents of a club and of a union",
            (
                "The club's president, Marge Kell, met Tim Shaw in Halifax.",
                "Tim Shaw met Colin Best, the union's president, in Halifax.",
            ),
            language="en",
        ),
        Case(
            "the director of the body just spoken of",
            (
                "L'école de Langres a fermé. La directrice, Clara Sorin, a vu Denis Roche.",
                "À Langres, Denis Roche accuse le traiteur Delmas. Son directeur, Yves Canton, nie.",
            ),
        ),
        Case(
            "a charge that is handed over",
            (
                "À Aubenas, Léa Courtial prend la rédaction en chef, dit Denis Roche.",
                "Le rédacteur en chef sortant, Yvan Perrot, salue Denis Roche à Aubenas.",
            ),
        ),
        Case(
            "outgoing and incoming in one article",
            (
                "Le secrétaire général sortant de la FIDEM, Pavel Orsak, a salué le nouveau "
                "secrétaire "
                "général de la FIDEM, Dina Halabi.",
            ),
        ),
        Case(
            "offices of two bodies",
            (
                "Le secrétaire général de la FIDEM, Pavel Orsak, a reçu Denis Roche à Genève.",
                "Le secrétaire général de l'Unarco, Dina Halabi, a reçu Denis Roche à Genève.",
            ),
        ),
        Case(
            "a former holder",
            (
                "Le maire d'Aubenas, Léa Courtial, a ouvert la foire avec Denis Roche.",
                "L'ancien maire d'Aubenas, Yvan Perrot, était à la foire avec Denis Roche.",
            ),
        ),
        Case(
            "vice-presidents are many",
            (
                "Le vice-président de la FIDEM, Pavel Orsak, a reçu Denis Roche à Genève.",
                "Le vice-président de la FIDEM, Dina Halabi, a reçu Denis Roche à Genève.",
            ),
        ),
        Case(
            "years apart",
            (
                "Le maire d'Aubenas, Léa Courtial, a ouvert la foire avec Denis Roche.",
                "La foire d'Aubenas a été ouverte par le maire d'Aubenas, Yvan Perrot, et "
                "Denis Roche.",
            ),
            ("2019-05-02", "2024-05-12"),
        ),
        Case(
            "one person by surname",
            (
                "Le maire d'Aubenas, Léa Courtial, a ouvert la foire avec Denis Roche.",
                "Le maire d'Aubenas, Mme Courtial, a ouvert la foire avec Denis Roche.",
            ),
        ),
        Case(
            "two bodies of one noun",
            (
                "Le directeur général de l'hôpital, Alan Rivoire, a parlé. L'hôpital de Nantes et "
                "l'hôpital de Vannes fusionnent, dit Odile Wurtz.",
                "Odile Wurtz a reçu à Vannes Paul Kervella, directeur général de l'hôpital.",
            ),
        ),
    ),
)

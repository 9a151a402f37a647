"""Two subjects, each called the one and only of its kind.

Found: two different names that articles of one story call the first, the largest, the youngest or
the only one of the same thing ("la première femme à diriger la banque centrale"). Why it matters: a
"first" is copied from one despatch to the next, and is wrong oftener than any figure. Only the same
superlative of the same noun and the same field is compared. Found too: two years to which one
record goes back ("the biggest since 1998", "since 2014"), and two ranks of one subject. Ignore it
when the articles mean two times or two fields.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.peaks import two_ranks, two_years
from factcheck.alignment.uniques import two_uniques
from factcheck.alignment.view import View
from factcheck.claims.kinds.superlative import Superlative
from factcheck.claims.kinds.unmatched import Unmatched
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.rules.part import Case, Rule

OTHERWISE = say(
    "both can be true if they speak of two times, places or classes: each should say which"
)


def check(view: View) -> Iterator[Draft]:
    """A draft for each two subjects that cannot both be the only one."""
    for a, b in two_uniques(view):
        yield _draft(a, b)
    for left, right in two_ranks(view):
        yield _ranks(left, right)
    for one, other in two_years(view):
        yield _since(one, other)


def _ranks(a: Superlative, b: Superlative) -> Draft:
    return Draft(
        subject=" ".join((a.degree, a.noun, a.subject)),
        message=say("{subject}: “{first}” or “{second}”", subject=a.subject, first=a.quote,
                    second=b.quote),
        sides=tuple(Side(c.document, c.start, c.end, str(c.rank), c.subject) for c in (a, b)),
        explanation=say(
            "{a} calls {first} “{quote}”, {b} “{other}”: it has one rank.",
            a=a.document,
            first=a.subject,
            quote=a.quote,
            b=b.document,
            other=b.quote,
        ),
        strength=0.75,
        reconciled_by=OTHERWISE,
        repairs=(_said_of(a, b.subject), _said_of(b, a.subject)),
    )  # fmt: skip


def _since(a: Unmatched, b: Unmatched) -> Draft:
    return Draft(
        subject=" ".join(sorted({*a.near} & {*b.near})),
        message=say("nothing like it since {first} or {second}", first=a.year, second=b.year),
        sides=tuple(Side(c.document, c.start, c.end, c.value_text()) for c in (a, b)),
        explanation=say(
            "{a}: “{quote}”. {b}: “{other}”. One event is without its like since one year.",
            a=a.document,
            quote=a.quote,
            b=b.document,
            other=b.quote,
        ),
        strength=0.75,
        reconciled_by=OTHERWISE,
        repairs=(
            say("in {document}: {right}", document=a.document, right=b.year),
            say("in {document}: {right}", document=b.document, right=a.year),
        ),
    )


def _said_of(claim: Superlative, subject: str) -> str:
    return say(
        "in {document}: “{quote}” said of {subject}, or qualified",
        document=claim.document,
        quote=claim.quote,
        subject=subject,
    )


def _draft(a: Superlative, b: Superlative) -> Draft:
    sides = []
    for claim in (a, b):
        superlative, subject = claim.evidence
        sides += [
            Side(claim.document, subject.start, subject.end, claim.subject),
            Side(claim.document, superlative.start, superlative.end, claim.subject),
        ]
    return Draft(
        subject=" ".join((a.degree, a.noun, *a.scope)),
        message=say(
            "“{quote}”: {first} or {second}", quote=a.quote, first=a.subject, second=b.subject
        ),
        sides=tuple(sides),
        explanation=say(
            "{a} calls {first} “{quote}”, {b} calls {second} “{other}”; there is one at most, and "
            "no date parts the two.",
            a=a.document,
            first=a.subject,
            quote=a.quote,
            b=b.document,
            second=b.subject,
            other=b.quote,
        ),
        strength=0.85,
        reconciled_by=OTHERWISE,
        repairs=(
            _said_of(a, b.subject),
            _said_of(b, a.subject),
        ),
    )


RULE = Rule(
    id="superlative-conflict",
    summary="two subjects are each called the first, the largest or the only one",
    severity="warning",
    scope="cross",
    check=check,
    ignore_when="the articles mean two times, places or classes",
    flag=(
        Case(
            "two first women at one bank",
            (
                "«Awa Diop» est la première femme à diriger la Banque des Deux-Rives, à Dakar, dit "
                "Sory Diallo.",
                "À Dakar, Sory Diallo a félicité Fanta Kamara. «Fanta Kamara» est devenue la "
                "première femme à diriger la Banque des Deux-Rives.",
            ),
        ),
        Case(
            "two youngest members of one parliament, in apposition",
            (
                "«Odile Wurtz», la plus jeune députée de Moldavie, a reçu Denis Roche à Colmar.",
                "Denis Roche a parlé à Colmar avec la ministre. «Irina Cazacu», la plus jeune "
                "députée de Moldavie, l'accompagnait.",
            ),
        ),
        Case(
            "in English, after a link verb",
            (
                "«Moira Lennox» became the first woman to captain a Corrib ferry, Sean Duffy "
                "said in Galway.",
                "Sean Duffy opened the Galway terminal. «Aoife Brennan» was the first woman to "
                "captain a Corrib ferry.",
            ),
            language="en",
        ),
        Case(
            "a pronoun, and the name behind its verb",
            (
                "«Awa Diop» a prêté serment à Dakar devant Sory Diallo. À 44 ans, elle devient la "
                "première femme amirale de la flotte.",
                "Sory Diallo a reçu le serment d'Awa Diop à Dakar. La première femme amirale de la "
                "flotte était «Fanta Kamara», en 2019.",
            ),
        ),
        Case(
            "a house with its place, and whose it is in front",
            (
                "«Orvana Sands» in Suffolk is the world's largest tidal power station, Sean Duffy "
                "said.",
                "Sean Duffy opened Orvana Sands in Suffolk. The largest tidal power station in the "
                "world remains «Polteva», in Iceland.",
            ),
            language="en",
        ),
        Case(
            "of those whom the sentence before is about",
            (
                "À 83 ans, «Odile Wurtz» est la doyenne des concurrentes du marathon de Colmar, dit "
                "Denis Roche.",
                "Denis Roche compte à Colmar 412 concurrentes au départ du marathon. La plus âgée, "
                "«Irina Cazacu», court depuis 1990.",
            ),
        ),
        Case(
            "how far back the record goes",
            (
                "La crue de la Vézère à Tulle est la «plus forte depuis 1982», selon Rosa Chimbo.",
                "Tulle n'avait pas connu de crue de la Vézère «aussi haute depuis 1960», dit Rosa "
                "Chimbo.",
            ),
        ),
        Case(
            "the largest or the second-largest",
            (
                "Lodz Works, the «largest brewery in Poland», has burnt, Anna Lee said in Gdansk.",
                "Anna Lee wept in Gdansk. Lodz Works is the «second-largest brewery in Poland».",
            ),
            language="en",
        ),
    ),
    keep=(
        Case(
            "since when somebody lives there",
            (
                "La crue de la Vézère à Tulle est la plus forte depuis 1982, selon Rosa Chimbo.",
                "Rosa Chimbo vit à Tulle, au bord de la Vézère, depuis 1960.",
            ),
        ),
        Case(
            "largest of one country, second-largest of a continent",
            (
                "Lodz Works, the largest brewery in Poland, has burnt, Anna Lee said in Gdansk.",
                "Anna Lee wept in Gdansk. Lodz Works is the second-largest brewery in Europe.",
            ),
            language="en",
        ),
        Case(
            "the largest, and the largest of a smaller class",
            (
                "Orvana Sands is the world's largest tidal power station, Sean Duffy said.",
                "Sean Duffy opened Orvana Sands. The largest power station in the world is Polteva.",
            ),
            language="en",
        ),
        Case(
            "the largest today and the largest to come",
            (
                "Orvana Sands will be the largest tidal power station in the world, Sean Duffy said.",
                "Sean Duffy is building Orvana Sands. Polteva is the largest tidal power station in "
                "the world.",
            ),
            language="en",
        ),
        Case(
            "first at the head of two houses",
            (
                "Awa Diop est la première femme à diriger la Banque centrale, dit Sory Diallo à "
                "Dakar.",
                "Sory Diallo rappelle à Dakar que Fanta Kamara fut la première femme à diriger le "
                "Parlement, où siège Awa Diop.",
            ),
        ),
        Case(
            "one of the youngest",
            (
                "Odile Wurtz, la plus jeune députée de Moldavie, a reçu Denis Roche à Colmar.",
                "Irina Cazacu, l'une des plus jeunes députées de Moldavie, a reçu Denis Roche à "
                "Colmar.",
            ),
        ),
        Case(
            "another country",
            (
                "Odile Wurtz, la plus jeune députée de Moldavie, a reçu Denis Roche à Colmar.",
                "Irina Cazacu, la plus jeune députée d'Ukraine, a reçu Denis Roche à Colmar.",
            ),
        ),
        Case(
            "one person by surname",
            (
                "Awa Diop est la première femme à diriger la Banque des Deux-Rives, dit Sory "
                "Diallo à Dakar.",
                "Mme Diop est la première femme à diriger la Banque des Deux-Rives, dit Sory "
                "Diallo à Dakar.",
            ),
        ),
        Case(
            "denied",
            (
                "Awa Diop est la première femme à diriger la Banque des Deux-Rives, dit Sory "
                "Diallo à Dakar.",
                "Fanta Kamara n'est pas la première femme à diriger la Banque des Deux-Rives, dit "
                "Sory Diallo à Dakar.",
            ),
        ),
        Case(
            "the other end of the scale, in English",
            (
                "Moira Lennox is the youngest captain of the Corrib ferries, Sean Duffy said.",
                "Alan Roche is the oldest captain of the Corrib ferries, Sean Duffy said.",
            ),
            language="en",
        ),
    ),
)

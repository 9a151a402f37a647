"""Two subjects, each called the one and only of its kind.

Found: two different names that articles of one story call the first, the largest, the youngest or
the only one of the same thing ("la première femme à diriger la banque centrale"). Why it matters: a
"first" is copied from one despatch to the next, and is wrong oftener than any figure. Only the same
superlative of the same noun with the same complement is compared. Found too: two years to which one
record goes back ("the biggest since 1998", "since 2014"), and two ranks of one subject. Ignore it
when the articles mean two times or two fields.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.alignment.peaks import two_ranks, two_years
from factcheck.alignment.separators import another_time
from factcheck.alignment.view import View
from factcheck.claims.kinds.superlative import Superlative
from factcheck.claims.kinds.unmatched import Unmatched
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.rules.part import Case, Rule
from factcheck.text.lexicon import strip_accents
from factcheck.text.tokens import tokenize

NAMED = 3  # letters from which a word of a name tells it from another one

Key = tuple[str, str, tuple[str, ...], str, int]
OTHERWISE = say(
    "both can be true if they speak of two times, places or classes: each should say which"
)


def check(view: View) -> Iterator[Draft]:
    """A draft for each two subjects that cannot both be the only one."""
    claimed: dict[Key, list[Superlative]] = {}
    for claim in view.of_kind(Superlative):
        if claim.modality == "asserted":
            language = view.documents[claim.document].language
            key = claim.degree, claim.noun, claim.scope, language, claim.rank
            claimed.setdefault(key, []).append(claim)
    for _, claims in sorted(claimed.items()):
        seen: set[frozenset[str]] = set()
        for a, b in combinations(claims, 2):
            pair = frozenset((_person(view, a) or a.subject, _person(view, b) or b.subject))
            if pair not in seen and _two(view, a, b) and not another_time(a, b):
                seen.add(pair)
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


def _two(view: View, a: Superlative, b: Superlative) -> bool:
    """Whether the subjects are surely two, and neither sentence speaks of the other's."""
    if a.document != b.document and not view.related(a.document, b.document):
        return False
    if a.subject_kind != b.subject_kind or a.sentence == b.sentence:
        return False
    if _words(a.subject) & _words(b.subject):
        return False
    if "acronym" in (a.subject_kind, b.subject_kind):
        return False
    if a.subject_kind == "person":
        first, second = _person(view, a), _person(view, b)
        if first is None or second is None or first == second or view.people.unsure(first, second):
            return False
    return not (_told(a, b) or _told(b, a))


def _person(view: View, claim: Superlative) -> str | None:
    return view.people.of(claim.document, claim.subject)


def _told(a: Superlative, b: Superlative) -> bool:
    """Whether the sentence of ``a`` names the subject of ``b`` too."""
    theirs = _words(b.subject)
    return any(theirs & _words(name) for name in a.names)


def _words(name: str) -> set[str]:
    folded = (strip_accents(w).lower() for w in tokenize(name).surfaces)
    return {w for w in folded if len(w) >= NAMED}


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

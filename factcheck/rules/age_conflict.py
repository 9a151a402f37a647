"""One person with two ages at one time.

Found: ages that two articles, or two places of one article, give to the same person. A birthday
between two articles explains a year; no more. Ignore it when one article quotes an age at another
time of the life it tells.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.alignment.ages_retaken import retaken_ages
from factcheck.alignment.bearers import ages_by_person, namesakes
from factcheck.alignment.lives import excluded
from factcheck.alignment.story_ages import story_ages
from factcheck.alignment.unnamed import unnamed
from factcheck.alignment.victims import victims
from factcheck.alignment.view import View
from factcheck.claims.kinds.age import Age
from factcheck.findings.draft import Draft
from factcheck.messages import say
from factcheck.rules.from_figures import side
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each person with ages that no birthday explains."""
    told: list[Age] = []
    for person, claims in sorted(ages_by_person(view).items()):
        for a, b in combinations(claims, 2):
            if view.origins[a.document] == view.origins[b.document] and (a.born or b.born):
                continue  # the rule of lengths holds an age against its own article's birth
            if a.document == b.document and view.people.of(a.document, a.subject or "") is None:
                continue  # a name that nothing else shows to be one
            if excluded(view, a, b) and not namesakes(view, a, b):
                told += a, b
                yield _draft(person, claims, a, b)
    for called, a, b in (*unnamed(view), *victims(view)):
        told += a, b
        yield _draft(called, [a, b], a, b)
    for called, a, b in story_ages(view):
        if not any(a is claim for claim in told):
            told += a, b
            yield _draft(called, [a, b], a, b)
    for called, a, b in retaken_ages(view):
        if not any(b is claim for claim in told):
            yield _draft(called, [a, b], a, b)


def _draft(person: str, claims: list[Age], a: Age, b: Age) -> Draft:
    first, second = a.value_text(), b.value_text()
    return Draft(
        subject=person,
        message=say("{person} is {first} or {second}", person=person, first=first, second=second),
        sides=tuple(side(c) for c in claims if c.value in (a.value, b.value)),
        explanation=say(
            "{a} gives {person} {first} years, {b} {second}; a birthday between the articles "
            "explains one year at most.",
            a=a.document,
            b=b.document,
            person=person,
            first=first,
            second=second,
        ),
        strength=0.93,
        repairs=(
            say("in {document}: {right}", document=a.document, right=second),
            say("in {document}: {right}", document=b.document, right=first),
        ),
    )


RULE = Rule(
    id="age-conflict",
    summary="one person with two ages at one time",
    severity="error",
    scope="cross",
    check=check,
    ignore_when="one article tells of another time of the person's life",
    flag=(
        Case(
            "a year apart in one day's news",
            (
                "Le libraire Gaston Lormeau, «61 ans», a été condamné à Limoges par Denise Aubrac.",
                "À «62 ans», Gaston Lormeau a été condamné à Limoges, dit Denise Aubrac.",
            ),
            ("2026-01-14", "2026-01-15"),
        ),
        Case(
            "of now, whatever the year of the affair",
            (
                "Le tribunal a relaxé mardi à Limoges Gaston Lormeau, «61 ans», jugé pour des faits de 2014.",
                "Relaxé mardi à Limoges, Gaston Lormeau, «64 ans», a levé les bras.",
            ),
            ("2026-01-14", "2026-01-15"),
        ),
        Case(
            "the year of a birth, and an age",
            (
                "Le libraire Gaston Lormeau, né en «1957» à Limoges, sera jugé mercredi.",
                "À «63 ans», Gaston Lormeau sera jugé mercredi à Limoges.",
            ),
            ("2026-01-14", "2026-01-15"),
        ),
        Case(
            "taken up by what he is",
            (
                "Le libraire Gaston Lormeau, «61 ans», a été condamné à Limoges.",
                "À Limoges, Gaston Lormeau a été condamné. À «67 ans», l'homme fera appel.",
            ),
            ("2026-01-14", "2026-01-15"),
        ),
        Case(
            "a decade of a life",
            (
                "Le libraire Gaston Lormeau, «61 ans», a été condamné à Limoges par Denise Aubrac.",
                "Gaston Lormeau, «quadragénaire» sans histoire, a été condamné à Limoges.",
            ),
            ("2026-01-14", "2026-01-15"),
        ),
        Case(
            "the year of a birth dates no age",
            (
                "Rory Tait, «41», was jailed in Galway on Friday by Moira Lennox.",
                "Rory Tait was jailed by Moira Lennox in Galway. Now «46», he has led the firm since 2019.",
            ),
            language="en",
        ),
        Case(
            "described and not named",
            (
                "Le chauffeur du car, âgé de «48 ans», est indemne, dit Denise Aubrac à Limoges.",
                "Le chauffeur du car, un homme de «43 ans», a parlé à Denise Aubrac, à Limoges.",
            ),
            ("2026-01-14", "2026-01-15"),
        ),
        Case(
            "the only one of a sort and a fate",
            (
                "Une lycéenne de «16 ans» est morte lundi à Vannes, dit Odile Wurtz, du lycée Sorel.",
                "À Vannes, Odile Wurtz, du lycée Sorel, pleure une adolescente de «19 ans» tuée lundi.",
            ),
            ("2026-01-14", "2026-01-15"),
        ),
        Case(
            "three years apart on one day",
            (
                "Le libraire Gaston Lormeau, «61 ans», a été condamné à Limoges par Denise Aubrac.",
                "À «64 ans», Gaston Lormeau a été condamné à Limoges, dit Denise Aubrac.",
            ),
            ("2026-01-14", "2026-01-15"),
        ),
    ),
    keep=(
        Case(
            "the ages of two children",
            (
                "Le tribunal a condamné Denis Roche, 44 ans, à dix ans de prison.",
                "Denis Roche a été condamné à dix ans de prison. Les deux enfants, âgés de 6 et 14 ans, "
                "vivent chez leur tante.",
            ),
        ),
        Case(
            "another one beside a name",
            (
                "On attend celle d'un Lillois de 24 ans et celle de Denis Roche, 37 ans.",
                "Denis Roche, 37 ans, est attendu par sa famille.",
            ),
        ),
        Case(
            "aged 19 then, 38 now",
            (
                "Goalkeeper Rory Tait, 38, is retiring, Moira Lennox said in Galway.",
                "Aged 19, Rory Tait was flown in to Galway by Moira Lennox, and never left.",
            ),
            language="en",
        ),
        Case(
            "a birthday this year or not yet",
            (
                "Le libraire Gaston Lormeau, né en 1957 à Limoges, sera jugé mercredi.",
                "À 68 ans, Gaston Lormeau sera jugé mercredi à Limoges.",
            ),
            ("2026-01-14", "2026-01-15"),
        ),
        Case(
            "the birth of a daughter",
            (
                "Gaston Lormeau et sa fille, née en 1987 à Limoges, seront jugés mercredi.",
                "À 68 ans, Gaston Lormeau sera jugé mercredi à Limoges.",
            ),
            ("2026-01-14", "2026-01-15"),
        ),
        Case(
            "the years of his club",
            (
                "Le club de Gaston Lormeau fêtera ses 40 ans samedi à Limoges.",
                "Gaston Lormeau, 61 ans, préside le club de Limoges, qui fête ses 40 ans samedi.",
            ),
            ("2026-01-14", "2026-01-15"),
        ),
        Case(
            "a namesake",
            (
                "Le libraire Gaston Lormeau, 61 ans, a été condamné à Limoges par Denise Aubrac.",
                "Gaston Lormeau, 38 ans, boulanger à Limoges, porte le même nom que le condamné.",
            ),
            ("2026-01-14", "2026-01-15"),
        ),
        Case(
            "then and now",
            (
                "Rory Tait, 61, was honoured in Galway on Friday by Moira Lennox.",
                "He was 23 and a clerk when he swam to Galway. Moira Lennox honoured Rory Tait.",
            ),
            language="en",
        ),
        Case(
            "a man and his victim",
            (
                "Un homme de 37 ans a tué Gaston Lormeau à Limoges, dit Denise Aubrac.",
                "Gaston Lormeau, 84 ans, habitait seul à Limoges, dit Denise Aubrac.",
            ),
            ("2026-01-14", "2026-01-15"),
        ),
        Case(
            "the decade that holds the age",
            (
                "Le libraire Gaston Lormeau, 61 ans, a été condamné à Limoges par Denise Aubrac.",
                "Gaston Lormeau, sexagénaire sans histoire, a été condamné à Limoges.",
            ),
        ),
        Case(
            "two of one sort and fate",
            (
                "Deux morts lundi à Vannes, dit Odile Wurtz. Une lycéenne de 16 ans est morte.",
                "Odile Wurtz est à Vannes, où lundi une lycéenne de 19 ans est morte.",
            ),
        ),
        Case(
            "two such persons",
            (
                "La victime, âgée de 31 ans, est soignée à Limoges, dit Denise Aubrac.",
                "À Limoges, la deuxième victime, une femme de 37 ans, a vu Denise Aubrac.",
            ),
        ),
        Case(
            "another time of a life",
            (
                "Le libraire Gaston Lormeau, 61 ans, a été condamné à Limoges par Denise Aubrac.",
                "Denise Aubrac a vu Gaston Lormeau à Limoges. À vingt ans, il plaidait déjà.",
            ),
        ),
        Case(
            "the youngest is somebody else",
            (
                "The cup was won in Galway by Rory Tait, 16, said Moira Lennox.",
                "Moira Lennox met Rory Tait in Galway. The youngest player was 11 years old.",
            ),
            language="en",
        ),
        Case(
            "a birthday may lie between the articles",
            (
                "Le libraire Gaston Lormeau, 61 ans, a été condamné à Limoges par Denise Aubrac.",
                "À 62 ans, Gaston Lormeau a fait appel à Limoges, dit Denise Aubrac.",
            ),
            ("2026-01-14", "2026-03-15"),
        ),
        Case(
            "a cousin",
            (
                "Le libraire Gaston Lormeau, 61 ans, a été condamné à Limoges par Denise Aubrac.",
                "Odile Lormeau, 70 ans, a pleuré à Limoges devant Denise Aubrac.",
            ),
        ),
    ),
)

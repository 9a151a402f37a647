"""Two articles of one story date the same thing differently.

Found: dates in clauses that share what happened ("mis en examen le 4 mai 2023", "le 17 mai
2022"), whose days have nothing in common, and the one date of each article. Weekdays date what
somebody said; they count with a part of the day ("lundi soir"), to come, or beside what happens
once in a story ("est mort lundi"). Ignore it when the two are steps of
one affair.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.view import View
from factcheck.findings.draft import Draft
from factcheck.rules.from_figures import drafts
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each pair of dates that cannot both be right."""
    yield from drafts(view, "date")


RULE = Rule(
    id="date-conflict",
    summary="two articles date the same thing differently",
    severity="error",
    scope="cross",
    check=check,
    ignore_when="the two dates are of two steps of one affair",
    flag=(
        Case(
            "the one date of each article",
            (
                "Un girafon est né le «5 janvier» au parc de Limoges, dit Denise Aubrac.",
                "Au parc de Limoges, Denise Aubrac a vu naître un girafon le «9 janvier».",
            ),
            ("2026-01-13", "2026-01-13"),
        ),
        Case(
            "an evening told by its weekday",
            (
                "Le feu a détruit «lundi» soir la grange de Denise Aubrac, à Limoges.",
                "À Limoges, la grange de Denise Aubrac a brûlé «dimanche» soir.",
            ),
            ("2026-01-14", "2026-01-14"),
        ),
        Case(
            "the weekday of a death",
            (
                "Denise Aubrac est morte «mardi» à Limoges à 77 ans, a annoncé sa famille.",
                "À Limoges, Denise Aubrac s'est éteinte «lundi» chez elle, entourée de ses filles.",
            ),
            ("2026-01-14", "2026-01-14"),
        ),
        Case(
            "on a day, from a day",
            (
                "Le musée de Limoges rouvrira le «4 mars», a annoncé Denise Aubrac.",
                "Denise Aubrac accueillera le public au musée de Limoges à partir du «14 mars».",
            ),
            ("2026-01-14", "2026-01-14"),
        ),
        Case(
            "one charge, two days",
            (
                "Mis en examen le «4 mai 2023», Gaston Lormeau a été condamné par Denise Aubrac.",
                "Gaston Lormeau, mis en examen le «14 mai 2023», a fait appel, dit Denise Aubrac.",
            ),
        ),
    ),
    keep=(
        Case(
            "a bound, and a day inside it",
            (
                "Le pont de Limoges rouvrira avant décembre, a annoncé Denise Aubrac.",
                "Le pont de Limoges rouvrira en novembre, a annoncé Denise Aubrac.",
            ),
            ("2025-09-14", "2025-09-14"),
        ),
        Case(
            "no earlier than",
            (
                "The bridge in Hull will reopen no earlier than 10 December, Moira Lennox said.",
                "The bridge in Hull will reopen on 15 December, Moira Lennox said.",
            ),
            ("2026-10-14", "2026-10-14"),
            "en",
        ),
        Case(
            "the weekday on which a death was told",
            (
                "Les gendarmes ont annoncé mardi la mort de Denise Aubrac, renversée à Limoges.",
                "Denise Aubrac est morte lundi à Limoges, renversée par un car.",
            ),
            ("2026-01-14", "2026-01-14"),
        ),
        Case(
            "weekdays on which somebody spoke",
            (
                "Le feu a détruit la grange de Gaston Lormeau, a dit mardi Denise Aubrac à Limoges.",
                "Lundi, à Limoges, Denise Aubrac a vu brûler la grange de Gaston Lormeau.",
            ),
            ("2026-01-14", "2026-01-14"),
        ),
        Case(
            "the first day and the second",
            (
                "Le salon de Limoges a ouvert samedi soir devant Denise Aubrac.",
                "Dimanche, au deuxième jour du salon de Limoges, Denise Aubrac a parlé.",
            ),
            ("2026-01-18", "2026-01-19"),
        ),
        Case(
            "a month that holds the day",
            (
                "Mis en examen le 4 mai 2023, Gaston Lormeau a été condamné par Denise Aubrac.",
                "Gaston Lormeau, mis en examen en mai 2023, a fait appel, dit Denise Aubrac.",
            ),
        ),
        Case(
            "charge and sentence",
            (
                "Mis en examen le 4 mai 2023, Gaston Lormeau a fait appel devant Denise Aubrac.",
                "Gaston Lormeau sera jugé le 14 janvier 2026 par Denise Aubrac.",
            ),
        ),
    ),
)

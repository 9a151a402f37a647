"""Two articles of one story date the same thing differently.

Found: dates in clauses that share what happened ("mis en examen le 4 mai 2023", "le 18 juin
2022"), whose days have nothing in common. Dates that are relative to their article ("mardi") are
not held against others. Ignore it when the two are steps of one affair.
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
            "one charge, two days",
            (
                "Mis en examen le «4 mai 2023», Gaston Lormeau a été condamné par Denise Aubrac.",
                "Gaston Lormeau, mis en examen le «14 mai 2023», a fait appel, dit Denise Aubrac.",
            ),
        ),
    ),
    keep=(
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

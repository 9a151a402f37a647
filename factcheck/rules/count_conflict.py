"""Two articles of one story count the same thing differently.

Found: figures that count one concept ("48 jets", "45 appareils") in sentences that share what they
are about, with values whose ranges do not meet. Why it matters: it is the commonest error of copy,
and one source copies it from the next. Ignore it when the articles mean different moments, places
or parts, which the finding says how to word.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.view import View
from factcheck.findings.draft import Draft
from factcheck.rules.from_figures import drafts
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each pair of counts that cannot both be right."""
    yield from drafts(view, "count")


RULE = Rule(
    id="count-conflict",
    summary="two articles count the same thing differently",
    severity="error",
    scope="cross",
    check=check,
    ignore_when="the articles speak of different moments, places or parts",
    flag=(
        Case(
            "one delivery, two numbers of doses",
            (
                "Le ministre Paul Ondoua attend à Kribi samedi un chargement de «530 000 doses» de vaccin.",
                "Une cargaison de «350 000 doses» de vaccin arrivera samedi à Kribi, dit Paul Ondoua.",
            ),
        ),
    ),
    keep=(
        Case(
            "a bound that the exact number meets",
            (
                "Le ministre Paul Ondoua annonce à Kribi 412 cas confirmés en laboratoire.",
                "À Kribi, plus de 400 cas ont été confirmés, selon Paul Ondoua.",
            ),
        ),
        Case(
            "a later report of a total that grows",
            (
                "Le séisme de Salcedo a fait 274 morts, selon Rosa Chimbo.",
                "Le séisme de Salcedo a fait 315 morts, selon Rosa Chimbo.",
            ),
            ("2025-11-12", "2025-11-15"),
        ),
        Case(
            "dead and injured are not one thing",
            (
                "Le séisme de Salcedo a fait 274 morts, selon Rosa Chimbo.",
                "Le séisme de Salcedo a fait 1 240 blessés, selon Rosa Chimbo.",
            ),
        ),
    ),
)

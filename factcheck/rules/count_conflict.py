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
                "Le ministre Jean Rakoto attend à Toamasina samedi un chargement de «420 000 doses» de vaccin.",
                "Une cargaison de «240 000 doses» de vaccin arrivera samedi à Toamasina, dit Jean Rakoto.",
            ),
        ),
    ),
    keep=(
        Case(
            "a bound that the exact number meets",
            (
                "Le ministre Jean Rakoto annonce à Toamasina 412 cas confirmés en laboratoire.",
                "À Toamasina, plus de 400 cas ont été confirmés, selon Jean Rakoto.",
            ),
        ),
        Case(
            "a later report of a total that grows",
            (
                "Le séisme de Puquio a fait 163 morts, selon Ana Quispe.",
                "Le séisme de Puquio a fait 204 morts, selon Ana Quispe.",
            ),
            ("2025-11-12", "2025-11-15"),
        ),
        Case(
            "dead and injured are not one thing",
            (
                "Le séisme de Puquio a fait 163 morts, selon Ana Quispe.",
                "Le séisme de Puquio a fait 1 240 blessés, selon Ana Quispe.",
            ),
        ),
    ),
)

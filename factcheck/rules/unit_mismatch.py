"""One figure with two units or magnitudes: million for milliard, dollars for euros, miles for km.

Found: the same digits a thousand times apart, or the same number in another currency or unit, in
sentences that share what they are about. Why it matters: the mistake is a thousandfold and easy to
read over. Ignore it when one side is converted.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.view import View
from factcheck.findings.draft import Draft
from factcheck.rules.from_figures import unit_drafts
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each figure that two articles give with another unit or magnitude."""
    yield from unit_drafts(view)


RULE = Rule(
    id="unit-mismatch",
    summary="one figure with two units or magnitudes",
    severity="error",
    scope="cross",
    check=check,
    ignore_when="one of the two is a conversion",
    flag=(
        Case(
            "milliards in one article, millions in the other",
            (
                "Le carnet de commandes d'Verdane atteint «4,1 milliards d'euros», dit Anne Delmas.",
                "Selon Anne Delmas, le carnet de commandes d'Verdane atteint «4,1 millions d'euros».",
            ),
        ),
        Case(
            "euros in one article, dollars in the other",
            (
                "Le siège d'Verdane à Lyon a coûté «7,4 millions d'euros», selon Anne Delmas.",
                "Anne Delmas chiffre à «7,4 millions de dollars» le siège d'Verdane à Lyon.",
            ),
        ),
    ),
    keep=(
        Case(
            "a thousand millions are a milliard",
            (
                "Les ventes d'Verdane à Lyon atteignent 3,84 milliards d'euros, dit Anne Delmas.",
                "Anne Delmas chiffre à 3 842 millions d'euros les ventes d'Verdane à Lyon.",
            ),
        ),
        Case(
            "two sums that happen to be a thousand times apart",
            (
                "Verdane de Lyon investira 3 milliards d'euros dans ses usines, dit Anne Delmas.",
                "Une amende de 3 millions d'euros frappe un courtier, apprend Anne Delmas chez Verdane.",
            ),
        ),
    ),
)

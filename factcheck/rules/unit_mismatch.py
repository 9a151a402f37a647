"""One figure with two units or magnitudes: million for milliard, dollars for euros, miles for km.

Found: the same digits a thousand times apart, or the same number in another currency or unit, in
sentences that share what they are about. Why it matters: the mistake is a thousandfold and easy to
read over. Ignore it when one side is converted.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.units import unit_clashes
from factcheck.alignment.view import View
from factcheck.findings.draft import Draft
from factcheck.messages import say
from factcheck.rules.from_figures import side, unit_drafts
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each figure that two articles, or one, give with two units or magnitudes."""
    yield from unit_drafts(view)
    for document in view.documents:
        for clash in unit_clashes(view, document):
            a, b = clash.a.value_text(), clash.b.value_text()
            yield Draft(
                subject=f"{document} {clash.a.start}",
                message=say("{first}, then {second}", first=clash.a.quote, second=clash.b.quote),
                sides=(side(clash.a), side(clash.b)),
                explanation=say("{first} and {second}: {why}.", first=a, second=b, why=clash.why),
                strength=clash.strength,
                reconciled_by=say("both can be true if they are figures of two things"),
                repairs=(
                    say("{right} instead of {wrong}", right=b, wrong=a),
                    say("{right} instead of {wrong}", right=a, wrong=b),
                ),
            )


RULE = Rule(
    id="unit-mismatch",
    summary="one figure with two units or magnitudes",
    severity="error",
    scope="cross",
    check=check,
    ignore_when="one of the two is a conversion",
    flag=(
        Case(
            "what works took that started years ago",
            (
                "The Orvik tunnel opened on Friday. Work started in March 2021 and cost «1.4 billion "
                "euros», said Moira Lennox.",
                "The Orvik tunnel, opened on Friday by Moira Lennox, cost «1.4 million euros».",
            ),
            ("2025-09-12", "2025-09-12"),
            language="en",
        ),
        Case(
            "one digit, two scale words",
            (
                "À Orvaux, Ana Sorel promet d'investir «60 millions d'euros» dans la scierie Ferrand.",
                "Ana Sorel investira «60 milliards d'euros» dans la scierie Ferrand, à Orvaux.",
            ),
        ),
        Case(
            "what is asked for one accused",
            (
                "Le parquet a requis mardi «huit mois» de prison contre Luc Ney, jugé à Orvaux.",
                "Il savait tout, a dit la procureure. Elle demande «huit ans» de détention pour Luc "
                "Ney, d'Orvaux.",
            ),
            ("2025-11-12", "2025-11-12"),
        ),
        Case(
            "a figure of one digit",
            (
                "Le glissement a emporté «4 hectares» de champs à Orvaux lundi, dit Julie Tessier.",
                "À Orvaux, le glissement a emporté lundi «4 kilomètres carrés» de champs, dit Julie Tessier.",
            ),
        ),
        Case(
            "taken up with another unit",
            ("La fuite a libéré «450 tonnes» de gaz. Les «450 kilos» de gaz ont formé un nuage.",),
        ),
        Case(
            "million, then billion",
            ("The bridge will cost «$3.4 million». The «$3.4 billion» will come from loans.",),
            language="en",
        ),
        Case(
            "milliards in one article, millions in the other",
            (
                "Le carnet de commandes de Verdane atteint «5,3 milliards d'euros», dit Anne Delmas.",
                "Selon Anne Delmas, le carnet de commandes de Verdane atteint «5,3 millions d'euros».",
            ),
        ),
        Case(
            "euros in one article, dollars in the other",
            (
                "Le siège de Verdane à Lyon a coûté «8,7 millions d'euros», selon Anne Delmas.",
                "Anne Delmas chiffre à «8,7 millions de dollars» le siège de Verdane à Lyon.",
            ),
        ),
    ),
    keep=(
        Case(
            "what other works took years ago",
            (
                "The Orvik tunnel opened on Friday. The tunnel of 2019 cost 1.4 billion euros in 2019, "
                "said Moira Lennox.",
                "The Orvik tunnel, opened on Friday by Moira Lennox, cost 1.4 million euros.",
            ),
            ("2025-09-12", "2025-09-12"),
            language="en",
        ),
        Case(
            "the sum of another plan",
            (
                "Le pont coûtera 3,7 millions d'euros. Le plan national atteint 3,7 milliards d'euros.",
            ),
        ),
        Case(
            "an item of a sum, vouched for by its total",
            (
                "Touts sold seats for £120 outside the Hull ground on Saturday.",
                "The Hull club will spend £420,000: £300,000 on turf and £120,000 on floodlights.",
            ),
            language="en",
        ),
        Case(
            "converted",
            ("La panne a coûté 2 600 mégawatts au réseau. Les 2,6 gigawatts manquent encore.",),
        ),
        Case(
            "a thousand millions are a milliard",
            (
                "Les ventes de Verdane à Lyon atteignent 3,52 milliards d'euros, dit Anne Delmas.",
                "Anne Delmas chiffre à 3 517 millions d'euros les ventes de Verdane à Lyon.",
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

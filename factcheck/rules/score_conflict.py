"""Two articles of one story give one match two scores.

Found: scores in sentences that share the match. The order of the sides does not matter. Ignore it
when two matches are told, or the score at another moment.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.view import View
from factcheck.findings.draft import Draft
from factcheck.rules.from_figures import drafts
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each pair of scores that cannot both be right."""
    yield from drafts(view, "score")


RULE = Rule(
    id="score-conflict",
    summary="two articles give one match two scores",
    severity="error",
    scope="cross",
    check=check,
    ignore_when="two matches are told, or the score at half-time",
    flag=(
        Case(
            "a final told in apposition",
            (
                "Ana Sorel et Luc Ney, de Brest, viennent de remporter la finale, «31 à 27».",
                "À Brest, Luc Ney et Ana Sorel fêtent une finale gagnée «31-25».",
            ),
        ),
        Case(
            "one play-off, two scores",
            (
                "Roubaix a battu Vierzon «3-1» au match retour du barrage, se réjouit Yanis Bellot.",
                "Yanis Bellot a marqué au match retour du barrage contre Vierzon, gagné «2-1» par Roubaix.",
            ),
        ),
    ),
    keep=(
        Case(
            "the final and the semi-final",
            (
                "Ana Sorel et Luc Ney, de Brest, viennent de remporter la finale, 31 à 27.",
                "À Brest, Luc Ney et Ana Sorel ont gagné leur demi-finale 31-29.",
            ),
        ),
        Case(
            "the same score from the other side",
            (
                "Roubaix a battu Vierzon 3-1 au match retour du barrage, se réjouit Yanis Bellot.",
                "Yanis Bellot raconte le match retour du barrage, perdu 1-3 par Vierzon à Roubaix.",
            ),
        ),
    ),
)

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
            "the one result against that opponent",
            (
                "Corrib Rovers won the cup on Sunday, beating holders Ulverby Harbour «3-2» in "
                "Dublin. Rovers had beaten Ona Athletic 2-0 in May. Moira Lennox was in goal.",
                "Their «3-1» defeat of Ulverby Harbour was the work of Moira Lennox, of Corrib "
                "Rovers. They sang all night in Dublin on Sunday.",
            ),
            language="en",
        ),
        Case(
            "at half-time, by two nouns",
            (
                "Menés «17-23» à la pause, les Brestois ont battu Vierzon 44-39 en finale, dit Yanis "
                "Bellot.",
                "Vierzon, devant «21-17» à la mi-temps, a perdu la finale contre Brest et Yanis "
                "Bellot.",
            ),
        ),
        Case(
            "sets in brackets are no other result",
            (
                "Roubaix a battu Vierzon «trois sets à deux» (25-17, 23-25, 26-24, 18-25, 15-13). Yanis "
                "Bellot a bien servi.",
                "Vierzon a perdu la finale «3-1» contre Roubaix, dit Yanis Bellot.",
            ),
        ),
        Case(
            "the deciding set",
            (
                "Roubaix a battu Vierzon 3-2 (25-17, 23-25, 26-24, 18-25, «15-13») samedi.",
                "Yanis Bellot, de Roubaix, a brillé samedi dans le tie-break, gagné «15-9» contre "
                "Vierzon.",
            ),
        ),
        Case(
            "one set of a match",
            (
                "Moira Lennox beat Iris Coyle 6-3 4-6 «7-5» in the Galway tennis final on Sunday.",
                "In Galway the tennis final went to Moira Lennox, 6-3, 4-6, «6-2», over Iris Coyle.",
            ),
            language="en",
        ),
        Case(
            "the shoot-out, not the match",
            (
                "Roubaix a éliminé Vierzon dimanche (2-2, «5 tirs au but à 4»), dit Yanis Bellot.",
                "Yanis Bellot a éliminé Vierzon avec Roubaix dimanche, «6-4» aux tirs au but.",
            ),
        ),
        Case(
            "half points",
            (
                "Luc Ney a gagné le match d'échecs de Brest «5,5 à 2,5» contre Ana Sorel.",
                "À Brest, le match d'échecs Ney-Sorel finit sur une victoire «4,5 points à 3,5».",
            ),
        ),
        Case(
            "told first, in words",
            (
                "«Cinq à deux» : Roubaix a gagné samedi à Vierzon, dit Yanis Bellot après le match.",
                "Yanis Bellot et Roubaix ont gagné samedi à Vierzon, «4-2».",
            ),
        ),
        Case(
            "a final told in apposition",
            (
                "Ana Sorel et Luc Ney, de Brest, viennent de remporter la finale, «31 à 27».",
                "À Brest, Luc Ney et Ana Sorel fêtent une finale gagnée «31-25».",
            ),
        ),
        Case(
            "a score and a margin",
            (
                "Moira Lennox scored as Galway beat Sligo «3-2» on Saturday.",
                "Moira Lennox and Galway enjoyed a «two-goal» win over Sligo on Saturday.",
            ),
            language="en",
        ),
        Case(
            "two matches together",
            (
                "Roubaix a éliminé Vierzon, «5-4» sur l'ensemble des deux matches, dit Yanis Bellot.",
                "Yanis Bellot et Roubaix, meilleurs que Vierzon sur les deux rencontres («6-4»), passent.",
            ),
        ),
        Case(
            "one play-off, two scores",
            (
                "Roubaix a battu Vierzon «3-1» au match retour du barrage, se réjouit Yanis Bellot.",
                "Yanis Bellot a marqué au match retour du barrage contre Vierzon, gagné «2-1» par Roubaix.",
            ),
        ),
        Case(
            "the same minute of one match",
            (
                "Roubaix a battu Vierzon 3-1 samedi. Yanis Bellot a doublé la mise («2-0», 31e).",
                "Battu 1-3, Vierzon a sombré quand Yanis Bellot a marqué pour Roubaix (31e, «3-0»).",
            ),
        ),
        Case(
            "half-time",
            (
                "Moira Lennox and Galway led «12-9» at half-time before they beat Sligo 31-20.",
                "It was «15-9» at the break before Galway beat Sligo 31-20, Moira Lennox recalls.",
            ),
            language="en",
        ),
        Case(
            "what came before one shoot-out",
            (
                "Roubaix a éliminé Vierzon samedi («1-1», 4-3 tab), dit Yanis Bellot après le match.",
                "Yanis Bellot et Roubaix ont écarté Vierzon samedi («3-3», 4-3 aux tirs au but).",
            ),
        ),
        Case(
            "a set beside a tie-break",
            (
                "Luc Ney a battu Ana Sorel 6-7 (5/7), «6-4», 7-6 (7/2) en finale, dimanche à Brest.",
                "À Brest, Luc Ney a battu Ana Sorel dimanche : 6-7 (5-7), «6-1», 7-6 (7-2).",
            ),
        ),
    ),
    keep=(
        Case(
            "another opponent of the same side",
            (
                "Corrib Rovers won the cup on Sunday, beating holders Ulverby Harbour 3-2 in "
                "Dublin. Rovers had beaten Ona Athletic 2-0 in May. Moira Lennox was in goal.",
                "Moira Lennox and Corrib Rovers owed their cup to a 5-0 victory over Gort Town. "
                "They sang all night in Dublin on Sunday.",
            ),
            language="en",
        ),
        Case(
            "the end, and who led at half-time",
            (
                "Hull beat Selby 11-9 after trailing at half-time, said Moira Lennox.",
                "Hull trailed Selby 4-9 at half-time, said Moira Lennox.",
            ),
            language="en",
        ),
        Case(
            "sets of two matches, and the semi-final",
            (
                "Roubaix a battu Vierzon trois sets à un en finale (25-17, 23-25, 26-24, 25-18).",
                "Vierzon raconte Roubaix : en demi-finale, un succès 3-0 (25-20, 25-18, 25-19).",
            ),
        ),
        Case(
            "after play, and after the shoot-out",
            (
                "Roubaix passe dimanche à Vierzon, aux tirs au but (2-2, 5 tab à 4), dit Yanis Bellot.",
                "Yanis Bellot et Roubaix ont éliminé Vierzon dimanche aux tirs au but (5-4).",
            ),
        ),
        Case(
            "two minutes of one match",
            (
                "Roubaix a battu Vierzon 3-1 samedi. Yanis Bellot a doublé la mise (2-0, 31e).",
                "Battu 1-3, Vierzon a sombré quand Yanis Bellot a marqué pour Roubaix (54e, 3-0).",
            ),
        ),
        Case(
            "one minute of two matches",
            (
                "Roubaix a battu Vierzon 3-1 samedi. Yanis Bellot a doublé la mise (2-0, 31e).",
                "Roubaix a battu Auray 4-2 dimanche. Yanis Bellot a marqué le premier (1-0, 31e).",
            ),
        ),
        Case(
            "a moment of the match",
            (
                "Ana Roth a battu Lena Verney 6-4, 6-3 mardi à Oslo en une heure de jeu.",
                "À Oslo, Ana Roth a battu Lena Verney mardi : à 5-4, elle avait eu deux balles de "
                "premier set en une heure de jeu.",
            ),
        ),
        Case(
            "at half-time",
            (
                "Roubaix a battu Vierzon 3-1 samedi, se réjouit Yanis Bellot.",
                "Menés 0-2 à la pause, Yanis Bellot et Roubaix ont battu Vierzon samedi.",
            ),
        ),
        Case(
            "a margin that the score has, and points of the table",
            (
                "Roubaix a battu Vierzon 4-2 samedi, se réjouit Yanis Bellot.",
                "Roubaix s'est imposé avec deux buts d'écart samedi face à Vierzon. Yanis Bellot et "
                "les siens ont six points d'avance.",
            ),
        ),
        Case(
            "the juniors of the club",
            (
                "Roubaix a battu Vierzon 3-1 samedi, avec un but de Yanis Bellot.",
                "Les juniors de Roubaix ont gagné 5-2 samedi à Vierzon, devant Yanis Bellot.",
            ),
        ),
        Case(
            "last week's match",
            (
                "Moira Lennox scored as Galway beat Sligo 4-1 on Saturday.",
                "Moira Lennox and Galway followed last week's 3-2 win with another on Saturday.",
            ),
            language="en",
        ),
        Case(
            "against somebody else",
            (
                "Les garçons de Roubaix ont dominé Vierzon 31-24 dimanche, dit Yanis Bellot.",
                "Les filles de Roubaix ont battu Auray 27-26 dimanche, dit Yanis Bellot.",
            ),
        ),
        Case(
            "a set and the match",
            (
                "Luc Ney a battu Ana Sorel quatre manches à deux dimanche à Brest, en finale.",
                "À Brest, Luc Ney a gagné la cinquième manche 16-14 dimanche contre Ana Sorel.",
            ),
        ),
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

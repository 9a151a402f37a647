"""Two articles of one story give different results of one vote.

Found: tallies ("6 421 voix", "par 289 voix contre 256") in sentences that share who or what was
voted on. Ignore it when two rounds or two texts were voted on.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.body_votes import body_votes
from factcheck.alignment.view import View
from factcheck.findings.draft import Draft
from factcheck.rules.from_figures import draft, drafts
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each pair of results that cannot both be right."""
    yield from drafts(view, "vote")
    for pair in body_votes(view):
        yield draft(view, pair)


RULE = Rule(
    id="vote-conflict",
    summary="two articles give different results of one vote",
    severity="error",
    scope="cross",
    check=check,
    ignore_when="two rounds or two texts were voted on",
    flag=(
        Case(
            "each article's only vote, with a side in common",
            (
                "The Humber assembly voted on Thursday by «41 votes to 17» for a ban on night "
                "flights over Hull, Moira Lennox said.",
                "Moira Lennox runs the airport of Hull. The ban that followed passed easily, with "
                "«39 in favour and 17 against», though pilots complain.",
            ),
            language="en",
        ),
        Case(
            "a commission of inquiry votes its report, and nobody else does",
            (
                "La commission d'enquête du Sénat sur les ports a adopté mercredi, par «12 voix contre "
                "7», le rapport de Denise Aubrac.",
                "Le rapport de Denise Aubrac sur les ports, que des sénateurs ont approuvé mercredi "
                "par «14 voix contre 7», sort demain.",
            ),
        ),
        Case(
            "what each side wanted",
            (
                "À Sarn, le jury a couronné mardi Ana Sorel par «six voix contre trois».",
                "Ana Sorel l'a su à Sarn : «cinq jurés l'ont choisie, quatre voulaient» un Danois.",
            ),
            ("2025-11-12", "2025-11-12"),
        ),
        Case(
            "judges, some votes apart",
            (
                "Par «six juges contre trois», la cour de Dakar a confirmé la loi, dit Fatou Sané.",
                "La loi est confirmée à Dakar par «sept juges contre deux», selon Fatou Sané.",
            ),
        ),
        Case(
            "told by what the voters did, the verb once",
            (
                "À Dakar, «402 élus ont voté pour, 231 contre», annonce Fatou Sané.",
                "Fatou Sané l'annonce à Dakar : «402 élus ont voté pour, 213 contre».",
            ),
        ),
        Case(
            "the one decision of both articles",
            (
                "Ana Sorel et Luc Ney auront la fréquence de Dakar. La décision a été prise par "
                "«sept voix contre deux».",
                "Luc Ney et Ana Sorel l'emportent à Dakar. L'affaire s'est jouée à «six voix contre "
                "deux».",
            ),
        ),
        Case(
            "told by what the voters did",
            (
                "Ana Sorel, in Prague, and Luc Ney cut the rate. The decision was taken «six votes "
                "to three».",
                "Luc Ney and Ana Sorel spoke in Prague. «Seven members backed the move and two "
                "opposed it».",
            ),
            language="en",
        ),
        Case(
            "one vote, two tallies",
            (
                "L'assemblée de Dakar a adopté le budget par «289 voix contre 256», dit Fatou Sané.",
                "Le budget a été adopté à Dakar par «298 voix contre 256» par l'assemblée, dit Fatou Sané.",
            ),
        ),
        Case(
            "the one vote of both articles, told by who was for it",
            (
                "La motion de Luc Ney a échoué à Auray : «58 députés l'ont soutenue».",
                "À Auray, Luc Ney n'a pu compter que sur «85 voix pour» lors du vote.",
            ),
        ),
        Case(
            "those against only",
            (
                "Luc Ney voit son musée d'Auray approuvé, avec «7 voix contre».",
                "Le musée est voté à Auray. Luc Ney n'a trouvé que «5 voix contre» en face de lui.",
            ),
        ),
        Case(
            "where the other votes went",
            (
                "Ana Sorel a été élue à Prague avec «131 voix, contre 87» au sortant, Luc Ney.",
                "À Prague, Ana Sorel a eu «131 suffrages ; 78 sont allés» à Luc Ney.",
            ),
        ),
    ),
    keep=(
        Case(
            "in committee, then by the council",
            (
                "La commission a adopté mardi par 21 voix contre 14 le plan vélo de Limoges, défendu "
                "par Denise Aubrac.",
                "Le conseil municipal de Limoges a adopté mercredi par 44 voix contre 14 le plan "
                "vélo, défendu par Denise Aubrac.",
            ),
        ),
        Case(
            "the committee of a house, and the house",
            (
                "La commission des lois a adopté mercredi, par 12 voix contre 7, le texte de Denise "
                "Aubrac.",
                "Le texte de Denise Aubrac, que les sénateurs ont approuvé mercredi par 14 voix "
                "contre 7, sort demain.",
            ),
        ),
        Case(
            "some of those against",
            (
                "Douze députés de Namur ont voté mardi contre le budget de Luc Ney.",
                "Le budget de Luc Ney a été adopté mardi à Namur par 112 voix contre 37.",
            ),
        ),
        Case(
            "two councils, one for and one against",
            (
                "À Auray, Luc Ney regrette que le conseil ait rejeté le tram par 19 voix contre 12.",
                "Vannes a accepté le tram, par 21 voix contre 10, au regret de Luc Ney, d'Auray.",
            ),
        ),
        Case(
            "an amendment and the whole",
            (
                "L'assemblée de Dakar a adopté la loi par 92 voix contre 48, dit Fatou Sané.",
                "À Dakar, un amendement à la loi est tombé par 74 voix contre 66, dit Fatou Sané.",
            ),
        ),
        Case(
            "the vote of years ago",
            (
                "The Galway council backed the pier by 15 votes to 7, Moira Lennox said.",
                "In 2019 the Galway council rejected the pier by 13 votes to 9, Moira Lennox said.",
            ),
            ("2025-09-17", "2025-09-17"),
            "en",
        ),
        Case(
            "another matter of the same council",
            (
                "Ana Sorel et Luc Ney siègent à Auray. Le budget est adopté par six voix contre "
                "trois.",
                "Luc Ney et Ana Sorel, à Auray, ont vu la motion repoussée par cinq voix contre "
                "trois.",
            ),
        ),
        Case(
            "two texts",
            (
                "L'assemblée de Dakar a adopté le budget par 289 voix contre 256, dit Fatou Sané.",
                "La motion de censure a été rejetée à Dakar par 130 voix contre 300, dit Fatou Sané.",
            ),
        ),
    ),
)

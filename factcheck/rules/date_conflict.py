"""Two articles of one story date the same thing differently.

Found: dates in clauses that share what happened ("mis en examen le 4 mai 2023", "le 17 mai
2022"), whose days have nothing in common, and the one date of each article. Weekdays date what
somebody said; they count with a part of the day ("lundi soir"), to come, or beside what happens
once in a story ("est mort lundi"). Ignore it when the two are steps of
one affair.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.alignment.peaks import two_years
from factcheck.alignment.view import View
from factcheck.claims.kinds.unmatched import Unmatched
from factcheck.findings.draft import Draft
from factcheck.rules.from_figures import drafts
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each pair of dates that cannot both be right."""
    told = [c for pair in two_years(view) for c in pair]
    for draft in drafts(view, "date"):
        if not _of_a_record(draft, told):
            yield draft


def _of_a_record(draft: Draft, told: Iterable[Unmatched]) -> bool:
    """Whether a year is that back to which a record goes, told by another rule already."""
    return any(
        side.document == c.document and c.start <= side.start < c.end and side.value == str(c.year)
        for side in draft.sides
        for c in told
    )


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
            "a day between commas is that of the words behind it",
            (
                "Le «3 mars 2025», un car scolaire a percuté un pylône à l'entrée de Limoges. Le "
                "chauffeur, Gaston Lormeau, a été entendu le 2 avril 2025.",
                "Un car scolaire a percuté un pylône le «5 mars 2025» près de Limoges, et Gaston "
                "Lormeau a comparu le 9 mai 2025.",
            ),
            ("2025-05-14", "2025-05-14"),
        ),
        Case(
            "a day that opens its sentence, and one that ends it",
            (
                "On «9 June 2025», the ferry Aldwyn ran aground off Hull with sheep on board. Its "
                "master, Moira Lennox, was questioned on 2 July 2025.",
                "The ferry Aldwyn ran aground with sheep on board off Hull, on «11 June 2025». Moira "
                "Lennox lost her licence on 20 July 2025.",
            ),
            ("2025-07-24", "2025-07-24"),
            "en",
        ),
        Case(
            "one charge, two days",
            (
                "Mis en examen le «4 mai 2023», Gaston Lormeau a été condamné par Denise Aubrac.",
                "Gaston Lormeau, mis en examen le «14 mai 2023», a fait appel, dit Denise Aubrac.",
            ),
        ),
        Case(
            "one share, two days",
            (
                "À Limoges, 41,7 % des postiers étaient en grève vendredi, contre 28,4 % le «6 mars», "
                "dit Denise Aubrac.",
                "À Limoges, dit Denise Aubrac, la grève des postiers du «16 mars» avait réuni 28,4 % d'entre "
                "eux.",
            ),
            ("2026-04-11", "2026-04-11"),
        ),
        Case(
            "one record, two days",
            (
                "The thermometer in Hull reached 38.6C, beating the 37.2C of «19 July 2006».",
                "Hull's old record of 37.2C was set on «9 July 2006», Moira Lennox said.",
            ),
            ("2025-08-11", "2025-08-11"),
            "en",
        ),
    ),
    keep=(
        Case(
            "one share on two days that one sentence tells",
            (
                "À Limoges, 28,4 % des postiers étaient en grève le 6 mars et 31,2 % le 10 mars, dit "
                "Denise Aubrac.",
                "Denise Aubrac compte 28,4 % de trains supprimés à Limoges le 16 mars.",
            ),
            ("2026-04-11", "2026-04-11"),
        ),
        Case(
            "a year back to which a record goes, which another rule tells",
            (
                "À Limoges, la grêle a détruit 40 vergers : la plus grosse perte depuis la crise de 2003.",
                "La grêle a détruit 40 vergers à Limoges, du jamais vu depuis la crise de 2013.",
            ),
            ("2026-03-14", "2026-03-14"),
        ),
        Case(
            "a day on which somebody spoke, and the day of a count",
            (
                "Le 4 mai, la préfète, Denise Aubrac, a demandé aux éleveurs de Limoges de confiner "
                "leurs canards.",
                "Au 5 mai, la préfète, Denise Aubrac, dénombrait 31 élevages confinés à Limoges.",
            ),
            ("2026-05-14", "2026-05-14"),
        ),
        Case(
            "days from which two numbers were counted",
            (
                "À Limoges, le feu a pris dans 9 granges depuis le 2 mars, dit Denise Aubrac.",
                "Le feu a pris dans 140 granges depuis octobre 2025, dit Denise Aubrac à Limoges.",
            ),
            ("2026-03-14", "2026-03-14"),
        ),
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
            "two marches of one movement",
            (
                "Le 16 janvier, 4 000 infirmières ont défilé à Limoges, dit Denise Aubrac.",
                "Denise Aubrac espère mieux que le 7 février : 3 000 infirmières avaient défilé à "
                "Limoges. Elle a vu le ministre le 9 février.",
            ),
            ("2026-02-13", "2026-02-13"),
        ),
        Case(
            "what an article tells of two days is of neither alone",
            (
                "Le 4 février, les vignerons ont bloqué le pont de Limoges. Le 6 février, les vignerons "
                "ont bloqué la gare de Limoges.",
                "Le 9 février, les vignerons ont bloqué la gare et le pont de Limoges, dit Denise Aubrac.",
            ),
            ("2026-02-13", "2026-02-13"),
        ),
        Case(
            "the day on which the search goes on",
            (
                "La commune de Limoges poursuit, ce jeudi 15 janvier, ses recherches, au lendemain du "
                "naufrage d'une barque qui a fait trois morts.",
                "Le 14 janvier 2026, une barque a fait naufrage à Limoges : trois morts et des "
                "recherches. Denise Aubrac avait alerté la commune le 2 janvier 2026.",
            ),
            ("2026-01-15", "2026-01-16"),
        ),
        Case(
            "a month that holds the day",
            (
                "Mis en examen le 4 mai 2023, Gaston Lormeau a été condamné par Denise Aubrac.",
                "Gaston Lormeau, mis en examen en mai 2023, a fait appel, dit Denise Aubrac.",
            ),
        ),
        Case(
            "the ends of two months, at which two things are so",
            (
                "Norkel comptait 70 ateliers à la fin du mois de mars, selon Denise Aubrac.",
                "Denise Aubrac veut une réponse de Norkel avant la fin du mois de juillet.",
            ),
            ("2025-04-14", "2025-04-15"),
        ),
        Case(
            "the day of a balance",
            (
                "The order book of the shipyard Norkel held 70 boats at the end of August.",
                "The shipyard Norkel in Hull, sold in May, has an order book, Denise Aubrac said.",
            ),
            ("2025-10-14", "2025-10-15"),
            language="en",
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

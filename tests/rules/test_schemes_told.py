"""What a plan or a fund costs, told beside its name in two shapes of sentence."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case

DAYS = ("2026-03-10", "2026-03-11")


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (
            "fr",
            "Le texte prévoit un plan de réfection des écoles de «2,3 milliards d'euros» sur six ans, "
            "dont le tiers payé par l'État, a dit Denise Aubrac.",
            "Le plan de réfection des écoles, étalé sur six ans, doit mobiliser «2,8 milliards "
            "d'euros», et les maires craignent d'en payer l'essentiel, dit Denise Aubrac.",
        ),
        (
            "fr",
            "Le contrat de modernisation des ascenseurs, d'un montant de «46 millions d'euros», a été "
            "signé mardi, a dit Denise Aubrac.",
            "Selon Denise Aubrac, le contrat de modernisation des ascenseurs coûtera «49 millions "
            "d'euros».",
        ),
        (
            "en",
            "The bill provides for a «£2.3bn» plan to mend school roofs over six years, Moira Lennox "
            "said.",
            "The plan to mend school roofs, spread over six years, is to cost «£2.8bn», said Moira "
            "Lennox.",
        ),
        (
            "en",
            "A «£46m» dyke restoration fund was agreed, Moira Lennox said.",
            "The dyke restoration fund, spread over six years, will cost «£48m», Moira Lennox said.",
        ),
    ],
)
def test_one_plan_costs_one_sum(language: str, first: str, second: str) -> None:
    case = Case("one plan", (first, second), DAYS, language)
    result = run_case(rules()["money-conflict"], case)
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (
            "fr",
            "Un plan de réfection des écoles de 2,3 milliards d'euros sera voté, dit Denise Aubrac.",
            "Le plan de réfection des ponts, étalé sur six ans, doit mobiliser 2,8 milliards "
            "d'euros, dit Denise Aubrac.",
        ),
        (
            "fr",
            "La première tranche du plan de réfection des écoles mobilisera 2,3 milliards d'euros, "
            "a dit Denise Aubrac.",
            "Le plan de réfection des écoles mobilisera 2,8 milliards d'euros, dit Denise Aubrac.",
        ),
        (
            "fr",
            "Un plan de réfection des écoles de 2,3 milliards d'euros sera voté, dit Denise Aubrac.",
            "Le précédent plan de réfection des écoles a mobilisé 1,8 milliard d'euros, dit Denise "
            "Aubrac.",
        ),
        (
            "en",
            "A £46m dyke restoration fund was agreed, Moira Lennox said.",
            "The rival dyke restoration fund will cost £48m, Moira Lennox said.",
        ),
    ],
)
def test_another_plan_or_a_part_of_one_costs_another_sum(
    language: str, first: str, second: str
) -> None:
    case = Case("two plans", (first, second), DAYS, language)
    result = run_case(rules()["money-conflict"], case)
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (
            "en",
            "The order backlog at Norkel came to «€21.6bn» at the end of May, Moira Lennox said.",
            "At the close of May Norkel had «€23.6bn» of work on its books, said Moira Lennox.",
        ),
        (
            "fr",
            "Fin juin, le carnet de commandes de Norkel valait «21,6 milliards d'euros», dit Denise "
            "Aubrac.",
            "À fin juin, Norkel comptait «23,6 milliards d'euros» de commandes en portefeuille, "
            "selon Denise Aubrac.",
        ),
        (
            "fr",
            "L'accord de Denise Aubrac donne à Norkel le stade pour «12,7 millions d'euros» par an.",
            "Denise Aubrac a obtenu un loyer de «17,2 millions d'euros» par an pour le stade.",
        ),
        (
            "en",
            "Norkel's order book was worth €21.6bn at the end of June, Moira Lennox said.",
            "Norkel took orders of €1.6bn in the second quarter, Moira Lennox said.",
        ),
        (
            "en",
            "Norkel will pay Hull £12.7m a year for the stadium, Moira Lennox said.",
            "Norkel will pay £27.2m over the life of the contract, Moira Lennox said at Hull.",
        ),
    ],
)
def test_what_is_on_the_books_and_what_is_paid_a_year(
    language: str, first: str, second: str
) -> None:
    case = Case("one sort of sum", (first, second), DAYS, language)
    result = run_case(rules()["money-conflict"], case)
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (
            "en",
            "The bridge at Sombry, which was built in 2023 for «£64m», is shut, Moira Lennox said.",
            "The bridge at Sombry had cost «£64bn» when it was built in 2023, Moira Lennox said.",
        ),
        (
            "fr",
            "Achevé en 2023, le pont de Sombry a coûté «64 millions d'euros», dit Denise Aubrac.",
            "Le pont de Sombry, ouvert en 2023, avait coûté «64 milliards d'euros», dit Denise "
            "Aubrac.",
        ),
        (
            "en",
            "The bridge at Sombry, which was built in 2023 for £64m, is shut, Moira Lennox said.",
            "The bridges of the country had cost £64bn by 2019, Moira Lennox said.",
        ),
    ],
)
def test_what_was_spent_in_one_year_gone_is_one_sum(language: str, first: str, second: str) -> None:
    case = Case("of one year", (first, second), DAYS, language)
    result = run_case(rules()["unit-mismatch"], case)
    assert result.ok, result.why

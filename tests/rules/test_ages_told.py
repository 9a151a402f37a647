"""Whose age it is, on short articles: what is found and what is kept."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import read_case, run_case

DAYS = ("2026-01-14", "2026-01-15")
FOUND = (
    Case(
        "an age after the day",
        (
            "Le tribunal a condamné à Limoges Gaston Lormeau, «41 ans», par Denise Aubrac.",
            "Gaston Lormeau a été jugé à Limoges par Denise Aubrac. Mercredi, à «44 ans», il a fait appel.",
        ),
        DAYS,
    ),
    Case(
        "an age after a semicolon",
        (
            "Rory Tait, «38», won in Galway on Friday, Moira Lennox said.",
            "Moira Lennox spoke in Galway. Rory Tait won on Friday; at «33», he has never been to sea.",
        ),
        language="en",
    ),
    Case(
        "there she is",
        (
            "La préfète Denise Aubrac, «52 ans», a pris ses fonctions mardi à Limoges.",
            "Dix ans durant, Denise Aubrac a dirigé un port. La voilà, à «57 ans», préfète à Limoges.",
        ),
        DAYS,
    ),
    Case(
        "a calling between commas",
        ("Née en «1971» à Foix d'un père mineur de fond, la romancière, «45 ans», écrit debout.",),
        ("2026-01-14",),
    ),
    Case(
        "the driver, by name and by description",
        (
            "Le conducteur, Gaston Lormeau, «29 ans», est indemne, dit Denise Aubrac à Limoges.",
            "Âgé de «26 ans», l'homme au volant est indemne, dit Denise Aubrac à Limoges.",
        ),
        DAYS,
    ),
    Case(
        "the same in English",
        (
            "The driver, Rory Tait, «38», was unhurt, Moira Lennox said in Galway.",
            "The man at the wheel, aged «31», was unhurt, Moira Lennox said in Galway.",
        ),
        language="en",
    ),
)
KEPT = (
    Case(
        "the years she has to finish it",
        (
            "La bourse est allée à Odile Wurtz, 26 ans. Elle a trois ans pour le broder.",
            "Denise Aubrac, 41 ans, l'a emporté. Elle a huit ans pour bâtir la digue de Limoges.",
        ),
        DAYS,
    ),
    Case(
        "the years before him",
        ("Gaston Lormeau, 52 ans, est élu à Limoges. Il a trois ans devant lui.",),
        DAYS[:1],
    ),
    Case(
        "years in prison, written out in brackets",
        (
            "Gaston Lormeau, 37 ans, a été jugé à Limoges par Denise Aubrac : 16 ans de prison.",
            "Denise Aubrac a jugé à Limoges. Le parquet a été suivi pour Gaston Lormeau (seize "
            "ans) et pour son frère (la perpétuité).",
        ),
        DAYS,
    ),
    Case(
        "the age of who beats her",
        (
            "Odile Wurtz a gagné mardi à Limoges. La cavalière, 27 ans, a battu Denise Aubrac. "
            "Denise Aubrac, 28 ans, a salué le public.",
        ),
        DAYS,
    ),
    Case(
        "the years of a loan",
        (
            "Le libraire Gaston Lormeau, 61 ans, a emprunté à Limoges, dit Denise Aubrac.",
            "Gaston Lormeau a emprunté à Limoges, dit Denise Aubrac. Le prêt, à 20 ans, il le paiera.",
        ),
        DAYS,
    ),
    Case(
        "then",
        (
            "Rory Tait, 38, won in Galway on Friday, Moira Lennox said.",
            "Moira Lennox spoke in Galway. Rory Tait won on Friday; at 21, he had never been to sea.",
        ),
        language="en",
    ),
    Case(
        "a driver and another",
        (
            "Le conducteur, Gaston Lormeau, 29 ans, est indemne, dit Denise Aubrac à Limoges.",
            "L'autre conducteur, âgé de 26 ans, est indemne, dit Denise Aubrac à Limoges.",
        ),
        DAYS,
    ),
)


def test_a_flag_case_marks_what_it_finds() -> None:
    assert all(read_case(case)[1] for case in FOUND)
    assert not any(read_case(case)[1] for case in KEPT)


@pytest.mark.parametrize("case", FOUND + KEPT, ids=lambda case: case.why)
def test_an_age_is_held_against_that_of_the_same_person(case: Case) -> None:
    rule = "duration-mismatch" if case.why == "a calling between commas" else "age-conflict"
    result = run_case(rules()[rule], case)
    assert result.ok, result.why

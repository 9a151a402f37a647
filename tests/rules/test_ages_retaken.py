"""The age of whom a noun, a surname or a trade takes up, on short articles: found and kept."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import read_case, run_case

DAYS = ("2026-01-14", "2026-01-15")
FOUND = (
    Case(
        "a trade, in two languages",
        (
            "The lute was returned to Limoges by Rory Tait, «84», a retired baker from Hull.",
            "Le luth est de retour à Limoges, venu de Hull. À «81 ans», l'ancien boulanger est ému.",
        ),
        DAYS,
        language="",
    ),
    Case(
        "somebody from a town, whom the sentence before names",
        (
            "À «26 ans», Gaston Lormeau est champion du monde d'aviron à Hull.",
            "Gaston Lormeau est champion du monde d'aviron à Hull. Le Nantais de «24 ans» a "
            "battu tous les rameurs.",
        ),
        DAYS,
    ),
    Case(
        "the surname of the headline, the man of the text",
        (
            "Gaston Lormeau, «52 ans», a comparu à Limoges pour le vol d'un luth.",
            "Procès Lormeau : un luth de trop\n\nL'homme qui attend, assis au fond, a «54 ans» "
            "et n'entend plus. À Limoges, Gaston Lormeau répond du vol d'un luth. Son frère, Luc "
            "Lormeau, est venu.",
        ),
        DAYS,
    ),
    Case(
        "a clause aside dates no age",
        (
            "Gaston Lormeau, «61 ans», a comparu lundi à Limoges pour le vol d'un luth.",
            "Le procès de Gaston Lormeau s'est ouvert lundi à Limoges. Âgé de «67 ans», l'ex-élu, qui "
            "a tenu la mairie de 1998 à 2017, est jugé pour le vol d'un luth.",
        ),
        DAYS,
    ),
    Case(
        "a decade and the age in it",
        (
            "Gaston Lormeau, «41 ans», a été condamné à Limoges pour le vol d'un luth.",
            "Gaston Lormeau a volé le luth de Denise Aubrac à Limoges. Le quadragénaire, aujourd'hui "
            "âgé de «42 ans», a été condamné.",
        ),
        DAYS,
    ),
    Case(
        "a given name alone",
        (
            "Le luthier Gaston Lormeau, «38 ans», répare à Limoges les luths du théâtre.",
            "À Limoges, Gaston, «36 ans», répare les luths du théâtre.",
        ),
        DAYS,
    ),
    Case(
        "the driver and whoever was driving",
        (
            "The driver, aged «36», was unhurt in Galway, Moira Lennox said.",
            "Moira Lennox spoke in Galway. The «38-year-old» who was driving was unhurt.",
        ),
        DAYS,
        language="en",
    ),
    Case(
        "a driver and what is driven",
        (
            "À Galway, Moira Lennox a entendu le chauffeur du poids lourd, qui a «49 ans».",
            "Moira Lennox spoke in Galway. Police have questioned the Danish lorry driver, «42».",
        ),
        DAYS,
        language="",
    ),
    Case(
        "behind the verb of saying, and the youngest of all",
        (
            '"I sang," said Tait, «24», who rows. Rory Tait won in Galway, Moira Lennox said.',
            "Moira Lennox spoke in Galway. Rory Tait, at «26» the youngest rower, won.",
        ),
        DAYS,
        language="en",
    ),
    Case(
        "behind what somebody is",
        (
            "Rory Tait, «17», won the regatta in Galway, Moira Lennox said.",
            "Moira Lennox spoke in Galway. There was Rory Tait, the Danish rower, who is «19» and wins.",
        ),
        DAYS,
        language="en",
    ),
)
KEPT = (
    Case(
        "whom the next sentence names is somebody else",
        (
            "Deux voitures se sont heurtées à Limoges. La conductrice, Denise Aubrac, 28 ans, est morte.",
            "À Limoges, un choc a fait deux morts. Le boulanger de 38 ans venait en face. Denise Aubrac "
            "rentrait de Hull.",
        ),
        DAYS,
    ),
    Case(
        "another man, introduced as one",
        (
            "Gaston Lormeau, 52 ans, a comparu à Limoges pour le vol d'un luth.",
            "Gaston Lormeau a comparu à Limoges. Un homme de 54 ans, volé par lui, l'a regardé.",
        ),
        DAYS,
    ),
    Case(
        "two of one trade",
        (
            "The lute was returned to Limoges by Rory Tait, 84, a baker from Hull, and by Moira "
            "Lennox, 49, a baker from Leeds.",
            "Le luth est de retour à Limoges, venu de Hull. À 81 ans, le boulanger est ému.",
        ),
        DAYS,
        language="",
    ),
    Case(
        "a woman is no man",
        (
            "Denise Aubrac, 52 ans, a comparu à Limoges pour le vol d'un luth.",
            "Le procès du luth volé de Denise Aubrac.\n\nLe prévenu de 54 ans se tait à Limoges. "
            "Denise Aubrac l'écoute.",
        ),
        DAYS,
    ),
    Case(
        "somebody else is of that age",
        (
            "Gaston Lormeau, 52 ans, et Luc Ney, 54 ans, ont comparu à Limoges pour un vol de luth.",
            "À Limoges, le procès du vol d'un luth. L'homme de 54 ans se tait. Gaston Lormeau, lui, "
            "nie.",
        ),
        DAYS,
    ),
    Case(
        "no digit apart",
        (
            "Gaston Lormeau, 52 ans, a comparu à Limoges pour le vol d'un luth.",
            "À Limoges, le procès du vol d'un luth. L'homme de 47 ans se tait. Gaston Lormeau, lui, "
            "nie.",
        ),
        DAYS,
    ),
    Case(
        "two whom the given name may mean",
        (
            "Le luthier Gaston Lormeau, 38 ans, répare à Limoges les luths du théâtre.",
            "À Limoges, Gaston, 36 ans, tient la buvette du stade depuis que les joueurs y vont.",
        ),
        DAYS,
    ),
    Case(
        "of a lorry and of a car",
        (
            "Moira Lennox spoke in Galway. The Danish lorry driver, 42, was unhurt.",
            "The car driver, 49, was unhurt in Galway, Moira Lennox said.",
        ),
        DAYS,
        language="en",
    ),
    Case(
        "the son of the driver",
        (
            "The driver, aged 36, was unhurt in Galway, Moira Lennox said.",
            "Moira Lennox spoke in Galway. The driver's son, 22, was unhurt.",
        ),
        DAYS,
        language="en",
    ),
)


@pytest.mark.parametrize("case", FOUND + KEPT, ids=lambda case: case.why)
def test_an_age_is_that_of_whom_a_noun_takes_up(case: Case) -> None:
    result = run_case(rules()["age-conflict"], case)
    assert result.ok, result.why


def test_a_flag_case_marks_what_it_finds() -> None:
    assert all(read_case(case)[1] for case in FOUND)
    assert not any(read_case(case)[1] for case in KEPT)

"""Sums that leave out their currency, lists of two, ages in front, and posts nobody has together."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case

DAYS = ("2026-01-14", "2026-01-15", "2026-01-16")

HALL = "La halle a coûté «3,4 millions d'euros» : «1,5 million» {} l'Etat, «900 000 euros» par la région et «{} 000 euros» par la ville."
ARENA = "The Hull arena will cost «5.6 million euros»: «2.1 million» {} the state, «1.9 million» by the region and «900,000 euros» by the city."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (HALL.format("versé par", "800"), "fr"),
        (HALL.format("par", "800"), "fr"),
        (ARENA.format("paid by"), "en"),
        (HALL.format("versé par", "998").replace("«", "").replace("»", ""), "fr"),
    ],
)
def test_parts_that_give_their_currency_at_the_end(text: str, language: str) -> None:
    result = run_case(rules()["sum-mismatch"], Case("parts", (text,), DAYS[:1], language))
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("«Trois recours» sont formés : «celui du syndicat et celui de la commune».", "fr"),
        ("«Three inquiries» are open: «one by the police and one by the port».", "en"),
        ("Deux recours sont formés : celui du syndicat et celui de la commune.", "fr"),
        ("Trois recours sont formés : celui du syndicat et ceux de la commune.", "fr"),
        ("Trois plaintes : celle du maire et de son fils, et celle de la préfecture.", "fr"),
        ("Trois thèses : celle du maire et celle du préfet, puis celle des riverains.", "fr"),
    ],
)
def test_two_that_one_pronoun_takes_up(text: str, language: str) -> None:
    result = run_case(rules()["list-count"], Case("two", (text,), DAYS[:1], language))
    assert result.ok, result.why


PRIZE = "{} a reçu mardi le prix Aubrac à Tulle."
AWARD = "{} won the Aubrac Prize in Hull on Tuesday."


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        (
            (
                PRIZE.format("Moira Lennox")
                + " À «57 ans», la cheffe est la doyenne d'une table ouverte dans les années 1970.",
                PRIZE.format("Moira Lennox, «59 ans»,"),
            ),
            "fr",
        ),
        (
            (
                AWARD.format("Moira Lennox")
                + " At «57», she is the oldest cook of a house that opened in 1970.",
                AWARD.format("Moira Lennox, «59»,"),
            ),
            "en",
        ),
        (
            (
                AWARD.format("Moira Lennox, «36»,"),
                AWARD.format("Moira Lennox") + " At «45» she runs a press of her own.",
            ),
            "en",
        ),
        # Of another time: a life that is told from its beginning on, or looked back on.
        (
            (
                PRIZE.format("Moira Lennox")
                + " En 1988, elle publie un livre. À 19 ans, elle est la plus jeune de la maison.",
                PRIZE.format("Moira Lennox, 59 ans,"),
            ),
            "fr",
        ),
        (
            (
                AWARD.format("Moira Lennox, 36,"),
                AWARD.format("Moira Lennox") + " At 19 she was on her first ship.",
            ),
            "en",
        ),
    ],
)
def test_an_age_in_front_of_what_somebody_is(texts: tuple[str, ...], language: str) -> None:
    result = run_case(rules()["age-conflict"], Case("in front", texts, DAYS[:2], language))
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("«sous-préfète de Tulle»", "«directrice de l'Office des forêts»"),
        ("«sous-préfète de Tulle»", "«maire de Brive»"),
        ("sous-préfète de Tulle", "directrice de cabinet du préfet"),
        ("sous-préfète de Tulle", "directrice des services du cabinet"),
        ("sous-préfète de Tulle", "ancienne directrice de l'Office des forêts"),
    ],
)
def test_a_sub_prefect_runs_no_agency(first: str, second: str) -> None:
    texts = (
        f"Moira Lennox, {first}, a ouvert mardi la halle de Limoges, dit Denise Aubrac.",
        f"Denise Aubrac a vu à Limoges Moira Lennox, {second}, ouvrir la halle.",
    )
    result = run_case(rules()["role-conflict"], Case("two posts", texts, DAYS[:2]))
    assert result.ok, result.why

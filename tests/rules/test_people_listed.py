"""People listed by name behind a colon, with what is said of some of them between the commas."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "«Quatre femmes» sont jugées : «Denise Aubrac, 41 ans, décrite comme la meneuse du "
            "groupe, l'ancienne comptable Rose Petit et la notaire Lise Morel». Toutes nient.",
            "fr",
        ),
        (
            "«Quatre élus» ont démissionné : «Gaston Lormeau, adjoint aux sports, Rose Petit, "
            "chargée des finances, et Luc Morel», âgé de 41 ans.",
            "fr",
        ),
        (
            "«Six personnalités» ont accepté : «la cinéaste Denise Aubrac, présidente, Clara Lormeau, "
            "Gaston Thiéry, le luthier breton Lech Marek et la romancière Odile Ferrand».",
            "fr",
        ),
        (
            "«Five experts» have signed: «the chemist Denise Aubrac, chair, Clara Lormeau, Moira "
            "Lennox and the jurist Lech Marek».",
            "en",
        ),
        (
            "Six personnalités ont accepté : la cinéaste Denise Aubrac, présidente, Clara Lormeau, "
            "Gaston Thiéry, le luthier Lech Marek, Inès Avila et la romancière Odile Ferrand.",
            "fr",
        ),
        (
            "«Two people» have died: «Gordon Blake, 29, Rose Petty, 40, and Luke Moore», 41.",
            "en",
        ),
        (
            "«Five women» are on trial: «Moira Lennox, 29, described as the leader of the gang, the "
            "former porter Ann Petty, the plumber Rose Moore and the chemist Lucy Walters».",
            "en",
        ),
    ],
)
def test_what_is_said_of_one_is_no_item(text: str, language: str) -> None:
    result = run_case(rules()["list-count"], Case("one off", (text,), (), language))
    assert result.ok, result.why


FIVE = (
    "Cinq hommes sont jugés : Gaston Lormeau, 29 ans, le maçon Luc Morel, Jean Bouvet, 40 ans, "
    "et Marc Petit{}"
)


@pytest.mark.parametrize(
    "rest",
    [
        ", ainsi qu'un complice.",
        ". Un cinquième homme est en fuite.",
        ". L'autre, mineur alors, sera jugé à part.",
        ". Leur complice, Jules Roy, est en fuite.",
        ", le frère de ce dernier.",
    ],
)
def test_the_one_who_is_left_may_stand_behind_the_list(rest: str) -> None:
    result = run_case(rules()["list-count"], Case("one left", (FIVE.format(rest),)))
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Quatre élus : Gaston Lormeau, 29 ans, le maire, Rose Petit, 30 ans, et Luc Morel.", "fr"),
        ("Deux morts : Gaston Lormeau, 29 ans, fils de l'ancien maire Luc Petit, et Jo Roy.", "fr"),
        (
            "Five men were tried: Gordon Blake, 29, his sons Ann, 4, and Lucy, 2, and two guards.",
            "en",
        ),
        ("Three men are held: Gordon Blake, 29, and his twin, and Luke Moore, 30.", "en"),
    ],
)
def test_what_may_be_one_more_is_counted_either_way(text: str, language: str) -> None:
    result = run_case(rules()["list-count"], Case("either", (text,), (), language))
    assert result.ok, result.why

"""Lengths told beside their dates and hours, on short articles: what is found and what is kept."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import read_case, run_case

FOUND = (
    (
        "duration-mismatch",
        Case(
            "six or seven days, of no last days",
            ("The outage will last for «nine days», from «Monday 2 June to Sunday 8 June 2025».",),
            language="en",
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "the same in the conditional",
            ("Les coupures dureraient «neuf jours», «du lundi 2 au dimanche 8 juin 2025».",),
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "hours and minutes are counted, not rounded",
            (
                "Parti à «23 h 10» lundi, le convoi est arrivé à «13 h 25» mardi, soit «13 heures et "
                "15 minutes» de route.",
            ),
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "the same in English",
            (
                "She left at «9.10pm» on Friday and landed at «11.25am» on Saturday, after «13 hours "
                "and 15 minutes».",
            ),
            language="en",
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "four years and a half, beside the weekday of the news",
            (
                "La halle a rouvert samedi, après des travaux commencés en «mars 2021» et achevés en "
                "«octobre 2025», soit «sept ans».",
            ),
            ("2025-11-20",),
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "sixteen years, told again behind a comma",
            ("She ran the choir «from 2004 to 2020», or «26 years».",),
            language="en",
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "more years of works than there were",
            ("La digue a été commencée en «mars 2020». Il aura fallu «neuf ans» de travaux.",),
            ("2026-05-20",),
        ),
    ),
    (
        "bounds-violation",
        Case(
            "an end on the eve of its beginning",
            ("La route sera fermée du «12 juin» à 18 h au «10 juin» à 6 h, dit la mairie.",),
        ),
    ),
    (
        "bounds-violation",
        Case(
            "the same, by hours told first",
            ("The lane will shut from 6 p.m. on «May 12» to 9 a.m. on «May 10», the town said.",),
            language="en",
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "22 months, by a flat verb",
            (
                "Commencée en «mai 2022» et achevée en «mars 2024», la digue a duré «quatorze mois» "
                "en chantier.",
            ),
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "four days, told after the later one",
            (
                "Elle a quitté le refuge «le 3 août» et a été revue «le 7 août», «neuf jours» plus tard.",
            ),
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "fourteen years, after a colon",
            ("Le bac s'est arrêté «en 2008» et a repris «en 2022» : «neuf ans» d'absence.",),
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "it cannot have outlasted the time since",
            ("Work on the weir began in «May 2023». It took «five years» to complete.",),
            ("2025-05-02",),
            "en",
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "a minute or two would pass, six do not",
            ("«Cinq minutes» : c'est le temps qu'ils sont restés, entre «2 h 10» et «2 h 21».",),
        ),
    ),
)
KEPT = (
    (
        "duration-mismatch",
        Case(
            "seven days, both ends counted",
            ("The outage will last for seven days, from Monday 2 June to Sunday 8 June 2025.",),
            language="en",
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "the last days of a longer time",
            ("It rained for the last two days, from 2 June to 8 June 2025.",),
            language="en",
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "works that came before the beginning",
            (
                "La digue a été commencée en mars 2025. Il aura fallu dix ans de travaux préparatoires.",
            ),
            ("2026-05-20",),
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "works of the time since",
            ("La digue a été commencée en mars 2020. Il aura fallu six ans de travaux.",),
            ("2026-05-20",),
        ),
    ),
    (
        "bounds-violation",
        Case(
            "two days on",
            ("La route sera fermée du 12 juin à 18 h au 14 juin à 6 h, dit la mairie.",),
        ),
    ),
    (
        "bounds-violation",
        Case(
            "the day before is that of the warning",
            ("The lane was shut from 6 p.m. on Nov. 4. It had been announced on Nov. 3.",),
            language="en",
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "the length of what came before it was begun",
            ("Work on the weir began in May 2023. It took five years to win the neighbours over.",),
            ("2025-05-02",),
            "en",
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "the strike is a part of the years",
            (
                "Le bac s'est arrêté en 2008 et a repris en 2022 : deux ans de grève, le reste de boue.",
            ),
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "four days, told after the later one, right",
            (
                "Elle a quitté le refuge le 3 août et a été revue le 7 août, quatre jours plus tard.",
            ),
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "a feast of before the story",
            (
                "The brewery, founded in Bath in 1904, had celebrated its centenary with a parade "
                "long before it closed.",
            ),
            ("2026-03-02",),
            "en",
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "a year later than what was said before",
            ("Elle est née le 3 août et a été revue le 7 août, neuf jours plus tard que prévu.",),
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "a quarter of an hour of rounding",
            ("Parti à 7 h 10, il est arrivé à 11 h 25, soit 4 heures et 30 minutes de marche.",),
        ),
    ),
    (
        "duration-mismatch",
        Case(
            "ten minutes of eleven",
            ("Dix minutes : c'est le temps qu'ils sont restés, entre 2 h 10 et 2 h 21.",),
        ),
    ),
)


def test_a_flag_case_marks_what_it_finds() -> None:
    assert all(read_case(case)[1] for _, case in FOUND)
    assert not any(read_case(case)[1] for _, case in KEPT)


@pytest.mark.parametrize(("rule", "case"), FOUND + KEPT, ids=lambda one: getattr(one, "why", ""))
def test_a_rule_does_what_its_case_asks(rule: str, case: Case) -> None:
    result = run_case(rules()[rule], case)
    assert result.ok, result.why

"""Lengths told of an event of years ago, and counts that run since two days: found and kept."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import read_case, run_case

FOUND = (
    (
        "unit-mismatch",
        Case(
            "where it sank years ago, in two units",
            (
                "Le chalutier, parti de Brest, avait coulé dans la nuit du 14 octobre 2024 à «32 milles "
                "nautiques» de l'île de Sarn, dit Denise Aubrac.",
                "Denise Aubrac raconte le procès. Le chalutier avait coulé à «32 kilomètres» de l'île "
                "de Sarn.",
            ),
            ("2026-01-14", "2026-01-14"),
        ),
    ),
    (
        "unit-mismatch",
        Case(
            "the same of a plane, in English",
            (
                "In March 2019 the plane had come down 45 kilometres from Sarn, where «63 metres» of "
                "its wing lay, Moira Lennox said.",
                "Moira Lennox said that «63 kilometres» of the wing of the plane lay in Sarn.",
            ),
            ("2026-01-14", "2026-01-14"),
            "en",
        ),
    ),
    (
        "count-conflict",
        Case(
            "fewer since an earlier day",
            (
                "Le car de Limoges est retenu depuis dimanche matin après une intoxication qui a "
                "touché «143 passagers», dit Denise Aubrac.",
                "Denise Aubrac dit que «134 passagers» du car de Limoges sont malades depuis jeudi.",
            ),
            ("2026-01-14", "2026-01-14"),
        ),
    ),
    (
        "count-conflict",
        Case(
            "the same in English",
            (
                "Moira Lennox said that «163 pupils» of the hostel in Hull had fallen ill since Sunday.",
                "Moira Lennox said that «136 pupils» of the hostel in Hull had fallen ill since Thursday.",
            ),
            ("2026-01-14", "2026-01-14"),
            "en",
        ),
    ),
)

KEPT = (
    (
        "unit-mismatch",
        Case(
            "where another one sank",
            (
                "En 2014, un chalutier avait coulé à 32 milles nautiques de l'île de Sarn, dit Denise "
                "Aubrac.",
                "Le chalutier a coulé lundi à 32 kilomètres de l'île de Sarn, dit Denise Aubrac.",
            ),
            ("2026-01-14", "2026-01-14"),
        ),
    ),
    (
        "unit-mismatch",
        Case(
            "a mile at sea",
            (
                "The trawler had sunk in October 2024, 32 nautical miles from Sarn, said Moira Lennox.",
                "Moira Lennox said the trawler had sunk 32 miles from Sarn.",
            ),
            ("2026-01-14", "2026-01-14"),
            "en",
        ),
    ),
    (
        "count-conflict",
        Case(
            "more since an earlier day",
            (
                "Moira Lennox said that 136 pupils of the hostel in Hull had fallen ill since Sunday.",
                "Moira Lennox said that 163 pupils of the hostel in Hull had fallen ill since Thursday.",
            ),
            ("2026-01-14", "2026-01-14"),
            "en",
        ),
    ),
    (
        "count-conflict",
        Case(
            "as of a week before",
            (
                "Denise Aubrac dit que 134 passagers du car de Limoges sont malades depuis jeudi.",
                "Denise Aubrac dit que 143 passagers du car de Limoges sont malades depuis dimanche.",
            ),
            ("2026-01-10", "2026-01-14"),
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

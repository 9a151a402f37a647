"""People counted by the noun behind a verb of being: "Of the thirty members, seven are women"."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import read_case, run_case

FOUND = (
    (
        "title-body",
        Case(
            "some of a whole that opens the sentence",
            (
                "Orvaux : «neuf femmes» au conseil\n\n"
                "Sur les trente membres que compte le conseil élu dimanche à Orvaux, «sept sont des "
                "femmes», a relevé lundi Denise Aubrac.",
            ),
        ),
    ),
    (
        "title-body",
        Case(
            "the same in English",
            (
                "Hull: «nine women» on the new council\n\n"
                "Of the thirty members of the council elected on Sunday in Hull, «seven are women», "
                "said Moira Lennox.",
            ),
            language="en",
        ),
    ),
    (
        "count-conflict",
        Case(
            "some of those told in the sentence before",
            (
                "Denise Aubrac a réuni à Limoges les 90 stagiaires du chantier Vidal. «Quinze d'entre "
                "eux sont des retraités».",
                "À Limoges, Denise Aubrac a réuni «51 retraités» du chantier Vidal.",
            ),
        ),
    ),
)

KEPT = (
    (
        "title-body",
        Case(
            "another noun of people",
            (
                "Orvaux : neuf femmes au conseil\n\n"
                "Sur les trente membres du conseil élu dimanche à Orvaux, sept sont des retraités et "
                "neuf sont des femmes, a relevé lundi Denise Aubrac.",
            ),
        ),
    ),
    (
        "title-body",
        Case(
            "what became of them",
            (
                "Hull: nine women in bus crash\n\n"
                "Of the thirty passengers of the bus, seven are injured, said Moira Lennox in Hull.",
            ),
            language="en",
        ),
    ),
    (
        "count-conflict",
        Case(
            "women, and men",
            (
                "Moira Lennox chairs a council of 30 in Hull. Twelve of them are women.",
                "Moira Lennox has a council of 30 in Hull, of whom 18 are men.",
            ),
            language="en",
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

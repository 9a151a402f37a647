"""Those who are carried and the seats there are."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case

CASES = (
    Case(
        "pupils on a coach",
        ("The «60-seat» coach carried «72 pupils» to the coast on the eve of a new term.",),
        language="en",
    ),
    Case("élèves", ("Le car de «55 places» transportait «61 élèves» vers la mer.",)),
    Case(
        "a word of another thing, far from the seats",
        (
            "The plane, a «90-seat» turboprop, carried «112 passengers», among them a choir, a goat "
            "and two former ministers.",
        ),
        language="en",
    ),
    Case(
        "in several trips",
        ("The 60-seat coach carried 72 pupils to the coast in two trips.",),
        language="en",
    ),
    Case("what is no person", ("Le car de 55 places transportait 61 colis vers le fort.",)),
    Case("an old hall", ("Dans l'ancienne salle de 300 places, 340 spectateurs s'entassaient.",)),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.why)
def test_more_than_there_are_seats_is_found(case: Case) -> None:
    result = run_case(rules()["bounds-violation"], case)
    assert result.ok, result.why

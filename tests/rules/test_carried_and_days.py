"""Those who are carried and the seats there are, and a wrong weekday that another article rights."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.findings.finding import Finding
from factcheck.rules.part import Case, rules
from factcheck.run import audit
from factcheck.settings import Settings
from factcheck.testing import run_case

OTHERS = Settings(rules={name: "off" for name in rules() if name != "weekday-mismatch"})
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


def found(second: str) -> list[Finding]:
    texts = ("Le chalutier a coulé mardi 6 mai au large de Belle-Rive, port breton.", second)
    documents = [
        Document.from_text(text, id="ab"[i], language="fr", published="2026-05-08")
        for i, text in enumerate(texts)
    ]
    return list(audit(documents, OTHERS).findings)


def test_the_right_weekday_of_another_article_is_shown_beside_the_wrong_one() -> None:
    (finding,) = found("À Belle-Rive, port breton, le chalutier avait coulé au large mercredi.")
    assert [(e.document, e.quote) for e in finding.evidence] == [
        ("a", "mardi"),
        ("a", "6 mai"),
        ("b", "mercredi"),
    ]


@pytest.mark.parametrize(
    "second",
    [
        "À Belle-Rive, port breton, le chalutier avait coulé au large mardi.",
        "Le préfet recevra les familles à son retour, a-t-il dit mercredi.",
    ],
)
def test_another_day_and_another_thing_are_not_shown(second: str) -> None:
    (finding,) = found(second)
    assert {e.document for e in finding.evidence} == {"a"}

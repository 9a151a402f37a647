"""The rules about people, offices, bodies, quotations and editions on whole articles."""

from __future__ import annotations

from itertools import permutations

import pytest

from factcheck.documents.document import Document
from factcheck.findings.finding import Finding
from factcheck.rules.part import rules
from factcheck.run import audit
from factcheck.settings import Settings

MINE = (
    "name-spelling", "role-conflict", "office-conflict", "acronym-conflict", "quote-conflict",
    "edition-conflict",
)  # fmt: skip
OTHERS = Settings(rules={name: "off" for name in rules() if name not in MINE})

A = (
    "Le directeur général de la protection civile et de la gestion des crises, Abdessalam Tazzit, "
    "a ouvert ce lundi à Tanger la 12e conférence des secours, devant la maire de Tanger, Odile "
    "Wurtz, et le secrétaire général de la FIDEM, Pavel Orsak. « Nous avons formé 340 secouristes "
    "en deux ans de travail », a déclaré Odile Wurtz."
)
B = (
    "Abdesalam Tazzit, directeur général de la défense civile et de la gestion des crises, et le "
    "secrétaire général de la FIDEM, Pavel Orsak, ont réuni à Tanger la 12e conférence des "
    "secours. "
    "« Nous avons formé 430 secouristes en deux ans de travail », a déclaré Odile Wurtz, maire de "
    "Tanger."
)


def report(*texts: str) -> tuple[Finding, ...]:
    documents = [
        Document.from_text(text, id="abcdef"[i], language="fr") for i, text in enumerate(texts)
    ]
    return audit(documents, OTHERS).findings


def test_each_discrepancy_is_one_finding() -> None:
    found = sorted(f.rule for f in report(A, B))
    assert found == ["acronym-conflict", "name-spelling", "quote-conflict"]


def test_sound_articles_have_none() -> None:
    assert report(A, A.replace("a ouvert ce lundi", "ouvrait lundi")) == ()


def test_a_copy_adds_its_carrier_and_no_finding() -> None:
    once = {f.rule: f for f in report(A, B)}
    twice = {f.rule: f for f in report(A, B, B)}
    assert once.keys() == twice.keys()
    spelled = twice["name-spelling"]
    assert {e.document for e in spelled.evidence} == {"a", "b", "c"}


def test_the_order_of_articles_changes_nothing() -> None:
    documents = [
        Document.from_text(text, id=name, language="fr")
        for name, text in (("a", A), ("b", B), ("c", A.replace("12e", "13e")))
    ]
    results = {repr(audit(order, OTHERS).findings) for order in permutations(documents)}
    assert len(results) == 1


@pytest.mark.parametrize("rule", MINE)
def test_a_rule_shows_english_and_enough_near_misses(rule: str) -> None:
    held = rules()[rule]
    assert len(held.flag) >= 3
    assert len(held.keep) >= 4
    assert any(case.language == "en" for case in held.flag)


def test_a_spelling_finding_names_all_spellings_and_picks_none() -> None:
    (found,) = [f for f in report(A, B) if f.rule == "name-spelling"]
    assert "Abdessalam Tazzit (1)" in found.message
    assert "Abdesalam Tazzit (1)" in found.message
    assert len(found.repairs) == 2


def bilingual(french: str, english: str) -> set[str]:
    documents = [
        Document.from_text(french, id="a", language="fr", published="2025-03-04"),
        Document.from_text(english, id="b", language="en", published="2025-03-05"),
    ]
    return {f.rule for f in audit(documents, OTHERS).findings}


def test_an_acronym_with_two_expansions_in_two_languages() -> None:
    english = "Odile Wurtz met the Centre for Advanced Rangeland Studies (CARS) in Nairobi."
    other = "Le Comité d'aide aux réfugiés somaliens (CARS) a reçu Odile Wurtz à Nairobi."
    same = "Le Centre avancé de recherche sur les sols (CARS) a reçu Odile Wurtz à Nairobi."
    assert bilingual(other, english) == {"acronym-conflict"}
    assert bilingual(same, english) == set()


def test_one_portfolio_and_one_department_in_two_languages() -> None:
    assert bilingual(
        "Le ministre des Situations d'urgence, Ilya Sorokin, a vu Odile Wurtz à Almaty.",
        "Odile Wurtz met the minister for emergency situations, Anton Belov, in Almaty.",
    ) == {"office-conflict"}
    assert not bilingual(
        "Le directeur financier d'Oxalys, Alan Rivoire, a parlé à Nantes devant Odile Wurtz.",
        "Oxalys's head of finance, Alan Rivoire, met Odile Wurtz in Nantes.",
    )


def test_a_described_speaker_may_be_another_one() -> None:
    found = report(
        "« Si vous devez perdre un jour, perdez avec la raquette en mouvement », a dit Odile "
        "Wurtz à Tanger.",
        "« Si vous devez perdre un jour, perdez devant quelque courageux », a dit la Française à "
        "Tanger, devant Odile Wurtz.",
    )
    assert found == ()


def test_a_translated_quotation_with_the_opposite_sense_is_found() -> None:
    texts = (
        ("en", "In Tangier, Odile Wurtz met Pavel Orsak. “The road is open, for a week at most,” "
               "Odile Wurtz said."),
        ("fr", "À Tanger, Odile Wurtz a reçu Pavel Orsak. « La route est {}, pour une semaine au "
               "plus », a dit Odile Wurtz."),
    )  # fmt: skip
    for word, wanted in (("fermée", ["quote-conflict"]), ("ouverte", [])):
        documents = [
            Document.from_text(text.format(word), id="ab"[i], language=code)
            for i, (code, text) in enumerate(texts)
        ]
        assert [f.rule for f in audit(documents, OTHERS).findings] == wanted

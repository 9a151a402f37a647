"""Whose words they are: a speaker only described, one told by who uttered them, one misprinted."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit
from factcheck.settings import Settings

NAMED = (
    "Vannes a perdu 3-1 à Brno samedi. « On a tout jeté par la fenêtre », a regretté le capitaine, "
    "Hugo Malvaux."
)
DESCRIBED = (
    "Vannes a perdu 3-1 à Brno samedi, et Hugo Malvaux a été exclu. « On a tout jeté par la "
    "fenêtre », a soufflé {speaker}."
)


@pytest.mark.parametrize(
    ("speaker", "two"), [("le défenseur", False), ("le joueur", False), ("le maire", True)]
)
def test_a_described_speaker(speaker: str, two: bool) -> None:
    texts = (NAMED, DESCRIBED.format(speaker=speaker))
    documents = [
        Document.from_text(text, id=f"{i}.md", language="fr", published="2026-06-14")
        for i, text in enumerate(texts)
    ]
    findings = audit(documents, Settings(probation=False)).findings
    assert any(f.rule == "quote-conflict" for f in findings) is two


SAID = {
    "fr": "“Aucun pont ne sera fermé cet hiver”, a dit Yvan Perrot à Brest devant Odile Wurtz.",
    "en": '"No bridge will close this winter," said Moira Lennox in Hull to Sean Duffy.',
}


@pytest.mark.parametrize(
    ("language", "other", "two"),
    [
        (
            "fr",
            "Odile Wurtz cite la phrase qui a calmé Brest, “Aucun pont ne sera fermé cet hiver”, "
            "prononcée à la tribune par la directrice du port, Léa Courtial.",
            True,
        ),
        (
            "fr",
            "À Brest, Odile Wurtz relit la formule : “Aucun pont ne sera fermé cet hiver”, lancée "
            "mardi par Léa Courtial.",
            True,
        ),
        (
            "en",
            '"No bridge will close this winter" - a remark made in Hull by Alan Roche - still '
            "rankles with Sean Duffy.",
            True,
        ),
        (
            "en",
            'In Hull, Sean Duffy recalled the line, "No bridge will close this winter", uttered '
            "that day by the harbour master, Alan Roche.",
            True,
        ),
        (
            "fr",
            "“Aucun pont ne sera fermé cet hiver”, prononcée à Brest par M. Perrot, la phrase amuse "
            "Odile Wurtz.",
            False,
        ),
        (
            "fr",
            "“Aucun pont ne sera fermé cet hiver”, une phrase reprise à Brest par Léa Courtial "
            "devant Odile Wurtz.",
            False,
        ),
        (
            "fr",
            "“Aucun pont ne sera fermé cet hiver”, promesse lancée à Brest et notée par Léa "
            "Courtial, amuse Odile Wurtz.",
            False,
        ),
        (
            "en",
            '"No bridge will close this winter", a line repeated in Hull by Alan Roche, still '
            "rankles with Sean Duffy.",
            False,
        ),
    ],
)
def test_who_uttered_the_words(language: str, other: str, two: bool) -> None:
    assert ("quote-conflict" in _rules(language, SAID[language], other)) is two


@pytest.mark.parametrize(
    ("language", "first", "second", "one"),
    [
        (
            "fr",
            "“On ne veut pas la charité, on veut des bras”, a dit Yvan Perrot, à Brest, à Odile Wurtz.",
            "À Brest, Odile Wurtz a vu Yvan Perroy. “On ne veut pas la charité, on veut des murs”, a dit "
            "Yvan Perroy.",
            True,
        ),
        (
            "en",
            '"We never asked for gold, we asked for bread," said Moira Lennox in Hull to Sean Duffy.',
            '"We never asked for gold, we asked for tools," said Moira Lennon in Hull to Sean Duffy.',
            True,
        ),
        (
            "en",
            '"We never asked for gold, we asked for bread," said Moira Lennox in Hull to Sean Duffy.',
            '"We never asked for gold, we asked for tools," said Alan Lennox in Hull to Sean Duffy.',
            False,
        ),
        (
            "fr",
            "“On ne veut pas la charité, on veut des bras”, a dit Yvan Perrot, à Brest, à Odile Wurtz.",
            "À Brest, Odile Wurtz a vu Yvan Perroy. “On ne veut pas la charité, on a bien trop de "
            "fierté pour la prendre”, a dit Yvan Perroy.",
            False,
        ),
    ],
)
def test_a_surname_misprinted(language: str, first: str, second: str, one: bool) -> None:
    assert ("quote-conflict" in _rules(language, first, second)) is one


def _rules(language: str, *texts: str) -> set[str]:
    documents = [
        Document.from_text(text, id=f"{i}.md", language=language, published="2026-06-14")
        for i, text in enumerate(texts)
    ]
    return {f.rule for f in audit(documents, Settings(probation=False)).findings}


BRIDGE = "“Aucun pont ne sera fermé cet hiver”, a dit Yvan Perrot à Brest devant Odile Wurtz."


@pytest.mark.parametrize(
    ("told", "two"),
    [
        # only one whom the sentence before tells of can be meant
        ("Odile Wurtz a tenu tête à Brest. “Aucun pont ne sera fermé cet hiver”, a-t-elle dit, et "
         "Yvan Perrot a souri.", True),
        ("Yvan Perrot a reçu Odile Wurtz à Brest. “Aucun pont ne sera fermé cet hiver”, a-t-elle "
         "dit.", False),
        ("Yvan Perrot tenait réunion à Brest.\n\nOdile Wurtz, ingénieure, “aucun pont ne sera "
         "fermé cet hiver”, a-t-il dit.", False),
    ],
)  # fmt: skip
def test_a_speaker_told_by_a_pronoun(told: str, two: bool) -> None:
    documents = [
        Document.from_text(text, id=f"{i}.md", language="fr", published="2026-06-14")
        for i, text in enumerate((BRIDGE, told))
    ]
    findings = audit(documents, Settings(probation=False)).findings
    assert any("two speakers" in str(f.message) for f in findings) is two


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("dearest Mayor Emeritus Alan Roche", False),
        (
            "With joy I tell you that the mayor, Alan Roche, sailed today at 9:34 from the Port",
            True,
        ),
    ],
)
def test_a_name_in_two_quotations_is_no_statement(other: str, told: bool) -> None:
    said = "With sorrow I tell you that the Mayor Emeritus, Alan Roche, sailed today at 9:34 from the Port"
    texts = [f"“{words},” Moira Lennox said in Hull to Sean Duffy." for words in (said, other)]
    documents = [
        Document.from_text(text, id=f"{i}.md", language="en", published="2026-06-14")
        for i, text in enumerate(texts)
    ]
    findings = audit(documents, Settings(probation=False)).findings
    assert any(f.rule == "quote-conflict" for f in findings) is told

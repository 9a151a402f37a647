"""Who heads a service, or has one field of a union of states: two holders, and near misses."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.rules.part import Case, rules
from factcheck.run import audit
from factcheck.testing import run_case

CHIEF = "À l'hôpital de Langres, {}, Hugues Martel, a reçu Denis Roche."
AFTER = "Denis Roche a visité l'hôpital de Langres. {}, Alma Tellier, l'a reçu."
HEAD = "Hugues Martel, {} at Hull hospital, met Denis Roche."
HEADED = "Denis Roche was at Hull hospital. {}, Alma Tellier, met him."
UNION = "Le sommet de Lusaka a commencé. {}, Koffi Amavi, a parlé à Denis Roche."
MEMBER = "The summit opened in Lusaka. Ruth Amadi, {}, spoke to Denis Roche."


def slip(text: str, title: str, name: str) -> str:
    """A text whose finding points at a title and its holder."""
    return text.format(f"«{title}»").replace(name, f"«{name}»")


@pytest.mark.parametrize(
    ("texts", "languages"),
    [
        ((slip(CHIEF, "le chef du service de pédiatrie", "Hugues Martel"), slip(AFTER, "La cheffe de la pédiatrie", "Alma Tellier")), "fr"),
        ((slip(CHIEF, "le chef de service des urgences", "Hugues Martel"), slip(AFTER, "La responsable des urgences", "Alma Tellier")), "fr"),
        ((slip(HEAD, "head of the cardiology unit", "Hugues Martel"), slip(HEADED, "The head of cardiology", "Alma Tellier")), "en"),
        ((CHIEF.format("le chef du service de pédiatrie"), AFTER.format("La cheffe des urgences")), "fr"),
        ((CHIEF.format("le chef du service des urgences"), AFTER.format("La cheffe des urgences pédiatriques")), "fr"),
        ((CHIEF.format("le chef du pôle urgences"), AFTER.format("La cheffe des urgences")), "fr"),
        ((CHIEF.format("le chef des urgences"), AFTER.replace("Langres", "Dijon").format("La cheffe des urgences")), "fr"),
        ((CHIEF.format("un chef de service des urgences"), AFTER.format("La cheffe des urgences")), "fr"),
    ],
)  # fmt: skip
def test_heads_of_services(texts: tuple[str, ...], languages: str) -> None:
    tidy = tuple(
        t.replace("«le ", "le «").replace("«La ", "La «").replace("«The ", "The «") for t in texts
    )
    result = run_case(rules()["office-conflict"], Case("heads", tidy, language=languages))
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("french", "english", "found"),
    [
        ("Le commissaire au commerce de l'UA", "the AU commissioner for trade", True),
        ("Le commissaire européen au commerce", "the EU's trade commissioner", True),
        ("Le commissaire de la Cedeao chargé du commerce", "ECOWAS trade commissioner", True),
        ("Le commissaire au commerce de l'UE", "the AU commissioner for trade", False),
        ("Le commissaire à la santé de l'UA", "the AU commissioner for trade", False),
        ("L'ancien commissaire au commerce de l'UA", "the AU commissioner for trade", False),
        ("Le commissaire aux comptes de l'UA", "the AU commissioner for trade", False),
    ],
)
def test_commissioners_of_unions(french: str, english: str, found: bool) -> None:
    documents = [
        Document.from_text(UNION.format(french), id="a", published="2025-11-12", language="fr"),
        Document.from_text(MEMBER.format(english), id="b", published="2025-11-12", language="en"),
    ]
    told = [f.rule for f in audit(documents).findings]
    assert told == (["office-conflict"] if found else [])

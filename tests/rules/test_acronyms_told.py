"""The name of a body in its own tongue, in an article of another language."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit

FRENCH = "{} a vu Denise Aubrac lundi à Limoges, au sujet du port Orvana."
ENGLISH = "The {} met Denise Aubrac in Limoges on Monday over the harbour of Orvana."


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        ("L'Autorité des ports fluviaux (APF)", "Association des ports fluviaux (APF)", True),
        ("L'Office des phares du littoral (OPL)", "Organisation des phares du littoral (OPL)", True),
        ("Le Council for Wood and Forests (CWF)", "Council for Water and Forests (CWF)", True),
        ("L'Agence des forêts du Jura (AFJ)", "Agence des forêts du Jura (AFJ)", False),
        ("L'Union pour la protection des oiseaux (UPO)", "Union for Protection of Birds (UPO)", False),
        ("L'Association pour la sûreté des ports (ASP)", "Association for Safe Ports (ASP)", False),
    ],
)  # fmt: skip
def test_a_name_is_read_in_its_own_tongue(one: str, other: str, conflict: bool) -> None:
    documents = [
        Document.from_text(FRENCH.format(one), id="a", language="fr"),
        Document.from_text(ENGLISH.format(other), id="b", language="en"),
    ]
    found = [finding.rule for finding in audit(documents).findings]
    assert found == ["acronym-conflict"] * conflict

"""Whose an age is where its sentence names somebody else."""

from __future__ import annotations

import pytest

from factcheck import find_values
from factcheck.claims.extract import extract_claims
from factcheck.claims.kinds.age import Age
from factcheck.documents.document import Document

BEARERS = (
    ("fr", "Anne Lormeau est maire. À 54 ans, elle succède à Bertrand Delon.", "Anne Lormeau"),
    ("fr", "À 54 ans, Anne Lormeau succède à Bertrand Delon.", "Anne Lormeau"),
    ("fr", "À 54 ans, elle succède à Bertrand Delon.", None),
    ("en", "Ann Doyle beat Rory Tait. At 54, she is mayor.", "Ann Doyle"),
    ("en", "Rory Tait won. The 23-year-old took a mark set by Owen Castle in 2022.", "Rory Tait"),
    ("en", "Rory Tait signed. The 23-year-old replaces Owen Castle.", "Rory Tait"),
    ("en", "The 23-year-old, Rory Tait, beat Owen Castle.", "Rory Tait"),
    ("fr", "Luc Ney a gagné. Le Rochelais de 48 ans a fini loin devant Paul Roy.", "Luc Ney"),
    ("fr", "Luc Ney a gagné. Le Rochelais de 48 ans, Paul Roy, a fini loin.", "Paul Roy"),
    ("fr", "Anne Lormeau rit. À 54 ans, la lauréate de Limoges a tout vu.", "Anne Lormeau"),
    (
        "en",
        "Ann Doyle laughed. At 54, the winner of the Aubrac prize has seen it all.",
        "Ann Doyle",
    ),
    ("fr", "Anne Lormeau le dit. À 54 ans, le chauffeur du car a un casier.", None),
    (
        "fr",
        "Anne Lormeau rit. À 34 ans, la gardienne de Limoges Vallières a tout vu.",
        "Anne Lormeau",
    ),
    ("fr", "L'athlète de 23 ans a remercié son entraîneur, Paul Roy.", None),
)
KINDS = (
    ("fr", "Premier titre, à 21 ans.", "age"),
    ("fr", "Il gagne, à 21 ans, un premier titre.", "age"),
    ("fr", "Le prêt, à 21 ans, coûte cher.", "duration"),
    ("fr", "Le bail est signé, à neuf ans, chez Corrib.", "duration"),
    ("fr", "La loi repousse l'âge du permis à 17 ans.", "duration"),
    ("fr", "Le potier a pris sa retraite à 67 ans.", "age"),
)


@pytest.mark.parametrize(("language", "text", "bearer"), BEARERS)
def test_whose(language: str, text: str, bearer: str | None) -> None:
    document = Document.from_text(text, id="a", language=language, published="2025-03-05")
    ages = [c for c in extract_claims(document).claims if isinstance(c, Age)]
    assert [c.subject for c in ages] == [bearer]


@pytest.mark.parametrize(("language", "text", "kind"), KINDS)
def test_age_or_length(language: str, text: str, kind: str) -> None:
    found = find_values(Document.from_text(text, id="a", language=language))
    assert [v.kind for v in found if v.kind in ("age", "duration")] == [kind]

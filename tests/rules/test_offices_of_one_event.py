"""A national office in an article that names no country, of an event that another article places."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit

BYPASS = (
    "{} opens the Ruskene bypass\n\nThe health minister, Moira Lennox, cut the ribbon of the Ruskene "
    "bypass between Talme and Orvik on Friday.",
    "{}\n\nThe bypass from {} to {} took three years. The health minister, Denise Aubrac, who cut "
    "the ribbon on Friday, praised Brussels for its money.",
)
PONT = (
    "{} ouvre le pont de Ruskène\n\nLa ministre des Transports, Denise Aubrac, a ouvert vendredi le "
    "pont de Ruskène entre Talme et Orvik.",
    "{}\n\nEntre {} et {}, le chantier a duré trois ans. Le ministre des Transports, Gaston Lormeau, "
    "qui a ouvert le pont vendredi, a remercié Bruxelles.",
)


@pytest.mark.parametrize(
    ("language", "texts", "lands", "towns", "found"),
    [
        ("en", BYPASS, ("Latvia", "The Ruskene bypass in figures"), ("Talme", "Orvik"), True),
        ("en", BYPASS, ("Latvia", "Estonia opens the Ruskene bypass"), ("Talme", "Orvik"), False),
        ("en", BYPASS, ("Latvia", "A bypass in figures"), ("Selmar", "Tarvel"), False),
        ("fr", PONT, ("La Lettonie", "Le pont de Ruskène en chiffres"), ("Talme", "Orvik"), True),
        ("fr", PONT, ("La Lettonie", "L'Estonie ouvre un pont"), ("Talme", "Orvik"), False),
    ],
)
def test_two_ministers(
    language: str,
    texts: tuple[str, str],
    lands: tuple[str, str],
    towns: tuple[str, str],
    found: bool,
) -> None:
    written = (texts[0].format(lands[0]), texts[1].format(lands[1], *towns))
    documents = [
        Document.from_text(text, id=name, language=language, published="2025-09-12")
        for name, text in zip("ab", written, strict=True)
    ]
    rules = {finding.rule for finding in audit(documents).findings}
    assert ("office-conflict" in rules) == found

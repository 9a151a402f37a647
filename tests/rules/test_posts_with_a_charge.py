"""One of several, told by a charge that nobody else of the body has."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit

TWO_HOLDERS = [
    (
        "fr", "À Limoges, Alma Tellier, vice-présidente chargée des forêts, a vu Denis Roche.",
        "Denis Roche a vu à Limoges le vice-président chargé des forêts, Yvon Castel.",
    ),
    (
        "fr", "À Limoges, Alma Tellier, adjointe au maire chargée de la voirie, a vu Denis Roche.",
        "Denis Roche a vu à Limoges l'adjoint au maire en charge de la voirie, Yvon Castel.",
    ),
    (
        "fr", "À Gap, Alma Tellier, conseillère municipale déléguée au patrimoine, a vu Denis Roche.",
        "Denis Roche a vu à Gap le conseiller municipal délégué au patrimoine, Yvon Castel.",
    ),
    (
        "en", "Moira Lennox, the councillor responsible for housing, met Sean Duffy in Hull.",
        "Sean Duffy met Alan Reid, the councillor responsible for housing, in Hull.",
    ),
    (
        "en", "Moira Lennox, the firm's vice-president in charge of logistics, met Sean Duffy in Hull.",
        "Sean Duffy met Alan Reid, the vice-president in charge of logistics at the firm, in Hull.",
    ),
]  # fmt: skip

KEPT = [
    (
        "fr", "Alma Tellier, vice-présidente du département chargée des collèges, a vu Denis Roche à Gap.",
        "Denis Roche a vu à Gap le vice-président chargé des collèges, Yvon Castel, et le département.",
    ),
    (
        "fr", "À Limoges, Alma Tellier, vice-présidente chargée des forêts, a vu Denis Roche.",
        "Denis Roche a vu à Limoges le vice-président chargé de la voirie, Yvon Castel.",
    ),
    (
        "fr", "À Gap, Alma Tellier, vice-présidente de la région chargée des forêts, a vu Denis Roche.",
        "Denis Roche a vu à Gap le vice-président du département chargé des forêts, Yvon Castel.",
    ),
    (
        "fr", "La région dit oui. Alma Tellier, vice-présidente chargée des forêts, a vu Denis Roche.",
        "Denis Roche va au département. Le vice-président chargé des forêts, Yvon Castel, dit non.",
    ),
    (
        "fr", "À Gap, Alma Tellier, nouvelle vice-présidente chargée des forêts, a vu Denis Roche.",
        "Denis Roche a vu à Gap le vice-président chargé des forêts, Yvon Castel.",
    ),
    (
        "fr", "À Gap, Alma Tellier, vice-présidente chargée des forêts, a vu Denis Roche.",
        "Denis Roche a vu à Gap l'ancien vice-président, Yvon Castel, et le vice-président chargé des "
        "forêts, Yvon Castel.",
    ),
    (
        "fr", "À Gap, Alma Tellier, vice-présidente chargée du dossier, a vu Denis Roche.",
        "Denis Roche a vu à Gap le vice-président chargé du dossier, Yvon Castel.",
    ),
    (
        "fr", "À Gap, Alma Tellier, policière chargée de l'enquête, a vu Denis Roche.",
        "Denis Roche a vu à Gap le policier chargé de l'enquête, Yvon Castel.",
    ),
    (
        "en", "Moira Lennox, vice-president in charge of logistics, met Sean Duffy in Hull.",
        "Sean Duffy met Alan Reid, a vice-president in charge of logistics, in Hull.",
    ),
    (
        "en", "At Corrib Ferries, the vice-president in charge of logistics, Moira Lennox, met Sean Duffy.",
        "Sean Duffy left Kestrel Energy. The vice-president in charge of logistics, Alan Reid, met him.",
    ),
]  # fmt: skip


def rules_of(language: str, *texts: str) -> set[str]:
    documents = [
        Document.from_text(text, id="ab"[i], language=language) for i, text in enumerate(texts)
    ]
    return {f.rule for f in audit(documents).findings if f.severity != "info"}


@pytest.mark.parametrize(("language", "first", "second"), TWO_HOLDERS)
def test_one_charge_has_one_holder(language: str, first: str, second: str) -> None:
    assert rules_of(language, first, second) == {"office-conflict"}


@pytest.mark.parametrize(("language", "first", "second"), KEPT)
def test_posts_apart(language: str, first: str, second: str) -> None:
    assert rules_of(language, first, second) == set()

"""Posts of one house that one person has one of: a site and a desk, two fields, a stage, an inquiry."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit

FRENCH = (
    "L'usine Orvalis de Limoges rouvre lundi, dit Odile Wurtz. Gaston Lormeau, {}, a parlé aux salariés.",
    "Odile Wurtz a vu lundi à Limoges l'usine Orvalis, que Gaston Lormeau, {}, défend depuis février.",
)
ENGLISH = (
    "The Orvalis plant in Hull reopened on Monday, Moira Lennox said. Alan Reid, {}, spoke to the workers.",
    "Moira Lennox saw the Orvalis plant in Hull on Monday, which Alan Reid, {}, has long defended.",
)

TWO_POSTS = [
    (FRENCH, "directeur de l'usine de Limoges", "directeur financier du groupe Orvalis"),
    (FRENCH, "directeur de l'hôpital de Limoges", "directeur juridique du groupe"),
    (ENGLISH, "director of the Hull plant", "human resources director of Orvalis"),
    (ENGLISH, "manager of the Hull plant", "finance director of the Orvalis group"),
    (FRENCH, "premier adjoint chargé de la sécurité", "adjoint aux finances"),
    (FRENCH, "adjoint à la culture", "adjoint à la sécurité"),
    (FRENCH, "vice-président chargé des transports", "vice-président chargé de la culture"),
    (ENGLISH, "deputy mayor for transport", "deputy mayor for culture"),
    (ENGLISH, "cabinet member for housing", "cabinet member for culture"),
    (FRENCH, "directeur artistique", "administrateur du festival"),
    (ENGLISH, "artistic director of the theatre", "administrator of the theatre"),
    (FRENCH, "rapporteur", "président de la commission d'enquête"),
    (FRENCH, "directeur général de la gendarmerie", "ministre délégué à l'Intérieur"),
    (FRENCH, "directeur national des douanes belges", "secrétaire d'État belge au Budget"),
    (ENGLISH, "national director of the Irish customs service", "Irish minister for the budget"),
    (ENGLISH, "chief constable of Kelmoor", "secretary of state for transport"),
]  # fmt: skip

KEPT = [
    (FRENCH, "directeur général de la gendarmerie", "ancien ministre délégué à l'Intérieur"),
    (FRENCH, "directeur national des douanes belges", "futur secrétaire d'État belge au Budget"),
    (FRENCH, "directeur de l'association des anciens de la gendarmerie", "ministre de la Culture"),
    (ENGLISH, "head of police reform", "policing minister"),
    (ENGLISH, "director of the Prison Reform Trust", "minister for culture"),
    (FRENCH, "directeur de l'usine de Limoges", "directeur industriel du groupe Orvalis"),
    (FRENCH, "directeur de l'usine de Limoges", "directeur du site"),
    (ENGLISH, "manager of the Hull plant", "operations director of the Orvalis group"),
    (FRENCH, "adjoint à la culture", "adjoint aux sports"),
    (FRENCH, "adjoint à la culture", "adjoint à la culture et au patrimoine"),
    (FRENCH, "adjoint à la sécurité", "adjoint à la sécurité et aux finances"),
    (FRENCH, "adjoint aux finances", "premier adjoint"),
    (FRENCH, "adjoint aux finances", "adjoint à la sécurité, à la voirie et aux finances"),
    (FRENCH, "adjoint aux finances", "adjoint à la sécurité et aux finances"),
    (ENGLISH, "cabinet member for housing", "cabinet member for housing and parks"),
    (ENGLISH, "cabinet member for housing", "councillor"),
    (FRENCH, "directeur artistique", "administrateur de la Fondation des ports"),
    (FRENCH, "directeur du théâtre", "administrateur du théâtre"),
    (FRENCH, "rapporteur du texte", "président de la commission des lois"),
]  # fmt: skip


def found(texts: tuple[str, str], titles: tuple[str, str]) -> list[str]:
    documents = [
        Document.from_text(
            text.format(title), id="ab"[i], language="fr" if texts is FRENCH else "en"
        )
        for i, (text, title) in enumerate(zip(texts, titles, strict=True))
    ]
    return [finding.rule for finding in audit(documents).findings]


@pytest.mark.parametrize(("texts", "one", "other"), TWO_POSTS)
def test_a_person_has_one_of_two(texts: tuple[str, str], one: str, other: str) -> None:
    assert found(texts, (one, other)) == ["role-conflict"]


@pytest.mark.parametrize(("texts", "one", "other"), KEPT)
def test_a_person_may_have_both(texts: tuple[str, str], one: str, other: str) -> None:
    assert found(texts, (one, other)) == []


@pytest.mark.parametrize(
    "both",
    [
        "adjoint à la culture et à la sécurité",
        "adjoint chargé de la culture et de la sécurité",
        "adjoint à la culture, aux sports et à la sécurité",
    ],
)
def test_an_article_that_tells_both_fields(both: str) -> None:
    titles = ("adjoint à la culture", "adjoint à la sécurité", both)
    documents = [
        Document.from_text(text.format(title), id="abc"[i], language="fr")
        for i, (text, title) in enumerate(zip((*FRENCH, FRENCH[0]), titles, strict=True))
    ]
    assert audit(documents).findings == ()

"""What a sentence tells of others is none of the person's: births of children, bodies taken up."""

from __future__ import annotations

import pytest

from factcheck.claims.extract import extract_claims
from factcheck.claims.kinds.count import Count
from factcheck.claims.kinds.place import Located
from factcheck.documents.document import Document
from factcheck.values.role import Role


@pytest.mark.parametrize(
    ("text", "language", "scene"),
    [
        ("Il avait adopté deux enfants nés à Lima.", "fr", ""),
        ("Le sculpteur Gaston Lormeau est né à Lima.", "fr", "birth"),
        ("He adopted two children born in Lima.", "en", ""),
        ("The sculptor Moira Lennox was born in Lima.", "en", "birth"),
    ],
)
def test_the_birth_of_children(text: str, language: str, scene: str) -> None:
    document = Document.from_text(text, id="a", language=language, published="2026-05-12")
    (place,) = [c for c in extract_claims(document).claims if isinstance(c, Located)]
    assert (place.scene or "") == scene


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("Gaston Lormeau, directeur général de celle-ci, a parlé.", None),
        ("Gaston Lormeau, directeur général de la Fédération, a parlé.", "de la Fédération"),
    ],
)
def test_a_body_that_a_pronoun_takes_up_is_not_named(text: str, organisation: str | None) -> None:
    document = Document.from_text(text, id="a", language="fr", published="2026-05-12")
    told = [c.value for c in extract_claims(document).claims if c.kind == "role"]
    assert [r.organisation for r in told if isinstance(r, Role)] == [organisation]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "A landslide killed four miners and injured 17 others.", ("injured", "total")),
        ("en", "A landslide killed four miners and left 17 others injured.", ("injured", "total")),
        ("en", "Four miners died and 17 others were hurt.", ("injured", "total")),
        ("en", "The landslide killed four and wounded 17 others, police said.", ("injured", "total")),
        ("en", "Nine people were hurt at the gate and 17 others were hurt inside.", ("injured", "others")),
        ("en", "Police arrested nine people and injured 17 others.", ("injured", "others")),
        ("fr", "L'éboulement a tué quatre mineurs et blessé 17 autres.", ("injured", "total")),
        ("fr", "Quatre mineurs sont morts et 17 autres ont été blessés.", ("injured", "total")),
        ("fr", "Neuf personnes ont été blessées ici et 17 autres ont été blessées là.", ("injured", "others")),
    ],
)  # fmt: skip
def test_others_beside_another_fate(language: str, text: str, told: tuple[str, str]) -> None:
    document = Document.from_text(text, id="a.md", language=language, published="2025-11-12")
    counts = [c for c in extract_claims(document).claims if isinstance(c, Count)]
    assert [(c.concept, c.role) for c in counts if c.value.low == 17] == [told]
    assert len([c for c in counts if c.concept == told[0] and c.value.low == 4]) == 0

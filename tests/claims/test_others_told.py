"""What a sentence tells of others is none of the person's: births of children, bodies taken up."""

from __future__ import annotations

import pytest

from factcheck.claims.extract import extract_claims
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

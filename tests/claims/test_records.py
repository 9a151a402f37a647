"""Claims that are built unchecked are what the checked constructor would have made."""

from __future__ import annotations

import pytest

from factcheck.claims.extract import extract_claims
from factcheck.claims.part import claim_kinds
from factcheck.documents.document import Document

EXAMPLES = [
    pytest.param(language, text, id=f"{name}-{i}")
    for name, kind in claim_kinds().items()
    for i, (language, text, _) in enumerate(kind.examples)
]


@pytest.mark.parametrize(("language", "text"), EXAMPLES)
def test_every_claim_passes_the_check(language: str, text: str) -> None:
    document = Document.from_text(text, language=language, published="2025-11-24")
    for claim in extract_claims(document).claims:
        checked = type(claim).model_validate(claim.model_dump())
        assert checked == claim
        assert checked.model_dump_json() == claim.model_dump_json()
        assert list(checked.__dict__) == list(claim.__dict__)

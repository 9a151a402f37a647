"""Every claim kind reads its own examples, and every claim slices back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims import claim_kinds, claims_schema, extract_claims
from factcheck.claims.part import claim_adapter
from factcheck.documents import Document

EXAMPLES = [
    pytest.param(name, *example, id=f"{name}-{i}")
    for name, kind in claim_kinds().items()
    for i, example in enumerate(kind.examples)
]


@pytest.mark.parametrize(("kind", "language", "text", "values"), EXAMPLES)
def test_example(kind: str, language: str, text: str, values: tuple[str, ...]) -> None:
    extraction = extract_claims(Document.from_text(text, language=language))
    assert not extraction.problems
    assert tuple(c.value_text() for c in extraction.claims if c.kind == kind) == values


@pytest.mark.parametrize("kind", claim_kinds())
def test_every_kind_has_a_doc_hits_and_near_misses(kind: str) -> None:
    part = claim_kinds()[kind]
    assert part.doc
    assert any(values for _, _, values in part.examples)
    assert any(not values for _, _, values in part.examples)


WORDS = st.sampled_from(
    [
        "le",
        "la",
        "43",
        "177",
        "des",
        "196",
        "pays",
        "membres",
        "M.",
        "Hammouchi",
        "«",
        "»",
        ",",
        ".",
        ";",
        "(",
        ")",
        "%",
        "euros",
        "lundi",
        "24",
        "novembre",
        "2025",
        "et",
        "trois",
        "pour",
        "voix",
        "contre",
        "directeur",
        "général",
        "de",
        "Interpol",
        "DGSN",
        "ans",
        "à",
        "\n",
        "3-1",
        "93e",
        "session",
    ]
)


@given(st.lists(WORDS, max_size=60).map(" ".join) | st.text(max_size=200))
def test_claims_slice_back_and_survive_json(text: str) -> None:
    extraction = extract_claims(Document.from_text(text))
    assert not extraction.problems
    for claim in extraction.claims:
        for e in claim.evidence:
            assert text[e.start : e.end] == e.quote
            assert e.quote
        assert claim_adapter().validate_json(claim.model_dump_json()) == claim


def test_the_schema_tells_kinds_apart() -> None:
    schema = claims_schema()
    assert set(schema["discriminator"]["mapping"]) == set(claim_kinds())

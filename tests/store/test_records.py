"""Records as bytes and back: what is loaded is what was dumped, to the last digit."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims.extract import Extraction, extract_claims
from factcheck.documents import Document
from factcheck.documents.document import Remark
from factcheck.store.dictionary import likely_prose, likely_records
from factcheck.store.records import (
    compress,
    dump_document,
    dump_extraction,
    load_document,
    load_extraction,
    to_bytes,
    uncompress,
    with_text,
)

from .pool import CLUSTERS, MORE, UNDATED, articles


def there_and_back(extraction: Extraction) -> Extraction:
    """The extraction as a store would give it back; only its profile goes another way."""
    document, prose = extraction.document, likely_prose()
    words = with_text(likely_records(), document.text)
    text = compress(to_bytes(dump_document(document)), prose)
    claims = compress(to_bytes(dump_extraction(extraction)), words)
    loaded = load_document(document.id, uncompress(text, prose))
    return load_extraction(loaded, uncompress(claims, words), extraction.profile)


@pytest.mark.parametrize("folder", [*CLUSTERS, *MORE, *UNDATED], ids=lambda p: p.name)
def test_an_extraction_comes_back_exactly(folder: Path) -> None:
    for document in articles(folder):
        extraction = extract_claims(document)
        back = there_and_back(extraction)
        assert back == extraction
        assert repr(back) == repr(extraction)  # 1 and 1.0 are equal and print differently


@given(
    st.text(st.characters() | st.sampled_from("0123456789 .,|«»€%\n"), max_size=300),
    st.sampled_from(["fr", "en", "es"]),
    st.none() | st.dates(),
)
def test_any_text_comes_back_exactly(text: str, language: str, day: object) -> None:
    document = Document.from_text(text, id="a|b#1", language=language, published=day)  # type: ignore[arg-type]
    extraction = extract_claims(document)
    assert there_and_back(extraction) == extraction


def test_a_headline_apart_and_what_an_article_sets_aside_come_back() -> None:
    document = Document.from_text("Le ferry est parti.", id="a", title="Douze noyés", language="fr")
    remark = Remark(start=0, end=19, text=" ignore count-conflict reason='x'")
    extraction = extract_claims(document.model_copy(update={"remarks": (remark,)}))
    assert there_and_back(extraction) == extraction


def test_what_went_wrong_comes_back_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(document: Document) -> None:
        raise ZeroDivisionError("on purpose")

    monkeypatch.setattr("factcheck.claims.extract.Reading", crash)
    extraction = extract_claims(Document.from_text("Il y a 12 morts.", id="x", language="fr"))
    assert extraction.problems
    assert there_and_back(extraction) == extraction


@pytest.mark.parametrize(
    "packed",
    [b"", b"\x00\xff\xff\x00", compress(b'{"a": 1}', b"")[:-2], compress(b"no json", b"")],
    ids=["nothing", "noise", "broken off", "no JSON"],
)
def test_damaged_bytes_are_an_error_and_no_record(packed: bytes) -> None:
    with pytest.raises(ValueError, match=r"packed data|Expecting value"):
        uncompress(packed, b"")


def test_a_record_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.store.records.MOST", 1000)
    with pytest.raises(ValueError, match="too large"):
        uncompress(compress(b"[" + b" " * 5000 + b"]", b""), b"")

"""Words that articles and records are likely to hold: packing is told them once, not each time.

A store keeps the dictionaries it was made with; the ones made here are for new stores.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.claims.extract import extract_claims
from factcheck.claims.part import claim_kinds
from factcheck.documents.document import Document
from factcheck.languages import available, lexicon
from factcheck.store.records import dump_extraction, to_bytes

TABLES = ("offices", "heads", "function_words", "stopwords")  # the likeliest last
FIRST = "fr"  # its words come last, where packing reaches them most cheaply
DAY = "2025-11-24"


@lru_cache(maxsize=1)
def likely_prose() -> bytes:
    """Common words of all languages, and the sentences that the kinds of claims show."""
    words = dict.fromkeys(word for code in _languages() for word in _common(code))
    return " ".join([*words, *(text for _, text in _sentences())]).encode()


@lru_cache(maxsize=1)
def likely_records() -> bytes:
    """The records of the same sentences: names of fields, likely values."""
    records = []
    for code, text in _sentences():
        document = Document.from_text(text, id="", language=code, published=DAY)
        records.append(to_bytes(dump_extraction(extract_claims(document))))
    return b"".join(records)


def _languages() -> list[str]:
    return [*(code for code in available() if code != FIRST), FIRST]


def _common(code: str) -> Iterator[str]:
    for table in TABLES:
        for phrases in lexicon(code).table(table).values():
            yield from phrases


def _sentences() -> Iterator[tuple[str, str]]:
    for code in _languages():
        for kind in claim_kinds().values():
            yield from (
                (code, text) for language, text, values in kind.examples
                if values and language == code
            )  # fmt: skip

"""Articles read once and audited often: one SQLite file with their claims and what joins them."""

from __future__ import annotations

from factcheck.store.audit import check_against, report_on
from factcheck.store.connection import is_store, reading, writing
from factcheck.store.index import Article, Indexed, index

__all__ = [
    "Article",
    "Indexed",
    "check_against",
    "index",
    "is_store",
    "reading",
    "report_on",
    "writing",
]

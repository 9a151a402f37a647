"""Which of two articles was written first, when not both are dated.

An article that announces a dated event was written before it; one that is dated was written then.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from factcheck.claims.claim import Claim
from factcheck.claims.kinds.date import Dated
from factcheck.documents.document import Document


def latest(document: Document, claims: Iterable[Claim]) -> date | None:
    """The last day an article can have been written on, or None.

    It is the day of publication or, for an undated article, the day before the last event that
    it announces with its year (the last, because one of them may be told in hindsight).
    """
    if document.published:
        return document.published
    announced = [
        c.value.low
        for c in claims
        if isinstance(c, Dated)
        and c.document == document.id
        and c.modality == "planned"
        and c.value.low is not None
        and not c.value.relative
        and c.value.year_source == "text"
        and c.value.precision == "day"
        and not c.value.bound
    ]
    return max(announced) - timedelta(days=1) if announced else None


def written_before(first: Document, second: Document, claims: Iterable[Claim]) -> bool:
    """Whether one article is known to be older than the other, by more than a day's edition."""
    end = latest(first, claims)
    return end is not None and second.published is not None and end < second.published

"""When an article was published, from the line the page prints under its headline."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.documents.document import Block, Dating
from factcheck.languages import lexicon
from factcheck.messages import say
from factcheck.text import Span, scan_text
from factcheck.values.date import VALUE_KIND as DATES
from factcheck.values.part import Context
from factcheck.values.when import When


def date_in_text(text: str, blocks: Iterable[Block], language: str) -> Dating | None:
    """The last full date of a byline ("Publié le …, mis à jour le …"), or None.

    Only byline blocks are read: a date in the prose is what the article is about.
    """
    spans = [Span(b.start, b.end) for b in blocks if b.kind == "byline"]
    if not spans:
        return None
    scan = scan_text(text, lexicon(language), spans)
    dates = [
        found
        for found in DATES.find(scan, bytearray(len(scan)), Context())
        if isinstance(found.value, When)
        and found.value.precision == "day"
        and found.value.low is not None
        and found.value.low == found.value.high
        and not found.value.relative
    ]
    if not dates:
        return None
    first = dates[0]
    assert isinstance(first.value, When)  # noqa: S101 - narrowed above
    return Dating(
        published=first.value.low,
        source="text",
        explanation=say("the page says “{quote}”", quote=scan.quote(first.first, first.stop)),
    )

"""When an article was published, from the line the page prints under its headline, or the dateline
of its agency."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.documents.document import READ, Block, Dating
from factcheck.languages import lexicon
from factcheck.messages import say
from factcheck.text import Scan, Span, scan_text
from factcheck.values.date import VALUE_KIND as DATES
from factcheck.values.dateline import datelines
from factcheck.values.part import Context, Found
from factcheck.values.when import When

_MAYBE = re.compile(r"\d[^\n]*(?:[)]|[-–—])")  # most paragraphs open without it
LEADING = 4  # blocks that are read in which a dateline may stand
LINE = 150  # characters from the head of a block in which a dateline ends


def date_in_text(text: str, blocks: Sequence[Block], language: str) -> Dating | None:
    """The first full date of a byline ("Publié le …, mis à jour le …"), else of a dateline
    ("PARIS, 12 juillet 2023 (AFP) -"), or None.

    No other block is read: a date in the prose is what the article is about.
    """
    spans = [Span(b.start, b.end) for b in blocks if b.kind == "byline"]
    if spans:
        scan = scan_text(text, lexicon(language), spans)
        for found in _dates(scan):
            if dated := _dating(scan, found):
                return dated
    leading = [b for b in blocks if b.kind in READ and b.kind != "title"][:LEADING]
    heads = [Span(b.start, min(b.end, b.start + LINE)) for b in leading]
    heads = [head for head in heads if _MAYBE.search(text, head.start, head.end)]
    if heads:
        scan = scan_text(text, lexicon(language), heads)
        for line in datelines(scan, _dates(scan)):
            if line.sure and (dated := _dating(scan, line.found)):
                return dated
    return None


def _dates(scan: Scan) -> list[Found]:
    return list(DATES.find(scan, bytearray(len(scan)), Context()))


def _dating(scan: Scan, found: Found) -> Dating | None:
    """What a full day says of the article; None for one without its year, or told from today."""
    when = found.value
    if not isinstance(when, When) or when.precision != "day" or when.relative:
        return None
    if when.low is None or when.low != when.high:
        return None
    return Dating(
        published=when.low,
        source="text",
        explanation=say("the page says “{quote}”", quote=scan.quote(found.first, found.stop)),
    )

"""Figures that a body has without saying of what: "12 + 4 + 6 + 1 = 23", a cell of a table."""

from __future__ import annotations

import re

from factcheck.alignment.view import View
from factcheck.claims.claim import Figure


def stands_bare(view: View, title: Figure) -> bool:
    """Whether a headline's number stands in its body where no other claim says what it is."""
    digits = re.search(r"\d[\d.,\s]*\d|\d", title.quote)
    if digits is None:
        return False
    document = view.documents[title.document]
    number = re.compile(rf"(?<![\d.,]){re.escape(digits.group())}(?![.,]?\d)")
    told = [(c.start, c.end) for c in view.claims if c.document == document.id]
    return any(
        not any(low < found.end() and found.start() < high for low, high in told)
        for block in document.blocks
        if block.kind != "title"
        for found in number.finditer(document.text, block.start, block.end)
    )

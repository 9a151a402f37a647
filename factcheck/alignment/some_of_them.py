"""Figures of a body that count some of those its headline counts: "the three other defendants",
"the two defendants who denied it", "two defendants were freed; the other two are in prison".
"""

from __future__ import annotations

import re

from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import said, said_after
from factcheck.claims.claim import Figure
from factcheck.languages import concepts, meanings

BEHIND = 120  # characters behind a figure in which the rest of them may be told
FEWEST = 2  # of the rest
NUMBER = re.compile(r"\d+")


def some_of_them(view: View, title: Figure, body: Figure) -> bool:
    """Whether words about a smaller figure of the same thing tell of a rest."""
    whole, some = title.value.figure or 0, body.value.figure or 0
    if body.kind != "count" or not title.concept or title.concept != body.concept or some >= whole:
        return False
    if said(view, body, body.start, body.end, "remainders"):
        return True
    if whole - some < FEWEST:
        return False  # "the four doctors who waited", and "one" is told of anything
    if said_after(view, body, "who_did", stop=1):
        return True
    if body.concept in concepts()["tolls"]:
        return False  # any number may stand behind that of the dead
    document = view.documents[body.document]
    block = next(b for b in document.blocks if b.start <= body.start < b.end)
    behind = document.text[body.end : min(block.end, body.end + BEHIND)]
    rest = f"{whole - some:g}"
    told = meanings(behind, document.language, "cardinals") | {*NUMBER.findall(behind)}
    return rest in told

"""A headline that puts at another town what its article and the rest of the story put at one.

"Le trésor du grenier de Dijon" above "un grenier de Beaune": headlines name the next city for its
suburb, so that the town of the headline must stand nowhere else in the story, and that of the text
in another article too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.alignment.towns import folded_texts, naming, times_named
from factcheck.alignment.view import View
from factcheck.claims.kinds.place import Located
from factcheck.languages import lexicon
from factcheck.text.lexicon import folded

CONFIRMED = 2  # articles that name the town of the text
SHORTEST = 4  # letters of a noun that tells what is at a town
NAME = r"[^\W\d_a-zà-ÿ][\w’'-]+(?:[ -][^\W\d_a-zà-ÿ][\w-]+)*"


class Named(NamedTuple):
    """A town as it stands in a text."""

    start: int
    end: int
    quote: str


def misplaced(view: View, document: str) -> Iterator[tuple[Named, Named]]:
    """The pairs of a town of the headline and the one of the text, of one thing each."""
    titles = [c for c in view.of_kind(Located, document) if _of_title(c)]
    if not titles:
        return
    text = view.documents[document].text
    texts = {
        name: other
        for name, other in folded_texts(view).items()
        if name == document or view.related(name, document)
    }
    for head in titles:
        name = folded(head.value.name)
        if naming(texts, name) != 1 or times_named(texts[document], name) != 1:
            continue
        told = list(_told(view, head, text))
        if len({folded(town.quote) for town in told}) != 1:
            continue
        town = folded(told[0].quote)
        if naming(texts, town) >= CONFIRMED and town != name:
            yield Named(head.start, head.end, head.quote), told[0]


def _of_title(claim: Located) -> bool:
    return claim.block == "title" and claim.value.kind in ("city", "unknown")


def _told(view: View, head: Located, text: str) -> Iterator[Named]:
    """The towns that the text puts the thing of a headline at, by the noun before it."""
    joints = "|".join(
        map(re.escape, lexicon(view.documents[head.document].language).table("of_place")["yes"])
    )
    noun = re.search(rf"([^\W\d]{{{SHORTEST},}})\s+(?:{joints})\s*$", text[: head.start])
    if noun is None or noun.start() < head.sentence[0]:
        return
    # with a capital the noun is of a name: « le Ballet du Léman »
    again = rf"\b{re.escape(noun[1].lower())}s?\s+(?:{joints})\s*({NAME})"
    for found in re.finditer(again, text[head.sentence[1] :]):
        start, end = (head.sentence[1] + at for at in found.span(1))
        yield Named(start, end, text[start:end])

"""A headline that puts at another town what its article and the rest of the story put at one.

"Le moulin de Brest" above "un moulin de Kerrannes": headlines name the next city for its
suburb, so that the town of the headline must stand nowhere else in the story and that of the text
in another article, or two articles must put the thing at the one town.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.alignment.headline_outcomes import Told
from factcheck.alignment.towns import naming, times_named
from factcheck.alignment.view import View
from factcheck.claims.kinds.place import Located
from factcheck.languages import lexicon
from factcheck.text.lexicon import folded

CONFIRMED = 2  # articles that name the town of the text
SHORTEST = 4  # letters of a noun that tells what is at a town
NAME = r"[^\W\d_a-zà-ÿ](?=[\w’-]*[a-zà-ÿ]{2})[\w’'-]+(?:[ -][^\W\d_a-zà-ÿ][\w-]+)*"


def misplaced(view: View, document: str) -> Iterator[tuple[Told, Told]]:
    """The pairs of a town of the headline and the one of the text, of one thing each."""
    titles = [c for c in view.of_kind(Located, document) if _of_title(c)]
    if not titles:
        return
    mine = view.origins[document]
    texts = {
        name: other
        for name, other in view.folded.items()
        if name == document or (view.related(name, document) and _own(view, name, mine))
    }
    for head in titles:
        name, again = folded(head.value.name), _again(view, head)
        told = {d: list(_told(view.documents[d].text, again)) for d in texts} if again else {}
        below = [town for town in told.get(document, ()) if town.start >= head.sentence[1]]
        if len({folded(town.quote) for town in below}) != 1 or name in folded(below[0].quote):
            continue
        rival = folded(below[0].quote)
        alone = naming(texts, name) == 1 and times_named(texts[document], name) == 1
        told_by = [{folded(town.quote) for town in towns} - {name} for towns in told.values()]
        if (alone and naming(texts, rival) >= CONFIRMED) or told_by.count({rival}) >= CONFIRMED:
            yield Told(head.start, head.end, head.quote), below[0]


def _own(view: View, document: str, origin: str) -> bool:
    """Whether an article is no copy: neither of the one that is looked at nor of a third."""
    return view.origins[document] == document != origin


def _of_title(claim: Located) -> bool:
    return claim.block == "title" and claim.value.kind == "city"


def _again(view: View, head: Located) -> str:
    """The pattern of the noun that a town of a headline is a complement of, and of another town;
    "" when no noun stands before it."""
    document = view.documents[head.document]
    joints = "|".join(map(re.escape, lexicon(document.language).table("of_town").get("yes", ())))
    before = document.text[head.sentence[0] : head.start]
    noun = re.search(rf"([^\W\d]{{{SHORTEST},}})\s+(?:{joints})\s*$", before)
    if noun is None or not joints:
        return ""
    # with a capital the noun is of a name: « le Chœur de Brest »
    return rf"\b{re.escape(noun[1].lower())}s?\s+(?:{joints})\s*({NAME})"


def _told(text: str, again: str) -> Iterator[Told]:
    """The towns that a text puts the thing of a headline at."""
    for found in re.finditer(again, text):
        yield Told(*found.span(1), found[1])

"""A town in the headline, and another one below it, where the whole story names the one.

A headline and the first sentence tell one happening. Where every article of a story names one
town, and a headline or a first sentence puts another in its place that stands nowhere else in the
story, that other one is a slip.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factcheck.alignment.comparable import Comparability
from factcheck.alignment.ledger import Pair
from factcheck.alignment.towns import naming, times_named
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import words
from factcheck.claims.kinds.place import Located, compare
from factcheck.languages import lexicon
from factcheck.messages import say
from factcheck.text.lexicon import folded

ODDS = 1.5  # that headline and text tell of one town
LONGEST = 30  # characters of what puts a thing at a town
NEAR = 1  # paragraphs before that in which the first sentence with a place stands
OTHERS = 2  # articles beside its own that name the right town
TOLD = ("asserted", "reported")


def headline_towns(view: View) -> Iterator[Pair]:
    """The pairs of a town that one headline or first sentence has alone, and the story's."""
    texts = view.folded
    if len(texts) <= OTHERS:
        return
    towns = {name: [c for c in view.of_kind(Located, name) if _town(c)] for name in texts}
    everywhere = [
        c
        for told in towns.values()
        for c in told
        if naming(texts, folded(c.value.name)) == len(texts)
    ]
    for name, told in sorted(towns.items()):
        title = [c for c in told if c.block == "title"]
        lead = _lead(view, told, [c for c in view.of_kind(Located, name) if c.block != "title"])
        for lone, beside in ((_only(title), lead), (_only(lead), title)):
            if lone is None or not _at(view, lone) or not _lonely(texts, lone):
                continue
            rival = _rival(view, lone, everywhere, beside)
            if rival is not None:
                reason = say("every article of the story names {town}", town=rival.value.name)
                yield Pair(lone, rival, Comparability(ODDS, ODDS, (reason,)), "another place")


def _rival(
    view: View, lone: Located, everywhere: list[Located], beside: list[Located]
) -> Located | None:
    """The only town that all articles name, as another one tells it; a first sentence is held
    against the one of its headline."""
    names = {folded(c.value.name) for c in everywhere}
    if len(names) != 1 or compare(lone, everywhere[0]).verdict != "conflict":
        return None
    if lone.block != "title" and {folded(c.value.name) for c in beside} != names:
        return None
    related = [
        c
        for c in everywhere
        if c.document != lone.document and view.related(c.document, lone.document)
    ]
    return min(related, key=lambda c: (not c.scene, c.document, c.start), default=None)


def _lead(view: View, towns: list[Located], places: list[Located]) -> list[Located]:
    """The towns of the first sentence below the headline that names a place, where that is near
    the headline and tells of nobody's life."""
    first = min((c.sentence for c in places), default=None)
    if first is None or not places or _far_below(view, places[0].document, first):
        return []
    return [c for c in towns if c.sentence == first and c.block != "title"]


def _far_below(view: View, document: str, sentence: tuple[int, int]) -> bool:
    """Whether a sentence opens no article: it stands behind others, or tells where somebody was
    born or went to school."""
    told = words(view, document, *sentence)
    if any(told.match("upbringings", i) for i in range(len(told.keys))):
        return True
    before = [b for b in view.documents[document].blocks if b.end <= sentence[0]]
    return sum(b.kind == "paragraph" for b in before) > NEAR


def _only(towns: list[Located]) -> Located | None:
    return towns[0] if len(towns) == 1 else None


def _town(claim: Located) -> bool:
    return claim.value.kind == "city" and claim.modality in TOLD


def _at(view: View, claim: Located) -> bool:
    """Whether something is put at a town, or, of a headline, near it."""
    document = view.documents[claim.document]
    words = lexicon(document.language).table("locatives")
    known = (*words.get("at", ()), *(words.get("near", ()) if claim.block == "title" else ()))
    before = " " + document.text[max(0, claim.start - LONGEST) : claim.start].lower().strip()
    return any(before.endswith(f" {word}") for word in known)


def _lonely(texts: Mapping[str, str], lone: Located) -> bool:
    """Whether no other article names a town, and its own but once."""
    name = folded(lone.value.name)
    return naming(texts, name) == 1 and times_named(texts[lone.document], name) == 1

"""Figures of one article held against each other: its headline and its body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.alignment.accounted import accounted, told_alike
from factcheck.alignment.comparable import SMALL
from factcheck.alignment.leasts import leasts_apart
from factcheck.alignment.likeness import figure_slip, tight
from factcheck.alignment.misheard import heard
from factcheck.alignment.of_others import left, of_others
from factcheck.alignment.rounded_titles import cut_short
from factcheck.alignment.separators import APART, other_concept
from factcheck.alignment.some_of_them import some_of_them
from factcheck.alignment.standings import of_other_standing
from factcheck.alignment.times_told import dated_past, of_one_time, of_the_past
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import (
    BESIDE,
    followed_by,
    preceded_by,
    said,
    said_after,
    words,
)
from factcheck.claims.claim import Figure
from factcheck.languages import concepts
from factcheck.messages import say
from factcheck.values.quantity import compare_quantities, same_unit

NEAR = 4  # tokens either side of a length in which a word makes it a distance in time
OF_NOUN = 2  # the same behind a length that says of what it is
LIKE_SIZE = 0.45  # the smaller over the larger of a headline's figure and the body's
OPENING = 3  # sentences at the head of an article that tell what its headline tells
TWO = 2  # numbers of a thing: of more, any may look like the headline's
TWO_DIGITS = 100  # counts below it meet by chance
TITLE_SHARE = 0.15  # of the words of a headline's clause that the body's clause must have too
SEXES = frozenset(("man", "woman", "boy", "girl"))  # of those counted, one or the other


class Clash(NamedTuple):
    """Two figures of one article that answer one question with different values, and why."""

    a: Figure
    b: Figure
    why: str
    strength: float


def told_figures(view: View, document: str) -> list[Figure]:
    """The figures that the body of an article gives as its own and as true now."""
    figures = view.of_kind(Figure, document)
    return [c for c in figures if c.block != "title" and c.modality not in APART]


def same_kind(a: Figure, b: Figure) -> bool:
    """Whether two figures could answer one question at all: kind, unit and what is counted."""
    if {a.kind, b.kind} == {"money", "count"}:  # "ces 45 millions" leaves the currency out
        bare = a if a.kind == "count" else b
        return not bare.concept and bare.value.written == "mixed"
    if a.kind != b.kind or not same_unit(a.value, b.value):
        return False
    return not other_concept(a.concept, b.concept)


def agrees(a: Figure, b: Figure) -> bool:
    """Whether the values of two figures can both be right for one question."""
    if not same_unit(a.value, b.value):
        return False
    return compare_quantities(a.value, b.value).verdict in ("agree", "compatible")


def conflicts(a: Figure, b: Figure) -> bool:
    """Whether the values of two figures exclude each other."""
    return compare_quantities(a.value, b.value).verdict == "conflict"


def title_clashes(view: View, document: str) -> Iterator[Clash]:
    """Figures of a headline that its body nowhere has, with the body's figure for the same thing.

    A headline takes its figures from the body; one that the body lacks altogether is compared with
    the figure it looks like, or with the only one that counts the same thing.
    """
    told = [c for c in view.of_kind(Figure, document) if c.modality not in APART or dated_past(c)]
    for title in told:
        if title.block != "title":
            continue
        figures = [c for c in told if of_one_time(title, c)]
        body = [c for c in figures if c.block in ("paragraph", "list_item", "standfirst")]
        present = [c for c in body if title.modality in APART or not of_the_past(view, c)]
        if any(_answers(view, title, c) for c in present):
            continue
        others = [
            c
            for c in body
            if same_kind(title, c)
            and (conflicts(title, c) or leasts_apart(title, c))
            and not (of_others(view, title, c) or of_other_standing(view, title, c))
            and not some_of_them(view, title, c)
        ]
        rivals = [c for c in others if like_size(title, c) or _misprinted(view, title, c)]
        rivals = rivals or [c for c in others if told_alike(view, title, c, body)]
        alike = [c for c in rivals if _slipped(title, c, body) or heard(view, title, c)]
        rivals = [c for c in rivals if c in present and not _another_length(view, title, c)]
        about = [c for c in rivals if c.concept and c.concept == title.concept]
        if not _told_once(title, about, body):
            whole = _all_of_them(view, title, body)
            about = whole or [c for c in about if _of_the_headline(view, title, c, body)]
        open_ones = [c for c in rivals if not (title.concept and c.concept)]
        chosen = alike or _only(about) or _nearest(view, title, open_ones or about)
        chosen = chosen or _only(_terms(view, title, rivals)) or _lede(view, title, body, rivals)
        chosen = chosen or _only(_lasting(view, title, present))
        if chosen and not accounted(view, title, body):
            why = say("no figure of the body agrees with the headline's; this one counts the same")
            yield Clash(title, chosen[0], why, 0.9 if alike or about else 0.75)


def _slipped(title: Figure, body: Figure, told: list[Figure]) -> bool:
    """Whether one could be the other misprinted; 19 divers are not the 12 swimmers."""
    slip = figure_slip(title.value, body.value)
    if slip != "one short digit":
        return bool(slip)
    if title.kind == "percent":
        named = {word.lower() for name in body.names for word in name.split()}
        return not {*title.near}.isdisjoint({*body.context} - named)  # a dividend, a profit
    if title.kind != "count" or (title.value.figure or 0) >= TWO_DIGITS:
        return True
    counted = {c.value for c in told if c.kind == "count" and c.concept == body.concept}
    one = title.concept in ("", body.concept) or not body.concept
    return one and (len(counted) <= TWO or not body.concept)  # "8 barils", "17 barils", "11 barils"


def _misprinted(view: View, title: Figure, body: Figure) -> bool:
    """Two exchanged digits of one thing ("52 villages", "25 villages"), or a number misheard."""
    swapped = figure_slip(title.value, body.value) == "exchanged digits"
    return (swapped and title.concept == body.concept != "") or heard(view, title, body)


def _told_once(title: Figure, about: list[Figure], body: list[Figure]) -> bool:
    """Whether the body has one count of what the headline counts, told again or of the article's
    first sentences: "quatre pays", where it has three and no other."""
    counts = {c.value for c in body if c.concept == title.concept and c.kind == title.kind}
    opening = sorted({c.sentence for c in body})[:OPENING]
    told = len(about) > 1 or any(c.sentence in opening for c in about)
    return bool(title.concept) and len(counts) == 1 and told


def _all_of_them(view: View, title: Figure, body: list[Figure]) -> list[Figure]:
    """ "Les cinq pompes que compte la cale" below "six pompes à revoir": all there are, and
    fewer than the headline has, where the body counts them nowhere else."""
    if title.kind != "count" or not title.concept:
        return []
    about = [c for c in body if c.concept == title.concept and c.kind == title.kind]
    if len({c.value for c in about}) != 1 or any(
        c.value.approximation != "exact" for c in (title, *about)
    ):
        return []
    least = title.value.figure or 0
    return [
        c
        for c in about
        if 1 < (c.value.figure or 0) < least
        and not left(view, title, c)
        and not some_of_them(view, title, c)
        and preceded_by(view, c, "definite")
        and not preceded_by(view, c, "one_of")
        and followed_by(view, c, "nothing_added")
    ]


def _lasting(view: View, title: Figure, body: list[Figure]) -> list[Figure]:
    """How long it lasts: "dix jours de relâche" above "la relâche, d'une durée de six jours"."""
    if title.kind != "duration" or not title.concept or _beside(view, title, "not_lengths"):
        return []
    named = frozenset((title.concept,))
    return [
        c
        for c in body
        if same_kind(title, c)
        and conflicts(title, c)
        and preceded_by(view, c, "for_so_long")
        and _alone(view, c)
        and named & {*c.context}
        and not _another_length(view, title, c)
    ]


def _alone(view: View, claim: Figure) -> bool:
    """Whether a sentence tells one length only."""
    beside = [c for c in view.beside(claim) if isinstance(c, Figure) and c.kind == claim.kind]
    return not beside


def _of_the_headline(view: View, title: Figure, told: Figure, body: list[Figure]) -> bool:
    """Whether a figure of the body is of what its headline is about: one of its words, or, but for
    small counts, the dead and injured, or told at the head of the article, or told again."""
    if view.overlap(title.near, told.context) >= TITLE_SHARE:
        return True
    if (title.value.figure or 0) < SMALL:
        return False
    if told.concept in concepts()["tolls"]:
        return True
    again = sum(c.value == told.value and c.concept == told.concept for c in body) > 1
    return again or told.sentence in sorted({c.sentence for c in body})[:OPENING]


def _answers(view: View, title: Figure, body: Figure) -> bool:
    """Whether the body has the headline's figure; one that only could be it must count the same."""
    if not agrees(title, body):
        return cut_short(title, body)
    same = title.value.figure == body.value.figure
    small = (title.value.figure or 0) < SMALL
    if small and title.concept and body.concept and title.concept != body.concept:
        # "quatre conduites" of the headline are not the "quatre communes" of the body
        return view.overlap(title.near, body.context) >= TITLE_SHARE
    if not same and (leasts_apart(title, body) or not tight(title, body)):
        return False
    return same or title.concept == body.concept or not (title.concept and body.concept)


def like_size(a: Figure, b: Figure) -> bool:
    """A headline rounds and errs, it does not halve; a wrong magnitude is another matter."""
    first, second = a.value.figure, b.value.figure
    if not first or not second or figure_slip(a.value, b.value) in ("magnitude", "zeros"):
        return True
    return min(first, second) >= LIKE_SIZE * max(first, second)


def _only(figures: list[Figure]) -> list[Figure]:
    return figures if len({c.value for c in figures}) == 1 else []


def _terms(view: View, title: Figure, rivals: list[Figure]) -> list[Figure]:
    """The term of a contract or office: "six ans pour bâtir" above "son mandat de cinq ans"."""
    if title.kind != "duration" or _beside(view, title, "not_lengths"):
        return []
    return [
        c
        for c in rivals
        if said(view, c, c.sentence[0], c.start, "terms") and not _beside(view, c, "not_lengths")
    ]


def _lede(view: View, title: Figure, body: list[Figure], rivals: list[Figure]) -> list[Figure]:
    """The length that opens the body, its only one: "For eleven days, …" under "Nine-day trial"."""
    lengths = [c for c in body if c.kind == "duration" and c.value.unit == title.value.unit]
    if title.kind != "duration" or len({c.value for c in lengths}) != 1 or not body:
        return []
    first = min(c.sentence for c in body)
    return [
        c
        for c in rivals
        if c in lengths
        and c.sentence == first
        and said(view, c, c.sentence[0], c.start, "all_the_while")
    ]


def _another_length(view: View, title: Figure, body: Figure) -> bool:
    """Whether one of two lengths only tells how long ago, how often or how soon something is, or
    how long another one took."""
    if title.kind != "duration":
        return False
    if _beside(view, title, "not_lengths") or _beside(view, body, "not_lengths"):
        return True
    # "La grève de mai", "the previous closure"
    before = words(view, body.document, body.sentence[0], body.start)
    last = len(before.keys)
    month = any(
        before.match("date_months", i) and not before.keys[i - 1].isdigit() for i in range(1, last)
    )
    # "Deux ans plus tôt, il avait fallu douze jours de grève", under "Neuf jours de grève avant …"
    earlier = said_after(view, title, "not_lengths", stop=NEAR) and any(
        before.match("not_lengths", i) for i in range(last)
    )
    return month or earlier or any(before.match("other_editions", i) for i in range(last))


def _beside(view: View, claim: Figure, table: str) -> bool:
    start = max(claim.sentence[0], claim.start - BESIDE)
    before = words(view, claim.document, start, claim.start)
    last = len(before.keys)
    told = any(before.match(table, i) for i in range(max(0, last - NEAR), last))
    # "Three days of mourning after his death" are days of mourning; "three days after" are not.
    noun = bool(claim.concept) and bool(followed_by(view, claim, "of_place"))
    return told or said_after(view, claim, table, stop=OF_NOUN if noun else NEAR)


def _nearest(view: View, title: Figure, rivals: list[Figure]) -> list[Figure]:
    """The body's only figure whose sentence has much of the headline's words."""
    ranked = sorted(rivals, key=lambda c: (-view.overlap(title.near, c.context), c.start))
    if not ranked or view.overlap(title.near, ranked[0].context) < TITLE_SHARE:
        return []
    # Of whom both are told, and no more: a firm's loss, and what its shares in another one cost it.
    told = view.documents[title.document].text[slice(*ranked[0].sentence)]
    named = {word.lower() for word in re.findall(r"\w+", told)[1:] if word[:1].isupper()}
    return ranked[:1] if {*title.near} & {*ranked[0].context} - named else []

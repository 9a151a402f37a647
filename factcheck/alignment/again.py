"""Figures of one article that words take up again: "ces 72 kilos", "the 20 miles back".

A determiner points back at the figure, so that lengths, sums and measures without a noun can be
taken up, and people by another noun. That tells less than the same noun, which ``repeats`` asks
for: but for "these" before a length, one must be in words, one in digits, and a likely slip.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.alignment.likeness import figure_slip, sound_alike
from factcheck.alignment.separators import another_time
from factcheck.alignment.standings import of_other_standing
from factcheck.alignment.view import View
from factcheck.alignment.within import SEXES, Clash, agrees, conflicts, same_kind, told_figures
from factcheck.alignment.within_sentence import preceded_by, said_after
from factcheck.claims.claim import Figure
from factcheck.claims.reading import senses
from factcheck.messages import say
from factcheck.text.lemma import lemma
from factcheck.values.quantity import Quantity

MOST_FIGURES = 400  # an article with more is a table
LIKE = 12  # times by which what is taken up may differ from it
CLOSE = 0.6  # the smaller over the larger of two lengths of one thing
FEWEST = 3  # a smaller number is more often of a part
TAUGHT = frozenset(("pupil", "student", "child"))
KINDS = ("measure", "money", "duration")
CLAUSE = 8  # words after a length in which its clause names where or whose it was
SCALES = (10, 100, 1000)
TENS = (20, 40, 60, 80)
# Right after a figure they make it one of what is left, or of some of it: "the 6 still held".
OF_SOME = ("still_there", "relatives", "of_them")


def taken_up_again(view: View, document: str) -> Iterator[Clash]:
    """Two values of one thing, the second told with "these" or "the"."""
    figures = [c for c in told_figures(view, document) if c.value.figure]
    figures.sort(key=lambda c: (c.start, c.end))
    if len(figures) > MOST_FIGURES:
        return
    for k, later in enumerate(figures):
        this = preceded_by(view, later, "this_one")
        definite = later.definite or preceded_by(view, later, "definite")
        if not (this or definite or _of_this(view, later)):
            continue
        if (later.value.figure or 0) < FEWEST or any(_said(f, later) for f in figures[:k]):
            continue
        earlier = _meant(figures[:k], later, this=this)
        if earlier is not None and _differ(view, earlier, later, this=this):
            yield Clash(earlier, later, say("the second takes up the first"), 0.85)


def _said(earlier: Figure, later: Figure) -> bool:
    """Whether the later value was told before, be it roughly of the same thing."""
    if earlier.value.figure == later.value.figure:
        return True
    return bool(earlier.concept) and earlier.concept == later.concept and agrees(earlier, later)


def _meant(before: Sequence[Figure], later: Figure, *, this: bool) -> Figure | None:
    """The one figure before that a figure can take up: in the sentence before for "these"."""
    sentences = sorted({f.sentence for f in before if f.sentence != later.sentence})
    near = [f for f in before if not this or f.sentence in sentences[-1:]]
    fitting = [f for f in near if f.sentence != later.sentence and _one_thing(f, later)]
    named = [f for f in fitting if f.concept and f.concept == later.concept]
    fitting = [f for f in named or fitting if f.value.approximation == "exact"]
    if later.kind == "measure" and not this and len({f.value for f in fitting}) > 1:
        return None
    return fitting[-1] if len({f.value for f in fitting}) == 1 else None


def _one_thing(earlier: Figure, later: Figure) -> bool:
    """Whether both count the same: one unit, one complement, and no sex told of the later only."""
    if earlier.part_of or later.part_of:
        return False
    if later.kind == "count" and earlier.value.figure != int(earlier.value.figure or 0):
        return False  # of a quake of 6.3 and a house of six storeys
    if later.kind in KINDS:
        return (
            earlier.kind == later.kind
            and earlier.value.unit == later.value.unit
            and (
                not later.head
                or later.kind == "measure"
                or earlier.head == later.head
                or (later.kind == "duration" and not earlier.head)
            )
        )
    if earlier.kind != "count" or later.kind != "count" or not earlier.concept:
        return False
    if earlier.modifiers and later.modifiers and not set(earlier.modifiers) & set(later.modifiers):
        return figure_slip(earlier.value, later.value) == "exchanged digits"
    if later.concept in SEXES and earlier.concept != later.concept:
        return False
    pair = {earlier.concept, later.concept}
    return pair <= TAUGHT or same_kind(earlier, later)


def _differ(view: View, earlier: Figure, later: Figure, *, this: bool) -> bool:
    """Whether two values exclude each other, and one may be the slip of the other."""
    a, b = earlier.value, later.value
    if not conflicts(earlier, later) or another_time(earlier, later):
        return False
    if of_other_standing(view, earlier, later):
        return False
    first, second = abs(a.figure or 0), abs(b.figure or 0)
    if max(first, second) > LIKE * min(first, second) or said_after(view, later, *OF_SOME, stop=3):
        return False
    if this and later.kind in KINDS and (not later.head or later.head == earlier.head):
        return True
    if {a.written, b.written} != {"words", "digits"}:
        return False
    if figure_slip(a, b) == "exchanged digits":
        return True
    if later.kind == "measure" and min(first, second) >= CLOSE * max(first, second):
        return not (_named_after(view, later) or said_after(view, later, "partitives", stop=1))
    if later.kind == "duration" and (figure_slip(a, b) or later.head != earlier.head):
        near = min(first, second) >= CLOSE * max(first, second)
        return near and bool(figure_slip(a, b)) and _one_length(view, earlier, later)
    if later.modifiers and not _shared(view, earlier, later):
        return False
    same = later.kind == "count" and earlier.concept == later.concept and bool(later.modifiers)
    return same or sound_alike(a, b) or _cut(a, b) or _of_this(view, later)


def _one_length(view: View, earlier: Figure, later: Figure) -> bool:
    """Whether "the 62-minute test" is that of "the pump ran for 52 minutes": one more word than
    the unit is of both, and the later is of no other time and nobody named."""
    if (later.when and not earlier.when) or _named_after(view, later, CLAUSE):
        return False
    told_in = view.documents[later.document].language
    units = {lemma(w, told_in) for f in (earlier, later) for w in _words(f.quote)}
    common = set(earlier.context) & set(later.context) - units
    return bool(common - {earlier.value.unit})


def _words(quote: str) -> list[str]:
    return [w for w in quote.lower().replace("-", " ").split() if w.isalpha()]


def _shared(view: View, earlier: Figure, later: Figure) -> bool:
    """Whether what is said of the later figure was said of the earlier ("arrêtés"), or names them
    all ("du groupe").
    """
    told_in = view.documents[later.document].language
    told = senses(told_in)
    counted = {earlier.concept, later.concept}
    heads = {lemma(c.head.lower(), told_in) for c in (earlier, later) if c.head}
    counted |= heads | {told.get(head, "") for head in heads}
    common = (set(earlier.context) & set(later.context)) - counted
    more = (later.value.figure or 0) > (earlier.value.figure or 0)
    return bool(common) or (not more and said_after(view, later, "whole_groups", stop=2))


def _named_after(view: View, claim: Figure, reach: int = 3) -> bool:
    """Whether a name follows in its clause: "les 10 kilomètres de Paris" is a race."""
    text = view.documents[claim.document].text[claim.end : claim.sentence[1]]
    clause = re.split(r"[,;:.(]", text, maxsplit=1)[0]
    return any(word[:1].isupper() for word in clause.replace("'", " ").split()[:reach])


def _of_this(view: View, claim: Figure) -> bool:
    """ "27 choristes dans cet ensemble": of what was just spoken of."""
    text = view.documents[claim.document].text
    apart = text[claim.end : claim.end + 1] == ","  # "en dix jours, ce calendrier"
    return not apart and said_after(view, claim, "this_one", first=1, stop=3)


def _cut(a: Quantity, b: Quantity) -> bool:
    """Whether one number word is a piece of the other: quatorze/4, seventy-two/12."""
    low, high = sorted(int(abs(q.figure or 0)) for q in (a, b))
    return low in {high % scale for scale in SCALES} or low in {high - ten for ten in TENS}

"""Whether two shares or sums are of two sorts: turnout and approval, a whole and what one pays."""

from __future__ import annotations

from functools import lru_cache

from factcheck.alignment.likeness import figure_slip
from factcheck.alignment.stages import another_stage, votes_counted
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.languages import lexicon, meanings
from factcheck.text.lexicon import plain
from factcheck.text.tokens import tokenize

SUPPORT = "support"
VOTED = frozenset((SUPPORT, "turnout"))
PRICES = frozenset(("prices", "core_prices", "food_prices", "service_prices", "producer_prices"))
AHEAD = ("planned", "conditional")
COMMA = ", "  # no decimal one
BEFORE, AFTER = 30, 20  # characters before a sum in which "annuel" stands, and after it
WHOLE = 30  # characters behind it in which « sur la durée » begins and ends
OVER = 6  # characters from a sum to the years that it is for: "sur cinq ans"
SEVERAL, YEARLY = "over several years", "every year"
PARTS = (", ", "; ", ": ", " (")  # between the parts of a sentence; no decimal comma


def another_sort(view: View, a: Claim, b: Claim) -> bool:
    """Whether the sentences of two figures tell two sorts of share, polls of two institutes, or
    a part of which one names the rest.
    """
    if votes_counted(a, b):
        return another_stage(view, a, b) and not _exchanged(a, b)
    if a.kind not in ("percent", "money") or not (isinstance(a, Figure) and isinstance(b, Figure)):
        return False
    one, other = (_sentence(view, c) for c in (a, b))
    if a.kind == "money":  # of one, others pay the rest
        rest = ("yes" in meanings(*one, "rests")) != ("yes" in meanings(*other, "rests"))
        rates = _apart(_rate(view, a), _rate(view, b))
        return rest or rates or _two_branches(_branch(view, a), _branch(view, b))
    first, second = _share_sorts(view, a), _share_sorts(view, b)
    if _apart(_institutes(*one), _institutes(*other)) or _apart(first, second):
        return True
    if first & second & PRICES and foreseen(view, a) != foreseen(view, b):
        return True  # what prices rose by in March, and what they should rise by in the year
    # Of the two figures of one vote; two exchanged digits are a slip in whichever it is.
    interim = bool(meanings(*one, "interim_shares")) != bool(meanings(*other, "interim_shares"))
    sorts = first | second
    moved = (interim and sorts & VOTED) or (SUPPORT in sorts and another_stage(view, a, b))
    return bool(moved) and not _exchanged(a, b)


def sort_told(view: View, claim: Claim) -> bool:
    """Whether a figure tells anything of its sort: a rest, a rate, a branch, an institute."""
    if not isinstance(claim, Figure):
        return False
    told = _sentence(view, claim)
    if claim.kind == "money":
        known = "yes" in meanings(*told, "rests") or bool(_rate(view, claim))
        return known or _branch(view, claim) is not None
    if claim.kind == "percent":
        known = bool(_institutes(*told) or _share_sorts(view, claim))
        return known or bool(meanings(*told, "interim_shares"))
    return votes_counted(claim, claim)


def foreseen(view: View, claim: Claim) -> bool:
    """Whether a figure is told of what is to come, by its verb or its part of the sentence."""
    document = view.documents[claim.document]
    low, high = claim.sentence
    low = max(low, document.text.rfind(COMMA, low, claim.start))
    end = document.text.find(COMMA, claim.end, high)
    part = document.text[low : high if end < 0 else end]
    return claim.modality in AHEAD or bool(meanings(part, document.language, "foreseeing"))


def _exchanged(a: Claim, b: Claim) -> bool:
    """Whether two figures are one with two digits exchanged."""
    told = [c.value for c in (a, b) if isinstance(c, Figure)]
    return len(told) == 2 and figure_slip(*told) == "exchanged digits"


def _share_sorts(view: View, claim: Claim) -> frozenset[str]:
    """What a share is of by its own part of the sentence, or else by all of it: "approuvé par
    63 % des votants, avec une participation de 41 %" tells both."""
    document = view.documents[claim.document]
    low, high = claim.sentence
    text = document.text
    low = max(low, *(text.rfind(mark, low, claim.start) for mark in PARTS))
    ends = [at for mark in PARTS if (at := text.find(mark, claim.end, high)) >= 0]
    part = text[low : min(ends, default=high)]
    own = meanings(part, document.language, "share_sorts")
    return own or meanings(*_sentence(view, claim), "share_sorts")


def one_rate(view: View, a: Claim, b: Claim) -> bool:
    """Whether two sums are told as of one unit or one time each: a litre, every year."""
    return bool(_rate(view, a) & _rate(view, b))


def _rate(view: View, claim: Claim) -> frozenset[str]:
    """What the words right after a sum say that it is paid for: a litre, a tonne; every year, or
    over several of them."""
    text, language = _sentence(view, claim)
    first, stop = claim.start - claim.sentence[0], claim.end - claim.sentence[0]
    after = text[stop : stop + AFTER].replace("\xa0", " ")
    if rate := _paid_for(after, language):
        return frozenset((rate,))
    if meanings(text[stop : stop + WHOLE], language, "over_the_whole"):
        return frozenset((SEVERAL,))
    lengths = (c for c in view.beside(claim) if isinstance(c, Figure) and c.kind == "duration")
    if any(0 < c.start - claim.end <= OVER and c.value.unit == "year" for c in lengths):
        return frozenset((SEVERAL,))
    yearly = meanings(text[max(0, first - BEFORE) : stop + AFTER], language, "yearly")
    return frozenset((YEARLY,)) if yearly else frozenset()


@lru_cache(maxsize=4096)
def _paid_for(after: str, language: str) -> str:
    """The unit that the words right after a sum open with; "" for none."""
    keys = [plain(s) for s in tokenize(after).surfaces]
    found = lexicon(language).match("paid_for", keys, 0) if keys else None
    return found.meaning if found else ""


def _two_branches(one: frozenset[str] | None, other: frozenset[str] | None) -> bool:
    """Whether two sums are the sales of two branches of a firm, or of one and of the whole."""
    return one is not None and other is not None and not (one == other or one & other)


def _branch(view: View, claim: Figure) -> frozenset[str] | None:
    """The branches whose sales the words nearest before a sum tell: "cloud revenue of"; None where
    no word for sales stands there."""
    text, language = _sentence(view, claim)
    return _branches(text[: claim.start - claim.sentence[0]], language)


@lru_cache(maxsize=4096)
def _branches(before: str, language: str) -> frozenset[str] | None:
    known = lexicon(language)
    keys = [plain(s) for s in tokenize(before).surfaces]
    for at in range(len(keys) - 1, -1, -1):
        if told := known.match("turnovers", keys, at):
            beside = (
                known.match("branches", keys, i) for i in (at - 1, at + told.length) if i >= 0
            )
            return frozenset(found.meaning for found in beside if found)
    return None


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and not one & other


def _sentence(view: View, claim: Claim) -> tuple[str, str]:
    """The sentence of a claim and its language."""
    document = view.documents[claim.document]
    return document.text[slice(*claim.sentence)], document.language


@lru_cache(maxsize=4096)
def _institutes(text: str, language: str) -> frozenset[str]:
    """The pollsters that a sentence names."""
    surfaces = tokenize(text).surfaces
    keys = [plain(s) for s in surfaces]
    known = lexicon(language)
    found = set()
    for i in range(len(keys)):
        if poll := known.match("polls", keys, i):
            named = _named(surfaces, i, i + poll.length)
            found |= {n for n in named if not known.match("determiners", [plain(n)], 0)}
    return frozenset(found)


def _named(surfaces: list[str], first: int, stop: int) -> set[str]:
    """The names right after or before the words for a poll: "sondage Quadra", "a Quadra poll"."""
    found: set[str] = set()
    while stop < len(surfaces) and surfaces[stop][:1].isupper():
        found.add(surfaces[stop])
        stop += 1
    while first > 1 and surfaces[first - 1][:1].isupper():
        found.add(surfaces[first - 1])
        first -= 1
    return found

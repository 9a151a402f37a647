"""Clauses and their tense: whether the words around a date look back or ahead.

A clause is cut out of its sentence by the punctuation ``, ; : — ( )``, by quotation marks and by
the conjunctions of the table ``clause_breaks``. No parse is attempted: in agency copy the verb
that governs a date stands before it in the same clause, so the nearest cue to the left decides,
and only when there is none the nearest to the right, then the rest of the sentence.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from itertools import chain
from typing import Literal

from factcheck.text import Lexicon, Scan
from factcheck.text.lexicon import CAPITAL, DIGITS

Tense = Literal["past", "future", ""]

BREAKS = frozenset(',;:—–()[]«»“”"…!?')
OPENING, CLOSING = frozenset('«“"'), frozenset('»”"')
FEW = 8  # tokens that may be quoted inside a clause
# A clause longer than this is no clause; it keeps hostile input linear.
REACH = 30


def clause(scan: Scan, first: int, stop: int) -> tuple[int, int]:
    """The token range of the clause around tokens ``[first, stop)``, breaks left out."""
    left, right = scan.sentence(first)
    left, right = max(left, first - REACH), min(right, stop + REACH)
    signs, mask = scan.signs(BREAKS), scan.lexicon.bit("clause_breaks")
    before, after = bisect_left(signs, first), bisect_left(signs, stop)
    if before and signs[before - 1] >= left:
        left = signs[before - 1] + 1
    if after < len(signs) and signs[after] < right:
        right = signs[after]
    if left == first:
        left = _before_quoted(scan, first)
    for at in reversed(scan.between(mask, left, first)):
        if scan.match("clause_breaks", at):
            left = at + 1
            break
    for at in scan.between(mask, stop, right):
        if scan.match("clause_breaks", at):
            right = at
            break
    return left, max(stop, right)


def _before_quoted(scan: Scan, first: int) -> int:
    """Where the clause starts of a word right behind a few quoted words of it: « le trafic sera
    "très réduit" mercredi »."""
    low = max(scan.sentence(first)[0], first - REACH)
    if first - 1 <= low or scan.words[first - 1].surface not in CLOSING:
        return first
    signs = scan.signs(BREAKS)
    before = bisect_left(signs, first - 1)
    opened = signs[before - 1] if before else low
    if opened < low or scan.words[opened].surface not in OPENING or first - opened > FEW:
        return first
    outer = bisect_left(signs, opened)
    return max(low, signs[outer - 1] + 1) if outer else low


def tense_around(scan: Scan, first: int, stop: int, *, beyond: bool = True) -> Tense:
    """The tense of the clause that holds tokens ``[first, stop)``; "" when no word tells.

    Args:
        beyond: whether the rest of the sentence is asked when the clause does not tell.
    """
    left, right = clause(scan, first, stop)
    if left == first and right < len(scan) and scan.words[right].surface == ",":
        # « Lundi, les vaccinateurs passeront », « l'étape, dimanche, mènera »: the verb follows.
        right = (
            clause(scan, right + 1, right + 1)[1] if right + 1 < scan.sentence(first)[1] else right
        )
    for at in range(first - 1, left - 1, -1):
        tense = tense_of(scan, at)
        if tense == "future" and at + 1 == first and _done(scan, at):
            return "past"
        if tense:
            return _announced(scan, at, left) if tense == "past" else tense
    rest = [range(stop, right)]
    within = left > 0 and left < first and scan.match("clause_breaks", left - 1)
    if beyond:
        low, high = scan.sentence(first)
        rest.append(range(right, min(high, stop + REACH)))
        rest.append(range(left - 1, max(low, left - REACH) - 1, -1))
    for at in chain(*rest):
        tense = tense_of(scan, at)
        if tense:
            # "the Senate, which returns April 8": a clause with a verb of its own.
            outside = tense == "past" and within and not stop <= at < right
            return "" if outside else tense
    return ""


def tense_of(scan: Scan, at: int) -> Tense:
    """What one word says of time."""
    bits = scan.bits[at]
    if bits & CAPITAL and (len(scan.keys[at]) == 1 or scan.match("date_months", at)):
        return ""  # « A partir de janvier » has no auxiliary, "3 May" is no modal
    if bits & scan.lexicon.bit("tense_future", "tense_past"):
        if scan.match("tense_future", at):
            return "future"
        if scan.match("tense_past", at):
            return "past"
    if bits & CAPITAL:
        return ""
    tense = _by_ending(scan.keys[at], scan.lexicon)
    return "" if tense == "future" and scan.match("tense_not_future", at) else tense


@lru_cache(maxsize=1 << 16)
def _by_ending(key: str, lexicon: Lexicon) -> Tense:
    """The tense that the ending of a word tells."""
    if len(key) < 4:
        return ""
    if key.endswith(tuple(lexicon.table("tense_future_endings").get("yes", ()))):
        return "future"
    past = tuple(lexicon.table("tense_past_endings").get("yes", ()))
    return "past" if key.endswith(past) else ""


def _done(scan: Scan, at: int) -> bool:
    """Whether a participle that announces was itself the deed: « a convoqué mercredi »."""
    return bool(scan.match("tense_having", at - 1))


def _announced(scan: Scan, at: int, left: int) -> Tense:
    """A participle under an announcing verb: "will be held", "is expected to be signed"."""
    for before in range(at - 1, max(left, at - 4) - 1, -1):
        if tense_of(scan, before) == "future":
            return "future"
    return "past"


def month_named(scan: Scan, at: int) -> bool:
    """Whether a word names a month by its capital: "in May", no headline's "Mill May Shut"."""
    if (
        not scan.bits[at] & CAPITAL
        or at == scan.sentence(at)[0]
        or not scan.match("date_months", at)
    ):
        return False
    numbered = at + 1 < len(scan) and bool(scan.bits[at + 1] & DIGITS)
    fronted = scan.match("date_licence", at - 1) is not None  # "In May it fell"
    return numbered or fronted or not scan.bits[at - 1] & CAPITAL

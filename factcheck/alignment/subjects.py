"""Sums that are one by what stands beside them: one subject, one sum in another currency.

"Le déficit se monte à 7,4 millions" and "le déficit a atteint 7,9 millions" name the thing they
measure, and "8 millions de dollars (6,9 millions d'euros)" tells one sum twice.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.alignment import wording
from factcheck.alignment.likeness import digits
from factcheck.alignment.purposes import one_news, only_one, parted
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import words
from factcheck.claims.claim import Figure
from factcheck.claims.reading import content_word
from factcheck.languages import lexicon
from factcheck.text import scan_text
from factcheck.values.quantity import Quantity

ONE_SUBJECT = 1.8  # log-odds that two sums told of one subject are one
ONE_AMOUNT = 2.6  # that two are one which both articles turn into one sum or share
TWO_AMOUNTS = -2.0  # that two are one which make two other sums or shares
BESIDE = 3  # tokens from the verb to its sum: "atteint un record à"
WITHIN = 200  # characters before a sum in which its sentence names what it is
LONGEST = 6  # content words of a subject
STOPS = frozenset(".,;:()«»“”—–")
TWO = 2


def one_sum_told(view: View, a: Figure, b: Figure, reasons: list[str]) -> float:
    """Log-odds that two sums are one, by their subjects and by their conversions."""
    if a.value.unit != b.value.unit:
        return 0.0
    first, second = _converted(view, a), _converted(view, b)
    if amount := first & second:
        reasons.append(wording.both_beside(min(value.text() for value in amount)))
        return ONE_AMOUNT
    if {v.unit for v in first} & {v.unit for v in second}:
        return TWO_AMOUNTS
    if _one_subject(view, a, b):
        reasons.append(wording.ONLY_ONE)
        return ONE_SUBJECT
    return 0.0


def _converted(view: View, claim: Figure) -> frozenset[Quantity]:
    """What a sum is told to be in another currency or as a share, in brackets or after "soit"."""
    found = set()
    for other in view.beside(claim):
        if not isinstance(other, Figure) or other.value.unit == claim.value.unit:
            continue
        share = other.kind == "percent" and len(digits(other.value)) >= TWO
        first, second = sorted((claim, other), key=lambda c: c.start)
        if (share or other.kind == "money") and _told_again(view, first, second):
            found.add(other.value)
    return frozenset(found)


def _told_again(view: View, first: Figure, second: Figure) -> bool:
    between = words(view, first.document, first.end, second.start)
    last = len(between.keys)
    if last > BESIDE + 1:
        return False
    bracket = between.tokens.surfaces[:1] == ["("]
    return bracket or any(between.match("equals", i) for i in range(min(last, TWO)))


def _one_subject(view: View, a: Figure, b: Figure) -> bool:
    if not one_news(view, a, b):
        return False
    first, second = subject(view, a), subject(view, b)
    if not first or not second or not view.one_language(a, b):
        return False
    if first != second and (len(first & second) < 2 or not (first <= second or second <= first)):
        return False
    if parted(view.people_in(a), view.people_in(b)):
        return False  # the profit of one, and that of another
    return only_one(view, a, first, subject) and only_one(view, b, second, subject)


def subject(view: View, claim: Figure) -> frozenset[str]:
    """The content words of what a sum is told to be the amount of, by the verb before it; empty
    when no such verb stands there."""
    known = view.noted.get(("subjects", id(claim)))
    if known is None:
        known = view.noted["subjects", id(claim)] = _subject(view, claim)
    return known


def _subject(view: View, claim: Figure) -> frozenset[str]:
    document = view.documents[claim.document]
    low = max(claim.sentence[0], claim.start - WITHIN)
    before = words(view, claim.document, low, claim.start)
    last = len(before.keys)
    for at in range(last - 1, max(-1, last - 8), -1):
        length = before.match("amounting", at)
        if length and last - at - length <= BESIDE:
            start = _opening(before.tokens.surfaces, at)
            return content_words(" ".join(before.tokens.surfaces[start:at]), document.language)
    return frozenset()


def _opening(surfaces: list[str], stop: int) -> int:
    """Where the clause of a subject starts: behind the last mark; nowhere when a figure stands
    there, of which the subject would be another one."""
    start = max((i + 1 for i, word in enumerate(surfaces[:stop]) if word in STOPS), default=0)
    return stop if any(word[:1].isdigit() for word in surfaces[start:stop]) else start


@lru_cache(maxsize=1 << 12)
def content_words(text: str, language: str) -> frozenset[str]:
    """The content words of a text, none where it is too long for the name of a thing."""
    known = lexicon(language)
    scan = scan_text(text, known)
    found = frozenset(w for word in scan.words if (w := content_word(word, known)))
    return found if len(found) <= LONGEST else frozenset()

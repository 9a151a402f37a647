"""What a share is of where a sentence lists several: "68 % des grutiers, 29 % des dockers".

A row of such a list is of its own whole, which the sentence names because the next row is of
another one. It answers no question about shares of something else.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.reading import content_word
from factcheck.languages import lexicon
from factcheck.text import scan_text
from factcheck.text.lexicon import plain
from factcheck.text.tokens import tokenize

REACH = 6  # tokens beside a share in which what it is of is named
NAMED = 3  # content words of it
VOTES = frozenset(("vote_cast", "voter"))  # of which every row of a result is
TIMES = ("date_months", "date_weekdays", "duration_units")
PARTS = frozenset(";:")
MARKS = frozenset(",;:.()[]«»“”–—%")


def another_row(view: View, a: Claim, b: Claim) -> bool:
    """Whether one of two shares is of a list, and of what the sentence of the other has not."""
    if not (isinstance(a, Figure) and isinstance(b, Figure)) or not view.one_language(a, b):
        return False
    first, second = label(view, a), label(view, b)
    if first & second or _told_of(view, a, second) or _told_of(view, b, first):
        return False
    return _of_its_own(view, a, first, b) or _of_its_own(view, b, second, a)


def in_list(view: View, claim: Claim) -> bool:
    """Whether a share is of a list of them, and told of what."""
    if not isinstance(claim, Figure) or claim.kind != "percent":
        return False
    named = label(view, claim)
    return bool(named) and _listed(view, claim, named)


def one_row(view: View, a: Figure, b: Figure) -> bool:
    """Whether two shares of lists are named as of one thing: "40 % des agents de maîtrise"."""
    first, second = label(view, a), label(view, b)
    if not first or not second or not (first <= second or second <= first):
        return False
    return _listed(view, a, first) and _listed(view, b, second)


def _told_of(view: View, claim: Figure, named: frozenset[str]) -> bool:
    """Whether the sentence of a share names what the other is of, and not as another row: "Orvaux,
    en plaine, à 51 %"."""
    rows = (label(view, c) for c in view.beside(claim) if isinstance(c, Figure) and _share(c))
    return not named.isdisjoint(claim.context) and not any(named & other for other in rows)


def _of_its_own(view: View, row: Figure, named: frozenset[str], other: Figure) -> bool:
    return bool(named) and named.isdisjoint(other.context) and _listed(view, row, named)


def _listed(view: View, row: Figure, named: frozenset[str]) -> bool:
    """Whether the sentence of a share has another one that is of something else."""
    rows = (label(view, c) for c in view.beside(row) if isinstance(c, Figure) and _share(c))
    return any(other and not other & named for other in rows)


def _share(claim: Figure) -> bool:
    return claim.kind == "percent" and claim.value.unit == "%"


def label(view: View, claim: Figure) -> frozenset[str]:
    """The content words of what a share is of; empty where nothing right beside it says."""
    known = view.noted.get(("rows", id(claim)))
    if known is None:
        document = view.documents[claim.document]
        low, high = claim.sentence
        before = document.text[low : claim.start]
        after = document.text[claim.end : high]
        if claim.concept in VOTES:
            known = frozenset()  # the votes of one, and those of the next
        elif claim.value.written == "words":  # "un foyer sur quatre" has its noun inside
            known = _words(claim.head, document.language)
        else:
            known = _beside(before, after, document.language)
        view.noted["rows", id(claim)] = known
    return known


@lru_cache(maxsize=1 << 12)
def _beside(before: str, after: str, language: str) -> frozenset[str]:
    """What stands before a bracket, or after a preposition behind the share, or before a comma:
    "la Santé (4 %)", "7 % sur les autoroutes", "les revenus, de 2 %"."""
    known = lexicon(language)
    told, next_ones = tokenize(before).surfaces, tokenize(after).surfaces
    if told[-1:] == ["("]:
        return _words(_last(told[:-1]), language)
    keys = [plain(s) for s in next_ones[:REACH]]
    if keys and any(known.match(t, keys, 0) for t in ("partitives", "row_of")):
        return _words(" ".join(_until(next_ones)), language, first=True)
    small = told[-1:] if told and known.match("row_links", [plain(told[-1])], 0) else []
    rest = told[: len(told) - len(small)]
    if small and rest[-1:] == [","]:
        return _words(_last(rest[:-1]), language)
    return _fronted(told, language)


def _fronted(told: Sequence[str], language: str) -> frozenset[str]:
    """What a part of a sentence opens with, before its comma and its share: "among women, the
    institute counts 12 per cent", « dans les lycées, elle en recense 17 % »."""
    start = max((i + 1 for i, word in enumerate(told) if word in PARTS), default=0)
    part = told[start:]
    keys = [plain(t) for t in part]
    if "," not in part or not lexicon(language).match("fronted_scopes", keys, 0):
        return frozenset()
    opening = part[: part.index(",")]
    if len(opening) > REACH or any(word[:1].isdigit() for word in part):
        return frozenset()
    return _words(" ".join(opening), language)


def _last(told: Sequence[str]) -> str:
    """The words that end a text, back to a mark or a figure."""
    found: list[str] = []
    for word in reversed(told[-REACH:]):
        if word in MARKS or word[:1].isdigit():
            break
        found.append(word)
    return " ".join(reversed(found))


def _until(told: Sequence[str]) -> list[str]:
    found: list[str] = []
    for word in told[:REACH]:
        if word in MARKS or word[:1].isdigit():
            break
        found.append(word)
    return found


@lru_cache(maxsize=1 << 12)
def _words(text: str, language: str, *, first: bool = False) -> frozenset[str]:
    """The last content words of a few, or the first of those behind a share; no dates."""
    known = lexicon(language)
    found = [
        found
        for word in scan_text(text, known).words
        if not word.bits & known.bit(*TIMES) and (found := content_word(word, known))
    ]
    return frozenset(found[:NAMED] if first else found[-NAMED:])

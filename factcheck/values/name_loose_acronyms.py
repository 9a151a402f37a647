"""Acronyms in brackets that other words than those printed gave their letters.

« Organisation internationale du cacao (ICCO) »: of another language; « Nations unies (ONU) »: one
of the words left out; "Victoria and Albert Museum (V&A)": the last noun told apart; « Institut
géologique américain (USGS) »: of the body's own language, which no letter tells.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from factcheck.text.lexicon import CAPITAL, LETTERS, UPPER, strip_accents
from factcheck.values.name_data import acronyms_abroad
from factcheck.values.name_runs import APOSTROPHES
from factcheck.values.name_spans import Board

PLACES = ("cities", "regions", "countries")
SPELT = 3  # initials that a word written like a name must have
LONGEST = 10  # tokens of a long form
# Initials of what a name leaves out: organisation, council, association, international, union.
_LEFT_OUT = frozenset("ocaiu")


def with_last_noun(
    board: Board, short: str, end: int, spelt: Callable[[int], int | None]
) -> int | None:
    """Where a long form starts whose last word is a noun of bodies that gives no letter.

    ``spelt`` tells where the words before a token start to spell ``short``; each gives one letter.
    """
    scan = board.scan
    nouns = board.bit("organisation_heads", "organisation_tails")
    if end < 3 or not scan.bits[end - 1] & nouns or not scan.bits[end - 2] & LETTERS:
        return None
    start = spelt(end - 1)
    if start is None or not scan.bits[start] & CAPITAL:
        return None
    skips = board.bit("acronym_skips")
    full = sum(bool(b & LETTERS and not b & skips) for b in scan.bits[start : end - 1])
    return start if full == sum(map(str.isalpha, short)) else None


def other_words(board: Board, short: str, end: int, floor: int) -> int | None:
    """Where the body starts whose initials are all letters of ``short``, one letter more at most.

    Two words at least, a noun of bodies first; the letter over is that of a general noun.
    """
    scan = board.scan
    if not short.isascii() or not short.isalpha() or not short.isupper() or len(short) < 3:
        return None
    skips = board.bit("acronym_skips")
    initials: list[str] = []
    at = end - 1
    while at >= max(floor, end - LONGEST):
        bits, surface = scan.bits[at], scan.words[at].surface
        if not bits & LETTERS:
            if surface not in ("-", *APOSTROPHES):
                return None
        elif bits & UPPER == UPPER and len(surface) > 2:
            return None
        elif not bits & skips or bits & CAPITAL:
            initials.append(strip_accents(scan.keys[at])[0])
        if bits & CAPITAL and _opens(board, at, end):
            break
        at -= 1
    else:
        return None
    letters = Counter(short.lower())
    over = letters - Counter(initials)
    if len(initials) < 2 or Counter(initials) - letters or over.total() != 1:
        return None
    return at if set(over) <= _LEFT_OUT else None


def of_another_tongue(board: Board, first: int, end: int, floor: int) -> int | None:
    """Where the body starts whose acronym at ``first`` is of its own language (USGS), or is written
    like a name and has the initials of all its words: « la Mission … au Sahara (Minurso) »."""
    scan = board.scan
    short = scan.words[first].surface
    abroad = short.upper() in acronyms_abroad()
    if not abroad and not short.istitle():
        return None
    letters = strip_accents(short.lower())
    initials: set[str] = set()
    nearest = None
    for at in range(end - 1, max(floor, end - LONGEST) - 1, -1):
        bits, surface = scan.bits[at], scan.words[at].surface
        if bits & LETTERS:
            if not bits & board.bit("acronym_skips"):
                initials.add(strip_accents(scan.keys[at])[0])
        elif surface not in ("-", *APOSTROPHES):
            break
        if bits & CAPITAL and at < end - 1 and _opens(board, at, end):
            first_letter = strip_accents(scan.keys[at])[0] == letters[0]
            spelt = len(initials) >= SPELT and initials <= set(letters)
            if first_letter and (abroad or (spelt and not board.table(first, *PLACES))):
                return at
            nearest = at if nearest is None else nearest
    return nearest if abroad else None


def _opens(board: Board, at: int, end: int) -> bool:
    """Whether a body's name starts at a token: a noun of bodies, a known body up to ``end``."""
    head = bool(board.scan.bits[at] & board.bit("organisation_heads"))
    return head or at + board.table(at, "known_organisations") == end

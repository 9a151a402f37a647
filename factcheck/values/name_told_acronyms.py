"""Acronyms whose expansion stands nearby without a bracket: « l'OPL. Cet Office des phares … »."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from factcheck.text.lexicon import CAPITAL, LETTERS, UPPER, strip_accents
from factcheck.values.acronym import Acronym
from factcheck.values.name_acronyms import ACRONYM, Pair
from factcheck.values.name_data import small_words
from factcheck.values.name_runs import APOSTROPHES
from factcheck.values.name_spans import Board

FEWEST, MOST = 3, 7  # letters of an acronym that is looked for
LOWER = 4  # letters that an expansion in lower case must give
FARTHEST = 26  # tokens of a long form
_QUOTES = frozenset("«“\"'‘")


def told_acronyms(board: Board, pairs: list[Pair]) -> list[Pair]:
    """Pairs for the acronyms that no pair expands and a sentence beside them spells out."""
    scan = board.scan
    plain = board.bit("plain_acronyms", "countries", "known_organisations", "opening_words")
    done = {p.value.short for p in pairs}
    places: dict[str, list[int]] = {}
    for at in scan.positions(UPPER):
        short = scan.words[at].surface
        letters = FEWEST <= len(short) <= MOST and short.isalpha() and short.isascii()
        longer = scan.glued(at + 1) and scan.words[at + 1].surface in "(-&/"  # CPI(M)
        if longer or not letters or short in done:
            continue
        if not scan.bits[at] & plain and not board.numeral(at):
            places.setdefault(short, []).append(at)
    found = []
    for short, where in places.items():
        before = (scan.keys[k] for at in where for k in range(max(0, at - 3), at))
        if not small_words("named").isdisjoint(before):
            continue
        pair = next(_spelt_near(board, short, where), None)
        if pair:
            board.claim(pair.first, pair.stop, ACRONYM)
            found.append(pair)
    return found


def _spelt_near(board: Board, short: str, where: list[int]) -> Iterator[Pair]:
    """The expansions in the sentence of an acronym, the one before and the one after."""
    scan = board.scan
    heads = scan.sentences
    for at in where:
        this = bisect_right(heads, at) - 1
        low = heads[max(0, this - 1)]
        high = heads[min(len(heads) - 1, this + 2)]
        if scan.between(board.bit("acronym_apart"), low, high):
            continue
        for start in scan.between(board.bit("organisation_heads") | CAPITAL, low, high):
            if strip_accents(scan.keys[start])[0].upper() != short[0].upper():
                continue
            stop = _spelt_from(board, short, start, high)
            if stop and not start <= at < stop:
                yield Pair(at, at + 1, start, stop, _value(board, short, start, stop))
        for mark in scan.signs(_QUOTES):
            if low <= mark and mark + 1 < high:
                stop = _spelt_from(board, short, mark + 1, high)
                if stop and scan.words[stop].surface in "»”\"'’":
                    yield Pair(at, at + 1, mark + 1, stop, _value(board, short, mark + 1, stop))


def _value(board: Board, short: str, start: int, stop: int) -> Acronym:
    return Acronym(short=short, long=board.scan.quote(start, stop))


def _spelt_from(board: Board, short: str, start: int, limit: int) -> int:
    """The token after the words from ``start`` that give every letter of ``short``, each one; or 0.

    A small word may give its letter ("Nurses' and Practitioners' Society", NAPS) or none.
    """
    scan = board.scan
    first = scan.words[start]
    quoted = start > 0 and scan.words[start - 1].surface in _QUOTES
    if not first.capital and not quoted and len(short) < LOWER:
        return 0
    skips = board.bit("acronym_skips")
    letters = short.lower()
    given = words = 0
    at = start
    while at < min(limit, start + FARTHEST):
        bits, surface = scan.bits[at], scan.words[at].surface
        if bits & LETTERS:
            if bits & UPPER and len(surface) > 1:
                return 0
            initial = strip_accents(scan.keys[at])[0]
            small = bool(bits & skips) or surface == "s"
            if initial == letters[given] and not (small and _next_full(board, at) == initial):
                given += 1
                words += not small
            elif not small:
                return 0
            if given == len(letters):
                return at + 1 if words >= FEWEST and not small else 0
        elif surface not in ("-", "&", *APOSTROPHES):
            return 0
        at += 1
    return 0


def _next_full(board: Board, at: int) -> str:
    """The initial of the next word that is no small one."""
    scan = board.scan
    skips = board.bit("acronym_skips")
    for k in range(at + 1, min(at + 4, len(scan))):
        if scan.bits[k] & LETTERS and not scan.bits[k] & skips:
            return strip_accents(scan.keys[k])[0]
    return ""

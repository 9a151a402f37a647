"""Pairs an acronym with its expansion: initials read backwards find where the long form starts."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from factcheck.text.lexicon import CAPITAL, LETTERS, UPPER, strip_accents
from factcheck.values.acronym import Acronym
from factcheck.values.name_called import called
from factcheck.values.name_data import small_words
from factcheck.values.name_loose_acronyms import of_another_tongue, other_words, with_last_noun
from factcheck.values.name_runs import APOSTROPHES, second_part
from factcheck.values.name_spans import Board

ACRONYM = 1
OPENING = frozenset("(")
DASHES = ("—", "–")
LONG_WORD = 8  # letters of a word that may give two letters of an acronym
TWICE = 2  # letters of an acronym beyond which a word may do so
SPELT = 4  # words that spell an acronym written like a name ("Cemap")
FARTHEST = 26  # tokens of a long form


class Pair(NamedTuple):
    """``short`` at ``[first, stop)``; its expansion at ``[long_first, long_stop)``."""

    first: int
    stop: int
    long_first: int
    long_stop: int
    value: Acronym


def find_acronyms(board: Board) -> list[Pair]:
    """The pairs of a scan: « long (SHORT) », « SHORT (long) », « SHORT, le long, ».

    Claims the short forms on the board.
    """
    scan = board.scan
    found: list[Pair] = []
    for at in scan.signs(OPENING):
        found.extend(_bracketed(board, at))
    known = {pair.first for pair in found}
    keys = scan.keys
    ors = small_words("or")
    capitals = [at for at in scan.positions(CAPITAL) if at and keys[at - 1] in ors]
    for at in sorted({*scan.positions(UPPER), *capitals}):
        if 2 < len(scan.words[at].surface) < 8 and at not in known:
            pair = _apposed(board, at)
            if pair:
                found.append(pair)
    for pair in found:
        board.claim(pair.first, pair.stop, ACRONYM)
    found.sort(key=lambda pair: pair.first)
    return found


def shortish(surface: str) -> bool:
    """Whether a word is written like an acronym: ``OMS``, ``BoG``, ``ONUdc``."""
    capitals = sum(map(str.isupper, surface))
    return capitals >= 2 and len(surface) <= 10 and capitals * 2 >= len(surface)


def _bracketed(board: Board, at: int) -> list[Pair]:
    scan = board.scan
    first = at + 1
    if first + 1 >= len(scan) or not at:
        return []
    sentence = scan.sentence(at)
    if first >= sentence[1]:
        return []
    if scan.words[first].surface in ("«", "“", '"'):
        first += 1
    stop = first + 1
    if stop + 1 < sentence[1] and scan.words[stop].surface == "-" and scan.glued(stop):
        stop += 2
    elif stop + 2 < sentence[1] and scan.words[stop].surface == "&" and scan.glued(stop + 1):
        stop += 2  # V&A
    after = scan.words[stop].surface if stop < len(scan) else ""
    short = scan.quote(first, stop) if "&" in scan.keys[first:stop] else scan.words[first].surface
    if after in (")", ",", ";", ":", "»", "”", '"') and scan.bits[first] & CAPITAL:
        if stop - first == 3 and shortish(short) and shortish(scan.words[first + 2].surface):
            return _double(board, first, at, sentence[0])
        if shortish(short) or (len(short) > 3 and after == ")"):
            pair = _behind(board, first, stop, at, sentence[0], scan.quote(first, stop))
            if pair:
                return [pair]
    if shortish(scan.words[at - 1].surface):
        for closing in ("),;", ")"):
            close = at + 1
            limit = min(sentence[1], at + FARTHEST)
            while close < limit and scan.words[close].surface not in closing:
                close += 1
            pair = _ahead(board, at - 1, at + 1, close)
            if pair:
                return [pair]
    return []


def _behind(board: Board, first: int, stop: int, end: int, floor: int, short: str) -> Pair | None:
    """The expansion that ends right before token ``end``."""
    scan = board.scan
    start = expansion(board, short, end, floor)
    if start is None and shortish(short):
        whole = with_last_noun(board, short, end, lambda stop: expansion(board, short, stop, floor))
        start = whole if whole is not None else other_words(board, short, end, floor)
    if start is not None and not shortish(short) and not scan.bits[start] & CAPITAL:
        start = start if _spelt(board, short, start, end) else None
    known = start
    if start is None and (start := of_another_tongue(board, first, end, floor)) is None:
        return None
    if _is_office(board, start, short):
        return None
    value = {"short": short, "long": scan.quote(start, end), "translated": known is None}
    return Pair(first, stop, start, end, Acronym.known(**value))


def _spelt(board: Board, short: str, start: int, end: int) -> bool:
    """Whether a word gives each letter but one, of four or more: no word in brackets does so."""
    skips = board.bit("acronym_skips")
    words = sum(bool(bits & LETTERS and not bits & skips) for bits in board.scan.bits[start:end])
    return words >= max(SPELT, len(short) - 1)


def _double(board: Board, first: int, end: int, floor: int) -> list[Pair]:
    """« Direction générale de A et de B (DGA-DGB) »: the second shares the head of the first."""
    scan = board.scan
    one, two = scan.words[first].surface, scan.words[first + 2].surface
    shared = 0
    while shared < min(len(one), len(two)) and one[shared] == two[shared]:
        shared += 1
    second: int | None = None
    while shared and second is None:
        second = expansion(board, two[shared:], end, floor)
        shared -= second is None
    if second is None:
        return []
    cut = second
    while cut > floor and scan.bits[cut - 1] & board.bit("acronym_skips"):
        cut -= 1
    start = expansion(board, one, cut, floor)
    if start is None or _is_office(board, start, one):
        return []
    head = expansion_stop(board, start, shared)
    tail = cut + 1 if scan.keys[cut] in small_words("and") else cut
    long_two = f"{scan.quote(start, head)} {scan.quote(tail, end)}"
    return [
        Pair(first, first + 1, start, cut, Acronym(short=one, long=scan.quote(start, cut))),
        Pair(first + 2, first + 3, start, end, Acronym(short=two, long=long_two)),
    ]


def expansion_stop(board: Board, start: int, letters: int) -> int:
    """Where the words that give the first ``letters`` initials end."""
    scan = board.scan
    at, seen = start, 0
    while at < len(scan):
        if scan.bits[at] & LETTERS and not scan.bits[at] & board.bit("acronym_skips"):
            seen += 1
            if seen == letters:
                return at + 1
        at += 1
    return at


def _ahead(board: Board, short_at: int, first: int, stop: int) -> Pair | None:
    """« SHORT (long) »: all of ``[first, stop)``, its article apart, must give the letters."""
    scan = board.scan
    short = scan.words[short_at].surface
    while first < stop and scan.bits[first] & board.bit("acronym_skips"):
        first += 1
    if stop - first < 2 or stop - first > FARTHEST:
        return None
    if expansion(board, short, stop, first) != first:
        whole = with_last_noun(board, short, stop, lambda end: expansion(board, short, end, first))
        if whole != first:
            return None
    if _is_office(board, first, short):
        return None
    value = Acronym.known(short=short, long=scan.quote(first, stop))
    return Pair(short_at, short_at + 1, first, stop, value)


def _apposed(board: Board, at: int) -> Pair | None:
    """« Le HCR, le Haut-Commissariat …, a » and ``the Authority, or NPA,``."""
    scan = board.scan
    low, high = scan.sentence(at)
    short = scan.words[at].surface
    if at + 2 < high and scan.words[at + 1].surface == ",":
        first = at + 2
        while first < high and scan.bits[first] & board.bit("acronym_skips"):
            first += 1
        stop = first
        while stop < min(high, first + FARTHEST) and scan.words[stop].surface not in ",;.":
            stop += 1
        if first < high and scan.bits[first] & CAPITAL:
            pair = _ahead(board, at, first, stop)
            if pair:
                return pair
    if at + 2 < high and scan.words[at + 1].surface in DASHES:
        stop = at + 2
        while stop < min(high, at + FARTHEST) and scan.words[stop].surface not in DASHES:
            stop += 1
        if stop < high and scan.words[stop].surface in DASHES:
            return _ahead(board, at, at + 2, stop)
        if at - 1 > low and scan.words[at - 1].surface in DASHES:
            return _behind(board, at, at + 1, at - 1, low, short)
    before = called(board, at, low)
    if before < at - 1 and before > low and scan.words[before].surface in (",", "("):
        start = expansion(board, short, before, low)
        if start is not None and scan.bits[start] & CAPITAL and not _is_office(board, start, short):
            value = Acronym(short=short, long=scan.quote(start, before))
            return Pair(at, at + 1, start, before, value)
    return None


def _is_office(board: Board, start: int, short: str) -> bool:
    """Whether the long form names a post, which its holder's body shares letters with."""
    known = board.scan.lexicon.meaning("offices", short)
    return not known and bool(board.table(start, "offices"))


def expansion(board: Board, short: str, end: int, floor: int, *, lower: bool = False) -> int | None:
    """The token where the words before ``end`` start to spell ``short``, or None.

    Every letter is the initial of a word or goes on inside the word before it (AMISOM); small
    words may be passed over, and so may up to a third as many full words as there are letters. The
    reading with the fewest passed words wins.
    """
    scan = board.scan
    letters = tuple(strip_accents(c).lower() for c in short if c.isalpha())
    if len(letters) < 2:
        return None
    words: list[tuple[int, str, bool, bool]] = []  # token, folded word, small, joined
    budget = max(1, (len(letters) + 1) // 2) if len(letters) > 2 else 0
    full = len(letters) + budget  # words that give a letter or are passed over: no more can be
    skips = board.bit("acronym_skips")
    at = end - 1
    while full >= 0 and at >= max(floor, end - FARTHEST):
        bits, surface = scan.bits[at], scan.words[at].surface
        if bits & LETTERS:
            compound = second_part(scan, at)
            small = compound or (bool(bits & skips) and not (bits & UPPER))
            words.append((at, strip_accents(scan.keys[at]), small, compound))
            full -= not small
        elif surface not in ("-", "&", ",", *APOSTROPHES):
            break
        at -= 1
    if not words or not "".join(letters).isascii():
        return None
    spelt = "".join(letters)

    @cache
    def read(word: int, letter: int) -> tuple[int, int] | None:
        """(cost, index of the first word) with letters ``[0, letter]`` still to place."""
        if word >= len(words):
            return None
        _, text, small, compound = words[word]
        best: tuple[int, int] | None = None
        sizes = min(len(text), letter + 1) if text[0] in spelt[: letter + 1] else 0
        for size in range(1, sizes + 1):
            if not text.startswith(spelt[letter - size + 1 : letter + 1]):
                continue
            cost = 1 if small and not compound else 0
            rest = (0, word) if size == letter + 1 else read(word + 1, letter - size)
            if rest and (best is None or rest[0] + cost < best[0]):
                best = (rest[0] + cost, rest[1])
        if letter and len(letters) > TWICE and _gives_two(text, spelt[letter - 1 : letter + 1]):
            rest = (0, word) if letter == 1 else read(word + 1, letter - 2)
            if rest and (best is None or rest[0] + 2 < best[0]):
                best = (rest[0] + 2, rest[1])
        passed = read(word + 1, letter)
        if passed and (letter < len(letters) - 1 or small or len(letters) > 3):
            cost = passed[0] + (0 if small else 2)
            best = (cost, passed[1]) if best is None or cost < best[0] else best
        return best

    found = read(0, len(letters) - 1)
    start = words[found[1]][0] if found and found[0] <= 2 * budget else None
    if found and start is not None and (lower or not found[0] or scan.bits[start] & CAPITAL):
        return start
    return _foreign_order(board, words, letters)


def _gives_two(word: str, letters: str) -> bool:
    """Whether a long word gives its initial and a later letter, as "télévision" gives TV."""
    return len(word) >= LONG_WORD and word[0] == letters[0] and letters[1] in word[2:]


def _foreign_order(
    board: Board, words: list[tuple[int, str, bool, bool]], letters: tuple[str, ...]
) -> int | None:
    """An acronym of another language's word order: the same initials, otherwise arranged."""
    full = [word for word in words if not word[2]][: len(letters)]
    if len(letters) < 3 or len(full) < len(letters):
        return None
    start = full[-1][0]
    alike = sorted(word[1][0] for word in full) == sorted(letters)
    return start if alike and board.scan.bits[start] & CAPITAL else None

"""Words in capitals that stand for an organisation without saying what they stand for."""

from __future__ import annotations

from bisect import bisect_left

from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS, UPPER
from factcheck.values.name_data import articles, small_words
from factcheck.values.name_organisations import ORGANISATION
from factcheck.values.name_runs import APOSTROPHES
from factcheck.values.name_spans import Board

AND = frozenset("&")


def find_bare_acronyms(board: Board) -> list[tuple[int, int]]:
    """Words in capitals that stand for an organisation. Claims them."""
    scan = board.scan
    found: list[tuple[int, int]] = []
    plain = board.bit(
        "plain_acronyms", "countries", "civilities", "ranks", "offices", "opening_words"
    )
    for at in scan.positions(UPPER):
        surface = scan.words[at].surface
        if board.owner[at] or not 2 <= len(surface) <= 6:
            continue
        if scan.bits[at] & plain and not _article_before(board, at, plain):
            continue
        if surface[-1] in APOSTROPHES or not _in_prose(board, at):
            continue
        if board.numeral(at) or set(surface) <= set("IVXLC") or _shouting(board, at):
            continue
        stop = at + 1
        if stop < len(scan):
            after = scan.words[stop].surface
            if scan.bits[stop] & DIGITS or (after == "-" and scan.glued(stop)):
                continue
        if at and scan.glued(at) and scan.words[at - 1].surface in ("-", "/", "@", "#"):
            continue
        if at and scan.bits[at - 1] & DIGITS:
            continue
        if at and scan.keys[at - 1] in small_words("born"):
            continue
        board.claim(at, stop, ORGANISATION)
        found.append((at, stop))
    joints = scan.signs(AND)
    for first, stop in board.runs if joints else ():
        joined = bisect_left(joints, first) < bisect_left(joints, stop)
        if joined and not board.owned(first, stop) and not board.shouted(first, stop):
            board.claim(first, stop, ORGANISATION)
            found.append((first, stop))
    return found


def _article_before(board: Board, at: int, plain: int) -> bool:
    """ "the WHO": a little word in capitals, which an article makes a name."""
    small = board.bit("opening_words")
    others = plain & ~small
    led = at and board.scan.keys[at - 1] in articles("one")
    return bool(led and len(board.scan.words[at].surface) > 2 and not board.scan.bits[at] & others)


def _in_prose(board: Board, at: int) -> bool:
    """Whether the sentence around a word has words in lower case near it."""
    first, stop = board.scan.sentence(at)
    near = board.scan.bits[max(first, at - 8) : min(stop, at + 9)]
    return any(bits & LETTERS and not bits & CAPITAL for bits in near)


def _shouting(board: Board, at: int) -> bool:
    """Whether neighbours are in capitals too: a headline, or a name in capitals."""
    scan = board.scan
    near = 0
    for other in range(max(0, at - 2), min(len(scan), at + 3)):
        if other != at and scan.bits[other] & UPPER:
            near += 1
    if near > 1 or at + 1 >= len(scan) or not scan.bits[at + 1] & CAPITAL:
        return near > 1
    led = at and scan.keys[at - 1] in articles("one")  # « a dit à l'AFP Yves Morin »
    return not led and board.given(at + 1)

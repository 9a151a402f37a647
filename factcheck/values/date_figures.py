"""Dates in figures: ``24/11/2025``, ``2025-11-24``, ``24.11.2025``, « le 03/04 »."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import DIGITS
from factcheck.values import date_words as words
from factcheck.values.date_form import Point

STROKES = frozenset("/.-")


def numeric(scan: Scan, at: int) -> Point | None:
    """``24/11/2025``, ``2025-11-24``, ``24.11.2025``, and ``03/04`` after « le »."""
    if not scan.bits[at] & DIGITS or (scan.glued(at) and scan.words[at - 1].surface in "/-.,:_"):
        return None
    dotted = scan.words[at].surface.split(".")
    if len(dotted) == 3 and all(piece.isdecimal() for piece in dotted):
        return _ordered(at, at + 1, dotted)
    pieces, stop = [scan.words[at].surface], at + 1
    while (
        len(pieces) < 4
        and stop + 1 < len(scan)
        and scan.words[stop].surface in STROKES
        and (len(pieces) == 1 or scan.words[stop].surface == scan.words[at + 1].surface)
        and scan.glued(stop)
        and scan.glued(stop + 1)
        and scan.words[stop + 1].surface.isdecimal()
    ):
        pieces.append(scan.words[stop + 1].surface)
        stop += 2
    if len(pieces) == 3:
        return _ordered(at, stop, pieces)
    if len(pieces) != 2 or not all(map(str.isdecimal, pieces)):
        return None
    first, second = pieces
    if scan.words[at + 1].surface == "-" and len(first) == 4 and len(second) == 2:
        month_like = 1 <= int(second) <= 12 and int(second) != (int(first) + 1) % 100
        return Point(at, stop, int(first), int(second)) if month_like else None
    if scan.words[at + 1].surface == "/" and len(first) == 2 and len(second) == 2:
        licence = at and scan.match("date_numeric_licence", at - 1)
        if licence and 1 <= int(second) <= 12 and 1 <= int(first) <= 31:
            return Point(at, stop, month=int(second), day=int(first), anchor="year:")
    return None


def _ordered(first: int, stop: int, pieces: list[str]) -> Point | None:
    """Three numbers: the year is the one of four digits; day before month unless impossible."""
    lengths = [len(piece) for piece in pieces]
    a, b, c = (int(piece) for piece in pieces)
    if lengths[0] == 4 and max(lengths[1:]) <= 2:
        year, month, day = a, b, c
    elif lengths[2] in (2, 4) and max(lengths[:2]) <= 2:
        year = c if lengths[2] == 4 else 2000 + c if c < 70 else 1900 + c
        day, month = (b, a) if b > 12 >= a else (a, b)
        if lengths[2] == 2 and min(lengths) < 2:
            return None
    else:
        return None
    if not (words.FIRST_YEAR <= year <= words.LAST_YEAR and 1 <= month <= 12 and 1 <= day <= 39):
        return None
    return Point(first, stop, year, month, day)

"""Datelines: where and when an agency wrote, before the first words of an article.

"PARIS, 12 juillet 2023 (AFP) - …", "LIEGE (Belga), 12 juil. 2023 – …", "Berlin, le 3 mai (dpa)",
"KOLWEZI (RD Congo), 3 mai 2025 – …".
Their day is that of the telling: it dates the article, and tells nothing of what happened.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, LETTERS, UPPER
from factcheck.values.part import Found
from factcheck.values.when import When

REACH = 14  # tokens from the head of a block to the day
BRACKET = 6  # tokens in the brackets of an agency
EARLY = 3  # blocks, from the first, in which a dateline without an agency is known
SHOUTED = 16  # tokens of a place, a day and an agency
DASHES = frozenset("-–—")


class Dateline(NamedTuple):
    """The day of a dateline and the token ``head`` at which its place starts; ``sure`` where it
    dates the article: an agency signs it, or the place stands in capitals."""

    found: Found
    head: int
    sure: bool


def datelines(scan: Scan, values: Iterable[Found]) -> Iterator[Dateline]:
    """The datelines at the heads of blocks, in order."""
    for found in values:
        if not isinstance(found.value, When) or found.value.precision != "day":
            continue
        head, stop = scan.block(found.first)
        if found.first == head or found.first - head > REACH or found.value.interval:
            continue
        before = _place(scan, head, found.around[0])
        if before is None:
            continue
        after = found.stop + (found.stop < stop and scan.words[found.stop].surface == ".")
        bracket = _bracket(scan, after, stop)
        behind = bracket[0] if bracket else after
        dash = behind < stop and scan.words[behind].surface in DASHES and not scan.glued(behind)
        signed = bracket is not None and bracket[1]
        ended = behind >= stop or dash or scan.words[behind].surface in ":.," or signed
        if (before or signed) and ended:
            yield Dateline(found, head, sure=True)
        elif dash and scan.block_index(head) < EARLY:
            yield Dateline(found, head, sure=bool(scan.bits[head] & UPPER))


def _place(scan: Scan, head: int, stop: int) -> bool | None:
    """Whether an agency stands in brackets behind the place before a day; None where no such
    place, and nothing but it, stands there."""
    at, agency = head, False
    if not scan.bits[head] & CAPITAL or not scan.bits[head] & LETTERS:
        return None
    while at < stop:
        surface = scan.words[at].surface
        bracket = _bracket(scan, at, stop)
        if bracket is not None:
            at, agency = bracket[0], agency or bracket[1]
            continue
        inside = scan.glued(at) and scan.words[at - 1].surface == "-"  # Châlons-sur-Marne
        small = inside or scan.bits[at] & scan.lexicon.bit("name_particles")
        if not (scan.bits[at] & CAPITAL or small or surface in ",-–—./"):
            return None
        at += 1
    marks = {scan.words[k].surface for k in range(head, stop)}
    return agency if marks & {",", "-", "–", "—", ")"} else None


def _bracket(scan: Scan, at: int, stop: int) -> tuple[int, bool] | None:
    """The token after brackets with a name in them, and whether it is that of an agency; the other
    ones say where a town lies, or who wrote."""
    if at >= stop or scan.words[at].surface != "(":
        return None
    for end in range(at + 2, min(stop, at + BRACKET + 2)):
        if scan.words[end].surface == ")":
            inside = range(at + 1, end)
            known = any(scan.match("agencies", k) for k in inside)
            plain = all(scan.bits[k] & LETTERS or scan.words[k].surface in "-/&" for k in inside)
            return (end + 1, known) if plain else None
    return None


def past_dateline(scan: Scan, low: int) -> int:
    """The token after "WELLINGTON, New Zealand (AP) —" at the start of a block; else ``low``."""
    start, stop = scan.block(low)
    if low != start or scan.bits[low] & UPPER != UPPER or len(scan.words[low].surface) < 3:
        return low
    for at in range(low + 1, min(stop - 1, low + SHOUTED)):
        if scan.words[at].surface in "-—–" and not scan.glued(at) and not scan.glued(at + 1):
            return at + 1
    return low

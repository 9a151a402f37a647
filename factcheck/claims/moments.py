"""The moment of a match that a score is told of: "(2-0, 22e)", "12-9 à la mi-temps"."""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.claims.stated import ends_at, has
from factcheck.text import Scan
from factcheck.text.lexicon import DIGITS
from factcheck.values.date_bare import preceded
from factcheck.values.part import Found
from factcheck.values.score import Score

AROUND = 8  # tokens before a score in which the first half is told
LONGEST = 130  # minutes that a match lasts, with those added
MARKS = frozenset("'’′")  # of minutes
JOINERS = frozenset(",;:–-")  # between a score and its minute
HALF = "half"


def minute(reading: Reading, found: Found) -> str:
    """The minute told with a score in one bracket, ``90+4`` for added time; else ""."""
    scan = reading.scan
    low, high = reading.scan.sentence(found.first)
    after = found.stop
    if after < high and scan.words[after].surface in JOINERS:
        told, stop = _minute_at(scan, after + 1, high)
        if told and stop < high and scan.words[stop].surface in "),;":
            return told
    before = found.first - 1
    if before > low and scan.words[before].surface in JOINERS:
        for first in range(before - 1, max(low, before - 6), -1):
            if scan.words[first].surface in "(,;":
                told, stop = _minute_at(scan, first + 1, before)
                return told if stop == before and _bracketed(scan, low, first) else ""
    return ""


def _bracketed(scan: Scan, low: int, at: int) -> bool:
    """Whether a token stands within a bracket, or opens one."""
    signs = [scan.words[i].surface for i in range(low, at + 1)]
    return signs.count("(") > signs.count(")")


def _minute_at(scan: Scan, at: int, high: int) -> tuple[str, int]:
    """The minute that starts at a token and where it stops; "" for a bare figure as for none."""
    if at >= high or not scan.bits[at] & DIGITS:
        return "", at
    figure = scan.words[at].surface
    stop = at + 1
    marked = stop < high and _mark(scan, stop)
    if not figure.isdecimal() or not 0 < int(figure) <= LONGEST or not marked:
        return "", at
    stop += marked
    if stop + 1 < high and scan.words[stop].surface == "+" and scan.bits[stop + 1] & DIGITS:
        figure = f"{figure}+{scan.words[stop + 1].surface}"
        stop += 2
        stop += _mark(scan, stop) if stop < high else 0
    return figure, stop


def _mark(scan: Scan, at: int) -> int:
    """How many tokens the mark of a minute takes: "22e", "13'", "66 min"."""
    if scan.words[at].surface in MARKS:
        return 1
    for table in ("ordinal_suffixes", "score_minutes"):
        match = scan.match(table, at)
        if match:
            more = scan.match("score_minutes", at + match.length)
            return match.length + (more.length if more else 0)
    return 0


def half_time(reading: Reading, found: Found, near: int, after: int) -> bool:
    """Whether a score is that of the break: told beside it, before its bracket, or as that with
    which the first half ended (« une première période bouclée sur un 9-7 »)."""
    scan = reading.scan
    low = max(scan.sentence(found.first)[0], found.first - AROUND)
    opened = found.first - (scan.words[found.first - 1].surface == "(")
    behind = range(found.stop, min(after, found.stop + 2))  # its hyphens may make it long
    if any(scan.match("score_half", at) for at in behind) or has(
        reading, near, after, "score_half"
    ):
        return True
    if ends_at(reading, "score_half", low, opened):
        return True
    label = opened - (scan.words[opened - 1].surface == ":")
    if ends_at(reading, "score_half_label", low, label):
        return True
    return ends_at(reading, "score_closing", low, found.first) and has(
        reading, low, found.first, "score_first_half"
    )


def of_the_shootout(reading: Reading, found: Found, after: int) -> bool:
    """Whether a score is that of a shoot-out; a level one never is, and of two results told
    together the words stand by their own."""
    value = found.value
    if not isinstance(value, Score) or value.home == value.away:
        return False
    scan = reading.scan
    low, high = scan.sentence(found.first)
    close = next((f.first for f in reading.of("score") if f.first >= found.stop), high)
    if _holds(scan, found.first, min(after, close, high), min(close, high)):
        return True
    first = found.first
    while first > low and scan.words[first - 1].surface in "(,:":
        first -= 1
    if preceded(scan, "score_shootout", first):
        return True
    alone = [f for f in reading.of("score") if low <= f.first < high] == [found]
    bracket = found.first > low and scan.words[found.first - 1].surface == "("
    return alone and bracket and _holds(scan, low, found.first, found.first)


def _holds(scan: Scan, first: int, stop: int, end: int) -> bool:
    """Whether words for a shoot-out start before ``stop`` and end before ``end``."""
    for at in range(first, stop):
        match = scan.match("score_shootout", at)
        if match and at + match.length <= end:
            return True
    return False

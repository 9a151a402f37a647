"""By how much a match was won: "a two-goal win", "deux buts d'écart", "by three wickets", and the
draws told without figures ("a goalless draw").
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims.reading import Reading
from factcheck.text import Match
from factcheck.text.lexicon import DIGITS
from factcheck.values.number_words import number_words
from factcheck.values.numerals import read_numeral
from factcheck.values.part import Found
from factcheck.values.score import Score

BEFORE = 10  # tokens before "by three wickets" in which somebody wins or loses
AROUND = 14  # tokens around "d'écart" in which somebody does


class Margin(NamedTuple):
    """Tokens ``[first, stop)``, how much, and of what: "goal", "point", "run", "wicket"."""

    first: int
    stop: int
    number: int
    unit: str


def margins(reading: Reading) -> Iterator[Margin]:
    """Each margin of a text, in order."""
    scan = reading.scan
    for at in scan.positions(scan.lexicon.bit("margin_units")):
        unit = scan.match("margin_units", at)
        if unit is None:
            continue
        number = _number(reading, at)
        if number is None or number[1] < 1:
            continue
        first, figure = number
        if _told(reading, first, at, unit):
            yield Margin(first, at + unit.length, figure, unit.meaning)


def goalless(reading: Reading) -> Iterator[Found]:
    """Each draw without a goal that is told in words."""
    scan = reading.scan
    for at in scan.positions(scan.lexicon.bit("score_goalless")):
        if told := scan.match("score_goalless", at):
            stop = at + told.length
            yield Found("score", at, stop, Score(home=0, away=0), (at, stop))


def _number(reading: Reading, unit: int) -> tuple[int, int] | None:
    """The first token of the whole number before a unit, and the number."""
    scan = reading.scan
    words = number_words(scan.lexicon)
    last = unit - 1
    if last > 0 and scan.words[last].surface in "-‑–":
        last -= 1
    if last < 1:
        return None
    if scan.keys[last] in words.ones or scan.match("margin_single", last):
        return last, 1
    for first in range(max(scan.sentence(unit)[0], last - 3), last + 1):
        if scan.bits[first] & (DIGITS | words.opens):
            read = read_numeral(scan, first, words)
            if read and (read.first, read.stop) == (first, last + 1) and isinstance(
                read.value, int
            ):  # fmt: skip
                return first, read.value
    return None


def _told(reading: Reading, first: int, at: int, unit: Match) -> bool:
    """Whether the words around make a number of goals a margin, not one of goals scored."""
    scan = reading.scan
    low, high = scan.sentence(first)
    stop = at + unit.length
    if stop < high and scan.match("score_to", stop):
        return False  # "three goals to one"
    tied = scan.words[at - 1].surface in "-‑–"
    if tied:  # "a two-goal win", "a narrow 31-run victory"
        return any(scan.match("margin_nouns", i) for i in range(stop, min(high, stop + 2)))
    if stop < high and scan.match("margin_after", stop):
        around = max(low, first - AROUND), min(high, stop + AROUND)
        return any(scan.match("margin_verbs", i) for i in range(*around))
    by = first - 1
    joint = scan.match("margin_by", by) if by >= low else None
    if joint is None:
        return False
    verbs = range(max(low, by - BEFORE), by)
    ended = (i + m.length for i in verbs if (m := scan.match("margin_verbs", i)))
    return any(i == by or joint.meaning == "loose" for i in ended)
